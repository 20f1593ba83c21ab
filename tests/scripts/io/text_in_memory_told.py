# StringIO: every argument of every method, right and wrong
import codecs
import io
import os
import pickle
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


S, B, TW = io.StringIO, io.BytesIO, io.TextIOWrapper
for text in r'''
S('abc').read(2)
S('a\\nb').readline()
S('a\\nb').readlines()
S(5)
S(None).getvalue()
S('a',newline='x')
S('a',5)
S('a\\r\\nb',newline=None).read()
S('a\\r\\nb',newline='').readlines()
S('a\\r\\nb',newline='\\r').readlines()
S('a\\nb',newline='\\r\\n').getvalue()
S('abc').seek(1,1)
S('abc').seek(0,1)
S('abc').seek(1,2)
S('abc').seek(0,2)
S('abc').seek(-1)
S('abc').seek(1,5)
S('abc').seek('a')
S('abc').seek(1.5)
S('abc').truncate(1)
S('abc').truncate(-1)
S('abc').truncate('a')
S('abc').tell()
S('a').write(5)
S('a').write(b'a')
S('a').read('x')
S('a').read(None)
S('a').read(-5)
S('a').close() or 1
S('a').fileno()
S('a').isatty()
S('a').encoding
S('a').errors
S('a').newlines
S('a').line_buffering
S('a').detach()
S('a').buffer
S('a').writelines(5)
S('a').writelines(['a',5])
S('a').name
S('a').mode
S().__getstate__()
S('a',newline='').__getstate__()
pickle.loads(pickle.dumps(S('abc'))).read()
S().__setstate__(1)
S().__setstate__(('a','\\n',0,None))
S().__setstate__(('a','\\n','x',None))
S().__setstate__(('a','\\n',-1,None))
S(initial_value='a').read()
'''.strip().splitlines():
    show(text)
