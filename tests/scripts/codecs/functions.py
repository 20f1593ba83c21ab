# codecs: register and unregister, functions of each encoding, character maps, recoders.
import codecs, io
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
for e in r"""codecs.lookup('UTF8').name|codecs.lookup('nope')|codecs.lookup(5)|codecs.utf_8_encode('é')|codecs.utf_8_decode(b'\xc3\xa9')|codecs.utf_8_decode(b'\xc3','strict',False)|codecs.utf_8_decode(b'\xc3')|codecs.utf_8_decode(b'\xc3','strict',True)|codecs.latin_1_encode('é')|codecs.latin_1_decode(b'\xe9')|codecs.ascii_encode('a')|codecs.ascii_encode('é')|codecs.ascii_decode(b'a')|codecs.utf_16_encode('a')|codecs.utf_16_le_decode(b'a\0b')|codecs.utf_32_encode('a')|codecs.utf_32_be_decode(b'\0\0\0a\0')|codecs.unicode_escape_encode('é')|codecs.unicode_escape_decode(b'\\x41')|codecs.raw_unicode_escape_decode(b'\\u0041')|codecs.charmap_encode('abc','strict',{97:65,98:'B',99:None})|codecs.charmap_encode('abc','replace',{97:65,98:66,63:33})|codecs.charmap_encode('abc','strict',{97:65})|codecs.charmap_encode('abc','ignore',{97:65,99:b'xy'})|codecs.charmap_encode('a','strict',{97:300})|codecs.charmap_decode(b'ab','strict','xy'*60)|codecs.charmap_decode(b'ab','strict','xy')|codecs.charmap_decode(b'ab','replace','xy')|codecs.charmap_decode(b'ab','strict',{97:'A',98:0x42})|codecs.charmap_decode(b'ab','strict',{97:'A',98:None})|codecs.charmap_build('abc')|codecs.make_identity_dict(range(3))|codecs.make_encoding_map({1:2,3:2})|codecs.readbuffer_encode(b'ab')|codecs.register(5)|codecs.unregister(5)|codecs.encode('abc','rot13')|codecs.encode(b'abc','hex')|codecs.decode(b'616263','hex')|codecs.encode(b'abc','base64')|codecs.decode(b'YWJj','base64')|codecs.encode(b'a=b','quopri')|'abc'.encode('rot13')|b'abc'.decode('hex')|'abc'.encode('hex')|codecs.lookup_error('nope')|codecs.__all__""".split('|'): t(e)
asked = []
def search(name):
    asked.append(name)
    if name == 'test_x': return codecs.CodecInfo(lambda s, e='strict': ((s.upper() + e).encode(), len(s)), lambda b, e='strict': (bytes(b).decode().lower() + e, len(b)), name='test-x')
    if name == 'odd': return (lambda s, e='': ('text', 1), lambda b, e='': (b'bytes', 1), None, None)
    if name == 'wrong': return (lambda s, e='': 5, lambda b, e='': (1, 2, 3), None, None)
    if name == 'short': return (1, 2)
    if name == 'fails': raise KeyError('search')
codecs.register(search)
for e in """'abc'.encode('test-x')|'abc'.encode('test-x', 'ignore')|b'ABC'.decode('test_x')|bytes('q', 'Test X')|str(b'Q', 'test.x')|codecs.lookup('TEST X').name|codecs.encode('a', 'test_x')|codecs.decode(b'A', 'test_x', 'e')|'a'.encode('odd')|b'a'.decode('odd')|codecs.encode('a', 'odd')|codecs.decode(b'a', 'odd')|'a'.encode('wrong')|b'a'.decode('wrong')|'a'.encode('short')|'a'.encode('fails')|'a'.encode('nowhere')|''.encode('nowhere')|b''.decode('nowhere')|'a'.encode('utf-8')""".split('|'): t(e)
print(asked)
codecs.unregister(search)
t("'abc'.encode('test-x')")
r = codecs.getreader('utf-8')(io.BytesIO('é\nb\n'.encode())); t("r.readline()"); t("r.read()"); w = io.BytesIO(); t("codecs.getwriter('utf-16')(w).write('ab')"); t("w.getvalue()")
x = codecs.EncodedFile(io.BytesIO(b'\xe9\nb'), 'utf-8', 'latin-1'); t("x.read()"); print(x.data_encoding, x.file_encoding)
b = io.BytesIO(); x = codecs.EncodedFile(b, 'latin-1', 'utf-8'); x.write(b'\xe9'); t("b.getvalue()")
b = io.BytesIO(b'one\ntwo\n'); s = codecs.StreamReaderWriter(b, codecs.getreader('ascii'), codecs.getwriter('ascii')); t("s.readline()"); t("list(s)"); s.write('three'); t("b.getvalue()")
for name in 'utf_8', 'utf_16', 'utf_16_le', 'utf_32_be', 'utf_16_ex', 'utf_32_ex', 'ascii', 'latin_1', 'unicode_escape':
    for data in 42, 'text', [65], None, memoryview(b'A\0\0\0'): t(f"codecs.{name}_decode({data!r})" if not isinstance(data, memoryview) else f"codecs.{name}_decode(memoryview(b'A\\0\\0\\0'))")
