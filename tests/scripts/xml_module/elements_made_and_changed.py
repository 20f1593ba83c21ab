# Elements made by hand, copied, indented, written; what can't be done with them.
import copy, io
import xml.etree.ElementTree as ET
h = ET.XML('<a><b k="1">x</b><b k="2"><c>y</c></b><d/><b><c>z</c></b>t</a>')
e = ET.Element('q', {'z': '"<&>\n\t'}, y='é'); e.text = 'a<b>&"é'; s = ET.SubElement(e, '{urn:y}w', {'{urn:y}a': '1'}); s.tail = 'T'; e.append(ET.Comment('hi')); e.append(ET.PI('t', 'x')); e.set('n', ET.QName('urn:y', 'l'))
print(ET.tostring(e), ET.tostring(e, 'utf-8'), ET.tostring(e, 'us-ascii', short_empty_elements=False))
c = copy.deepcopy(e); print(c is not e, ET.tostring(c) == ET.tostring(e), copy.copy(e)[0] is e[0], len(e), len(e[0:2]), e[-1].tag is ET.PI)
ET.indent(h); print(ET.tostring(h, 'unicode')); ET.dump(h)
for f in [lambda: e.append(1), lambda: e.remove(h), lambda: e[99], lambda: ET.SubElement(1, 'a'), lambda: ET.tostring(ET.Element(3)), lambda: ET.register_namespace('ns1', 'u'), lambda: e.insert(0, 'x'), lambda: ET.Element('a', 3), lambda: e.__setitem__(99, h)]:
    try: print(f())
    except Exception as x: print(type(x).__name__, x)
b = io.BytesIO(); ET.ElementTree(e).write(b, 'utf-8', xml_declaration=True); print(b.getvalue()); print(ET.ElementTree(file=io.BytesIO(b.getvalue())).getroot().attrib)
