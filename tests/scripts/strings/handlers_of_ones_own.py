"""codecs.register_error: what a handler may answer, and where it says to go on."""
import codecs

def attempt(name, answer, text='a\u20acb\u20ac\u20acc', encoding='ascii'):
    asked = []

    def handler(error):
        asked.append((type(error).__name__, error.start, error.end))
        return answer(error) if callable(answer) else answer
    codecs.register_error(name, handler)
    try:
        result = text.encode(encoding, name) if isinstance(text, str) else text.decode(encoding, name)
        print(name, ascii(result), asked)
    except Exception as error:
        print(name, type(error).__name__, str(error).split('<')[0], asked)

attempt('question', lambda e: ('?', e.end))
attempt('by_bytes', lambda e: (b'\xff', e.end))
attempt('backwards', lambda e: ('!', -1))
attempt('forward', lambda e: ('', len(e.object)))
attempt('too_far', lambda e: ('', 99))
attempt('too_far_back', lambda e: ('', -99))
attempt('not_encodable', lambda e: ('\u20ac', e.end))
attempt('no_tuple', lambda e: 'text')
attempt('three', lambda e: ('', 1, 2))
attempt('number', lambda e: (1, e.end))
attempt('no_number', lambda e: ('', 'x'))
attempt('fails', lambda e: 1 / 0)
attempt('raises', lambda e: (_ for _ in ()).throw(e))
attempt('in_utf16', lambda e: ('?', e.end), 'a\ud800b', 'utf-16-le')
attempt('in_utf8', lambda e: ('[bad]', e.end), 'a\ud800\udfffb', 'utf-8')
attempt('in_latin', lambda e: ('x' * (e.end - e.start), e.end), 'a\u0100\u0101b', 'latin-1')
attempt('decode', lambda e: ('<%02x>' % e.object[e.start], e.start + 1), b'a\xff\xfeb', 'utf-8')
attempt('decode_bytes', lambda e: (b'x', e.end), b'\xff', 'ascii')
attempt('decode_back', lambda e: ('!', -1), b'\xffab', 'ascii')
attempt('decode_far', lambda e: ('!', 9), b'\xffab', 'ascii')

for wrong in ((1, print), ('x', 1), ('x',)):
    try:
        codecs.register_error(*wrong)
    except TypeError as error:
        print(error)
try:
    codecs.lookup_error('never registered')
except LookupError as error:
    print(error)
e = UnicodeEncodeError('ascii', 'a\xe9\u20acz', 1, 3, 'reason')
d = UnicodeDecodeError('ascii', b'a\xe9\xffz', 1, 3, 'reason')
t = UnicodeTranslateError('a\xe9\u20acz', 1, 3, 'reason')
for name in ('strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape', 'surrogatepass'):
    for error in (e, d, t):
        try:
            print(name, type(error).__name__, ascii(codecs.lookup_error(name)(error)))
        except Exception as raised:
            print(name, type(error).__name__, type(raised).__name__, ascii(str(raised)))
