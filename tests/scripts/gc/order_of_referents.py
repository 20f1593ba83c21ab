# The order in which containers tell what they hold: lists and tuples from the end, dicts value before key; survivors come in it, too. (not under gcstress)
import gc


class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'A{self.n}'


gc.disable()
x = [A(1), A(2), A(3)]
print(gc.get_referents(x), gc.get_referents((x[0], x[1])), gc.get_referents(x, x[:1]))
print(gc.get_referents({1: x[0], 2: x[1]}), gc.get_referents({'a': x[0], 'b': x[1]}), gc.get_referents({5, 6}))
gc.collect()
new = [A(10), A(11), [A(12), [A(13)]], {1: A(14), A(15): A(16)}, (A(17), A(18))]
gc.collect(0)
print([o for o in gc.get_objects(generation=1) if type(o) is A])
gc.collect(1)
print([o for o in gc.get_objects(generation=2) if type(o) is A])
for function in gc.get_referents, gc.get_referrers, gc.set_threshold:
    try: print(function(x=1))
    except TypeError as e: print(e)
