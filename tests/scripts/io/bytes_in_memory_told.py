# BytesIO: every argument of every method, right and wrong
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
B(b'abc').read(2)
B('a')
B(5)
B(b'abc').seek(-1)
B(b'abc').seek(-1,1)
B(b'abc').seek(-1,2)
B(b'abc').seek(5,9)
B(b'abc').read(1.5)
B(b'abc').read1()
B(b'abc').read1(-1)
B(b'ab\\nc').readline(1)
B(b'ab\\nc').readlines(1)
B(b'abc').readinto(bytearray(2))
B(b'abc').readinto(b'ab')
B(b'abc').readinto(5)
B(b'abc').write('a')
B(b'abc').write(memoryview(b'zz'))
B(b'abc').writelines([b'a',5])
B(b'abc').getbuffer()[0]
B(b'abc').truncate(1)
B(b'abc').truncate(-1)
B(b'abc').truncate(10)
B(b'abc').peek()
B(b'abc').raw
B(b'abc').detach()
B(b'abc').fileno()
B(b'a').__getstate__()
B().__setstate__((b'x',1,None))
B().__setstate__(5)
B().__setstate__((b'x',-1,None))
B().__setstate__((b'x',0,5))
pickle.loads(pickle.dumps(B(b'abc'))).read()
B(initial_bytes=b'a').read()
'''.strip().splitlines():
    show(text)
