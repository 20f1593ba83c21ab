# Replacement templates: groups, escapes, what is wrong with them.
from _cases import cases

cases(r'''
import re
re.sub('(a)(?P<n>b)?', r'[\1|\g<1>|\g<n>|\2|\g<0>]', 'aab'), re.sub('a', r'\n\t\\\101\0x', 'a'), re.sub('(a)', r'\1\g<1>0', 'a'), re.sub(b'(a)', rb'\1\g<1>', b'a')
re.sub('a', r'\1', 'a')
re.sub('a', r'\g<1>', 'a')
re.sub('a', r'\g<x>', 'a')
re.sub('a', r'\g<', 'a')
re.sub('a', r'\g', 'a')
re.sub('a', r'\g<>', 'a')
re.sub('a', r'\g<1a>', 'a')
re.sub('a', r'\q', 'a')
re.sub('a', r'\400', 'a')
re.sub('a', '\\', 'a')
re.sub('a', r'\g<-1>', 'a')
re.sub('(a)', r'\g<01>', 'a')
re.sub('a', r'\.\-\ \!', 'a')
re.compile('(a)(b)').sub(r'\2\1', 'abab', count=1), re.subn('a', 'b', 'aaa', 2), re.sub('', '-', 'abc'), re.sub('x*', '-', 'abxd'), re.sub('b|$', '*', 'abc')
re.match('(a)(b)?', 'a').expand(r'\1-\2-'), re.sub('.', lambda m: m[0] * 2, 'abc'), re.sub('a', lambda m: None, 'xax')
re.sub('a', lambda m: 5, 'a')
re.sub('a', 5, 'a')
re.sub('a', b'b', 'a')
re.sub(b'a', 'b', b'a')
re.sub('a', 'b', b'a')
re.sub('a', 'b', 5)
re.escape('a.b*c\n-é'), re.escape(b'a+b'), re.sub('(?P<x>a)|b', r'<\g<x>>', 'ab')
''')
