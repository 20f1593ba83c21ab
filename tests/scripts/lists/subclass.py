# A class made from list.
class Stack(list):
    def push(self, x): self.append(x); return self
    @property
    def top(self): return self[-1]
    def __repr__(self): return 'Stack' + super().__repr__()
s = Stack([1, 2]).push(3)
print(s, s.top, len(s), s == [1, 2, 3], [1, 2, 3] == s, s + [4], type(s + [4]).__name__, s[1:], type(s[1:]).__name__, isinstance(s, list), s * 2, list(s), sorted(s, reverse=True), s.__dict__, type(s.copy()).__name__, *s)
s.name = 'x'; print(s.name, bool(Stack()), Stack('ab'), 2 in s, s.index(2), s.pop(), s)
class Loud(list):
    def append(self, x): print('append', x); super().append(x)
    def __getitem__(self, i): print('get', i); return super().__getitem__(i)
    def __setitem__(self, i, v): print('set', i, v); super().__setitem__(i, v)
    def __len__(self): print('len'); return super().__len__()
    def __iter__(self): print('iter'); return super().__iter__()
    def __contains__(self, x): print('contains'); return True
l = Loud([1, 2]); l.append(3); l[0]; l[0] = 9; l[0:2]; l[0] += 1; print(len(l), 99 in l, [x for x in l]); list(l); a, b, c = l; print(*l); l.extend([4]); bool(l); print(list.__len__(l))
try: hash(s)
except TypeError as e: print(e)
class Init(list):
    def __init__(self, a, b=2): super().__init__([a, b])
print(Init(1), Init(1, b=3))
