# find, index, count, startswith, endswith, replace, partition.
s = 'the cat sat on the mat, the end'
print(s.find('the'), s.find('the', 1), s.find('the', 1, 10), s.find('x'), s.find(''), s.find('', 100), s.find('', 5), s.find('the', -10))
print(s.rfind('the'), s.rfind('the', 0, 20), s.rfind('x'), s.rfind(''), s.rfind('t', 5, -5))
print(s.index('cat'), s.rindex('at'), s.count('the'), s.count('at', 10), s.count(''), 'aaaa'.count('aa'), ''.count(''), 'abc'.count('', 3), 'abc'.count('', 4))
for f in (lambda: s.index('dog'), lambda: s.rindex('dog'), lambda: s.find(1), lambda: s.find(), lambda: s.count(None), lambda: s.find('a', 'b'), lambda: s.startswith(1), lambda: s.startswith((1,)), lambda: s.endswith(['a'])):
    try: f()
    except Exception as e: print(type(e).__name__, e)
print(s.startswith('the'), s.startswith('cat', 4), s.startswith(('x', 'the')), s.startswith(()), s.startswith(''), s.startswith('the', 0, 2), s.startswith('', 100), ''.startswith('', 0))
print(s.endswith('end'), s.endswith('the', 0, 3), s.endswith(('x', 'd')), s.endswith(''), s.endswith('xend'))
print(s.replace('the', 'a'), s.replace('the', 'a', 1), s.replace('x', 'y'), 'aaa'.replace('', '-'), 'aaa'.replace('a', ''), ''.replace('', 'x'), 'aaa'.replace('aa', 'b'), 'abc'.replace('', '-', 2), 'abc'.replace('b', 'ü☃'))
print(s.partition(' '), s.rpartition(' '), s.partition('x'), s.rpartition('x'), 'a=b=c'.partition('='), 'a=b=c'.rpartition('='))
for f in (lambda: 'a'.partition(''), lambda: 'a'.rpartition(''), lambda: 'a'.replace(1, 2), lambda: 'a'.replace('a')):
    try: f()
    except Exception as e: print(type(e).__name__, e)
print('abcabc'.removeprefix('abc'), 'abcabc'.removesuffix('bc'), 'abc'.removeprefix('x'), 'abc'.removesuffix(''), 'abc'.removeprefix('abc'))
long = 'ab' * 500 + 'needle' + 'ab' * 500
print(long.find('needle'), long.rfind('ba'), long.count('ba'), long.index('bn'), 'x☃y🐍z'.find('🐍'), 'x☃y🐍z'.find('y'))
