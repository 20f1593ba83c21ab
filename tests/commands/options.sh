# -c, -m, -, a pipe, arguments and statuses.
krait -c 'import sys; print(sys.argv)' a -b --c
krait -c 'print(__name__)'; echo "status $?"
echo 'import sys; print("piped", sys.argv)' | krait
echo 'import sys; print("dash", sys.argv)' | krait - x y
krait -c 'import sys; sys.exit(3)'; echo "status $?"
krait -c '1/0'; echo "status $?"
krait -c 'x ='; echo "status $?"
krait -c ''; echo "status $?"
printf 'print("no newline")' | krait; echo "status $?"
printf '' | krait; echo "status $?"
krait -q -c 'print("quiet")'
krait -u -c 'print("unbuffered")'
krait -I -S -E -s -B -c 'print("isolated")'
krait -c 'print(__debug__); assert 0, "removed?"' ; krait -O -c 'print(__debug__); assert 0'
