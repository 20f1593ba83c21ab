# Errors of scopes and __future__ have their place in attributes only: args is the message alone
PROGRAMS = [
    "def f(x, x): pass", "lambda x, *x: 1", "def f():\n    x = 1\n    global x", "def f():\n    x\n    global x", "def f(x): global x",
    "nonlocal x", "def f(): nonlocal x", "def f():\n    global x\n    nonlocal x", "def f():\n    x: int\n    global x",
    "def f(): from a import *", "[a := 1 for a in b]", "[(a := 1) for x in (a := y)]", "class C: [(a := 1) for x in y]",
    "def f(): [(yield x) for x in y]", "from __future__ import braces", "from __future__ import x", "from __future__ import *",
    "return", "x = = 1", "break", "f() = 1", "def f(:", "  x", "[x for __debug__ in y]", "(x for __debug__ in y)", "def f():\n    for __debug__ in x: pass",
]
for program in PROGRAMS:
    try:
        compile(program, "program", "exec")
    except SyntaxError as e:
        print(repr(program), len(e.args), e.msg, e.filename, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text, e.print_file_and_line)
