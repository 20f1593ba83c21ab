# A thread that waits for a pipe lets the others run: through file objects of every kind. (long under gcstress)
import os
import subprocess
import sys
import threading
import time


def pair(*args, **kwargs):
    r, w = os.pipe()
    return open(r, 'r' + args[0], *args[1:], **kwargs), open(w, 'w' + args[0], *args[1:], **kwargs)


def reader_and_writer(mode, *rest):
    r, w = pair(mode, *rest)
    got = []

    def read():
        for line in r: got.append(line)

    t = threading.Thread(target=read)
    t.start()
    for i in range(3):
        w.write(f'line {i}\n' if 'b' not in mode else b'line %d\n' % i)
        w.flush()
        time.sleep(0.01)
    w.close()
    t.join()
    r.close()
    return got


print(reader_and_writer(''), reader_and_writer('b'), reader_and_writer('b', 0))

# More than a pipe holds, both ways through a child.
child = subprocess.Popen([sys.executable, '-c', 'import sys\nfor line in sys.stdin: sys.stdout.write(line)'],
                         stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
count = []
t = threading.Thread(target=lambda: count.append(sum(len(line) for line in child.stdout)))
t.start()
for i in range(20000): print('some text', i, file=child.stdin)
child.stdin.close()
t.join()
child.stdout.close()
print(count, child.wait())

# Two threads write to one file: each write stays whole.
r, w = pair('b')
threads = [threading.Thread(target=lambda c=c: [w.write(c * 999 + b'\n') for _ in range(200)]) for c in (b'a', b'b')]
for t in threads: t.start()
whole = threading.Thread(target=lambda: [t.join() for t in threads] and w.close())
whole.start()
lines = r.readlines()
whole.join()
print(len(lines), {(line[:1], len(line), len(set(line[:-1]))) for line in lines} == {(b'a', 1000, 1), (b'b', 1000, 1)})
r.close()

# Two threads read from one: nothing is read twice.
r, w = pair('b')
parts = []
threads = [threading.Thread(target=lambda: [parts.append(p) for p in iter(lambda: r.read(10), b'')]) for _ in range(2)]
for t in threads: t.start()
for i in range(100): w.write(b'%09d\n' % i); w.flush()
w.close()
for t in threads: t.join()
print(sorted(parts) == [b'%09d\n' % i for i in range(100)])
r.close()

# A raw stream that comes back is still refused; another thread's call is not.
import io


class Comes(io.RawIOBase):
    def readable(self): return True

    def readinto(self, b):
        if self.back:
            try: self.outer.read(1)
            except RuntimeError as e: print(type(e).__name__, str(e).split(' inside')[0])
        time.sleep(0.01)
        b[:1] = b'x'
        return 1


raw = Comes()
raw.outer, raw.back = io.BufferedReader(raw), True
print(raw.outer.read(1))
raw.back = False
got = []
threads = [threading.Thread(target=lambda: got.append(raw.outer.read(1))) for _ in range(4)]
for t in threads: t.start()
for t in threads: t.join()
print(got)

# One that waits when the program ends is left where it is.
program = """import os, threading, time
r, w = os.pipe()
threading.Thread(target=open(r).readline, daemon=True).start()
time.sleep(0.02)
print('end')"""
print(subprocess.run([sys.executable, '-c', program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout)
