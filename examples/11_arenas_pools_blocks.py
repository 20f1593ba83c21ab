"""Small objects lie in blocks of pools of arenas. (Krait only)"""
import krait
import sys

class Node:
    pass

def line(x):
    block = krait.block(x)
    if block['state'] == 'raw':
        return 'from the raw allocator'
    return f'a block of {block["block_size"]} bytes'

print('an int:       ', line(10 ** 6))
print('a Node:       ', line(Node()))
print('463 characters:', line('x' * 463))
print('487 characters:', line('x' * 487))
print('488 characters:', line('x' * 488), '- more than 512 bytes')

before = krait.heap()
nodes = [Node() for _ in range(1000)]
middle = krait.heap()
del nodes
after = krait.heap()
print('a thousand nodes take more pools:', middle.pools_used > before.pools_used)
print('and give them back:', after.pools_used < middle.pools_used)
print('arena', middle.arena_size // 1024, 'KiB, pool', middle.pool_size // 1024, 'KiB')

a = Node()                          # the next block handed out is known before
place = krait.block(a)
del a
b = Node()
print('the block that was freed last is used first:', krait.block(b)['address'] == place['address'])
