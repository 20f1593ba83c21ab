# A document with entities, namespaces, comments and CDATA as a tree, and back.
import xml.etree.ElementTree as ET
t = '''<?xml version="1.0"?>
<!DOCTYPE data [<!ENTITY e "ent"> <!ENTITY m "<z>q</z>">]>
<data xmlns="urn:d" xmlns:x="urn:x" a="1 &lt; &#65;&e;">
  text &amp; &e; &m;
  <!-- comment --><?pi some data?>
  <x:item id="1" x:k="v">one</x:item>tail
  <item id="2"><sub/><sub n="3">t</sub></item>
  <![CDATA[<raw>&]]>
</data>'''
r = ET.fromstring(t)
for e in r.iter(): print(e.tag, e.attrib, repr(e.text), repr(e.tail))
print(ET.tostring(r)); print(ET.tostring(r, 'unicode')); print(ET.tostring(r, 'utf-16')[:40]); print(ET.tostring(r, 'unicode', method='html')); print(ET.tostring(r, method='text'))
print(ET.tostring(r, xml_declaration=True)); print(ET.tostring(r, 'latin-1'))
try: print(ET.tostring(r, 'unicode', default_namespace='urn:d'))
except Exception as e: print(type(e), e)
