# OrderedDict: keys taken out during a loop, missing keys that are tuples or None.
from collections import OrderedDict
def attempt(text):
    d = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
    try: print(text, '->', eval(text), list(d))
    except Exception as e: print(text, '!', type(e).__name__, e.args, list(d))
for text in ("[d.pop(k) for k in d if k == 'c']", "[d.pop(k) for k in d if k == 'b']", "[d.pop(k) for k in reversed(d) if k == 'a']", "[d.move_to_end(k) for k in d if k == 'c']", "[d.move_to_end(k) for k in d if k == 'a']",
             "[d.update({k: 9}) for k in d]", "[d.setdefault('z', 1) for k in d if k == 'c']", "[d.setdefault('z', 1) for k in d if k == 'a']", "[d.clear() for k in d if k == 'c']", "[d.clear() for k in d if k == 'a']",
             "d.pop((1,))", "d.pop((1, 2))", "d.pop(())", "d.pop(None)", "d.pop([1])", "d.pop('q')", "d.move_to_end((1,))", "d.move_to_end(None)", "d.move_to_end(())", "d[(1,)]", "d[None]", "d.__delitem__((1,))", "d.__delitem__(None)"):
    attempt(text)
it = iter(OrderedDict(a=1)); print(next(it), next(it, 'end'), next(it, 'end'))
