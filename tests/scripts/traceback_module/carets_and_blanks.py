# Carets under lines that end in blanks: traceback's are one column off for each, as CPython's are.
import linecache, traceback
source = 'def f():\n    return 1 / 0   \ndef g():\n\treturn f() \n    \ng()\n'.replace('\n    \n', '\n')
linecache.cache['<blanks>'] = (len(source), None, source.splitlines(True), '<blanks>')
try: exec(compile(source, '<blanks>', 'exec'))
except ZeroDivisionError as e: print(''.join(traceback.format_tb(e.__traceback__)[1:]))
source = 'x = (1 +\n  None)\n'
linecache.cache['<several>'] = (len(source), None, source.splitlines(True), '<several>')
try: exec(compile(source, '<several>', 'exec'))
except TypeError as e: print(''.join(traceback.format_tb(e.__traceback__)[1:]))
