# The debugger's commands, given as text; what it answers.
import io
import linecache
import os
import pdb

PROGRAM = '''def add(a, b=2):
    total = a + b
    for i in range(2):
        total += i
    return total
def outer():
    x = [1, 2]
    y = add(3)
    return x, y
result = outer()
'''
name = os.path.abspath('demo.py')
linecache.cache[name] = len(PROGRAM), None, PROGRAM.splitlines(True), name
linecache.lazycache = lambda *args: False
linecache.checkcache = lambda *args: None


def session(*commands, program=PROGRAM):
    out = io.StringIO()
    debugger = pdb.Pdb(stdin=io.StringIO('\n'.join(commands) + '\n'), stdout=out, nosigint=True, readrc=False)
    debugger.run(compile(program, name, 'exec'), {'__name__': 'demo'})
    text = out.getvalue().replace(name, 'demo.py')
    for command in commands:
        text = text.replace('(Pdb) ', f'(Pdb) {command}\n', 1) if '(Pdb) ' in text else text
    print(text)
    print('-' * 40)
    pdb.bdb.Breakpoint.clearBreakpoints()


session('n', 'n', 'n', 'c')
session('b 3', 'b', 'c', 'a', 'p total, b', 'pp {1: [2]}', 'whatis total', 'whatis add', 'u', 'p x', 'd', 'd', 's', 's', 'r', 'rv', 'cl 1', 'c')
session('tbreak add', 'c', 'l', 'l', 'l 1,3', 'l .', 'll', '!total = 7', 'total + 1', 'unt', 'unt 5', 'p total', 'p nope', '1/0', 'what is', 'q')
session('b 4, i == 1', 'condition 1 i == 0', 'ignore 1 1', 'disable 1', 'enable 1', 'c', 'b 99', 'b 4', 'cl 7', 'cl x', 'b nowhere', 'condition 1', 'b', 'c')
session('b 3', 'commands', 'silent', 'p total', 'end', 'c', 'alias pi p %1 + %1', 'alias', 'pi 21', 'unalias pi', 'display 1', 'undisplay', 'p 1 ;; p 2', 'c')
