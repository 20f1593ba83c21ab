"""Instances: __dict__, __slots__, __getstate__, __setstate__, __getnewargs__, __getnewargs_ex__."""
import pickle

class Plain:
    pass

class Slots:
    __slots__ = ('a', '__b')

    def __init__(self):
        self.a, self.__b = 1, 2

class Both(Slots):
    pass

class State:
    def __getstate__(self):
        return {'x': 1}

class FalseState:
    def __getstate__(self):
        return False

    def __setstate__(self, state):
        print('set', state)

class SetState:
    def __setstate__(self, state):
        print('set', sorted(state.items()))
        self.__dict__.update(state)

class New:
    def __new__(cls, *args):
        self = object.__new__(cls)
        self.args = args
        return self

    def __getnewargs__(self):
        return self.args

class NewEx:
    def __new__(cls, *args, **kwargs):
        self = object.__new__(cls)
        self.made = args, kwargs
        return self

    def __getnewargs_ex__(self):
        return self.made

class NoneState:
    def __getstate__(self):
        return None

def attributes(x):
    found = dict(getattr(x, '__dict__', {}))
    for name in ('a', '_Slots__b'):
        if hasattr(x, name):
            found[name] = getattr(x, name)
    return sorted(found.items(), key=str)

plain = Plain()
plain.x, plain.y = 1, [2]
both = Both()
both.c = 3
setting = SetState()
setting.q = 4
values = [Plain(), plain, Slots(), both, State(), FalseState(), setting, New(1, 2), NewEx(1, k=2), NewEx(), NoneState()]
for value in values:
    for protocol in range(6):
        try:
            data = pickle.dumps(value, protocol)
        except Exception as error:
            print(protocol, type(value).__name__, type(error).__name__, error)
            continue
        print(protocol, type(value).__name__, data)
        print('   ', attributes(pickle.loads(data)))
