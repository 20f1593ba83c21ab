# A class attribute that is there already gets a new value: seen by every place that has read it, old values end as they should.
import sys


class Teller:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("end of", self.name)  # not what Holder.value is: CPython may still show the one that ends


class Holder:
    value = None
    count = 0

    def method(self):
        return "method"


class Child(Holder):
    pass


def read(o):
    return o.value, o.count, o.method()


child = Child()
for step in range(3):
    Holder.value = Teller(step)
    Holder.count += 1
    print(read(child)[1], read(Holder())[0].name, Child.value.name)
Holder.value = None
Holder.method = lambda self: "other"
print(read(child))
Holder.method = property(lambda self: lambda: "from a property")
print(read(child))
Holder.method = 5
try:
    read(child)
except TypeError as error:
    print(error)


class Again:
    """Its end replaces the attribute once more."""
    def __del__(self):
        Holder.value = "by a finalizer"


Holder.value = Again()
Holder.value = "by the program"
print(Holder.value, child.value)


class Gone:
    def __del__(self):
        del Holder.value


Holder.value = Gone()
Holder.value = "not for long"
print(hasattr(child, "value"), "value" in vars(Holder))
Holder.value = 1
print(child.value)


class Other:
    def __get__(self, o, cls):
        return "got", o is not None

    def __set__(self, o, value):
        print("set", value)


Holder.count = Other()
print(child.count, Child.count)
child.count = 7
Holder.count = 8
print(child.count, vars(child))
child.count = 9
print(child.count, Child.count)
marker = object()
before = sys.getrefcount(marker)
for _ in range(5):
    Holder.value = marker
print(sys.getrefcount(marker) - before)
Holder.value = 0
print(sys.getrefcount(marker) - before)
for name in "__len__", "__eq__", "__hash__":
    for function in (lambda self, *other: 3), (lambda self, *other: 4):
        setattr(Holder, name, function)
        print(name, getattr(child, name)(child) if name == "__eq__" else {"__len__": len, "__hash__": hash}[name](child))
    delattr(Holder, name)
