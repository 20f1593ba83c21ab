# objects: Records by the hundred thousand: __init__, __eq__, __hash__, __repr__, __lt__, with and without __slots__.

class Point:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return isinstance(other, Point) and self.x == other.x and self.y == other.y

    def __hash__(self):
        return hash((self.x, self.y))

    def moved(self, dx, dy):
        return Point(self.x + dx, self.y + dy)


class Person:
    def __init__(self, name, age, city='nowhere', tags=None):
        self.name = name
        self.age = age
        self.city = city
        self.tags = tags if tags is not None else []

    def __repr__(self):
        return f'{type(self).__name__}(name={self.name!r}, age={self.age!r}, city={self.city!r})'

    def __lt__(self, other):
        return (self.age, self.name) < (other.age, other.name)

    def __eq__(self, other):
        return (self.name, self.age, self.city) == (other.name, other.age, other.city)

    def birthday(self):
        self.age += 1
        return self


seen = set()
p = Point(0, 0)
for i in range(330_000):
    p = p.moved(i % 3 - 1, i % 5 - 2)
    seen.add(p)
people = [Person(f'name{i * 7919 % 10007}', i * 31 % 90, tags=[i]) for i in range(90_000)]
oldest = sorted(people)[-3:]
for person in people:
    person.birthday()
    if person.age > 80:
        person.city = 'town'
same = sum(a == b for a, b in zip(people, people[1:]))
text = repr(people[:6000])
print(len(seen), p.x, p.y, oldest, same, len(text), sum(person.age for person in people), Point(1, 2) in seen)
