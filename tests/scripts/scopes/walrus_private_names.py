# := in a comprehension with a private name: 3.11 looks for the name as it is written, and finds no declaration of it.
PROGRAMS = ["""
class Foo:
    def f(self):
        global __x1
        [__x1 := 2 for a in [3]]
""","""
class Foo:
    def f(self):
        __x1 = 0
        [__x1 := 2 for a in [3]]
        def g():
            nonlocal __x1
""","""
class Foo:
    def f(self):
        [__x1 := 2 for a in [3]]
        return __x1
print(Foo().f())
""","""
class Foo:
    def f(self):
        global __x1
        __x1 = 0
        [_Foo__x1 := 1 for a in [2]]
        [__x1 := 2 for a in [3]]
""","""
class Foo:
    def f(self):
        global _Foo__x1
        [__x1 := 2 for a in [3]]
""","""
class Foo:
    def f(self):
        nonlocal __x1
""","""
class Foo:
    def f(self):
        __x1 = 1
        return [[__x1 := b for b in [a]] for a in [3]], __x1
print(Foo().f())
"""]
for source in PROGRAMS:
    try:
        exec(compile(source, "f", "exec"))
    except SyntaxError as e:
        print(e, e.lineno, e.offset)
for source in ["class C:\n def f(self):\n  return [__x := 1 for __x in [5]]\nprint(C().f())", "class C:\n def f(self):\n  return [[__x := 1 for y in [1]] for __x in [5]]\nprint(C().f())","class C:\n def f(self):\n  return [_C__x := 1 for __x in [5]]\nprint(C().f())"]:
    try:
        exec(compile(source, "f", "exec"))
    except SyntaxError as e:
        print(e, e.lineno, e.offset)
