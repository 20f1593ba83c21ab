# everyday: The shortest way through a grid with walls: a heap of tuples, sets and dicts of points, then the same by breadth.
import collections
import heapq

WIDTH = 90


def walls(seed):
    found = set()
    for _ in range(2000):
        seed = (seed * 1103515245 + 12345) % 2**31
        point = (seed >> 8) % WIDTH, (seed >> 16) % WIDTH
        if point not in ((0, 0), (WIDTH - 1, WIDTH - 1)):
            found.add(point)
    return found


def neighbours(x, y, blocked):
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        point = x + dx, y + dy
        if 0 <= point[0] < WIDTH and 0 <= point[1] < WIDTH and point not in blocked:
            yield point


def by_estimate(blocked):
    goal = WIDTH - 1, WIDTH - 1
    best = {(0, 0): 0}
    heap = [(0, 0, (0, 0))]
    while heap:
        _, steps, (x, y) = heapq.heappop(heap)
        if (x, y) == goal:
            return steps, len(best)
        for point in neighbours(x, y, blocked):
            if steps + 1 < best.get(point, 10**9):
                best[point] = steps + 1
                heapq.heappush(heap, (steps + 1 + abs(WIDTH - point[0]) + abs(WIDTH - point[1]), steps + 1, point))
    return -1, len(best)


def by_breadth(blocked):
    distance = {(0, 0): 0}
    queue = collections.deque([(0, 0)])
    while queue:
        x, y = queue.popleft()
        for point in neighbours(x, y, blocked):
            if point not in distance:
                distance[point] = distance[x, y] + 1
                queue.append(point)
    return distance.get((WIDTH - 1, WIDTH - 1), -1), len(distance)


total = 0
for seed in range(40):
    blocked = walls(seed)
    for found in by_estimate(blocked), by_breadth(blocked):
        total = (total * 31 + found[0] * 7 + found[1]) % 1000003
print(total)
