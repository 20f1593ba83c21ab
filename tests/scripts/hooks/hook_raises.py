import sys
def hk(t,v,tb): raise OSError("x")
sys.excepthook = hk
raise KeyError("z")
