# To bytes and back, with the error handlers.
s = 'aé☃🐍'
for codec in ('utf-8', 'utf8', 'UTF-8', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-be'):
    b = s.encode(codec)
    print(codec, b, b.decode(codec) == s)
print('é'.encode('latin-1'), 'abc'.encode('ascii'), b'\xe9'.decode('latin1'), b'\xc3\xa9'.decode())
for errors in ('ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace'):
    print(errors, s.encode('ascii', errors), s.encode('latin-1', errors))
for errors in ('ignore', 'replace', 'backslashreplace', 'surrogateescape'):
    print(errors, ascii(b'a\xff\xc3b\xe2\x98'.decode('utf-8', errors)), ascii(b'a\xff'.decode('ascii', errors)))
print('\udcff'.encode('utf-8', 'surrogateescape'), '\ud800'.encode('utf-8', 'surrogatepass'), ascii(b'\xed\xa0\x80'.decode('utf-8', 'surrogatepass')))
for f in (lambda: s.encode('ascii'), lambda: s.encode('latin-1'), lambda: b'\xff'.decode(), lambda: b'\xc3'.decode('utf-8'), lambda: b'ab\xc3('.decode(), lambda: b'\x80'.decode('ascii'), lambda: '\ud800'.encode(), lambda: 'a\ud800\ud801'.encode('utf-8'), lambda: s.encode('nope'), lambda: b'a'.decode('nope'), lambda: s.encode('ascii', 'nope'), lambda: b'\xf0\x9f\x90'.decode(), lambda: b'\xc0\x80'.decode(), lambda: b'a'.decode(errors='nope'), lambda: s.encode(1), lambda: b'abc'.decode('utf-16')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
try: 'aé☃b'.encode('ascii')
except UnicodeEncodeError as e: print(e.encoding, e.object, e.start, e.end, e.reason, e.args)
try: b'a\xffb'.decode()
except UnicodeDecodeError as e: print(e.encoding, e.object, e.start, e.end, e.reason)
