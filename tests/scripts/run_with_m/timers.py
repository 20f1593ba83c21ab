# python -m timeit: what its options do, and what it refuses; python -m runpy; modules that are no commands
import re
import sys
from _commands import run

def clean(text):
    lines = [line for line in text.replace(sys.executable, 'python').splitlines() if not line.startswith('  ') and 'UserWarning' not in line]
    return ''.join(re.sub(r'[0-9.e-]+ (nsec|usec|msec)', 'N sec', line) + '\n' for line in lines)

run({'a.json': '[1]', 'm.py': 'import sys; print(__name__, sys.argv[1:])'},
    'timeit -n 10 -r 2 pass', "timeit -n 1 -r 1 -s x=1 x+1", 'timeit -n 2 -r 1 -v pass', 'timeit --number=3 --repeat=0 --process -u msec -- -1',
    'timeit -z', 'timeit -s', 'timeit -u zork pass', 'timeit x', 'timeit -n 1 -s 1/0 pass', 'runpy', 'runpy json.tool a.json', 'runpy m 1 2',
    'math', 'json', 'zork', 'zork.a', 'm.py', 'dis m.py zork', clean=clean)
