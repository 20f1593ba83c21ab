# everyday: Graphs as dicts of lists and matrices: least spanning trees by union and find, all shortest paths, an order of tasks.
def numbers(seed):
    while True:
        seed = (seed * 1103515245 + 12345) % 2**31
        yield seed >> 8


class Groups:
    def __init__(self, n):
        self.parent, self.rank = list(range(n)), [0] * n

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.rank[a] < self.rank[b]:
            a, b = b, a
        self.parent[b] = a
        if self.rank[a] == self.rank[b]:
            self.rank[a] += 1
        return True


def spanning_tree(n, edges):
    groups = Groups(n)
    return sum(weight for weight, a, b in sorted(edges) if groups.join(a, b))


def shortest_paths(n, edges):
    far = [[10**6] * n for _ in range(n)]
    for weight, a, b in edges:
        far[a][b] = min(far[a][b], weight)
    for k in range(n):
        for i in range(n):
            for j in range(n):
                if far[i][k] + far[k][j] < far[i][j]:
                    far[i][j] = far[i][k] + far[k][j]
    return sum(map(sum, far))


def order_of_tasks(n, edges):
    after, waits = {i: [] for i in range(n)}, dict.fromkeys(range(n), 0)
    for _, a, b in edges:
        if a < b:
            after[a].append(b)
            waits[b] += 1
    ready, order = [task for task in waits if waits[task] == 0], []
    while ready:
        task = ready.pop()
        order.append(task)
        for other in after[task]:
            waits[other] -= 1
            if not waits[other]:
                ready.append(other)
    return sum(i * task for i, task in enumerate(order))


random = numbers(42)
total = 0
for _ in range(18):
    edges = [(next(random) % 1000, next(random) % 2000, next(random) % 2000) for _ in range(9000)]
    total += spanning_tree(2000, edges) + order_of_tasks(2000, edges)
    total += shortest_paths(60, [(weight, a % 60, b % 60) for weight, a, b in edges[:900]])
print(total)
