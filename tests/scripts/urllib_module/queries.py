# Urlencode, parse_qs, parse_qsl.
from _cases import cases

cases(r'''
from urllib.parse import *
urlencode({'a': 1, 'b c': 'd&e'}), urlencode([('a', 'é'), ('b', None)]), urlencode({'a': [1, 2]}), urlencode({'a': [1, 2], 'b': 'xy', 'c': 5}, doseq=True), urlencode({}), urlencode({b'k': b'\xff'})
urlencode({'a b': '/'}, quote_via=quote), urlencode({'a': '/'}, safe='/'), urlencode({'a': ()}, True), urlencode({'é': 'é'}, encoding='latin-1')
urlencode(5)
urlencode('ab')
urlencode([1])
parse_qsl('a=1&b=2&a=3'), parse_qs('a=1&b=2&a=3'), parse_qsl('a=&b'), parse_qsl('a=&b', keep_blank_values=True), parse_qsl('a=1;b=2', separator=';'), parse_qsl('a=%C3%A9+x'), parse_qsl(b'a=1&b=%ff')
parse_qsl('a&b', strict_parsing=True)
parse_qsl('a=1&&b=2', strict_parsing=True)
parse_qsl('a=1&b=2', max_num_fields=1)
parse_qsl('a=1', separator='')
parse_qs('', keep_blank_values=True), parse_qsl('&&&'), parse_qsl('a==b'), parse_qsl('=x')
''')
