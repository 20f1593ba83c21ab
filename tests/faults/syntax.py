# Compiling programs, good and bad.
for source in ('x = 1 +', 'def f(a, *b, c=1, **d): return [a for a in b if a], {**d}', 'class A(B): x: int = f"{1 + 2:>{3}}"', 'match x:\n case [1, *r] | {"k": r}: pass', '"\\N{nope}"'):
    try: print(compile(source, 'name', 'exec').co_name)
    except SyntaxError as e: print(e.msg)
