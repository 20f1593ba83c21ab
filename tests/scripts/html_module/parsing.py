# HTMLParser: what is called for what.
from _cases import cases

cases(r'''
from html.parser import HTMLParser
class P(HTMLParser): pass
for n in 'starttag endtag startendtag data comment decl pi charref entityref'.split(): setattr(P, 'handle_' + n, lambda self, *a, n=n: self.log.append((n,) + a))
P.unknown_decl = lambda self, d: self.log.append(('unknown', d))
def run(*texts, **k): p = P(**k); p.log = []; [p.feed(t) for t in texts]; p.close(); return p.log
run('<html><body class="a" id=b checked>Hi &amp; bye<br/><!-- c --></body></html>')
run('<!DOCTYPE html><?php x?><![CDATA[y]]>t')
run('a &lt; b &#65; &copy', convert_charrefs=False), run('a &lt; b &#65; &copy')
run('<script>if (a < b && "</p>") x</script><style>a{}</style>z')
run('<a b="1" c=\'2\' d=3 e F="&quot;x">'), run('<A HREF=x>y</A >')
run('<p', '>x<', '/p>'), run('a<b'), run('a < b'), run('<>'), run('</>'), run('</ p>'), run('<p/ >'), run('&'), run('<!--', 'x', '-->')
run('<img src="a"/><br>'), run('<a href="x>y'), run('<!ELEMENT x>'), run('<div\n a="1"\n>')
p = P(); p.log = []; p.feed('<a>\nx<b>'); p.getpos(), p.get_starttag_text(), p.rawdata
''')
