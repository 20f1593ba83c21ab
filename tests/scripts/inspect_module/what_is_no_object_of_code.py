# inspect: objects without source, signatures that cannot be
import inspect
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


for text in r'''
inspect.getsource(5)
inspect.getfile(5)
inspect.signature(5)
inspect.getmembers(5)[0]
inspect.isclass(5)
inspect.getmro(int)
inspect.cleandoc('  a\\n    b')
inspect.getdoc(int.real)
inspect.unwrap(len)
inspect.getmodule(len)
inspect.getattr_static(5,'x')
inspect.getfullargspec(len)
inspect.Parameter('a b',inspect.Parameter.POSITIONAL_ONLY)
inspect.Parameter('a',9)
inspect.Signature([inspect.Parameter('a',1),inspect.Parameter('a',1)])
'''.strip().splitlines():
    show(text)
# what a text compiled under a name of its own says, and a parameter without a name
names = {}
exec(compile("def f(): pass", "<text>", "exec"), names)
for ask in inspect.getfile, inspect.getsourcefile, inspect.findsource, inspect.getsource, inspect.getcomments:
    try: print(ask.__name__, ask(names["f"]))
    except Exception as e: print(ask.__name__, type(e).__name__, e)
try: inspect.Parameter("", inspect.Parameter.KEYWORD_ONLY)
except Exception as e: print(type(e).__name__, e)
import builtins, sys
print(repr(builtins.__package__), repr(sys.__package__))
