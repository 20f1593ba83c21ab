# xml.dom.minidom: nodes put in, moved, taken out and split; what is refused.
import xml.dom
from xml.dom.minidom import parseString


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "code", None))


D = '<?xml version="1.0" encoding="utf-8" standalone="yes"?><!DOCTYPE r PUBLIC "pub" "sys"><!-- top --><?pi some data?><r xmlns="u:d" xmlns:q="u:q" q:a="1" b="x &amp; &quot;y&quot;"><q:c>text &lt; more</q:c><d/><e>mixed <f>in</f> tail</e><![CDATA[<raw>&]]><g id="i1">  </g></r>'
d = parseString(D)
r = d.documentElement
c = r.firstChild
x = d.createElement('new')
x.setAttribute('k', 'v"<')
x.appendChild(d.createTextNode('a&b'))
r.insertBefore(x, c)
print(r.firstChild.toxml(), x.nextSibling is c, c.previousSibling is x)
old = r.replaceChild(d.createComment('cc'), x)
print(old is x, x.parentNode, r.firstChild.toxml(), r.removeChild(r.firstChild).data, r.firstChild is c)
f = d.createDocumentFragment()
f.appendChild(d.createElement('f1'))
f.appendChild(d.createTextNode('ft'))
r.appendChild(f)
print([n.nodeName for n in r.childNodes], f.childNodes)
r.appendChild(d.createTextNode(''))
r.appendChild(d.createTextNode('more'))
r.normalize()
print([n.nodeName for n in r.childNodes], r.lastChild.data)
t = d.createTextNode('hello world')
r.appendChild(t)
u = t.splitText(5)
print(t.data, u.data, t.nextSibling is u, t.wholeText, t.length, len(u), t.substringData(1, 3))
t.insertData(1, '__')
t.deleteData(0, 1)
t.replaceData(0, 2, 'Q')
t.appendData('!')
print(t.data)
for g in (lambda: t.substringData(-1, 1), lambda: t.substringData(99, 1), lambda: t.substringData(0, -1), lambda: t.splitText(99),
    lambda: r.removeChild(x), lambda: r.insertBefore(x, x), lambda: d.appendChild(d.createElement('two')), lambda: t.appendChild(x),
    lambda: t.removeChild(x), lambda: t.insertBefore(x, None), lambda: r.removeAttribute('none'),
    lambda: x.setAttributeNode(r.getAttributeNode('b')), lambda: d.createComment('a--b').toxml(), lambda: d.createCDATASection(']]>').toxml(),
    lambda: d.createTextNode(3), lambda: parseString('<a>'), lambda: parseString('<p:a/>'), lambda: parseString(''),
    lambda: xml.dom.DOMException(), lambda: setattr(r.childNodes, 'length', 3), lambda: d.importNode(d, 1), lambda: r.attributes.__setitem__('q', 3)):
    show(g)
e = parseString('<a>x<!--c-->y<b/>z<![CDATA[1]]>2</a>').documentElement
print([n.nodeName for n in e.childNodes], e.childNodes[0].wholeText, e.childNodes[4].wholeText, e.childNodes[4].replaceWholeText('W'),
      e.toxml(), e.childNodes.item(0).data, e.childNodes.item(99), e.childNodes.length)
with parseString('<a><b/></a>') as w:
    print(w.documentElement.tagName)
print(w.childNodes, w.documentElement)
pi = d.createProcessingInstruction('t', 'd')
print(pi.nodeName, pi.nodeValue, pi.target, pi.data, pi.toxml(), pi.childNodes, pi.attributes)
pi.nodeValue = 'q'
print(pi.toxml())
