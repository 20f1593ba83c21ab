# bdb: the events that a debugger sees, breakpoints and how they stop, and the table of them.
import bdb


def loop(n):
    total = 0
    for i in range(n):
        total += i
    return total


def outer():
    return loop(2) + 1


class Watcher(bdb.Bdb):
    "Prints what happens, and goes on as `plan` says."

    def __init__(self, plan, **options):
        super().__init__(**options)
        self.plan = iter(plan)

    def act(self, event, frame, more=''):
        step = next(self.plan, 'continue')
        print(event, frame.f_code.co_name, '' if frame.f_code.co_name.startswith('run') else frame.f_lineno - frame.f_code.co_firstlineno, more, '->', step)
        method = getattr(self, 'set_' + step)
        method(frame) if step in ('next', 'return', 'until') else method()

    def user_call(self, frame, args):
        self.act('call', frame)

    def user_line(self, frame):
        self.act('line', frame)

    def user_return(self, frame, value):
        self.act('return', frame, value)

    def user_exception(self, frame, info):
        self.act('exception', frame, info[0].__name__)


print(Watcher(['step'] * 30).runcall(outer))
print(Watcher(['step', 'next', 'next', 'next']).runcall(outer))
print(Watcher(['step', 'step', 'step', 'return', 'step']).runcall(outer))
print(Watcher(['step', 'step', 'step', 'until', 'until', 'until', 'until']).runcall(outer))
print(Watcher(['step', 'quit']).runcall(outer))
try:
    Watcher(['step'] * 6).runcall(lambda: loop('x'))
except TypeError as error:
    print(error)
print(Watcher(['step'] * 20).runcall(lambda: list(x for x in (1,))))
print(Watcher(['step'] * 9).runeval('1 + 1', {}))

watcher = Watcher([])
file, first = loop.__code__.co_filename, loop.__code__.co_firstlineno
print(watcher.set_break(file, first + 3, cond='i == 1'), watcher.get_break(file, first + 3), watcher.get_break(file, first), watcher.get_file_breaks(file) == [first + 3])
print(watcher.runcall(loop, 3), watcher.get_breaks(file, first + 3)[0].hits)
bp = watcher.get_bpbynumber('1')
print(bp.bpformat().replace(watcher.canonic(file), 'FILE').replace(str(bp.line), 'LINE'))
bp.ignore, bp.cond = 2, None
print(watcher.runcall(loop, 4), bp.ignore, bp.hits)
bp.disable()
print(watcher.runcall(loop, 2), bp.enabled)
for text in ('', 'x', '7'):
    try:
        watcher.get_bpbynumber(text)
    except ValueError as error:
        print(error)
print(watcher.clear_bpbynumber('1'), watcher.clear_bpbynumber('1'), watcher.clear_all_breaks(), watcher.clear_break(file, 1).replace(watcher.canonic(file), 'FILE'))
print(watcher.set_break(file, 100000).replace(watcher.canonic(file), 'FILE'), watcher.get_all_breaks(), watcher.canonic('<text>'))
