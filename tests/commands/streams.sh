# Standard output and error, closed pipes, buffering.
krait -c 'import sys; print("out"); print("err", file=sys.stderr)' 2>/dev/null
krait -c 'import sys; print("out"); print("err", file=sys.stderr)' 2>&1 >/dev/null
krait -c 'for i in range(100000): print(i)' 2>/dev/null | head -n 2
krait -c 'import sys; sys.stdout.write("no newline"); sys.stderr.write("flushed first\n")' 2>&1
echo
krait -c 'print("last words"); raise SystemExit("bye")' 2>&1
printf 'one\ntwo\n' | krait -c 'print(input()); print(input()); 
try: input()
except EOFError as e: print(e)'
krait -c 'print("é☃")' | od -An -c | head -n 1
printf '\303\251\n' | krait -c 'print(ascii(input()))'
