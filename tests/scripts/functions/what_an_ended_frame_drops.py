# What a frame, its function or its frame object lets go of when it has ended is seen from the caller, never from the ended frame.
import sys


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        frame = sys._getframe(1)
        junk = [k << 50 for k in range(100)]
        print("gone:", self.name, "seen from", frame.f_code.co_name, sorted(frame.f_locals) if frame.f_code.co_name == "caller" else "")


def make(kind):
    def plain(x):
        y, z, text = x + 1, x / 3, "q" * int(x & 15)
        return y

    def looked_at(x):
        y = x + 1
        loud, kept = Loud("a variable of one that was looked at"), sys._getframe().f_locals
        return y

    def kept_frame(x):
        y, loud = x + 1, Loud("a variable of a kept frame")
        frames.append(sys._getframe())
        return y

    def fails(x):
        y, loud = x + 1, Loud("a variable of one that fails")
        return y // 0

    def generates(x):
        y, loud = x + 1, Loud("a variable of a generator")
        yield y
        y += 1
        yield sys._getframe().f_locals["y"]

    f = locals()[kind]
    f.attribute = Loud("an attribute of " + kind)
    return f


def caller(kind, x):
    try:
        got = make(kind)(x)
    except ZeroDivisionError as error:
        got = str(error)
    if kind == "generates":
        got = list(got)
    print(got)


frames = []
for kind in "plain", "looked_at", "kept_frame", "fails", "generates":
    for x in 3, (1 << 50) + 3:
        print(kind)
        caller(kind, x)
    print([sorted(k for k in frame.f_locals) for frame in frames])
    frames.clear()


def first():
    for loud in [Loud(k) for k in range(3)]:
        number = 1 << 60
        if loud.name == 1:
            return number


def caller(*arguments):
    print(first())


caller()
