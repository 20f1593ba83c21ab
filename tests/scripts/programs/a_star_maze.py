# A maze made by depth-first search from a seed, and the way through it by A*.
import heapq, random

def maze(rows, columns, seed):
    rng = random.Random(seed)
    grid = [["#"] * (2 * columns + 1) for _ in range(2 * rows + 1)]
    stack, seen = [(0, 0)], {(0, 0)}
    grid[1][1] = " "
    while stack:
        r, c = stack[-1]
        choices = [(r + dr, c + dc) for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0))
                   if 0 <= r + dr < rows and 0 <= c + dc < columns and (r + dr, c + dc) not in seen]
        if not choices:
            stack.pop()
            continue
        nr, nc = rng.choice(choices)
        grid[r + nr + 1][c + nc + 1] = grid[2 * nr + 1][2 * nc + 1] = " "
        seen.add((nr, nc))
        stack.append((nr, nc))
    return grid

def search(grid, start, goal):
    guess = lambda p: abs(p[0] - goal[0]) + abs(p[1] - goal[1])
    queue, came = [(guess(start), 0, start, None)], {}
    while queue:
        _, cost, here, before = heapq.heappop(queue)
        if here in came: continue
        came[here] = before
        if here == goal: break
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            r, c = here[0] + dr, here[1] + dc
            if grid[r][c] == " " and (r, c) not in came:
                heapq.heappush(queue, (cost + 1 + guess((r, c)), cost + 1, (r, c), here))
    step = goal
    while step is not None:
        yield step
        step = came[step]

grid = maze(7, 12, seed=2024)
way = list(search(grid, (1, 1), (13, 23)))
for r, c in way: grid[r][c] = "."
print("\n".join("".join(row) for row in grid))
print(len(way))
