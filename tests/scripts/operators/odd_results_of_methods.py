# What __bool__, __len__, __contains__, __lt__ may give, and what becomes of it in jumps and elsewhere.

def attempt(what, function, *args):
    try:
        print(what, '->', function(*args))
    except Exception as e:
        print(what, '->', type(e).__name__, e)


class Odd:
    def __init__(self, **results): self.__dict__.update(results)
    def __bool__(self): return self.bool
    def __len__(self): return self.len
    def __contains__(self, item): return self.contains
    def __getitem__(self, key): return key
    def __setitem__(self, key, value): self.stored = key, value; return 'ignored'
    def __neg__(self): return NotImplemented
    def __lt__(self, other): return self.lt
    def __call__(self, *args, **more): return args, more
    def __enter__(self): return self.entered
    def __exit__(self, *what): print('exit', what[0]); return True


class Unclear:
    def __bool__(self): raise ValueError('unclear')


def truth(o): return 'true' if o else 'false'
def negated(o): return not o
def loop(o):
    while o:
        o.bool = False
        return 'once'
    return 'never'
for result in (True, False, 1, None, 'x'):
    attempt('bool', truth, Odd(bool=result))
    attempt('not', negated, Odd(bool=result))
attempt('loop', loop, Odd(bool=True))
for result in (0, 3, -1, 'x', 1 << 70, True):
    attempt('len', len, Odd(len=result))
    attempt('len called', lambda: len(Odd(len=result)))
for result in (0, 1, [], 'x', None, Unclear()):
    attempt('in', lambda: 1 in Odd(contains=result))
    attempt('not in', lambda: 'no' if 1 not in Odd(contains=result) else 'yes')
for result in (0, [1], Unclear(), NotImplemented):
    attempt('compare', lambda: type(Odd(lt=result) < 1))
    attempt('if compare', lambda: 'yes' if Odd(lt=result) < 1 else 'no')
o = Odd()
o[1] = 2
o['a'] = o['b']
print(o.stored, o[1:2], o[1, ...], -o, o(), o(1), o(1, 2, 3), o(1, a=2), o(*[1, 2], **{'k': 3}))
with Odd(entered='inside') as value:
    print(value)
    raise KeyError('swallowed')
