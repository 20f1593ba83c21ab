# A signal cuts a write short: its handler runs before the rest is waited for, and what it raises ends the write.
import os, signal
signal.signal(signal.SIGPIPE, signal.SIG_IGN)
def run(label, use, **how):
    r, w = os.pipe()
    hits = []
    def handler(number, frame):
        hits.append(number)
        if len(hits) == 2: raise KeyboardInterrupt('second')
    signal.signal(signal.SIGALRM, handler)
    f = open(w, **how)
    signal.setitimer(signal.ITIMER_REAL, .05, .05)
    try: use(f)
    except KeyboardInterrupt as e: print(label, repr(e), len(hits))
    signal.setitimer(signal.ITIMER_REAL, 0)
    os.close(r)
    try: f.close()
    except BrokenPipeError: print('something was left')
run('bytes', lambda f: f.write(b'x' * 10**7), mode='wb')
run('text', lambda f: f.write('x' * 10**7), mode='w')
run('print', lambda f: print('y' * 10**6, file=f), mode='w')
run('flush', lambda f: (f.write(b'z' * 900000), f.flush()), mode='wb', buffering=10**6)
run('lines', lambda f: [f.write('line\n') for i in range(10**6)], mode='w', buffering=1)
