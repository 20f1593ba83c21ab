import sys
sys.excepthook = None
raise KeyError("z")
