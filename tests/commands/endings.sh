# How programs end: statuses, signals, pipes.
## sys.exit()
krait -c 'import sys; sys.exit()'
## sys.exit(3)
krait -c 'import sys; sys.exit(3)'
## sys.exit(256) is 0
krait -c 'import sys; sys.exit(256)'
## sys.exit(-1) is 255
krait -c 'import sys; sys.exit(-1)'
## sys.exit of a large number
krait -c 'import sys; sys.exit(10 ** 30)'
## sys.exit(True)
krait -c 'import sys; sys.exit(True)'
## sys.exit of a float is text
krait -c 'import sys; sys.exit(2.5)'
## sys.exit(None)
krait -c 'import sys; sys.exit(None)'
## sys.exit of text
krait -c 'import sys; sys.exit("what went wrong")'
## sys.exit of a tuple
krait -c 'import sys; sys.exit((1, 2))'
## raise SystemExit
krait -c 'raise SystemExit'
## SystemExit with several arguments
krait -c 'raise SystemExit(1, 2)'
## SystemExit with a code set later
krait -c 'e = SystemExit(1); e.code = 9; raise e'
## an own SystemExit
krait -c 'class Stop(SystemExit): pass
raise Stop(4)'
## an uncaught exception
krait -c '1/0'
## a syntax error
krait -c 'x ='
## exit() and quit()
krait -c 'exit(5)'; echo $?; krait -c 'quit("bye")'
## os._exit
krait -c 'import os, sys; sys.stdout.write("lost"); os._exit(7)'
## an error in atexit
krait -c 'import atexit; atexit.register(lambda: 1/0); print("body")' 2>&1 | sed 's/0x[0-9a-f]*/ADDRESS/'
## SystemExit in atexit does not change the status
krait -c 'import atexit, sys; atexit.register(sys.exit, 3); print("body")'
## SystemExit in a finally wins
krait -c 'import sys
try: 1/0
finally: sys.exit(6)'
## an exception in sys.excepthook
krait -c 'import sys
def hook(*a): raise ValueError("in hook")
sys.excepthook = hook
1/0'
## sys.exit in sys.excepthook
krait -c 'import sys
sys.excepthook = lambda *a: sys.exit(8)
1/0'
## KeyboardInterrupt by hand ends by the signal
krait -c 'raise KeyboardInterrupt' 2>/dev/null
## KeyboardInterrupt runs finally
krait -c 'print("KeyboardInterrupt: finally runs")
try: raise KeyboardInterrupt
finally: print("cleaned up")' 2>&1 | tail -n 1
## KeyboardInterrupt caught is nothing special
krait -c 'try: raise KeyboardInterrupt
except KeyboardInterrupt: print("caught")'
## SIGINT while it waits
timeout --foreground --preserve-status -s INT 0.6 "$KRAIT" -c 'import time
try: print("waiting", flush=True); time.sleep(60)
except KeyboardInterrupt: print("interrupted")'
## SIGINT in a loop
timeout --foreground --preserve-status -s INT 0.6 "$KRAIT" -c 'print("looping", flush=True)
while True: pass' 2>&1 | tail -n 1
## SIGINT that nobody catches: the status
timeout --foreground --preserve-status -s INT 0.6 "$KRAIT" -c 'while True: pass' 2>/dev/null
## SIGINT in a loop in C
timeout --foreground --preserve-status -s INT 0.6 "$KRAIT" -c 'def f():
    for i in iter(int, 1): pass
f()' 2>/dev/null
## SIGINT ignored from the start stays ignored
(trap '' INT; timeout --foreground --preserve-status -s INT 0.3 "$KRAIT" -c 'import time; time.sleep(0.6); print("not disturbed")')
## SIGTERM ends it
timeout --preserve-status -s TERM 0.3 "$KRAIT" -c 'import time; time.sleep(60)'
## standard output full: told once at the end
krait -c 'print("x")' >/dev/full
## ... whatever the program wanted to end with
krait -c 'import sys; sys.stdout.write("y"); sys.exit(3)' >/dev/full
## ... or when the program flushes
krait -c 'print("z", flush=True)' >/dev/full
## standard output closed by the program
krait -c 'import sys; sys.stdout.close()'
## no standard output at all
krait -c 'import sys; print("to nowhere", file=sys.stderr if sys.stdout is None else sys.stdout)' >&-
## no standard input at all
krait -c 'import sys; print(sys.stdin)' <&-
## finalizers may still write
krait -c 'class D:
    def __del__(self): print("from a finalizer")
d = D()'
## standard error alone
krait -c 'import sys; print("out"); print("err", file=sys.stderr)' 2>&1 >/dev/null
## output and errors in their order
krait -c 'import sys; sys.stdout.write("no newline"); sys.stderr.write("flushed first\n")'
## the last words of SystemExit come after the output
krait -c 'print("last words"); raise SystemExit("bye")'
## BrokenPipeError can be caught
krait -c 'import sys, os
try:
    for i in range(200000): print(i)
except BrokenPipeError:
    sys.stderr.write("caught\n")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)' | head -n 1
## input() at the end of the file
printf 'one\ntwo\n' | krait -c 'print(input()); print(input())
try: input()
except EOFError as e: print(e)'
## SystemExit with something that cannot be shown
printf 'class A:\n    def __str__(self): 1 / 0\nraise SystemExit(A())\n' >a.py; krait a.py
## the code of an exit is an attribute like any other
krait -c 'class E(SystemExit): code = 5
raise E()'
## a class made from KeyboardInterrupt ends the program as any other
krait -c 'class K(KeyboardInterrupt): pass
raise K(3)'
## where addresses are scarce, stacks are smaller
(ulimit -v 300000; krait -c 'import threading
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
done = threading.Event()
waiting = [threading.Thread(target=lambda: (done.wait(), print(depth(900)))) for _ in range(3)]
for thread in waiting: thread.start()
done.set()
for thread in waiting: thread.join()
print(depth(900), len([i for i in range(10 ** 5)]))')
