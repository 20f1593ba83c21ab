# exec() and eval() of text keep its syntax tree while it runs: constants count once more until then.
import sys

rc = sys.getrefcount
exec("print(rc(10**20), rc(3.25), rc(b'xyz'), rc((1, 2.5)), rc('a b'))")
print(eval("rc(10**20), rc(3.25), rc(b'xyz'), rc((1, 2.5)), rc('a b')"))
exec("def f(): return rc(10**20), rc(3.25), rc('a b')\nprint(f())\nexec('print(f())')")
print(f())
code = compile("print(rc(10**20), rc(3.25))", 'text', 'exec')
exec(code)
exec("x = 3.25; y = lambda: 3.25; print(rc(x), x is y())")
print(rc(x))
print(rc(1.125), (lambda: rc(1.125))())
space = {'rc': rc}
for text in '7.75', '(7.75, "a b")', '10 ** 30', 'f"{7.75}"':
    value = eval(text, space)
    print(text, rc(value))
try:
    exec("1.5 + 'text'")
except TypeError as error:
    print(error)
try:
    eval("rc(2.75), 1 / 0")
except ZeroDivisionError as error:
    print(error)
