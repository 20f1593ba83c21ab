# cached_property, wraps, update_wrapper
from functools import cached_property, wraps, update_wrapper, partial, WRAPPER_ASSIGNMENTS

class C:
    count = 0
    @cached_property
    def value(self):
        "the value"
        self.count += 1
        return self.count * 10
    def _other(self): return 'other'
    alias = cached_property(_other)
c = C()
print(c.value, c.value, c.count, c.__dict__, C.value.__doc__, C.value.attrname, C.value.func(c))
c.value = 99
print(c.value)
del c.value
print(c.value, c.alias, sorted(c.__dict__))
try:
    del C().value
except AttributeError as error:
    print(error)
class Slots:
    __slots__ = ()
    @cached_property
    def p(self): return 1
try:
    Slots().p
except TypeError as error:
    print(error)
class Meta(type):
    @cached_property
    def p(self): return 1
class WithMeta(metaclass=Meta): pass
try:
    WithMeta.p
except TypeError as error:
    print(error)
try:
    class Twice:
        a = b = cached_property(lambda self: 1)
except (TypeError, RuntimeError) as error:
    print(type(error).__name__, error, repr(error.__cause__))
class Late: pass
Late.p = cached_property(lambda self: 1)
try:
    Late().p
except TypeError as error:
    print(error)
Late.p.__set_name__(Late, 'p')
print(Late().p)
class Fails:
    @cached_property
    def p(self): raise ValueError('not now')
f = Fails()
for _ in range(2):
    try:
        f.p
    except ValueError as error:
        print(error, f.__dict__)
class Sub(C):
    @cached_property
    def value(self): return super().value + 1
print(Sub().value)

def deco(f):
    @wraps(f)
    def wrapper(*a, **k):
        "doc of the wrapper"
        return 'wrapped', f(*a, **k)
    return wrapper
@deco
def target(a: int, b=2) -> str:
    "doc of the target"
    return a, b
target_inner = target.__wrapped__
print(target(1), target.__name__, target.__qualname__, target.__doc__, target.__annotations__, target.__module__, target.__wrapped__(5))
def original(): pass
original.attribute = [1]
original.other = 2
def w(): pass
w.other = 3
print(update_wrapper(w, original) is w, w.attribute is original.attribute, w.other, w.__wrapped__ is original, sorted(w.__dict__))
def w2(): "kept"
update_wrapper(w2, original, (), ())
print(w2.__name__, w2.__doc__, w2.__dict__.keys())
def w3(): "kept"
update_wrapper(w3, original, ('attribute',), ('__dict__',))
print(w3.__name__, w3.attribute, w3.__dict__.keys())
def w4(): pass
update_wrapper(w4, partial(original))
print(w4.__name__, w4.__doc__[:20] if w4.__doc__ else None)
def w5(): pass
update_wrapper(w5, max)
print(w5.__name__, w5.__module__, w5.__qualname__)
try:
    update_wrapper(w5, original, (), ('missing',))
except AttributeError as error:
    print(error)
class Callable:
    def __call__(self): return 1
update_wrapper(w5, Callable(), updated=())
print(w5.__module__, w5.__name__, WRAPPER_ASSIGNMENTS)
