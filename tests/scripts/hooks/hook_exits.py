import sys
def hk(t,v,tb): raise SystemExit(5)
sys.excepthook = hk
raise KeyError("z")
