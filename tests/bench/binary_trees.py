# allocation: Many short-lived trees and one long-lived: allocation and release.

class Node:
    def __init__(self, left, right):
        self.left, self.right = left, right


def build(depth):
    if depth == 0:
        return Node(None, None)
    return Node(build(depth - 1), build(depth - 1))


def count(node):
    if node.left is None:
        return 1
    return 1 + count(node.left) + count(node.right)


def as_tuples(depth):
    return (as_tuples(depth - 1), as_tuples(depth - 1)) if depth else None


def count_tuples(tree):
    return 1 if tree is None else 1 + count_tuples(tree[0]) + count_tuples(tree[1])


long_lived = build(16)
for depth in range(4, 17, 4):
    trees = 1 << (16 - depth)
    print(depth, trees, sum(count(build(depth)) for _ in range(trees)))
print(count(long_lived), sum(count_tuples(as_tuples(12)) for _ in range(60)))
