# base64, binascii, struct, array and csv: data that cannot be read or written
import array
import base64
import binascii
import csv
import struct
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


for text in '''
struct.calcsize('ihb')
struct.pack('h',70000)
struct.unpack('h',b'a')
struct.iter_unpack('h',b'abc')
csv.reader('a').__next__()
csv.writer(5)
csv.QUOTE_ALL
base64.b64decode('a')
base64.b64decode('YQ')
base64.b32decode('MY')
base64.b85encode(b'abc')
base64.a85decode('zz')
base64.b16decode('ab')
binascii.unhexlify('abc')
binascii.crc32(b'a')
array.array('q',[1]).tolist()
array.array('z')
array.array('b',[300])
array.array('u','ab')
'''.strip().splitlines():
    show(text)
