# lists: Slices, insert and pop, index, reverse, nested lists, lists as stacks and as queues.

def rotate(n):
    items, checksum = list(range(200)), 0
    for i in range(n):
        k = i % 50
        items = items[k:] + items[:k]
        items[3:6] = [items[5], items[4], items[3]]
        checksum += items[0] * (i & 7)
    return checksum


def josephus(n, k):
    circle, at = list(range(n)), 0
    while len(circle) > 1:
        at = (at + k - 1) % len(circle)
        circle.pop(at)
    return circle[0]


def insertion(n):
    ordered, x = [], 1
    for _ in range(n):
        x = x * 7919 % 100_003
        low, high = 0, len(ordered)
        while low < high:
            middle = (low + high) // 2
            if ordered[middle] < x:
                low = middle + 1
            else:
                high = middle
        ordered.insert(low, x)
    return ordered[n // 2]


def stack_and_queue(n):
    stack, queue, checksum = [], [], 0
    for i in range(n):
        stack.append(i)
        queue.append(i * 3)
        if i % 3 == 2:
            checksum += stack.pop() - queue.pop(0)
        if len(queue) > 300:
            del queue[:200]
    return checksum + len(stack) + sum(queue[-5:])


def transpose(n):
    rows = [[i * j for j in range(60)] for i in range(60)]
    for _ in range(n):
        rows = [list(column) for column in zip(*rows)]
        rows.reverse()
    return rows[7][11] + sum(map(sum, rows))


print(rotate(80_000), josephus(36_000, 7), insertion(32_000), stack_and_queue(800_000), transpose(640))
print(sum(x.count(3) + (5 in x) for x in [[i % 7, i % 5, i % 3] * 3 for i in range(240_000)]))
