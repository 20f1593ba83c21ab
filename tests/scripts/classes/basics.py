# Classes, instances, attributes.
class Point:
    """A point."""
    count = 0
    def __init__(self, x=0, y=0):
        self.x, self.y = x, y
        Point.count += 1
    def move(self, dx, dy=0):
        self.x += dx; self.y += dy
        return self
    def __repr__(self): return f'Point({self.x}, {self.y})'
p, q = Point(1, 2), Point(y=5)
print(p, q, p.move(3).move(0, dy=1), Point.count, p.count, vars(p), Point.__name__, Point.__doc__, Point.__module__, Point.__qualname__, Point.__bases__, Point.__mro__ == (Point, object))
p.count = 99; print(p.count, q.count, Point.count); del p.count; print(p.count)
p.new = 'n'; print(p.__dict__, hasattr(q, 'new'), isinstance(p, Point), type(p) is Point, p.__class__.__name__, p == q, p == p, p != q, hash(p) == hash(p), bool(p))
Point.later = lambda self: ('later', self.x); print(p.later(), q.later())
m = p.move; print(m(1), m.__self__ is p, m.__func__ is Point.move, m.__name__, Point.move(q, 10), m == p.move, m is p.move)
class Empty: pass
e = Empty(); e.x = 1; print(e.x, Empty.__init__ is object.__init__, Empty.__dict__.keys() - {'__weakref__'} == {'__module__', '__dict__', '__doc__'}, Empty.__doc__)
class Child(Point):
    def __init__(self, x, y, z): super().__init__(x, y); self.z = z
    def __repr__(self): return super().__repr__() + f'+{self.z}'
    def move(self, *a, **k): print('child move'); return super().move(*a, **k)
c = Child(1, 2, 3); print(c, c.move(5), isinstance(c, Point), issubclass(Child, Point), Child.__base__ is Point, Child.mro()[1].__name__, vars(c))
for f in (lambda: p.nope, lambda: Point.nope, lambda: Point(1, 2, 3), lambda: p(), lambda: Empty(1), lambda: Empty(x=1), lambda: p.move(), lambda: Point.move(), lambda: Child(), lambda: p + q, lambda: p < q, lambda: p[0], lambda: len(p), lambda: iter(p), lambda: 1 in p, lambda: -p, lambda: int(p), lambda: float(p), lambda: [1][p], lambda: p.x.nope, lambda: object().x):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for s in ('p.x.y = 1', 'object().a = 1', 'del p.zz', 'del Point.zz', 'p[0] = 1', 'del p[0]', 'with p: pass', 'for i in p: pass', 'a, b = p', 'print(*p)', 'print(**p)', 'raise p', 'int.x = 1', '(1).x = 1', 'p.__class__ = int', 'p.__class__ = 5', 'p.__dict__ = 5', 'Point.__dict__["x"] = 1', 'Point.__name__ = 5', 'Point.__bases__ = ()', 'len.x = 1', '[].x = 1', 'del int.__add__'):
    try: exec(s); print(s, 'fine')
    except Exception as e: print(s, '->', type(e).__name__, e)
