# collections.UserDict and UserList.
from collections import UserDict, UserList


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


d = UserDict({"a": 1}, b=2)
print(d, repr(d), str(d), d["a"], len(d), list(d), "a" in d, d.get("z"), d.data, d == {"a": 1, "b": 2}, d == UserDict(a=1, b=2), d != {})
attempt(lambda: d["z"])
attempt(UserDict, 1)
attempt(UserDict, {}, {})
print(UserDict(), UserDict([("a", 1)]), UserDict(dict=1), UserDict(None, dict=2), UserDict(self=3))
d["c"] = 3
del d["a"]
attempt(d.__delitem__, "a")
print(d | {"q": 1}, {"q": 1} | d, d | UserDict(z=1), type(d | {}).__name__, type({} | d).__name__)
e = d
d |= {"n": 1}
d |= UserDict(m=2)
d |= [("l", 3)]
print(d, d is e)
attempt(lambda: d | 5)
attempt(lambda: 5 | d)
attempt(lambda: d | [(1, 2)])
print(d.pop("n"), d.popitem(), d.setdefault("k", 5), d.update(w=1), sorted(d.items()), list(d.keys()), d.keys(), d.items())
f = d.copy()
f["only"] = 1
print("only" in d, type(f).__name__, UserDict.fromkeys("ab"), UserDict.fromkeys("ab", 7))


class Upper(UserDict):
    def __init__(self, *args, tag=None, **kw):
        self.tag = tag
        super().__init__(*args, **kw)
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)
    def __missing__(self, key):
        return f"missing {key}"


u = Upper({"a": 1}, tag="t", b=2)
u.update(c=3)
print(u, u["A"], u["zz"], u.get("zz"), "zz" in u, u.setdefault("d", 4), u)
u.clear()
print(u, len(u), bool(u))
attempt(hash, u)

l = UserList([3, 1, 2])
print(l, l[0], l[-1], l[1:], type(l[1:]).__name__, len(l), 1 in l, list(l), l == [3, 1, 2], l == UserList([3, 1, 2]), l != [1])
print(l < [4], l <= [3, 1, 2], l > UserList([3]), l >= [9], [4] > l, UserList() == 5)
attempt(lambda: l < 5)
print(UserList(), UserList("abc"), UserList((1, 2)), UserList(UserList([1])), UserList(range(3)))
attempt(UserList, 5)
l.append(4)
l.insert(0, 0)
l.extend([5])
l.extend(UserList([6]))
print(l, l.pop(), l.pop(0), l)
l.remove(5)
attempt(l.remove, 99)
attempt(l.pop, 99)
attempt(lambda: l[99])
print(l + [1], [1] + l, l + UserList([2]), l + (3,), (4,) + l, type(l + [1]).__name__, l + "ab", "ab" + l)
attempt(lambda: l + 5)
l += [7]
l += UserList([8])
l += (9,)
l += "z"
print(l, l * 2, 2 * l)
l *= 2
print(l, l.count(9), l.index(9), l.index(9, 8))
l.sort(key=str)
print(l)
l.sort(key=str, reverse=True)
l.reverse()
print(l, l.copy(), type(l.copy()).__name__)
l[1:3] = ["x"]
del l[0]
del l[1:3]
l[0] = "first"
print(l, list(reversed(l)))
l.clear()
print(l, bool(l))
attempt(hash, l)


class Sub(UserList):
    pass


s = Sub([1, 2])
s.attr = 1
print(type(s + [1]).__name__, type(s[:1]).__name__, type(s * 2).__name__, type(s.copy()).__name__, type([0] + s).__name__)
match UserList([1, 2]):
    case [a, b]: print("matched", a, b)
