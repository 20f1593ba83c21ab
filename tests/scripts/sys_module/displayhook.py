# The hook that `single` statements use.
import sys
exec(compile('5', 's', 'single')); exec(compile('None', 's', 'single')); exec(compile("'text'", 's', 'single')); exec(compile('x = 1', 's', 'single'))
import builtins
print(builtins._)
seen = []
sys.displayhook = seen.append
exec(compile('[1, 2]', 's', 'single')); exec(compile('if 1: 7\n', 's', 'single')); print(seen)
sys.displayhook = sys.__displayhook__; exec(compile('8', 's', 'single'))
