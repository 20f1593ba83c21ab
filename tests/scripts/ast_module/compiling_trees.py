# compile() of trees: made by hand, changed, wrong in many ways; places that the nodes give.
import ast, sys
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: print(f'  {type(e).__name__}: {e}')
    else: print('  ok', r)
def run(tree, mode='exec'):
    ns = {}
    r = eval(compile(tree, '<tree>', mode), ns); ns.pop('__builtins__', None)
    return r if mode == 'eval' else {k: v for k, v in ns.items() if not callable(v)}
fix = ast.fix_missing_locations
N, L, S = lambda n: ast.Name(n, ast.Load()), ast.Load(), ast.Store()
E = lambda e: fix(ast.Expression(e))
M = lambda *b: fix(ast.Module(list(b), []))
t(run, E(ast.Constant(42)), 'eval'); t(run, E(ast.BinOp(ast.Constant(2), ast.Pow(), ast.Constant(5))), 'eval'); t(run, M(ast.Assign([ast.Name('x', S)], ast.Constant('v'))))
t(run, ast.Expression(ast.Constant(1)), 'eval'); t(run, ast.Module([ast.Pass()], [])); t(run, E(None), 'eval'); t(run, ast.Expression(), 'eval'); t(run, ast.Module([]), 'exec'); t(run, ast.Module([None], []), 'exec'); t(run, ast.Module([3], []), 'exec'); t(run, ast.Module(3, []), 'exec'); t(run, E(ast.Constant(1)), 'exec'); t(run, M(ast.Pass()), 'eval'); t(run, fix(ast.Interactive([ast.Expr(ast.Constant(5))])), 'single')
t(run, E(ast.Name('x', S)), 'eval'); t(run, M(ast.Assign([N('x')], ast.Constant(1)))); t(run, M(ast.Assign([], ast.Constant(1)))); t(run, M(ast.Delete([]))); t(run, M(ast.Delete([N('x')]))); t(run, E(ast.Name('None', L)), 'eval'); t(run, E(ast.Name('True', L)), 'eval'); t(run, E(ast.Name(3, L)), 'eval'); t(run, E(ast.Constant([1])), 'eval'); t(run, E(ast.Constant((1, (2, 3)))), 'eval'); t(run, E(ast.Constant(frozenset([1]))), 'eval'); t(run, E(ast.Constant({})), 'eval'); t(run, E(ast.Constant(...)), 'eval')
t(run, E(ast.BoolOp(ast.And(), [ast.Constant(1)])), 'eval'); t(run, E(ast.Compare(ast.Constant(1), [], [])), 'eval'); t(run, E(ast.Compare(ast.Constant(1), [ast.Lt()], [])), 'eval'); t(run, E(ast.Dict([ast.Constant(1)], [])), 'eval'); t(run, E(ast.ListComp(ast.Constant(1), [])), 'eval'); t(run, M(ast.If(ast.Constant(1), [], []))); t(run, M(ast.While(ast.Constant(0), [], []))); t(run, M(ast.For(ast.Name('i', S), N('range'), [], []))); t(run, M(ast.With([], [ast.Pass()]))); t(run, M(ast.Try([ast.Pass()], [], [], []))); t(run, M(ast.Try([], [], [], [ast.Pass()]))); t(run, M(ast.Import([]))); t(run, M(ast.ImportFrom('a', [], 0))); t(run, M(ast.ImportFrom('os', [ast.alias('sep', 'q')], -1))); t(run, M(ast.Global([]))); t(run, M(ast.Raise(None, N('x')))); t(run, M(ast.FunctionDef('f', ast.arguments([], [], None, [], [], None, []), [], []))); t(run, M(ast.ClassDef('C', [], [], [], []))); t(run, M(ast.Expr(N('x')))) ; t(run, M(ast.Return(ast.Constant(1)))); t(run, E(ast.Yield(None)), 'eval'); t(run, M(ast.AugAssign(ast.Name('x', L), ast.Add(), ast.Constant(1)))); t(run, M(ast.AnnAssign(ast.Name('x', S), N('int'), None, 1))); t(run, M(ast.AnnAssign(ast.Attribute(N('x'), 'y', S), N('int'), None, 1)))
tree = ast.parse('def f(a):\n  return a / 0\nx = 1\n')
ast.increment_lineno(tree, 100)
ns = {}; exec(compile(tree, 'moved.py', 'exec'), ns); f = ns['f']; print(f.__code__.co_firstlineno, f.__code__.co_filename)
try: f(1)
except ZeroDivisionError as e: print(e.__traceback__.tb_next.tb_lineno)
class Swap(ast.NodeTransformer):
    def visit_Constant(self, n): return ast.copy_location(ast.Constant(n.value + 1), n) if isinstance(n.value, int) else n
    def visit_Name(self, n): return ast.copy_location(ast.Name(n.id + '_', n.ctx), n)
print(run(fix(Swap().visit(ast.parse('a = 1; b = [2, 3]')))))
node = ast.Expression(ast.Constant(1)); t(compile, node, 'f', 'eval'); node.body.lineno = 1; t(compile, node, 'f', 'eval'); node.body.col_offset = 0; t(lambda: eval(compile(node, 'f', 'eval'))); node.body.end_lineno = 0; t(lambda: eval(compile(node, 'f', 'eval'))); node.body.lineno = 'x'; t(compile, node, 'f', 'eval'); node.body.lineno = -1; t(compile, node, 'f', 'eval')
node = E(ast.Constant(1)); node.body.lineno, node.body.end_lineno = 5, 2; t(compile, node, 'f', 'eval'); node.body.end_lineno = 5; node.body.col_offset = 9; node.body.end_col_offset = 3; t(compile, node, 'f', 'eval')
t(compile, ast.Constant(1), 'f', 'eval'); t(compile, ast.AST(), 'f', 'exec'); t(compile, ast.Pass(), 'f', 'exec')
cyc = ast.UnaryOp(ast.Not(), lineno=1, col_offset=0); cyc.operand = cyc
try: compile(ast.Expression(cyc), 'f', 'eval')
except RecursionError as e: print('recursion')
except Exception as e: print(type(e).__name__, e)
print(ast.dump(compile('x = 1', 'f', 'exec', ast.PyCF_ONLY_AST)), compile(ast.parse('1'), 'f', 'exec', ast.PyCF_ONLY_AST).__class__.__name__)
