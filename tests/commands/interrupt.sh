# SIGINT is a KeyboardInterrupt; unhandled it ends the process as the signal would.
cat >"$WORK/wait.py" <<'PY'
import time
try:
    print('waiting', flush=True)
    while True: time.sleep(0.01)
except KeyboardInterrupt: print('interrupted')
PY
cat >"$WORK/loop.py" <<'PY'
try:
    print('looping', flush=True)
    while True: pass
except KeyboardInterrupt: print('interrupted')
finally: print('cleaned up')
PY
for program in wait loop; do timeout --preserve-status -s INT 0.5 "$KRAIT" "$WORK/$program.py"; echo "status $?"; done
timeout --preserve-status -s INT 0.5 "$KRAIT" -c 'while True: pass' 2>/dev/null; echo "status $?"
timeout --preserve-status -s INT 0.5 "$KRAIT" -c 'def f():
    for i in iter(int, 1): pass
f()' 2>/dev/null; echo "status $?"
timeout --preserve-status -s INT 0.5 "$KRAIT" -c 'import time; time.sleep(60)' 2>&1 | tail -n 1
