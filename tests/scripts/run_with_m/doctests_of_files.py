# python -m doctest: modules and text files, options
import re
from _commands import run

MODULE = '''"""
>>> f(2)
4
>>> f(3)
7
>>> raise ValueError('x')
Traceback (most recent call last):
ValueError: x
"""
def f(x):
    """
    >>> f('a')
    'aa'
    >>> f(None) # doctest: +ELLIPSIS
    Traceback (most recent call last):
      ...
    TypeError: unsup...
    >>> list(range(20)) # doctest: +NORMALIZE_WHITESPACE, +ELLIPSIS
    [0,   1, ...,
     19]
    """
    return x*2
class C:
    """no examples"""
    def m(self):
        """
        >>> C().m()
        """
'''
run({'mod.py': MODULE, 'good.txt': 'A text.\n\n>>> 1 + 1\n2\n>>> print("a\\n\\nb")\na\n<BLANKLINE>\nb\n', 'bad.txt': '>>> 1/1\n1\n>>> {1: 2}\n{1: 3}\n>>> "..."\n\'a...c\'\n', 'empty.py': ''},
    'doctest mod.py', 'doctest -v mod.py', 'doctest good.txt', 'doctest -v good.txt', 'doctest bad.txt', 'doctest good.txt bad.txt mod.py', 'doctest -f bad.txt', 'doctest -o REPORT_UDIFF -o FAIL_FAST bad.txt', 'doctest -v empty.py',
    'doctest', 'doctest -o NOPE good.txt', 'doctest -h')
