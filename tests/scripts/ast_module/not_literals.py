# Literal_eval: what is no literal, and where.
import ast
for text in ('x', '1+1', 'f()', '"a" + "b"', '-"a"', '~1', '[x for x in y]', 'f"x"', '1j+2', '-+1', '[1,\n\n  y]', 'a.b', 'lambda: 0', '{1: z}'):
    try:
        print(ast.literal_eval(text))
    except ValueError as e:
        print(repr(text), str(e).partition(' at 0x')[0])
