# Tasks in the order of what they need; a cycle is named.
from collections import defaultdict

class Circular(ValueError):
    def __init__(self, cycle):
        super().__init__(" -> ".join(cycle))
        self.cycle = cycle

def order(needs):
    state, result, trail = defaultdict(int), [], []
    def visit(task):
        if state[task] == 2:
            return
        if state[task] == 1:
            raise Circular(trail[trail.index(task):] + [task])
        state[task] = 1
        trail.append(task)
        for other in sorted(needs.get(task, ())):
            visit(other)
        trail.pop()
        state[task] = 2
        result.append(task)
    for task in sorted(needs):
        visit(task)
    return result

print(order({"shoes": {"socks", "trousers"}, "trousers": {"pants"}, "shirt": set(), "tie": {"shirt"}, "jacket": {"tie", "trousers"}}))
try:
    order({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}})
except Circular as error:
    print(type(error).__name__, error, error.cycle, error.args)
