# Each pattern against each name.
import fnmatch
pats = ['*', '*.py', '?', 'a*b*c', '[abc]x', '[!abc]x', '[]a]', '[!]a]', '[', '[a', '[a-c]', '[c-a]', '[!c-a]x', '[--0]', '[a-]', '', '**a**', 'a.b', '[\\\\]', '\\', '*a[bc]*d', 'A*', '[!]', '[]', 'x[', '[^a]', '[&&b]', '[a-c-e]', '(x)', 'a\nb', '*\n']
names = ['', 'a', 'a.py', 'abc', 'aXbYc', 'ax', 'dx', ']', 'a]', '-', '.', '/', '0', 'c-a', 'x[', '[', '[a', 'b', 'A1', '\\', 'zab12d', '[!]', '[]', '^', '&', 'd', 'e', '(x)', 'a\nb', 'a.b', 'aab', '**a**', 'acb', 'q\n', 'foo']
for p in pats:
    print(repr(p), [n for n in names if fnmatch.fnmatch(n, p)], fnmatch.filter(names, p) == [n for n in names if fnmatch.fnmatchcase(n, p)])
print(fnmatch.fnmatch(b'a.py', b'*.py'), fnmatch.filter([b'x', b'yy'], b'?'))
try: fnmatch.fnmatch('a', b'a')
except TypeError as e: print(e)
try: fnmatch.fnmatch(1, 'a')
except TypeError as e: print(e)
