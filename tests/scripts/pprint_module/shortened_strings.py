# reprlib: how long strings, bytes and numbers are shortened, at every limit
import reprlib

r = reprlib.Repr()
for limit in range(0, 36, 3):
    r.maxstring = r.maxlong = r.maxother = limit
    print(limit, r.repr('x' * 100), r.repr('abcdefgh'), r.repr("it's \n\t" * 9), r.repr(10 ** 40), r.repr(b'q' * 50), r.repr(1.25e100), r.repr('\u00e9' * 40))
r = reprlib.Repr()
r.fillvalue = '***'
print(r.repr('y' * 50), r.repr(list(range(9))), r.repr(10 ** 60))
for length in range(25, 33):
    print(length, reprlib.repr('z' * length))
