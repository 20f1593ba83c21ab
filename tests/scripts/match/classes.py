# Class patterns: attributes by keyword and by __match_args__.
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
class P3(P):
    __match_args__ = ('x', 'y', 'z')
    def __init__(self, x, y, z): super().__init__(x, y); self.z = z
class N: pass
def m(v):
    match v:
        case P3(0, 0, z): return 'on z', z
        case P(0, 0): return 'origin'
        case P(x=0, y=y): return 'on y', y
        case P(x, 0): return 'on x', x
        case P(x, y=yy) if x == yy: return 'diagonal', x
        case P(): return 'point'
        case N(attr=[a, *_]): return 'N with list', a
        case N(): return 'N'
        case int(n): return 'int', n
        case str() as s: return 'str', s
        case float(f) | complex(real=f): return 'number', f
        case list([a, b]): return 'pair', a, b
        case dict(d): return 'dict', d
        case bool(): return 'never'
        case type(): return 'type'
        case _: return 'other'
n = N(); n.attr = [1, 2]
for v in (P3(0, 0, 5), P(0, 0), P(0, 3), P(3, 0), P(2, 2), P(1, 2), n, N(), 5, True, 'a', 1.5, 2j, [1, 2], [1], {'k': 1}, int, None, b''):
    print(m(v))
class Bad: __match_args__ = 5
class Bad2: __match_args__ = (5,)
class Few: __match_args__ = ('a',)
def use(pattern, value):
    try:
        exec(f'match value:\n case {pattern}: print("matched")\n case _: print("no match")')
    except Exception as e: print(type(e).__name__, e)
value = Bad(); use('Bad(1)', value)
value = Bad2(); use('Bad2(1)', value)
value = Few(); use('Few(1, 2)', value); use('Few(1)', value); use('Few(a=1)', value); use('Few(1, a=2)', value)
value = 5; use('int(1, 2)', value); use('int(real=5)', value); use('nope()', value); use('value()', value); use('object(1)', value); use('N(1)', value)
value = N(); use('N(1)', value)
class M(type):
    def __instancecheck__(c, o): return o == 'magic'
class Magic(metaclass=M): pass
match 'magic':
    case Magic(): print('instancecheck')
match P(P(1, 2), [P(3, 4)]):
    case P(P(a, b), [P(c, d)]): print(a, b, c, d)
for bad in ('case P(x=1, x=2): pass', 'case P(x=1, 2): pass', 'case a | b: pass', 'case [a, a]: pass', 'case a: pass\n case b: pass', 'case _: pass\n case 1: pass', 'case (a as a): pass', 'case a as _: pass', 'case [*a, *b]: pass', 'case 1 + 1: pass', 'case -a: pass', 'case f"x": pass', 'case a.b as c.d: pass', 'case {a.b: c}: pass', 'case 1 | a: pass', 'case (a | [a, b]): pass', 'case: pass', 'case 1j + 1: pass'):
    try: compile('match x:\n ' + bad, 'f', 'exec'); print(bad, 'fine')
    except SyntaxError as e: print(repr(bad), '->', e.msg)
