# Code that has looked attributes up sees every later change of the class, also when code objects come and go in between.
class Base:
    kind = "base"
    def name(self): return "Base.name"

class Derived(Base):
    pass

def look(o):
    return o.kind, o.name()

d = Derived()
for _ in range(3): print(look(d))
Derived.kind = "derived"
print(look(d))
setattr(Base, "name", lambda self: "new name")
print(look(d))
Derived.name = property(lambda self: lambda: "from a property")
print(look(d))
del Derived.name, Derived.kind
print(look(d))

# Functions made by exec are warm when they die.
for i in range(5):
    space = {}
    exec("def f(o):\n    return o.kind, o.name()\n", space)
    f = space["f"]
    first = [f(d) for _ in range(3)][-1]
    Base.kind = f"kind {i}"
    Base.name = lambda self, i=i: f"name {i}"
    print(first, f(d), look(d))
    del f, space

# Many classes are filled with functions one by one, as by a decorator.
def fill(cls, names):
    for name in names:
        setattr(cls, name, lambda self, name=name: name)
    return cls

classes = [fill(type(f"C{k}", (Base,), {}), [f"m{j}" for j in range(20)]) for k in range(10)]
print([c().m7() for c in classes], look(classes[3]()))
Base.m7 = lambda self: "of the base"
del classes[0].m7
print([c().m7() for c in classes[:3]])
Derived.__bases__ = (classes[1],)
print(d.m3(), look(d))
