# TextIOWrapper: encodings, newlines, positions, changes
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
TW(5)
TW(B(),encoding='nope')
TW(B(),errors='nope')
TW(B(),newline='q')
TW(B(),encoding=5)
TW(B(b'\\xff')).read()
TW(B(b'\\xff'),'ascii','replace').read()
TW(B(b'a\\r\\nb\\rc'),newline=None).readlines()
TW(B(b'a\\r\\nb\\rc'),newline='').readlines()
TW(B(b'a\\r\\nb'),'utf-8').newlines
TW(B(),'utf-8').encoding
TW(B(),'utf-8').errors
TW(B(),'utf-8').line_buffering
TW(B(),'utf-8').write_through
TW(B(),'utf-8').buffer
TW(B(),'utf-8').name
TW(B(b'abc'),'utf-8').tell()
TW(B(b'abc'),'utf-8').seek(1,1)
TW(B(b'abc'),'utf-8').seek(-1)
TW(B(b'abc'),'utf-8').seek(1,2)
TW(B(b'abc'),'utf-8').seek(0,9)
TW(B(b'abc'),'utf-8').truncate(1)
TW(B(b'abc'),'utf-8').reconfigure(encoding='latin-1')
TW(B(b'abc'),'utf-8').reconfigure(errors='x')
TW(B(b'abc'),'utf-8').reconfigure(newline='q')
TW(B(b'abc'),'utf-8').reconfigure(foo=1)
TW(B(b'abc'),'utf-8').reconfigure(line_buffering=True)
TW(B(b'abc'),'utf-8').detach().read()
TW(B(b'abc'),'utf-8').write(b'a')
TW(B(b'abc'),'utf-8').write('é')
TW(B(b'abc'),'ascii').write('é')
repr(TW(B(),'utf-8'))
pickle.dumps(TW(B()))
'''.strip().splitlines():
    show(text)
