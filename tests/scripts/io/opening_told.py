# open, FileIO and the buffered classes: what they say about wrong calls; the abstract classes
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
io.BufferedReader(5)
io.BufferedReader(B(b'abc'),0)
io.BufferedReader(B(b'abc')).peek()
io.BufferedReader(B(b'abc')).read(-2)
io.BufferedWriter(B(),-1)
io.BufferedRandom(B(b'abc')).read()
io.BufferedRWPair(B(b'a'),B()).read()
io.BufferedRWPair(B(b'a'),5)
io.BufferedReader(B(b'abc')).raw
io.BufferedReader(io.BytesIO(b'abcdef'),2).seek(3)
io.BufferedReader(B(b'abc')).detach()
io.FileIO('nope')
io.FileIO(-1)
io.FileIO(99999)
io.FileIO('x','q')
io.FileIO('x','rw')
io.FileIO('x','r+x')
io.FileIO(1.5)
io.FileIO('a\\0b')
io.FileIO(5,'r',opener=1)
open('nope')
open('nope','q')
open('nope','rt+b')
open('nope','rb',encoding='a')
open('nope','rb',newline='a')
open('nope','rb',errors='a')
open('nope','r',0)
open('nope','rwx')
open('nope','')
open('nope','U')
open('nope','rU')
open(5.5)
open('nope','r',newline='q')
open('a\\0')
open(b'nope')
open(os.devnull,'rb',0)
open(os.devnull,'rb')
open(os.devnull,'r+b')
open(os.devnull,'w').mode
open(os.devnull,encoding='utf-8')
io.open is open
io.open_code('nope')
io.text_encoding(None)
io.text_encoding('a')
io.text_encoding(None,5)
io.IncrementalNewlineDecoder(None,True).decode('a\\r\\nb\\r')
io.IncrementalNewlineDecoder(None,False).newlines
io.IncrementalNewlineDecoder(codecs.getincrementaldecoder('utf-8')(),True).decode(b'a\\r')
io.IncrementalNewlineDecoder(1,2).decode(b'')
io.IOBase().seek(0)
io.IOBase().fileno()
io.IOBase().isatty()
io.BufferedIOBase().detach()
io.TextIOBase().encoding
io.IOBase().__enter__()
io.IOBase().writelines([])
io.IOBase().closed
io.DEFAULT_BUFFER_SIZE
io.SEEK_SET
io.UnsupportedOperation.__mro__
io.BlockingIOError
io.__all__
isinstance(S(),io.TextIOBase)
issubclass(io.FileIO,io.RawIOBase)
'''.strip().splitlines():
    show(text)
