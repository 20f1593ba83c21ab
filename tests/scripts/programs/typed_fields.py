# Descriptors that check and convert, with names from __set_name__ and errors that tell them.
class Field:
    def __init__(self, *types, default=None, check=None):
        self.types, self.default, self.check = types, default, check
    def __set_name__(self, owner, name):
        self.name = name
        owner.__dict__.get("_fields", None) or setattr(owner, "_fields", [])
        owner._fields.append(name)
    def __get__(self, instance, owner=None):
        if instance is None: return self
        return instance.__dict__.get(self.name, self.default)
    def __set__(self, instance, value):
        if not isinstance(value, self.types):
            raise TypeError(f"{type(instance).__name__}.{self.name}: {type(value).__name__} is not {' or '.join(t.__name__ for t in self.types)}")
        if self.check and not self.check(value): raise ValueError(f"{self.name}: {value!r}")
        instance.__dict__[self.name] = value
    def __delete__(self, instance): instance.__dict__.pop(self.name, None)
class Person:
    name = Field(str)
    age = Field(int, float, default=0, check=lambda v: 0 <= v < 150)
    def __init__(self, **values):
        for key, value in values.items(): setattr(self, key, value)
    def __repr__(self): return f"Person({', '.join(f'{n}={getattr(self, n)!r}' for n in self._fields)})"
p = Person(name="Ada", age=36)
print(p, Person._fields, type(Person.age).__name__, vars(p))
p.age += 0.5
del p.name
print(p, p.name, vars(p))
for key, value in (("age", "old"), ("age", 200), ("name", None), ("city", "x")):
    try:
        setattr(p, key, value)
        print(vars(p))
    except (TypeError, ValueError) as error: print(type(error).__name__, error)
