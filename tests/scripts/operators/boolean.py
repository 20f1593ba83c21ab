# and, or, not give operands; the rest isn't evaluated.
def t(x):
    print(end=f'[{x!r}]')
    return x
print(t(0) and t(1), t(1) and t(2), t(0) or t(3), t(4) or t(5))
print(t('') or t([]) or t(None), t(1) and t('a') and t(0) and t(9))
print(not 0, not 1, not '', not [0], not not 5, not None)
print(t(1) or t(2) and t(3), (t(1) or t(2)) and t(3), not t(0) or t(1))
print(t(1) if t(0) else t(2), t(1) if t(1) else t(2), 1 if 0 else 2 if 0 else 3)
class Counted:
    def __init__(self, truth): self.truth = truth
    def __bool__(self):
        print('bool', end=' ')
        return self.truth
    def __repr__(self): return f'C{int(self.truth)}'
y, n = Counted(True), Counted(False)
print(y and n, n and y, y or n, n or y, not y, not n)
if y and not n: print('yes')
while n or y:
    break
print([x for x in (y, n) if x], any([n, y]), all([y, n]))
class Sized:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
print(bool(Sized(0)), bool(Sized(3)), 'a' if Sized(0) else 'b')
for bad in (lambda: bool(type('B', (), {'__bool__': lambda s: 1})()), lambda: bool(Sized(-1)), lambda: bool(type('L', (), {'__len__': lambda s: 'x'})())):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
