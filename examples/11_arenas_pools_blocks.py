"""Blocks in pools in arenas. (Krait only)"""
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
print('1,000 nodes take pools:', middle.pools_used > before.pools_used)
print('and give them back:', after.pools_used < middle.pools_used)
print('an arena has', middle.arena_size, 'bytes')
print('a pool has', middle.pool_size)

a = Node()                          # the next block is known before
place = krait.block(a)['address']
del a
b = Node()
print('freed last, used first:', krait.block(b)['address'] == place)
