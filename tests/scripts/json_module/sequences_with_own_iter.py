# subclasses of list and tuple in json.dumps: their __iter__ says what the items are; dicts and strings are taken as they are
import json


class Backwards(list):
    def __iter__(self):
        print("asked")
        return iter(self[::-1])


class Pair(tuple):
    def __iter__(self):
        return iter(("left", "right"))


class Odd(list):
    def __iter__(self):
        return 5


class Broken(list):
    def __iter__(self):
        raise ValueError("no items")


class Sized(list):
    def __len__(self):
        return 0

    def __getitem__(self, i):
        return "item"


class Keys(dict):
    def __iter__(self):
        return iter("xy")

    def items(self):
        return [("a", 1)]


class Text(str):
    def __str__(self):
        return "other"


for value in (Backwards([1, 2]), Pair((1, 2)), Odd([1]), Broken([1]), Sized([1]), Keys(b=2), Text("t"), [Backwards(), (Pair(),)], {"k": Backwards("ab")}):
    for indent in (None, 1):
        try:
            print(type(value).__name__, json.dumps(value, indent=indent))
        except (TypeError, ValueError) as e:
            print(type(value).__name__, type(e).__name__, e)
