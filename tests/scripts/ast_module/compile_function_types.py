# compile() reads the type comment of a function when only its tree is wanted
import ast
def t(*a, **k):
    try: print(ast.dump(compile(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
for source in "(int, *str, **float) -> None", "() -> x[1]", "1", "(int) -> ", b"(a.b) -> c":
    t(source, "f", "func_type", ast.PyCF_ONLY_AST)
t("() -> int", "f", "func_type"); t("() -> int", "f", "other", ast.PyCF_ONLY_AST); t("() -> int", "f", "func_type", 0x2)
