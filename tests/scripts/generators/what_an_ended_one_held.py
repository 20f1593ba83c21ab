# A generator or function that ends drops numbers, containers and objects with finalizers, which look around meanwhile.
import gc
import sys


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        frame = sys._getframe(1)
        print("gone:", self.name, "seen from", frame.f_code.co_name, sorted(k for k in frame.f_locals if not k.startswith("_"))[:4])


def several(n):
    whole, real, loud, text, second, big = n * 1000, n / 7, Loud("first"), "t" * n, Loud("second"), [n * 3000, [n]]
    yield whole
    whole += 5
    yield real, len(text), len(big), second.name, loud.name


def ends_in_a_loop(n):
    for i, loud in enumerate([Loud(f"item {k}") for k in range(n)], 1 << 40):
        kept = i + 1
        if i & 1:
            return kept


def plain(n):
    whole, loud, real, other = n << 40, Loud("in a function"), n / 3, Loud("there, too")
    return whole + int(real)


def caller():
    marker = 1
    print(list(several(6)))
    print(list(ends_in_a_loop(3) or []) if False else None)
    g = ends_in_a_loop(3)
    print(g)
    print(plain(4))
    try:
        for x in fails():
            print(x)
    except ZeroDivisionError as error:
        print(error, error.__traceback__.tb_next.tb_frame.f_locals.keys())
        error = None


def fails():
    number, loud = 1 << 50, Loud("in one that fails")
    yield number
    yield number // 0


caller()


def yields_in_a_loop(n):
    for loud in map(Loud, range(n)):
        kept = loud.name << 33
        yield kept
        if loud.name == 1:
            return  # the iterators of the loops are dropped with the slots


print(list(yields_in_a_loop(5)))
g = yields_in_a_loop(5)
print(next(g))
frame = g.gi_frame
print(sorted(frame.f_locals))
print(list(g), g.gi_frame, sorted(frame.f_locals))
del frame, g
g = several(2)
next(g)
g.close()
print(g.gi_frame, gc.collect() >= 0)
