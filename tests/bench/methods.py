# calls: Method calls of every kind: plain, inherited, super, static, class, property, operators.

class Shape:
    made = 0

    def __init__(self, scale):
        self.scale = scale
        Shape.made += 1

    def area(self):
        return 0

    def scaled(self):
        return self.area() * self.scale

    @property
    def name(self):
        return type(self).__name__

    @staticmethod
    def clamp(x):
        return x if x < 100 else 100

    @classmethod
    def unit(cls):
        return cls(1)


class Rectangle(Shape):
    def __init__(self, scale, width=2, height=3):
        super().__init__(scale)
        self.width, self.height = width, height

    def area(self):
        return self.width * self.height


class Square(Rectangle):
    def area(self):
        return super().area() + self.clamp(self.scale)


class Vector:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __getitem__(self, i):
        return self.y if i else self.x


class Counter:
    def __init__(self):
        self.n = 0

    def step(self):
        self.n += 1
        return self

    def __call__(self, by):
        self.n += by
        return self.n


shapes = [Rectangle(2), Square(3), Shape(1), Square(5, 4, 4)]
total = 0
for i in range(470_000):
    shape = shapes[i & 3]
    total += shape.scaled() + len(shape.name)
for i in range(70_000):
    total += Square.unit().area()
v, d = Vector(0, 0), Vector(1, 2)
for i in range(470_000):
    v = v + d * 2
    if v == d:
        break
    total += v[0] & 3
counter = Counter()
for i in range(520_000):
    counter.step().step()
    counter(1)
bound = counter.step
for i in range(520_000):
    bound()
print(total, Shape.made, v.x, v.y, counter.n)
