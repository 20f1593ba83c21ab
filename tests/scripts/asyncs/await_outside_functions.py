# compile() with PyCF_ALLOW_TOP_LEVEL_AWAIT: the code of a module that awaits makes a coroutine
import ast, asyncio, inspect, types
class Manager:
    async def __aenter__(self): return "in"
    async def __aexit__(self, *error): return None
async def upto(n):
    for i in range(n): yield i
async def one(): return 1
def run(source, mode="exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT):
    names = {"Manager": Manager, "upto": upto, "one": one, "asyncio": asyncio}
    known = {*names, "__builtins__"}
    try: code = compile(source, "<t>", mode, flags)
    except SyntaxError as e: return print(repr(source), e.msg, e.offset)
    result = eval(code, names)
    print(repr(source), bool(code.co_flags & inspect.CO_COROUTINE), type(result).__name__, end=" ")
    if inspect.iscoroutine(result): result = asyncio.run(result)
    print(result, {name: value for name, value in names.items() if name not in known})
for source in ("a = await one()", "a = [await one() for _ in range(2)]", "a = {i: i async for i in upto(2)}", "a = [i for i in [await one()]]",
               "async for i in upto(3): pass\nelse: e = 1", "async with Manager() as m:\n for i in range(2): await asyncio.sleep(0)", "a = [x async for x in (i async for i in upto(2))]",
               "x = 1", "a = await one() if 0 else 2", "if 0: await one()", "try: await one(); 1/0\nexcept ZeroDivisionError: z = 1", "[[await one() for a in [1]] for b in [1]]",
               "x = [(await one(), j) async for j in upto(2) if await one()]", "def g(x=await one()): return x\ny = g(); del g",
               "def f(): await one()", "class A: await one()", "class A: x = [await one() for i in [1]]", "lambda: await one()", "yield 1", "await one(); yield", "return 1"): run(source)
for source in "await one()", "[i async for i in upto(2)]", "1", "(await one()) + 1": run(source, "eval")
run("await one()\n", "single"); run("await one()", flags=0); run("async for i in x: pass", flags=0); run("async with x: pass", flags=0)
tree = ast.parse("a = await one()"); code = compile(tree, "<t>", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
names = {"one": one}; function = types.FunctionType(code, names); print(inspect.iscoroutinefunction(function), asyncio.run(function()), names["a"])
names = {}; function = types.FunctionType(compile("x = 1\nsame = locals() is globals()", "f", "exec"), names)
print(function(), names["x"], names["same"], function.__qualname__, list(map(lambda _: function(), [1])))
