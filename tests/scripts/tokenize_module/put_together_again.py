# Untokenizer piece by piece, and _tokenize of lines that were decoded already or not.
import tokenize
from tokenize import ENCODING, NAME, NUMBER, Untokenizer, untokenize

from _cases import cases

cases(r'''
u = Untokenizer(); u.tokens, u.prev_row, u.prev_col, u.encoding
u.add_whitespace((1, 4)), u.tokens
u.prev_row = 2; u.prev_col = 2
u.add_whitespace((1, 3))
u.add_whitespace((2, 1))
u.tokens = []; u.add_whitespace((4, 4)); u.tokens
u = Untokenizer(); u.compat((NAME, 'Hello'), iter([])), u.tokens
u.untokenize(iter([(NAME, 'Hello')])), Untokenizer().untokenize([(ENCODING, 'utf-8'), (NAME, 'a'), (NUMBER, '1')])
untokenize([(ENCODING, 'utf-8'), (NAME, 'a')]), untokenize([(NAME, 'a')]), untokenize([])
list(tokenize._tokenize(iter(['x = "é"']).__next__, None))
list(tokenize._tokenize(iter(['x = "é"'.encode()]).__next__, 'utf-8'))
tokenize.cookie_re.match('# -*- coding: latin-1 -*-')[1], tokenize.cookie_re.match('x = 1 # coding: a'), tokenize.blank_re.match(b'  # c') is not None, tokenize.blank_re.match(b'a')
''', globals())
