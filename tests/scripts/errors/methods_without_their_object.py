# What methods of classes in modules say when called without an object, and what functions say to a thing that is no key.
import array, collections, heapq, struct, types

calls = {
    "array.append": lambda: array.array.append(),
    "deque.append": lambda: collections.deque.append(),
    "Struct.pack": lambda: struct.Struct.pack(),
    "str.join": lambda: str.join(),
    "dict.get with keyword": lambda: dict.get(key=1),
    "pack with a list": lambda: struct.pack([], 1),
    "calcsize of a dict": lambda: struct.calcsize({}),
    "unpack with a number": lambda: struct.unpack(1.5, b""),
    "array of None": lambda: array.array(None),
    "array of two letters": lambda: array.array("ii"),
    "heapify None": lambda: heapq.heapify(None),
    "heappush on a tuple": lambda: heapq.heappush((), 1),
    "async generators take an item": lambda: types.AsyncGeneratorType[int, str],
}
for label, call in calls.items():
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__, error)
