# BLAKE2: digests, keys, salts, hashing in trees, and what is said about wrong arguments
import hashlib
import hmac
from hashlib import blake2b, blake2s

for make in (blake2b, blake2s):
    h = make()
    print(h.name, h.digest_size, h.block_size, make.MAX_DIGEST_SIZE, make.MAX_KEY_SIZE, make.SALT_SIZE, make.PERSON_SIZE, make.__module__)
    print(h.hexdigest())
    for size in (1, h.block_size - 1, h.block_size, h.block_size + 1, 3 * h.block_size, 777):
        print(size, make(b'z' * size).hexdigest()[:20], make(b'z' * size, digest_size=3, key=b'k' * 7).hexdigest())
    h = make(b'a' * 50, key=b'secret', salt=b'salt', person=b'me', digest_size=16)
    other = h.copy()
    other.update(b'more' * 60)
    print(h.hexdigest(), other.hexdigest(), other.digest() == make(b'a' * 50 + b'more' * 60, key=b'secret', salt=b'salt', person=b'me', digest_size=16).digest())
    print(make(b'x', fanout=2, depth=2, leaf_size=4096, node_offset=1, node_depth=1, inner_size=32, last_node=True).hexdigest()[:24])
    print(make(b'x', salt=b's' * make.SALT_SIZE, person=b'p' * make.PERSON_SIZE, key=b'k' * make.MAX_KEY_SIZE).hexdigest()[:24])
    print(make(b'x', node_offset=2 ** 48 - 1).hexdigest()[:24], make(usedforsecurity=False).hexdigest()[:8])
left, right = (blake2b(part, fanout=2, depth=2, leaf_size=8, inner_size=64, node_offset=i, last_node=i == 1) for i, part in enumerate((b'12345678', b'9')))
root = blake2b(left.digest() + right.digest(), fanout=2, depth=2, leaf_size=8, inner_size=64, node_depth=1, last_node=True, digest_size=20)
print(root.hexdigest())
for arguments in ('digest_size=0', 'digest_size=65', "key=b'a'*65", "salt=b'a'*17", "person=b'a'*17", 'fanout=256', 'fanout=-1', 'depth=0', 'depth=256', 'leaf_size=-1',
                  'leaf_size=2**32', 'node_offset=2**64', 'node_offset=-1', 'node_depth=256', 'inner_size=65', '1', "'a'", "b'', 1", "data=b''", "b'', x=1", "key='a'",
                  "digest_size=5.0", "leaf_size='a'", "node_offset=None", "last_node=[]"):
    for make in (blake2b, blake2s):
        try:
            print(arguments, '->', eval(f'make({arguments})').hexdigest()[:8])
        except Exception as error:
            print(arguments, '!', type(error).__name__, error)
print(hashlib.new('blake2b', b'a', digest_size=5).hexdigest(), hashlib.new('blake2s').name, hmac.new(b'k', b'm', 'blake2s').hexdigest()[:12])

try:
    class Mine(blake2s):
        pass
except TypeError as error:
    print(error)
print(blake2b.__doc__, blake2b.update.__doc__)
try:
    hashlib.new('BLAKE2B')
except ValueError as error:
    print(error)
