# A bit of everything that allocates: text, numbers, containers, functions, classes.
def fact(n): return n * fact(n - 1) if n else 1
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f'Point({self.x}, {self.y})'
points = [Point(i, fact(i + 20)) for i in range(5)]
table = {str(p): p for p in points}
print(points, len(table), sorted(table)[0], {1, 2, 3} | {4}, 'a-b-c'.split('-'), (1, 2.5, 3j) * 2)
