# xml.dom: copies, imported nodes, user data, IDs, attributes as nodes, implementations and their features, errors.
import xml.dom
from xml.dom import minidom
from xml.dom.minidom import parseString


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "code", None))


D = '<?xml version="1.0" encoding="utf-8" standalone="yes"?><!DOCTYPE r PUBLIC "pub" "sys"><!-- top --><?pi some data?><r xmlns="u:d" xmlns:q="u:q" q:a="1" b="x &amp; &quot;y&quot;"><q:c>text &lt; more</q:c><d/><e>mixed <f>in</f> tail</e><![CDATA[<raw>&]]><g id="i1">  </g></r>'
d = parseString(D)
r = d.documentElement
k = r.cloneNode(True)
print(k.toxml() == r.toxml(), k.parentNode, r.cloneNode(False).toxml())
dd = d.cloneNode(True)
print(dd.toxml() == d.toxml(), d.cloneNode(False))
imp = minidom.getDOMImplementation()
n = imp.createDocument('ns', 'p:root', imp.createDocumentType('p:root', 'pp', 'ss'))
n.documentElement.setAttributeNS('ns2', 'z:at', 'v')
print(n.toxml(), n.doctype.name, n.documentElement.prefix)
i = n.importNode(r.getElementsByTagName('e')[0], True)
n.documentElement.appendChild(i)
print(n.documentElement.toxml())
for z in ((None, None, None), ('', '', None), (None, 'p:x', None), ('u', 'xml:x', None), ('u', None, None)):
    show(lambda: imp.createDocument(*z).toxml())
for ft in (('core', '1.0'), ('XML', '2.0'), ('core', ''), ('ls-load', '3.0'), ('none', '1.0'), ('core', None)):
    print(ft, imp.hasFeature(*ft), end=' ')
print(imp.getInterface('core') is imp, xml.dom.getDOMImplementation() is imp, xml.dom.getDOMImplementation('minidom') is imp,
      minidom.getDOMImplementation('core 2.0') is imp, minidom.getDOMImplementation([('nope', None)]))
g = d.getElementsByTagName('g')[0]
print(d.getElementById('i1'))
g.setIdAttribute('id')
print(d.getElementById('i1') is g, g.getAttributeNode('id').isId)

class H:

    def handle(self, op, key, data, src, dst):
        print('told', op, key, data, src is g, dst.tagName)
print(g.setUserData('k', 'v', H()), g.getUserData('k'), g.getUserData('q'))
g.cloneNode(False)
print(g.setUserData('k', None, None), g.getUserData('k'))
b = d.createAttribute('nb')
b.value = '1'
print(r.setAttributeNode(b), r.getAttribute('nb'), r.setAttributeNode(b))
b2 = d.createAttribute('nb')
b2.value = '2'
print(r.setAttributeNode(b2) is b, b.ownerElement.tagName, r.attributes.getNamedItem('nb').value, r.attributes.removeNamedItem('nb').value,
      r.hasAttribute('nb'))
r.attributes['zz'] = '9'
print(r.getAttribute('zz'))
del r.attributes['zz']
r.removeAttribute('b')
print(r.hasAttribute('b'), r.hasAttribute('zz'))
print(xml.dom.NotFoundErr.code, xml.dom.INDEX_SIZE_ERR, issubclass(xml.dom.SyntaxErr, xml.dom.DOMException),
      xml.dom.NotFoundErr('a')._get_code(), xml.dom.Node.TEXT_NODE, xml.dom.UserDataHandler.NODE_CLONED)
print(minidom.TypeInfo('n', 'x'), minidom.TypeInfo(None, 'x'), type(r.attributes).__name__, minidom.AttributeList is minidom.NamedNodeMap,
      type(r.childNodes), minidom.Element.__module__, minidom.Text.__mro__)
print(r.isSameNode(r), r.isSupported('core', '1.0'), r.getInterface('core') is r, r.localName, r.firstChild.isSameNode(r))
