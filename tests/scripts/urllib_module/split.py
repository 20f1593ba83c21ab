# Urlsplit and urlparse: all parts, odd texts, bytes.
from _cases import cases

cases(r'''
from urllib.parse import *
urlsplit('http://user:pa%20ss@Host.Example:80/p/a;x=1?q=1&r#frag')
urlparse('http://h/p;params?q#f'), urlparse('http://h/a;b/c;d'), urlparse('mailto:a@b.c;x')
r = urlsplit('https://u:p@[::1%25eth0]:8080/x'); r.hostname, r.port, r.username, r.password, r.geturl()
urlsplit('//host/path'), urlsplit('/path'), urlsplit(''), urlsplit('a:b'), urlsplit('1a:b'), urlsplit('http:'), urlsplit('HTTP://X')
urlsplit('http://h:99999/').port
urlsplit('http://h:abc/').port
urlsplit('http://h:/').port, urlsplit('http://h').port, urlsplit('http://@h').username, urlsplit('http://:p@h').password
urlsplit('http://[::1/')
urlsplit('http://h]/')
urlsplit(b'http://h/p?q#f'), urlparse(b'a;b')
urlsplit('http://h', b'x')
urlsplit('path?q#f', 'ftp'), urlsplit('http://h/p#f', allow_fragments=False)
urlsplit(' \x00http://h\n/p\t'), urlsplit('ht\ntp://h')
urlsplit('http://a\u2100b/')
urlsplit('http://h/p')._replace(path='/x').geturl()
urlsplit('http://h/p').encode(), urlsplit(b'http://h').decode(), urlparse('http://h').encode('ascii')
urlunsplit(('http', 'h', 'p', 'q', 'f')), urlunsplit(('', '', '//x', '', '')), urlunsplit(('file', '', '/a', '', '')), urlunparse(('http', 'h', '/p', 'x', 'q', 'f')), urlunparse(('a', '', 'b', '', '', ''))
urldefrag('http://h/p#f'), urldefrag('http://h/p'), urldefrag(b'h#x'), urldefrag('http://h/p;a?b#f').geturl()
urlsplit('x')[2], len(urlsplit('x')), urlsplit(None), urlsplit(5)
urlsplit(5)
hash(urlsplit('http://h')) == hash(('http', 'h', '', '', '')), urlsplit('http://h') == ('http', 'h', '', '', '')
''')
