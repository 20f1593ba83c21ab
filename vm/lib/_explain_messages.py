"""What the important messages of the common exceptions mean: rows (title, text, what fails, what works, pattern of the message)."""

TOPICS = [
    ("AttributeError: None", """The value is None: the function that gave it ended without `return`, or a method such as list.sort() changed
        its object and returned nothing.""", """
        names = ["Bob", "Ann"].sort()
        names.append("Cyd")
        """, """
        names = ["Bob", "Ann"]
        names.sort()
        names.append("Cyd")
        """, r"'NoneType' object has no attribute"),
    ("AttributeError: module", """The module has no such name. If the module is one of Python's own, look whether a file of yours has the same
        name: it is found first.""", """
        import math
        math.squareroot(2)
        """, """
        import math
        math.sqrt(2)
        """, r"module '\w+' has no attribute"),
    ("AttributeError: read only", """The attribute can be read, not set: a property without a setter, or something of a built-in type.""", """
        class Circle:
            @property
            def radius(self): return 1
        Circle().radius = 2
        """, """
        class Circle:
            _radius = 1
            @property
            def radius(self): return self._radius
            @radius.setter
            def radius(self, value): self._radius = value
        Circle().radius = 2
        """, r"has no setter|read-only|not writable"),
    ("ImportError: circular", """Two modules import each other, and one of them is only half loaded. Import inside the function that needs it,
        or move what both need into a third module.""", """
        raise ImportError("cannot import name 'a' from partially initialized module 'b' (most likely due to a circular import)")
        """, """
        def area(r):
            import math
            return math.pi * r * r
        print(round(area(1), 2))
        """, r"partially initialized|circular import"),
    ("IndexError: pop", """pop() on an empty list.""", """
        stack = []
        stack.pop()
        """, """
        stack = [1, 2]
        while stack:
            print(stack.pop())
        """, r"pop from"),
    ("RuntimeError: changed size", """A dict or set was given or lost items while a loop ran over it. Loop over a copy.""", """
        words = {"a", "b"}
        for word in words:
            words.add(word * 2)
        """, """
        words = {"a", "b"}
        for word in list(words):
            words.add(word * 2)
        print(sorted(words))
        """, r"changed size during iteration"),
    ("RuntimeError: generator raised StopIteration", """Inside a generator next() met the end of another iterator. Give it a default, or catch
        StopIteration and return.""", """
        def pairs(row):
            row = iter(row)
            while True:
                yield next(row), next(row)
        list(pairs([1, 2, 3]))
        """, """
        def pairs(row):
            row = iter(row)
            for first in row:
                yield first, next(row, None)
        print(list(pairs([1, 2, 3])))
        """, r"generator raised StopIteration"),
    ("SyntaxError: assignment", """On the left of = stands something that cannot be given a value, such as a call or a number. == compares.""", """
        compile("if x = 1: pass", "example", "exec")
        """, """
        compile("if x == 1: pass", "example", "exec")
        """, r"cannot assign|Maybe you meant '=='|cannot delete"),
    ("SyntaxError: comma", """Two expressions stand side by side with nothing between them: a comma, an operator or a quote is missing.""", """
        compile("print('one' 2)", "example", "exec")
        """, """
        compile("print('one', 2)", "example", "exec")
        """, r"forgot a comma"),
    ("SyntaxError: colon", """A line that begins a block (if, for, while, def, class, try, with ...) ends with a colon.""", """
        compile("for i in range(3)\\n    print(i)", "example", "exec")
        """, """
        compile("for i in range(3):\\n    print(i)", "example", "exec")
        """, r"expected ':'"),
    ("SyntaxError: never closed", """A bracket was opened and the text ended, or went on, without its partner. The caret shows the one that is
        open.""", """
        compile("total = (1 + 2\\nprint(total)", "example", "exec")
        """, """
        compile("total = (1 + 2)\\nprint(total)", "example", "exec")
        """, r"was never closed|does not match|unmatched"),
    ("SyntaxError: unterminated string", """A text began with a quote and the line ended before the closing one. Text over several lines stands
        between three quotes.""", """
        compile("print('one)", "example", "exec")
        """, """
        compile("print('''one\\ntwo''')", "example", "exec")
        """, r"unterminated"),
    ("SyntaxError: outside", """return and yield belong into a function, break and continue into a loop, await into an `async def`. Often only
        the indentation is wrong.""", """
        compile("return 1", "example", "exec")
        """, """
        compile("def one():\\n    return 1", "example", "exec")
        """, r"outside|not in loop|not properly in loop"),
    ("SyntaxError: print", """print is a function: its arguments stand in parentheses.""", """
        compile("print 'hello'", "example", "exec")
        """, """
        compile("print('hello')", "example", "exec")
        """, r"Missing parentheses"),
    ("SyntaxError: f-string", """Between the braces of an f-string stands an expression. A brace that is meant as such is doubled.""", """
        compile("f'{}'", "example", "exec")
        """, """
        compile("f'{{}} {1 + 1}'", "example", "exec")
        """, r"f-string"),
    ("SyntaxError: positional argument", """In a call the arguments without a name come first, those with a name after them.""", """
        compile("f(a=1, 2)", "example", "exec")
        """, """
        compile("f(2, a=1)", "example", "exec")
        """, r"positional argument follows"),
    ("TypeError: arguments", """The call gives more or fewer arguments than the function has parameters. A method counts its object, self,
        as the first.""", """
        def area(width, height):
            return width * height
        area(3)
        """, """
        def area(width, height=1):
            return width * height
        print(area(3), area(3, 4))
        """, r"positional arguments?|required keyword|takes no arguments|takes exactly|expected at (most|least)"),
    ("TypeError: keyword argument", """The function has no parameter of that name. help(f) shows which it has.""", """
        def draw(colour):
            return colour
        draw(color="red")
        """, """
        def draw(colour):
            return colour
        print(draw(colour="red"))
        """, r"unexpected keyword argument|invalid keyword argument"),
    ("TypeError: multiple values", """A parameter was given twice: once by position and once by name.""", """
        def draw(colour, width=1):
            return colour
        draw("red", colour="blue")
        """, """
        def draw(colour, width=1):
            return colour
        print(draw("red", width=2))
        """, r"multiple values"),
    ("TypeError: operands", """The operator does not work between these two types. Text and numbers do not add up: convert one of them.""", """
        print("total: " + 5)
        """, """
        print("total: " + str(5), f"total: {5}", "total:", 5)
        """, r"unsupported operand|can only concatenate|must be str, not|bad operand"),
    ("TypeError: not callable", """Something that is no function stands before ( ). A missing operator, a list that should have [ ], or a name of
        yours that hides a built-in function.""", """
        list = [1, 2]
        list("abc")
        """, """
        numbers = [1, 2]
        print(list("abc"), numbers[0])
        """, r"object is not callable"),
    ("TypeError: not iterable", """A loop, an unpacking or a function wanted several items and got a single value. range(n) counts.""", """
        for i in 3:
            print(i)
        """, """
        for i in range(3):
            print(i)
        """, r"not iterable|cannot unpack|must be an iterable"),
    ("TypeError: not subscriptable", """[ ] was used on a value that has no items: None, a number, or a function that should have been called.""", """
        def names():
            return ["Ann", "Bob"]
        print(names[0])
        """, """
        def names():
            return ["Ann", "Bob"]
        print(names()[0])
        """, r"not subscriptable"),
    ("TypeError: indices", """Lists, tuples and texts are indexed by whole numbers. Names for items need a dict; / gives a float, // a whole number.""", """
        row = [10, 20, 30]
        print(row[len(row) / 2])
        """, """
        row = [10, 20, 30]
        print(row[len(row) // 2])
        """, r"indices must be integers"),
    ("TypeError: item assignment", """Text and tuples do not change once they are made. Make a new one, or use a list.""", """
        word = "cat"
        word[0] = "b"
        """, """
        word = "cat"
        word = "b" + word[1:]
        print(word)
        """, r"does not support item (assignment|deletion)"),
    ("TypeError: unhashable", """Keys of dicts and items of sets must not change: lists, dicts and sets cannot be used. A tuple or frozenset can.""", """
        seen = set()
        seen.add([1, 2])
        """, """
        seen = set()
        seen.add((1, 2))
        print(seen)
        """, r"unhashable type"),
    ("TypeError: comparison", """These two types have no order between them. Input is text: convert it to a number first.""", """
        age = "17"
        print(age < 18)
        """, """
        age = "17"
        print(int(age) < 18)
        """, r"not supported between instances"),
    ("TypeError: abstract class", """The class leaves methods open that its objects must have. Define them in a class derived from it.""", """
        from abc import ABC, abstractmethod
        class Shape(ABC):
            @abstractmethod
            def area(self): ...
        Shape()
        """, """
        from abc import ABC, abstractmethod
        class Shape(ABC):
            @abstractmethod
            def area(self): ...
        class Square(Shape):
            def area(self): return 4
        print(Square().area())
        """, r"abstract"),
    ("TypeError: length", """len() wants something that has items. A number has none.""", """
        print(len(2024))
        """, """
        print(len(str(2024)))
        """, r"has no len\(\)"),
    ("ValueError: int", """The text is no whole number. int() takes digits, a sign, spaces around them and underscores between them; a decimal
        point wants float().""", """
        int("3.7")
        """, """
        print(int(float("3.7")), round(float("3.7")))
        """, r"invalid literal for int"),
    ("ValueError: float", """The text is no number. The decimals stand behind a point, not a comma.""", """
        float("3,7")
        """, """
        print(float("3,7".replace(",", ".")))
        """, r"could not convert string to float"),
    ("ValueError: unpack", """There are more or fewer values than names on the left. A star takes the rest; key and value of a dict come from
        items().""", """
        first, second = [1, 2, 3]
        """, """
        first, *rest = [1, 2, 3]
        print(first, rest)
        """, r"to unpack"),
    ("ValueError: not in list", """remove() and index() want an item that is there.""", """
        row = [1, 2]
        row.remove(3)
        """, """
        row = [1, 2]
        if 3 in row:
            row.remove(3)
        print(row)
        """, r"not in list|is not in|substring not found"),
    ("ValueError: mutable default", """A list as default of a dataclass field would be shared by all objects. default_factory makes a new one for
        each.""", """
        from dataclasses import dataclass
        @dataclass
        class Box:
            items: list = []
        """, """
        from dataclasses import dataclass, field
        @dataclass
        class Box:
            items: list = field(default_factory=list)
        print(Box())
        """, r"mutable default"),
    ("ValueError: closed file", """The file has been closed, as at the end of its `with` block. Read inside the block.""", """
        import os
        with open(os.devnull) as file:
            pass
        file.read()
        """, """
        import os
        with open(os.devnull) as file:
            text = file.read()
        print(repr(text))
        """, r"closed file"),
]
