# Breadth-first search in a maze, with a queue from two stacks.
maze = '''#########
#S..#...#
#.#.#.#.#
#.#...#.#
#.#####.#
#......E#
#########'''.split('\n')
class Queue:
    def __init__(self): self.front, self.back = [], []
    def push(self, x): self.back.append(x)
    def pop(self):
        if not self.front: self.front, self.back = self.back[::-1], []
        return self.front.pop()
    def __len__(self): return len(self.front) + len(self.back)
def find(c): return next((x, y) for y, row in enumerate(maze) for x, v in enumerate(row) if v == c)
start, end = find('S'), find('E')
q, came = Queue(), {start: None}
q.push(start)
while q:
    x, y = here = q.pop()
    if here == end: break
    for n in ((x + 1, y), (x, y + 1), (x - 1, y), (x, y - 1)):
        if maze[n[1]][n[0]] != '#' and n not in came: came[n] = here; q.push(n)
path = []
while here: path.append(here); here = came[here]
print(len(path), path[::-1])
for y, row in enumerate(maze): print(''.join('*' if (x, y) in path and c == '.' else c for x, c in enumerate(row)))
