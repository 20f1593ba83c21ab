# sys.set_coroutine_origin_tracking_depth: cr_origin, and the warning about a coroutine that was never awaited
import sys
import warnings


async def work():
    return 1


def make():
    return work()


def outer():
    return make()


def shown(origin):
    return origin and [(line, name) for file, line, name in origin]


print(sys.get_coroutine_origin_tracking_depth(), shown(make().cr_origin) if sys.flags.dev_mode else None)
for depth in (1, 2, 10, 0):
    sys.set_coroutine_origin_tracking_depth(depth)
    c = outer()
    print(depth, shown(c.cr_origin))
    c.close()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for depth in (0, 1, 3):
        sys.set_coroutine_origin_tracking_depth(depth)
        outer()
    for warning in caught:
        print(warning.category.__name__, str(warning.message).replace(__file__, "FILE"))
sys.set_coroutine_origin_tracking_depth(depth=0)
for wrong in (-1, "1", 1.5, None):
    try:
        sys.set_coroutine_origin_tracking_depth(wrong)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


def generator():
    yield 1


async def asyncgen():
    yield 1


sys.set_coroutine_origin_tracking_depth(5)
print(hasattr(generator(), "gi_origin"), hasattr(asyncgen(), "ag_origin"))
try:
    c = work()
    c.cr_origin = ()
except AttributeError as e:
    print(e)
print(c.cr_origin == ((__file__, c.cr_origin[0][1], "<module>"),), c.send.__name__)
c.close()
print(c.cr_origin is not None)
