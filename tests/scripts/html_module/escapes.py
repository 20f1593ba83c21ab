# Escape and unescape.
from _cases import cases

cases(r'''
import html
html.escape('<a href="x">\'&\''), html.escape('"\'', quote=False), html.escape('')
html.unescape('&lt;&gt;&amp;&quot;&#39;&#x27;&nbsp;&eacute;&Eacute'), html.unescape('&notit; &notin; &not &xx; &; & &#; &#x; &#xg')
html.unescape('&#0;&#x80;&#x81;&#xD800;&#x110000;&#13;&#11;&#65;&#65x&#x41&#xfdd0;'), html.unescape('&CounterClockwiseContourIntegral;'), html.unescape('&acE;'), html.unescape('no'), html.unescape('&ampx')
from html.entities import *
len(html5), len(name2codepoint), name2codepoint['eacute'], codepoint2name[233], entitydefs['lt'], html5['gt'], html5['gt;']
''')
