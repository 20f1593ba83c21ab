# Entries from a pipe under -i: what they print, and their errors without the prompts that CPython puts among them.
values() { krait -q -i "$@" 2>/dev/null; }
errors() { krait -q -i "$@" 2>&1 >/dev/null | sed -e 's/^\(>>> \|\.\.\. \)*//' -e '/^$/d'; }
## values of expressions
printf '1 + 1\n_ * 21\nx = "text"\nx\nNone\n_\n1; 2\n' | values
## blocks end with an empty line
printf 'for c in "ab":\n    print(c)\n\ndef f(n):\n    if n > 1:\n        return n * f(n - 1)\n    return 1\n\nf(10)\n' | values
## classes and decorators
printf 'class A:\n    kind = 1\n    @property\n    def twice(self):\n        return self.kind * 2\n\nA().twice\n' | values
## brackets and strings over lines
printf '[n\n for n in range(3)]\n"""two\nlines"""\n1 + \\\n2\n' | values
## if with else on lines of their own
printf 'if 1: print("yes")\nelse: print("no")\n\n' | values
## a block without its empty line at the end
printf 'if 1:\n    print("in")' | values
## errors at run time
printf '1 / 0\nundefined\ndef g():\n    return [][1]\n\ng()\n' | errors
## a chain of errors
printf 'try:\n    {}["a"]\nexcept KeyError:\n    raise ValueError("second")\n\n' | errors
## errors of syntax
printf 'def f(:\nx = = 1\n"left\n(1\n2)\n' | errors
## a block that is missing
printf 'def f():\n\n1\n' | errors
## after an error it goes on, with the names of before
printf 'a = 1\nb = a / 0\na\n' | values
## KeyboardInterrupt is an error like others
printf 'raise KeyboardInterrupt\n1\n' | errors
## leaving by SystemExit
printf 'print("before")\nraise SystemExit(3)\nprint("after")\n' | values
## leaving with a reason
printf 'exit("why")\n' | errors
## after a script, with its names
echo 'value = 42' >script.py; echo 'value' | values script.py
## after a script that failed
printf 'value = 42\nvalue.nothing\n' >script.py; echo 'value' | values script.py
## after a command
echo 'value' | values -c 'value = 43'
## annotations stay what they are for later entries
printf 'from __future__ import annotations\ndef f(x: undefined): pass\n\nf.__annotations__\n' | values
## displayhook and excepthook are the program's
printf 'import sys\nsys.displayhook = lambda v: print("shown", v)\n5\nsys.excepthook = lambda t, v, tb: print("hooked", v)\n1 / 0\n' | values
## lines that say nothing, and text beyond ASCII
printf '\n# nothing\n   \n"é"\nx = "中"\nx\n' | values
## an error is told without a look at what comes after it
printf '(1 2\n3)\ndef g(x:\n    pass\nx = [1,\n2 3\n' | errors
## lines that a string joins
printf "x = '''a\nb''' 3\n" | errors
## a line that is no UTF-8
printf 'x = 1\n"\351"\nx + 1\n' >lines; values <lines; errors <lines
