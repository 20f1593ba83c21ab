# A class made from str.
class Path(str):
    def __truediv__(self, other): return Path(self + '/' + other)
    def __repr__(self): return f'Path({str.__repr__(self)})'
    def __new__(cls, value='.', *rest): return super().__new__(cls, value)
p = Path('a') / 'b' / 'c'
print(p, repr(p), type(p).__name__, len(p), p == 'a/b/c', hash(p) == hash('a/b/c'), p.upper(), type(p.upper()).__name__)
print(Path(), [p], {p: 1}['a/b/c'], f'{p:>8}', '%s %r' % (p, p), p + 'x', type(p + 'x').__name__, isinstance(p, str), p[0], type(p[:]).__name__)
p.note = 'attribute'
print(p.note, p.__dict__, str(p) == p, type(str(p)).__name__)
class Loud(str):
    def __str__(self): return 'loud'
    def __eq__(self, other): return False
    def __hash__(self): return 1
l = Loud('x')
print(l, str(l), repr(l), l == 'x', 'x' == l, f'{l}', '{}'.format(l), 'a'.join([l, l]), hash(l), l in ['x'], l.__len__())
print(','.join([Path('a'), Path('b')]), 'ab'.replace('a', Path('c')), sorted([Path('b'), Path('a')]))
