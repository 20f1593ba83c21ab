# python -m ast and python -m tokenize
from _commands import run

run({'s.py': 'x = 1 # c\ndef f(a):\n\treturn a+1 if a else -a\n', 'bad.py': 'x = (\n', 'odd.py': 'if 1:\n    x\n  y\n'},
    'ast s.py', 'ast -i 1 -a s.py', 'ast -m eval < 1 + f(x)', 'ast < pass', 'tokenize s.py', 'tokenize -e s.py', 'tokenize odd.py', 'tokenize < a.b', 'tokenize nothing.py', 'tokenize -h', clean=lambda text: text if 'Traceback' not in text else text.splitlines()[-1] + '\n')
