# getframeinfo, stack and trace know the columns of what runs; dis.Positions holds them.
import dis, inspect, sys


def one(): return inspect.stack()
def two(): return [one()][0]


def show(info): print(type(info).__name__, info.function, info.lineno, info.positions, info.code_context, info.index)


for info in two(): show(info)
show(inspect.getframeinfo(sys._getframe())); show(inspect.getframeinfo(sys._getframe(), 3)); show(inspect.getframeinfo(sys._getframe(), context=0))
try: (lambda d: d['x'] +
      1)({})
except KeyError as e:
    for info in inspect.trace(): show(info)
    for info in inspect.getinnerframes(e.__traceback__): print(info.positions.lineno, info.positions.end_lineno, info.positions[2:])
    show(inspect.getframeinfo(e.__traceback__.tb_next))


def made(): yield 1


g = made()
print(next(g), inspect.getframeinfo(g.gi_frame).positions)
print(inspect.getouterframes(sys._getframe())[0].positions.lineno, len(inspect.getouterframes(sys._getframe())))
print(dis.Positions(), dis.Positions(1, 2), dis.Positions(lineno=3, col_offset=4) == (3, None, 4, None), dis.Positions._fields)
for depth in 99, -1, 2**40, -2**70, 'x', 1.5:
    try: print(sys._getframe(depth) is sys._getframe())
    except Exception as e: print(type(e).__name__, e)
