# Notes of a SyntaxError: shown by the module traceback; at the end only if the error has no place of its own.
import sys
import traceback

placed = SyntaxError('bad', ('other.py', 1, 3, 'x = = 2', 1, 4))
placed.add_note('a note')
bare = SyntaxError('bare')
bare.add_note('another note')
for error in placed, bare:
    print(''.join(traceback.format_exception_only(error)), end='')
    sys.excepthook(type(error), error, None)
print(''.join(traceback.format_exception(ExceptionGroup('group', [placed, bare]))), end='')
raise ExceptionGroup('group', [placed, bare]) from placed
