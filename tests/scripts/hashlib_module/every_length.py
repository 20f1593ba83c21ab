# digests of texts of every length around the blocks, whole and in pieces
import hashlib
data = bytes(i * 7 % 256 for i in range(400))
for name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_256', 'blake2b', 'blake2s'):
    all_of = hashlib.new(name)
    for n in range(0, 300):
        one = hashlib.new(name, data[:n])
        if n % 9 == 0:
            parts = hashlib.new(name)
            for at in range(0, n, 1 + n % 37): parts.update(data[at:min(n, at + 1 + n % 37)])
            assert parts.digest() == one.digest()
        all_of.update(one.digest())
    print(name, all_of.hexdigest(), hashlib.new(name, data * 1000).hexdigest())
