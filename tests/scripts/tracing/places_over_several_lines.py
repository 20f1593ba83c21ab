# Which lines are told, and where f_lineno is at the end, when statements span lines: returns that leave blocks, comprehensions with
# comparisons, texts with %, and handlers that raise again.
import sys

events = []


def tracer(frame, event, arg):
    if frame.f_code.co_filename != __file__: return
    events.append(f"{frame.f_code.co_name[:3]} {event[0]}{frame.f_lineno - frame.f_code.co_firstlineno}")
    return tracer


def go(function, *args):
    events.clear()
    sys.settrace(tracer)
    try: result = function(*args)
    except Exception as e: result = type(e).__name__
    sys.settrace(None)
    print(function.__name__, result, *events, sep=", ")
    print("   ", sorted({line - function.__code__.co_firstlineno for *_, line in function.__code__.co_lines() if line}))


class Block:
    text = "t"
    def __enter__(self): return self
    def __exit__(self, *raised): pass


def only_documented():
    """Nothing
    else."""


def returns_from_finally(block):
    try:
        return (
            block.text
            or 5
        )
    finally:
        block.text = ""


def returns_from_with(block):
    with block as b:
        return [
            b.text,
            1]


def compares_in_comprehensions(items):
    return {
        k + 1: 5 for k in items if k != 2
    }, [
        k
        for k in items
        if k
        if k > 1
    ], list(
        k
        for k in items
        if not (k == 1 or
                k == 3)
    )


def formats(x):
    text = ("x %s y %s"
            % (
                x,
                x))
    return "abc %s" % (
        text,)


def raises_again():
    try: 1 / 0
    except ZeroDivisionError as e:
        x = 1
        raise


def raises_again_inside(block):
    try: 1 / 0
    except ZeroDivisionError as a:
        try:
            raise
        except ZeroDivisionError as b:
            x = 2
            raises_again()
        y = 1


def finally_in_a_handler():
    try: 1 / 0
    except ZeroDivisionError as a:
        try:
            raise
        finally:
            y = 1


def yields_in_branches(x):
    if x:
        yield 1
    elif x is None:
        yield from "a"
    else:
        yield 2


def with_in_a_handler(block):
    try: 1 / 0
    except ZeroDivisionError:
        with block:
            x = 1
            raise


go(only_documented)
go(returns_from_finally, Block())
go(returns_from_with, Block())
go(compares_in_comprehensions, [])
go(compares_in_comprehensions, [0, 2, 1])
go(formats, "z")
go(raises_again)
go(raises_again_inside, Block())
go(finally_in_a_handler)
go(with_in_a_handler, Block())
for chosen in (1, None, 0): go(lambda: list(yields_in_branches(chosen)))
