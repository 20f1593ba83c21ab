# generators: Walking trees by recursive yield from, and by generators kept on a stack.

class Node:
    def __init__(self, key):
        self.key, self.left, self.right = key, None, None

    def insert(self, key):
        node = self
        while True:
            if key < node.key:
                if node.left is None:
                    node.left = Node(key)
                    return
                node = node.left
            else:
                if node.right is None:
                    node.right = Node(key)
                    return
                node = node.right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.key
        if self.right:
            yield from self.right


def flatten(nested):
    for item in nested:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


def nest(depth, width):
    return [nest(depth - 1, width) if depth else i for i in range(width)]


def permutations(items):
    if len(items) <= 1:
        yield items
    for i in range(len(items) if len(items) > 1 else 0):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield items[i:i + 1] + rest


def walk(root):
    stack, count = [iter(root)], 0
    while stack:
        for item in stack[-1]:
            if isinstance(item, list):
                stack.append(iter(item))
                break
            count += item
        else:
            stack.pop()
    return count


root, key = Node(80_000), 1
for _ in range(80_000):
    key = key * 7919 % 160_001
    root.insert(key)
ordered = all(a <= b for a, b in zip(root, list(root)[1:]))
nested = nest(5, 8)
print(ordered, sum(root), sum(flatten(nested)), walk(nested), sum(p[0] * p[-1] for p in permutations(list(range(8)))))
