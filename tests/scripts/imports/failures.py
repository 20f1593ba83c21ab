# A module that fails isn't kept.
import sys
for i in range(2):
    try: import _fails
    except ZeroDivisionError as e: print(e, '_fails' in sys.modules)
try: import _syntax
except SyntaxError as e: print(e.msg, e.lineno, e.offset, repr(e.text), e.filename.endswith('_syntax.py'))
try: from _fails import before
except ZeroDivisionError: print('again')
