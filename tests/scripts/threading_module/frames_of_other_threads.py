# sys._current_frames(): where the other threads stand
import sys, threading, time
e=threading.Event(); g=threading.Event()
def w():
    def inner(): g.set(); e.wait()
    inner()
t=threading.Thread(target=w); t.start(); g.wait(); time.sleep(0.01)
f=sys._current_frames()
print(len(f), set(f)=={t.ident, threading.get_ident()})
x=f[t.ident]; names=[]
while x: names.append((x.f_code.co_name)); x=x.f_back
print([n for n in names if n in('inner','w')]); e.set(); t.join()
