# Tokens of all kinds, with their places.
import io
import token
import tokenize


def show(source):
    print(repr(source))
    try:
        for t in tokenize.tokenize(io.BytesIO(source.encode()).readline):
            print('  ', token.tok_name[t.type], token.tok_name[t.exact_type], repr(t.string), t.start, t.end, repr(t.line))
    except (tokenize.TokenError, SyntaxError) as e:
        print('  ', type(e).__name__, e)


for source in ['x = 1\n', 'def f(a):\n    return a  # c\n\nf(2)\n', 'x', '', '\n\n', '# only\n', 'a = (1,\n     2)\n', 'if x:\n\ty\n\n\tz\nw\n', 's = """a\nb"""\n',
               "'a' \"b\" rb'x' f'{y}' u'z'\n", '0x1F 0b11 0o7 1_000 1.5e-3 .5 1j 0 00 1e5 5.\n', 'a\\\n + b\n', 'é = ñ\n', 'x ? $ !\n', "'abc\n", "'a\\\nb'\n",
               'a->b:=c...d@=e**=f//=g<<=h>>=i!=j\n', 'async def f(): await x\n', 'if a:\n  b\n c\n', '(a,\n', '"""abc', 'lambda *a, **k: 0\n', '@d\nclass C: pass', 'x = 1 # c', '  # indented\nx\n', 'a\r\nb\r\n', '\tx\n', 'if 1:\n    # c\n    pass\n# d\n']:
    show(source)
print(next(tokenize.generate_tokens(io.StringIO('x').readline)))
t = tokenize.TokenInfo(token.OP, '+', (1, 0), (1, 1), '+')
print(t, t.exact_type == token.PLUS, t._replace(string='-').exact_type == token.MINUS)
print(token.ISTERMINAL(1), token.ISNONTERMINAL(256), token.ISEOF(0), len(token.EXACT_TOKEN_TYPES), token.tok_name[1], token.N_TOKENS, sorted(token.__all__)[:5])
