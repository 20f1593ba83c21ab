# Quote, unquote and their kin.
from _cases import cases

cases(r'''
from urllib.parse import *
quote('a b/c?d=é&~'), quote('a b/c', safe=''), quote_plus('a b+c/d'), quote(''), quote(b'\xff a'), quote('é', encoding='latin-1'), quote('\ud800', errors='replace')
quote('\ud800')
quote(b'x', encoding='utf-8')
quote(b'x', errors='strict')
quote(5)
quote_from_bytes('x')
quote_from_bytes(b'a/\xe9', safe=''), quote_from_bytes(bytearray(b'x y')), quote('a~b.c_d-e'), quote('%'), quote('ab', safe='b%')
quote_plus('a b', safe=' '), quote_plus(b'a b'), quote_plus('a&b c', '&')
unquote('a%20b%C3%A9%zz%2'), unquote('%E9', 'latin-1'), unquote('%ff'), unquote('%ff', errors='ignore'), unquote('a+b'), unquote_plus('a+b%2B'), unquote(b'a%20b'), unquote('é%C3%A9')
unquote_to_bytes('a%20%ff'), unquote_to_bytes(b'%41'), unquote_to_bytes(''), unquote_to_bytes('é')
unquote(5)
unquote_to_bytes(5)
unquote(None)
''')
