# The block of an instance is found, whatever its class is built on.
import tracemalloc

class Plain: pass
class Text(str): pass
class Row(tuple): pass
class Raw(bytes): pass
class Items(list): pass
class Number(int): pass
class Slotted(tuple): __slots__ = ()
tracemalloc.start()
for cls, argument in (Plain, ()), (Text, ('abc',)), (Row, ((1, 2),)), (Raw, (b'abc',)), (Items, ([1],)), (Number, (5,)), (Slotted, ((1, 2),)):
    x = cls(*argument)
    print(cls.__name__, [frame.lineno for frame in tracemalloc.get_object_traceback(x)])
    if cls is not Slotted:
        x.extra = 1
        print([frame.lineno for frame in tracemalloc.get_object_traceback(x)])
