"""_help -- help(x) at the prompt: how x is called, what it says about itself, what it has."""
import builtins
import inspect
import sys

_wide = 78


def _signature(x, otherwise='(...)'):
    try:
        return str(inspect.signature(x))
    except (TypeError, ValueError):
        return otherwise


def _first_line(x):
    doc = inspect.getdoc(x) or ''
    lines = doc.splitlines()
    if len(lines) > 2 and '-' in lines[0] and not lines[1]:  # "f(x) -> y", then what it does
        lines = lines[2:]
    return lines[0] if lines else ''


def _rows(title, rows):
    if not rows:
        return
    print(f'\n{title}:')
    room = min(30, max(len(name) for name, _ in rows)) + 2
    for name, text in rows:
        line = f'  {name:<{room}} {text}' if len(name) <= room else f'  {name}\n  {"":{room}} {text}'
        print('\n'.join(part if len(part) <= _wide else part[:_wide - 3] + '...' for part in line.rstrip().split('\n')))


def _doc(x):
    doc = inspect.getdoc(x)
    if doc:
        print()
        print('\n'.join('    ' + line if line else '' for line in doc.splitlines()))


def _members(cls):
    """Public attributes of a class, those of its own first; nothing is called to get them."""
    methods, values = [], []
    for base in cls.__mro__:
        if base is object:
            continue
        for name, value in sorted(base.__dict__.items()):
            if name.startswith('_') or any(name == other for other, _ in methods + values):
                continue
            inner = value.__func__ if isinstance(value, (staticmethod, classmethod)) else value
            if callable(inner):
                methods.append((name, _first_line(inner)))
            else:
                values.append((name, _first_line(value) if isinstance(value, property) else ''))
    return methods, values


def _show_class(cls):
    bases = ', '.join(base.__name__ for base in cls.__bases__ if base is not object)
    print(f'class {cls.__qualname__}{"(" + bases + ")" if bases else ""}, of module {cls.__module__}')
    signature = _signature(cls, '')
    if signature:
        print(f'\n    {cls.__name__}{signature}')
    _doc(cls)
    methods, values = _members(cls)
    _rows('Methods', methods)
    _rows('Attributes', values)


def _show_module(module):
    print(f'module {module.__name__}')
    _doc(module)
    public = getattr(module, '__all__', None) or [name for name in vars(module) if not name.startswith('_')]
    kinds = {'Modules': [], 'Classes': [], 'Functions': [], 'Values': []}
    for name in sorted(public):
        value = vars(module).get(name)
        if inspect.ismodule(value):
            kinds['Modules'].append((name, ''))
        elif isinstance(value, type):
            kinds['Classes'].append((name, _first_line(value)))
        elif callable(value):
            kinds['Functions'].append((name, _first_line(value)))
        else:
            text = repr(value)
            kinds['Values'].append((name, text if len(text) < 50 else text[:47] + '...'))
    for title, rows in kinds.items():
        _rows(title, rows)


def _show_callable(x):
    module = getattr(x, '__module__', None)
    owner = getattr(x, '__objclass__', None)
    where = f', of class {owner.__name__}' if owner else f', of module {module}' if module else ''
    print(f'{x.__qualname__ if hasattr(x, "__qualname__") else x.__name__}{_signature(x)}{where}')
    _doc(x)


def _named(name):
    """What a name in quotes stands for."""
    if name in sys.modules:
        return sys.modules[name]
    if hasattr(builtins, name):
        return getattr(builtins, name)
    try:
        return __import__(name, fromlist=['*'])
    except ImportError:
        return None


def show(x):
    """Prints help on a class, a function, a module, a value, or what a string names."""
    if isinstance(x, str):
        found = _named(x)
        x = str if found is None else found
    if isinstance(x, type):
        _show_class(x)
    elif inspect.ismodule(x):
        _show_module(x)
    elif isinstance(x, property):
        print('property')
        _doc(x)
    elif callable(x) and hasattr(x, '__name__'):
        _show_callable(x)
    else:
        print(f'a value of class {type(x).__qualname__}:\n')
        _show_class(type(x))
