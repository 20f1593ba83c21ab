"""Functions, methods and classes are written by name."""
import math
import pickle

def function():
    pass

class Outer:
    class Inner:
        def method(self):
            return 'method'

        @classmethod
        def of_class(cls):
            return cls.__name__

        @staticmethod
        def static():
            return 'static'

values = [function, Outer, Outer.Inner, Outer.Inner.method, Outer.Inner.of_class, Outer.Inner.static, Outer.Inner().method, len, print, math.sin,
          [].append, 'abc'.upper, str.upper, dict.fromkeys, int.__add__, (1).__add__, int.from_bytes, object, type, ValueError, OSError,
          BrokenPipeError, ModuleNotFoundError, range, map, zip, filter, type(None), type(...), type(NotImplemented)]
for value in values:
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        again = pickle.loads(data)
        print(protocol, data, again == value or callable(again) and again.__name__ == value.__name__)
