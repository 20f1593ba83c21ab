# string.Template, string.Formatter and textwrap: results and complaints
import string
import textwrap
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


for text in r'''
string.capwords(' a  b c ')
string.capwords('a-b','-')
string.Template('$a ${b} $$').substitute(a=1,b=2)
string.Template('$a $').substitute(a=1)
string.Template('$a $1').safe_substitute(a=1)
string.Template('$a').substitute()
string.Template('${a').substitute(a=1)
string.Template('$a').substitute({'a':1},a=2)
string.Template('$a').substitute(1,2)
string.Template('$a $b').get_identifiers()
string.Template('$a $').is_valid()
string.Formatter().format('{0} {a}',1,a=2)
string.Formatter().format('{} {0}',1)
string.Formatter().vformat('{}',(1,),{})
string.Formatter().format()
string.punctuation
textwrap.wrap('a b c d',3)
textwrap.fill('hello world foo',7)
textwrap.shorten('hello world foo',10)
textwrap.shorten('hello',2)
textwrap.wrap('abc',0)
textwrap.wrap('a-b-c',2)
textwrap.wrap('abc def',4,max_lines=1)
textwrap.wrap('abc def',4,max_lines=1,placeholder='.........')
textwrap.dedent('  a\\n    b\\n')
textwrap.indent('a\\n\\nb','> ')
textwrap.indent('a\\n\\nb','> ',lambda l:True)
textwrap.TextWrapper(width=5,break_long_words=False).wrap('abcdefgh ij')
'''.strip().splitlines():
    show(text)
