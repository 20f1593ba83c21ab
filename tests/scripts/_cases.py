"""Runs cases, one a line, and shows each with its value or with the exception that it ended in.

A line is an expression (shown with its value) or simple statements (shown only if they fail); names last from line to line.
"""
ATTRIBUTES = {
    AttributeError: ('name',), NameError: ('name',), StopIteration: ('value',), ImportError: ('name', 'path'),
    UnicodeError: ('start', 'end', 'reason'), OSError: ('errno', 'filename'), SyntaxError: ('lineno', 'offset', 'text'),
}


def described(error):
    text = f'{type(error).__name__}: {error}'
    for kind, names in ATTRIBUTES.items():
        if isinstance(error, kind):
            for name in names:
                text += f' .{name}={getattr(error, name, "-")!r}'
    if error.__cause__ is not None:
        text += f' <- {type(error.__cause__).__name__}: {error.__cause__}'
    return text


def cases(text, names=None):
    names = {} if names is None else names
    for line in text.strip().splitlines():
        line = line.strip()
        if not line or line.startswith('#'):
            continue
        try:
            code = compile(line, '<case>', 'eval')
        except SyntaxError:
            code = None
        try:
            if code is None:
                exec(compile(line, '<case>', 'exec'), names)
                continue
            value = repr(eval(code, names))
        except BaseException as error:
            print(line, '!', described(error))
        else:
            print(line, '->', value)


def table(function, *columns, label=None):
    """Calls function with every combination of the columns' values."""
    rows = [()]
    for column in columns:
        rows = [row + (value,) for row in rows for value in column]
    for row in rows:
        shown = ', '.join(map(repr, row))
        try:
            value = repr(function(*row))
        except BaseException as error:
            print(f'{label or function.__name__}({shown}) ! {described(error)}')
        else:
            print(f'{label or function.__name__}({shown}) -> {value}')
