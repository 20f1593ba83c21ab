"""hashlib.scrypt: the vectors of RFC 7914 that fit into the memory it may take, other sizes, and what is refused."""
import hashlib

print(hashlib.scrypt(b'', salt=b'', n=16, r=1, p=1).hex())
print(hashlib.scrypt(b'password', salt=b'NaCl', n=16, r=8, p=16).hex())
for r, p, dklen in ((1, 1, 1), (2, 3, 33), (8, 1, 100), (3, 2, 64)):
    print(r, p, hashlib.scrypt(bytearray(b'pass'), salt=memoryview(b'salt'), n=4, r=r, p=p, dklen=dklen).hex())
print(hashlib.scrypt(b'x', salt=b'y', n=2, r=1, p=1, maxmem=2 ** 20).hex())
good = {'password': b'', 'salt': b'', 'n': 16, 'r': 1, 'p': 1}
for change in ({'password': 'text'}, {'salt': 'text'}, {'salt': None}, {'n': 0}, {'n': 1}, {'n': 3}, {'n': -2}, {'n': 'a'}, {'n': 16.0}, {'n': 2 ** 70}, {'n': None},
               {'r': 0}, {'r': -1}, {'r': 'a'}, {'r': None}, {'p': 0}, {'p': None}, {'p': 'a'}, {'p': 2 ** 30}, {'n': 2 ** 15, 'r': 8}, {'maxmem': -1}, {'maxmem': 100},
               {'maxmem': 2 ** 31}, {'dklen': 0}, {'dklen': -1}, {'dklen': 2 ** 31}, {'dklen': 'a'}):
    try:
        print(change, hashlib.scrypt(**good | change))
    except (TypeError, ValueError) as e:
        print(change, type(e).__name__, e)
for missing in 'salt', 'n', 'r', 'p':
    try:
        hashlib.scrypt(**{name: value for name, value in good.items() if name != missing})
    except TypeError as e:
        print(e)
