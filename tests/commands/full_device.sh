# What can't be written is told once at the end, and the status says so.
krait -c 'print("x")' >/dev/full; echo "status $?"
krait -c 'import sys; sys.stdout.write("y"); sys.exit(3)' >/dev/full; echo "status $?"
krait -c 'print("z", flush=True)' >/dev/full; echo "status $?"
krait -c 'import sys; sys.stdout.close()' ; echo "status $?"
krait -c 'print("late writers")
class D:
    def __del__(self): print("from a finalizer")
d = D()'
