"""A module imported anew while modules in C that it would use are blocked: its side in Python."""
import sys


def fresh(name, *blocked):
    gone = [key for key in sys.modules if key == name or key.startswith(name + '.')]
    saved = {key: sys.modules.pop(key) for key in gone}
    before = {key: sys.modules.get(key) for key in blocked}
    sys.modules.update(dict.fromkeys(blocked))
    try:
        return __import__(name, fromlist=['x'])
    finally:
        for key in [key for key in sys.modules if key == name or key.startswith(name + '.')]:
            del sys.modules[key]
        sys.modules.update(saved)
        for key, module in before.items():
            if module is None:
                del sys.modules[key]
            else:
                sys.modules[key] = module


def attempt(text, names):
    try:
        print(text, '->', eval(text, names))
    except Exception as error:
        print(text, '!', type(error).__name__, error)
