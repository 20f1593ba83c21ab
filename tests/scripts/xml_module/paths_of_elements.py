# find(), findall() and the little of XPath that they know.
import xml.etree.ElementTree as ET
h = ET.XML('<a><b k="1">x</b><b k="2"><c>y</c></b><d/><b><c>z</c></b>t</a>')
for p in ['b', '*', '.', 'b/c', './/c', 'b[2]', 'b[last()]', 'b[last()-1]', "b[@k]", "b[@k='2']", 'b[c]', "b[c='z']", ".//c/..", 'd', 'x', '//c', "b[.='x']", 'b[c!="z"]', './/*', 'b[@k!="1"]', '{*}b', '{}b', './b/', './/']:
    try: print(p, [(e.tag, e.attrib, e.text) for e in h.findall(p)], h.find(p) is not None, h.findtext(p))
    except Exception as e: print(p, type(e), e)
for p in ['/b', 'b[0]', 'b[foo()]', 'b[last()+1]', 'x:b', '']:
    try: print(p, h.findall(p))
    except Exception as e: print(p, type(e), e)
