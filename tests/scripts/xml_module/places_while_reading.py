# What a parser of XML says of its place: asked for in handlers, in entities, between two parts of a text, and after errors.
from xml.parsers import expat


def parser_of(log, *handlers, **options):
    parser = expat.ParserCreate(**options)

    def note(kind):
        def handler(*what):
            log.append((kind, parser.CurrentLineNumber, parser.CurrentColumnNumber, parser.CurrentByteIndex, *what))
        return handler

    for name in handlers:
        setattr(parser, name, note(name.removesuffix("Handler")))
    return parser


TEXT = '<?xml version="1.0"?>\n<!DOCTYPE r [<!ENTITY e "some\ntext"><!ENTITY m "<in a=\'1\'/>">]>\n<r a="1"\n b="\u00e9">\u20ac\n&e;<x/>&m;\n  </r>\n'
log = []
parser = parser_of(log, "StartElementHandler", "EndElementHandler", "CharacterDataHandler")
parser.Parse(TEXT, True)
for entry in log:
    print(ascii(entry))

log = []
parser = parser_of(log, "StartElementHandler", "CharacterDataHandler", namespace_separator="|")
parser.buffer_text = True
for part in ("<r xmlns='u:1' xmlns:p='u:2'>\n", "<p:a p:k='v' k=''/>", "<b c='x&amp;y\n'>te", "xt</b>\n<c", "/></r>"):
    parser.Parse(part)
    print(parser.CurrentLineNumber, parser.CurrentColumnNumber, parser.CurrentByteIndex)
parser.Parse("", True)
print(*log, sep="\n")

for bad in ("<a>\n <b></a>", "<a>\n&x;</a>", "<a b='1'\n b='2'/>", "<a>\n\n<", "<a/>\n<b/>", "<a>]]></a>", "<a:b/>"):
    parser = expat.ParserCreate(namespace_separator=" ")
    try:
        parser.Parse(bad, True)
    except expat.ExpatError as e:
        print(ascii(bad), e, (e.code, e.lineno, e.offset), parser.ErrorLineNumber, parser.ErrorColumnNumber, parser.CurrentLineNumber)

parser = expat.ParserCreate()
print(parser.CharacterDataHandler, parser.CurrentLineNumber)
parser.CharacterDataHandler = texts = [].append
print(parser.CharacterDataHandler is texts)
