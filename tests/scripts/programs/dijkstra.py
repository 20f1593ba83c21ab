# Shortest ways in a weighted graph, with the way itself.
import heapq

def shortest(graph, start):
    distance, before, queue, done = {start: 0}, {}, [(0, start)], set()
    while queue:
        d, node = heapq.heappop(queue)
        if node in done:
            continue
        done.add(node)
        for neighbour, weight in graph.get(node, {}).items():
            if d + weight < distance.get(neighbour, float("inf")):
                distance[neighbour] = d + weight
                before[neighbour] = node
                heapq.heappush(queue, (d + weight, neighbour))
    return distance, before

def way(before, target):
    path = [target]
    while path[-1] in before:
        path.append(before[path[-1]])
    return path[::-1]

graph = {"A": {"B": 7, "C": 9, "F": 14}, "B": {"C": 10, "D": 15}, "C": {"D": 11, "F": 2}, "D": {"E": 6}, "F": {"E": 9}}
distance, before = shortest(graph, "A")
for node in sorted(distance):
    print(f"{node}: {distance[node]:>3}  {' -> '.join(way(before, node))}")
print("G" in distance, distance.get("G", float("inf")))
