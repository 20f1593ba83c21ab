# The cheapest way to connect all places: Kruskal with union by size and path halving.
class Groups:
    def __init__(self, items):
        self.parent = {item: item for item in items}
        self.size = dict.fromkeys(self.parent, 1)
    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = x = self.parent[self.parent[x]]
        return x
    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b: return False
        if self.size[a] < self.size[b]: a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size.pop(b)
        return True
    def __len__(self): return len(self.size)
    def __iter__(self):
        groups = {}
        for item in self.parent: groups.setdefault(self.find(item), []).append(item)
        return iter(groups.values())

edges = {("A", "B"): 7, ("A", "D"): 5, ("B", "C"): 8, ("B", "D"): 9, ("B", "E"): 7, ("C", "E"): 5, ("D", "E"): 15, ("D", "F"): 6, ("E", "F"): 8, ("G", "H"): 1}
places = sorted({place for edge in edges for place in edge})
groups = Groups(places)
tree = [edge for edge in sorted(edges, key=lambda e: (edges[e], e)) if groups.join(*edge)]
print(tree, sum(map(edges.get, tree)))
print(len(groups), sorted(map(sorted, groups)), groups.find("A") == groups.find("F"), groups.join("A", "C"))
try: groups.find("Z")
except KeyError as error: print("KeyError", error)
