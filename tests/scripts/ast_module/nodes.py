# Classes of nodes: fields, constructors, attributes.
from _cases import cases

cases(r'''
import ast, copy
ast.Name._fields, ast.Name._attributes, ast.Module._attributes, ast.Load._fields, ast.FunctionDef._fields, ast.BinOp.__match_args__, ast.AST._fields
ast.Name.__mro__, ast.Name.__doc__, ast.expr_context.__doc__, ast.Pass.__doc__, ast.comprehension.__doc__
ast.Name(1, 2, 3)
ast.Name('x', id='y')
n = ast.Name('x', lineno=3, extra=4); n.id, n.lineno, n.extra, n.__dict__, n.end_lineno
n.ctx
n.col_offset
ast.FunctionDef().returns, ast.Constant(1).kind
ast.FunctionDef().name
n = ast.parse('x + y').body[0].value; n.left.id, type(n.op), n.lineno, n.col_offset, n.end_lineno, n.end_col_offset, vars(n.left)['id'], n.left.ctx is n.right.ctx
isinstance(ast.Constant(1), ast.Num), isinstance(ast.Constant('s'), ast.Str), isinstance(ast.Constant(None), ast.NameConstant), isinstance(ast.Constant(...), ast.Ellipsis), isinstance(ast.Constant(True), ast.Num), ast.Num(3).value, ast.Str('s').s, ast.Constant(5).n
copy.copy(n).op is n.op, ast.dump(copy.deepcopy(n)) == ast.dump(n), n.__reduce__()[:2], n == copy.copy(n)
ast.Index(5), ast.dump(ast.ExtSlice([ast.Constant(1)])), issubclass(ast.Name, ast.expr), issubclass(ast.Pass, ast.stmt), issubclass(ast.Add, ast.operator)
[c.__name__ for c in (ast.stmt, ast.expr, ast.mod, ast.pattern, ast.excepthandler)], ast.stmt._attributes, type(ast.parse('')).__module__
ast.parse('x', type_comments=False) is not None, ast.parse(b'x = 1').body[0].targets[0].id, ast.PyCF_ONLY_AST
ast.parse('x +')
ast.parse('x', mode='nope')
compile('1', 'f', 'eval', ast.PyCF_ONLY_AST)._fields, isinstance(compile('x', 'f', 'exec', flags=ast.PyCF_ONLY_AST), ast.Module)
''')
