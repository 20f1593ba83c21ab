# Urljoin: relative references.
from _cases import cases

cases(r'''
from urllib.parse import urljoin
base = 'http://a/b/c/d;p?q'
[(u, urljoin(base, u)) for u in ['g:h', 'g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', 'g#s', 'g?y#s', ';x', 'g;x', 'g;x?y#s', '', '.', './', '..', '../', '../g', '../..', '../../', '../../g']]
[(u, urljoin(base, u)) for u in ['../../../g', '/./g', '/../g', 'g.', '.g', 'g..', '..g', './../g', './g/.', 'g/./h', 'g/../h', 'g;x=1/./y', 'g?y/./x', 'g#s/../x', 'http:g']]
urljoin('', 'x'), urljoin('x', ''), urljoin('a/b', 'c'), urljoin('mailto:a', 'b'), urljoin('http://h', 'x'), urljoin('http://h/', '//o/p'), urljoin('svn://h/a/', 'b'), urljoin('x:///a/b', 'c')
urljoin(b'http://a/b', b'c'), urljoin('http://a/b#f', '#g'), urljoin('http://a/b', '#g', False)
urljoin('http://a', b'x')
''')
