# An attribute computed once: by a non-data descriptor, by functools.cached_property, by __getattr__.
from functools import cached_property
class lazy:
    def __init__(self, function): self.function = function
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, instance, owner):
        if instance is None: return self
        value = instance.__dict__[self.name] = self.function(instance)
        return value
class Data:
    made = []
    @lazy
    def squares(self):
        self.made.append("squares")
        return [n * n for n in range(5)]
    @cached_property
    def cubes(self):
        "n to the third"
        self.made.append("cubes")
        return [n ** 3 for n in range(5)]
    def __getattr__(self, name):
        if not name.startswith("power_"): raise AttributeError(f"no {name}", name=name, obj=self)
        self.made.append(name)
        value = [n ** int(name.removeprefix("power_")) for n in range(5)]
        setattr(self, name, value)
        return value
d = Data()
print(d.squares, d.squares, d.cubes, d.cubes, d.power_4, d.power_4, d.made, sorted(vars(d)))
del d.cubes, d.squares
print(d.cubes is d.cubes, d.made, Data.cubes.__doc__, hasattr(d, "other"))
try: d.other
except AttributeError as error: print(error, error.name, error.obj is d)
class Slotted:
    __slots__ = ()
    value = cached_property(lambda self: 1)
try: Slotted().value
except TypeError as error: print(error)
