# IncrementalNewlineDecoder.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
import codecs
D = io.IncrementalNewlineDecoder
for translate in (False, True):
    d = D(None, translate)
    for x in ('abc\r', '\nabc', 'abc\r', 'abc', 'abc\r\n', 'x\n', 'y\r', ''):
        print(repr(d.decode(x)), d.newlines, d.getstate())
    print(repr(d.decode('', final=True)), d.newlines); d.reset(); print(d.newlines, d.getstate()); d.setstate((b'', 1)); print(d.getstate(), repr(d.decode('\n')), repr(d.decode('a\r', True)))
d = D(codecs.getincrementaldecoder('utf-8')(), True)
for x in (b'\xe2', b'\x82', b'\xac\r', b'\n', b'a\rb\n'): print(ascii(d.decode(x)), d.getstate(), d.newlines)
d = D(None, True)
for e in "D()|D(None)|D(None, True, 'strict')|D(decoder=None, translate=False, errors='x')|D(None, True).decode(b'x')|D(None, True).decode(5)|D(5, True).decode('x')|D(None, 'yes').decode('a\\r\\nb')|d.setstate(5)|d.setstate((b'',))|d.setstate((b'', 'a'))|d.decode('a', 'yes')|d.decode(input='q')|d.newlines|D(None, True).getstate()".split('|'): t(e)
class N(D): pass
print(N(None, False).decode('x\r\n'))
for x in ('\n', '\r', '\r\n', '\r\n\n', '\r\r\n', '\n\r\r\n'):
    d = D(None, True); d.decode(x, True); print(repr(x), d.newlines)
