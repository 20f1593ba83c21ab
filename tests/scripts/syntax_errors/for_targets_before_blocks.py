"""The target of a for statement is refused before what is wrong in its block."""
for text in ("for f() in x:\n    y = f'{'\n", "for a, -b in x:\n    f'{a}, \"-\")!r}'\n", "for x.y in z:\n    f'{}'\n", "for (a, [b, 1]) in z:\n    f'{}'\n",
             "async def f():\n    async for f() in x:\n        y = f'{'\n", "for x in z:\n    for 1 in y:\n        f'{'\n", "while f'{}':\n    for 1 in y: pass\n"):
    try:
        compile(text, "f", "exec")
    except SyntaxError as error:
        print(repr(text), error.args)
