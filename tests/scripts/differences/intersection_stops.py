# set.intersection(iterable) asks for no more items once it has all of its own
def g(*items):
    for i in items: print("given", i); yield i
print({1, 2}.intersection(g(5, 1, 2, 3, [])))
print(frozenset([1]).intersection(g(1, {})), {1, 2} .intersection([1, 2, []], (2, {})))
s = {1, 2}; s.intersection_update(g(2, 1, 0)); print(s)
for call in (lambda: set().intersection(g(1, 2, [])), lambda: {1}.intersection([2, []]), lambda: {1}.intersection([[], 1]), lambda: {1, 2}.intersection({1: 0, 2: 0, 3: 0})):
    try: print(call())
    except TypeError as e: print(e)
