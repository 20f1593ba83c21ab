# BlockFinder finds the end of a statement's block in tokens; unwrap() goes through classes, too.
import inspect
import io
import tokenize

TEXTS = ['def f(x):\n    a = 1\n    # in\n\n    return a\n# out\nb = 2\n', '@deco(\n  1)\nclass C:\n    def m(self):\n        pass\n    x = 1\nnext\n',
         'f = lambda x: (x,\n   1)\ng = 2\n', 'async def f(): pass\nx\n', 'x = 1\ny = 2\n', 'def f(): return (\n 1)\nz\n', 'class C: pass']
for text in TEXTS:
    finder = inspect.BlockFinder()
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            finder.tokeneater(*token)
        end = 'no end'
    except inspect.EndOfBlock:
        end = 'ended'
    print(end, finder.last, finder.started, finder.islambda, finder.indent, inspect.getblock(text.splitlines(True)))


class Plain:
    def __init__(self, a):
        pass


class Wrapped(Plain):
    __wrapped__ = lambda q, r: 1


class Wrong(Plain):
    __wrapped__ = 5


for cls in (Plain, Wrapped, Wrong):
    print(cls.__name__, inspect.unwrap(cls) is cls)
    try:
        print(inspect.signature(cls))
    except ValueError as error:
        print(error)
