# traceback reads objects that only look like tracebacks: a program may walk, filter or shorten them.
import sys
import traceback


class Entry:
    def __init__(self, frame, line, following=None):
        self.tb_frame, self.tb_lineno, self.tb_lasti, self.tb_next = frame, line, -1, following


def here():
    return sys._getframe()


chain = Entry(here(), 8, Entry(sys._getframe(), 14))
print([(frame.f_code.co_name, line) for frame, line in traceback.walk_tb(chain)])
for entry in traceback.extract_tb(chain):
    print(entry.name, entry.lineno, entry.line)
print(len(traceback.format_tb(chain)), len(traceback.format_tb(chain, limit=1)), traceback.extract_tb(chain, limit=-1)[0].name)

class Terse(traceback.StackSummary):
    def format_frame_summary(self, entry): return None if entry.name == '<module>' else f'{entry.name}:{entry.lineno}\n'
def frames(): return traceback.walk_stack(sys._getframe())
print(Terse.extract(frames()).format(), type(Terse.extract([])).__name__)
print(type(Terse.from_list([('f', 1, 'g', 'line')])).__name__, Terse.from_list([('f', 1, 'g', 'line')]).format())
