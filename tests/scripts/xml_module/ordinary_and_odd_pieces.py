# Trees of documents where ordinary pieces and odd ones take turns, fed as a whole and in pieces of every small size.
import xml.etree.ElementTree as ET

documents = {
    'plain': '<a><b k="1" l=\'2\'>x</b>y<b/> z <c ></c ></a>',
    'references': '<a>1 &amp; 2 &lt; 3 &#233;&#x20ac;<b k="&quot;&apos;&gt;&#10;"/>&gt;<b k="a&#x1F600;"/></a>',
    'white space': '<a>\r\n <b\n k = "1\n2\t3" />\r</a>',
    'wide': '<лес><ёлка вид="日本">\U0001f600</ёлка><ёлка вид="é"/></лес>',
    'comments': '<a>x<!-- c -->y<b>1</b><!-- d -->z<b><![CDATA[<&]]>]]</b><?pi text?>t<b/></a>',
    'namespaces': '<a xmlns="u" xmlns:p="v"><b/><p:b p:k="1" k="2"/><b xmlns=""><c/></b><b><c/></b><p:b xmlns:p="w"><p:b/></p:b><p:b/></a>',
    'entities': '<!DOCTYPE a [<!ENTITY e "<b>in</b>"><!ENTITY f "text">]><a>&f;<b>&f;</b>&e;<b k="&f;"/></a>',
    'a > in a value': '<a><b k="x>y" l="/>"/><b k="x>y">></b></a>',
    'twice': '<a><b k="1"/><b k="1" k="2"/></a>',
    'mismatched': '<a><b></b><b></c></a>',
    'bare ampersand': '<a><b>x</b><b>x & y</b></a>',
    'bracket': '<a><b>x</b><b>x ]]> y</b></a>',
    'less in a value': '<a><b k="1"/><b k="<"/></a>',
    'no space': '<a><b k="1"/><b k="1"l="2"/></a>',
    'control': '<a><b k="1"/><b k="\x01"/></a>',
    'unclosed': '<a><b>x</b><b>',
    'undefined': '<a><b>&x;</b></a>',
    'bad number': '<a><b>1</b><b>&#0;</b></a>',
    'junk': '<a><b/></a><b/>',
}


def shown(e):
    return e.tag, e.attrib, e.text, e.tail, [shown(child) for child in e]


def tree(document, size):
    parser = ET.XMLParser()
    try:
        for i in range(0, len(document), size):
            parser.feed(document[i:i + size])
        return shown(parser.close())
    except ET.ParseError as e:
        return str(e), e.code, e.position


for name, document in documents.items():
    whole = tree(document, len(document))
    print(name, ascii(whole))
    for size in 1, 2, 3, 7, 20:
        if (other := tree(document, size)) != whole and len(whole) == 5:
            print('  otherwise in pieces of', size, ascii(other))


class Loud(ET.TreeBuilder):
    def start(self, tag, attrs):
        print('start', tag, attrs)
        return super().start(tag, attrs)


print(shown(ET.fromstring('<a><b k="1"/><b k="2">x</b></a>', ET.XMLParser(target=Loud()))))
puller = ET.XMLPullParser(['start', 'end'])
puller.feed('<a><b>1</b><b>2</b>')
print([(event, e.tag, e.text) for event, e in puller.read_events()])
