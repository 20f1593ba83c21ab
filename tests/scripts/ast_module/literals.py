# Literal_eval: constants, containers, refusals.
from _cases import cases

cases(r'''
import ast
[ast.literal_eval(t) for t in ['1', '-1', '+1.5', '1+2j', '-1-2j', '"x"', 'b"y"', "'a' 'b'", '[1, [2]]', '(1,)', '()', '{1: 2}', '{1, 2}', 'set()', 'None', 'True', '...', ' 1', '\t2', '{}', '1_000', '0x1f', '1e3']]
ast.literal_eval('{**{}}')
ast.literal_eval('1 +')
ast.literal_eval('')
ast.literal_eval('1\n2')
ast.literal_eval('{[]: 1}')
ast.literal_eval(5)
ast.literal_eval(ast.parse('[1]', mode='eval')), ast.literal_eval(ast.parse('[1]', mode='eval').body), ast.literal_eval(ast.Constant(5))
ast.literal_eval('\n[1,\n2]')
ast.literal_eval('2+1j'), ast.literal_eval('-2.5+1j')
''')
