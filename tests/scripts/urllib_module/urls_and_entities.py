# urllib.parse, html and uuid: texts and complaints
import html
import urllib.parse
import uuid
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


for text in '''
uuid.UUID('x')
uuid.UUID(int=5)
uuid.UUID(int=-1)
uuid.UUID(bytes=b'a')
uuid.uuid5(uuid.NAMESPACE_DNS,'a')
uuid.uuid3(uuid.NAMESPACE_URL,'a')
uuid.UUID(int=5).hex
uuid.UUID()
urllib.parse.urlparse('http://[x')
urllib.parse.quote('a b/é')
urllib.parse.urlencode({'a':[1,2]},True)
html.escape('<a>"')
html.unescape('&lt;&#65;&eacute;&nope;')
'''.strip().splitlines():
    show(text)
