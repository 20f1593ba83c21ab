# xml.dom.minidom: what a document holds, its attributes by name and namespace, and how it is written.
import io
from xml.dom import minidom
from xml.dom.minidom import Document, parseString

D = '<?xml version="1.0" encoding="utf-8" standalone="yes"?><!DOCTYPE r PUBLIC "pub" "sys"><!-- top --><?pi some data?><r xmlns="u:d" xmlns:q="u:q" q:a="1" b="x &amp; &quot;y&quot;"><q:c>text &lt; more</q:c><d/><e>mixed <f>in</f> tail</e><![CDATA[<raw>&]]><g id="i1">  </g></r>'
d = parseString(D)
r = d.documentElement
print(d.toxml())
print(d.toprettyxml())
print(d.toprettyxml(indent='  ', newl='\r\n', encoding='latin-1'))
print(d.toxml('utf-8', standalone=False), d.toxml(standalone=True))
print(r.tagName, r.nodeName, r.localName, r.prefix, r.namespaceURI, r.nodeType, r.nodeValue, repr(r).split(' at')[0])
print([(n.nodeName, n.nodeType, n.nodeValue, n.localName) for n in r.childNodes])
print(d.doctype.name, d.doctype.publicId, d.doctype.systemId, d.encoding, d.standalone, d.version)
print(r.attributes.items(), r.attributes.itemsNS(), list(r.attributes.keys()), list(r.attributes.keysNS()), len(r.attributes),
      r.attributes.length, r.attributes.item(0).name, r.attributes.item(9), 'b' in r.attributes, ('u:q', 'a') in r.attributes,
          r.attributes['b'].value, r.attributes.get('zz'))
a = r.getAttributeNode('q:a')
print(a.name, a.localName, a.prefix, a.namespaceURI, a.value, a.ownerElement is r, a.specified, a.nodeType, a.isId, a.schemaType, a.childNodes,
      a.firstChild.data)
print(r.getAttribute('b'), repr(r.getAttribute('none')), r.getAttributeNS('u:q', 'a'), r.hasAttribute('b'), r.hasAttributeNS('u:q', 'a'),
      r.hasAttributes())
print([e.tagName for e in d.getElementsByTagName('*')], len(r.getElementsByTagName('c')),
      [e.tagName for e in d.getElementsByTagNameNS('u:q', '*')], [e.tagName for e in d.getElementsByTagNameNS('*', 'f')])
c = r.firstChild
print(c.firstChild.data, c.firstChild, c.nextSibling.tagName, c.previousSibling, c.parentNode is r, r.lastChild.tagName, c.ownerDocument is d,
      c.hasChildNodes(), bool(c), c.firstChild.hasChildNodes())
print(minidom.parse(io.BytesIO(b"<a b='1'/>")).toxml(), minidom.parse(io.StringIO('<a>é</a>')).toxml('ascii'),
      parseString('<a>€</a>').toxml('latin-1'), parseString(b'<a>&#65;&#x42;</a>').documentElement.firstChild.data)
print(Document().toxml(), Document().documentElement, parseString("<a xmlns:p='1'><p:b xmlns:p='2'/><p:c/></a>").toxml(),
      [e.namespaceURI for e in parseString("<a xmlns:p='1'><p:b xmlns:p='2'/><p:c xmlns=''/></a>").getElementsByTagName('*')])
print(parseString('<a>\n  <b>t</b>\n</a>').toprettyxml(indent=' '))
