# Events instead of a tree: iterparse(), XMLPullParser, the handlers of expat; the escapes of saxutils.
import io
import xml.etree.ElementTree as ET
for ev, el in ET.iterparse(io.StringIO('<a xmlns:p="u"><b>t</b><!--c--></a>'), ('start', 'end', 'start-ns', 'end-ns', 'comment')): print(ev, el if isinstance(el, tuple) or el is None else (el.tag if isinstance(el.tag, str) else el.tag.__name__, el.text))
p = ET.XMLPullParser(['end']); p.feed('<a><b>x</'); print(list(p.read_events())); p.feed('b></a>'); print([(a, b.tag) for a, b in p.read_events()]); p.close()
import xml.parsers.expat as X
p = X.ParserCreate(); L = []
p.StartElementHandler = lambda *a: print('S', a, p.CurrentLineNumber, p.CurrentColumnNumber); p.EndElementHandler = lambda *a: print('E', a); p.CharacterDataHandler = lambda *a: print('C', a); p.CommentHandler = lambda *a: print('#', a); p.XmlDeclHandler = lambda *a: print('X', a); p.StartDoctypeDeclHandler = lambda *a: print('D', a); p.ProcessingInstructionHandler = lambda *a: print('P', a)
p.Parse('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE a SYSTEM "s">\n<a>x&amp;y\nz<b c="d"/><!--k--><?q r?></a>', True)
try: X.ParserCreate().Parse('<a>', True)
except X.ExpatError as e: print(e, e.code, e.lineno, e.offset, X.ErrorString(e.code))
from xml.sax.saxutils import *
print(escape('<a&b>', {'b': 'Q'}), unescape('&lt;&amp;amp;'), quoteattr('a"b'), quoteattr("a\"b'"), quoteattr('x\n'))
