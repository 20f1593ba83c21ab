# Hashes of strings under seed 0, and of what is made of them.
for s in ('', 'a', 'b', 'ab', 'hello', 'é', '☃', '🐍', 'x' * 100, 'spam and eggs', '0123456', '01234567', '012345678'):
    print(ascii(s)[:20], hash(s))
print(hash(b''), hash(b'a'), hash(b'hello'), hash(b'a') == hash('a'))
print(hash(('a', 1)), hash(frozenset(['a', 'b'])), hash(('x', ('y', None.__class__.__name__))))
print({'banana', 'apple', 'cherry', 'date', 'elderberry', 'fig', 'grape'})
print(set('hello world'), frozenset('mississippi'))
