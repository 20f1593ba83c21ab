# Which class the error of a __new__ from too far above names: the first whose __new__ isn't a Python function.
class Plain(int):
    pass


class Own(int):
    def __new__(cls):
        return super().__new__(cls)


class Below(Own):
    pass


class Deep(Plain):
    pass


class Text(str):
    __slots__ = ()


for cls in Plain, Own, Below, Deep, Text, int, bool:
    try:
        object.__new__(cls)
    except TypeError as e:
        print(e)
