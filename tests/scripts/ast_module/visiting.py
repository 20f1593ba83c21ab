# Walk, NodeVisitor, NodeTransformer, places, docstrings.
import ast

tree = ast.parse('''
"module doc"
def f(a, b=1):
    """  indented
      doc"""
    return a * (b + 2)
class C: pass
''')
print([type(n).__name__ for n in ast.walk(tree)])
print([type(n).__name__ for n in ast.iter_child_nodes(tree.body[1])], [name for name, _ in ast.iter_fields(tree.body[1])])
print(repr(ast.get_docstring(tree)), repr(ast.get_docstring(tree.body[1])), repr(ast.get_docstring(tree.body[1], clean=False)), ast.get_docstring(tree.body[2]))
try:
    ast.get_docstring(tree.body[1].args)
except TypeError as e:
    print(e)


class Names(ast.NodeVisitor):
    def visit_Name(self, node):
        print('name', node.id, type(node.ctx).__name__)

    def visit_BinOp(self, node):
        print('op', type(node.op).__name__)
        self.generic_visit(node)

    def visit_Constant(self, node):
        print('constant', node.value)


Names().visit(tree)


class Rewrite(ast.NodeTransformer):
    def visit_Name(self, node):
        return ast.copy_location(ast.Constant(node.id.upper()), node)

    def visit_ClassDef(self, node):
        return None

    def visit_Return(self, node):
        self.generic_visit(node)
        return [ast.Pass(), node]


new = ast.fix_missing_locations(Rewrite().visit(tree))
print(ast.dump(new))
print(ast.unparse(new))
source = 'x = (a +\n  b)\nyy = f(1)\n'
tree = ast.parse(source)
for node in (tree.body[0], tree.body[0].value, tree.body[1].value, tree.body[1].value.args[0]):
    print(repr(ast.get_source_segment(source, node)), repr(ast.get_source_segment(source, node, padded=True)))
print(ast.get_source_segment(source, ast.Pass()))
ast.increment_lineno(tree, 10)
print([n.lineno for n in ast.walk(tree) if hasattr(n, 'lineno')])
missing = ast.Module([ast.Expr(ast.Call(ast.Name('print', ast.Load()), [ast.Constant('run')], []))], [])
try:
    compile(missing, '<tree>', 'exec')
except TypeError as e:
    print(e)
exec(compile(ast.fix_missing_locations(missing), '<tree>', 'exec'))
print(eval(compile(ast.parse('6 * 7', mode='eval'), '<tree>', 'eval')))
try:
    compile(ast.parse('6 * 7'), '<tree>', 'eval')
except TypeError as e:
    print(e)
