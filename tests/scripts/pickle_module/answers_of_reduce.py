"""What __reduce__ may answer, and what is wrong with other answers."""
import copyreg
import pickle

class X:
    def __reduce__(self):
        return self.answer

    def __setstate__(self, state):
        print('  setstate', state)

def make(*args):
    made = Made(args)
    return made

class Made(list):
    def __setitem__(self, key, value):
        print('  setitem', key, value)

    def append(self, item):
        print('  append', item)

    def extend(self, items):
        print('  extend', list(items))

    def __setstate__(self, state):
        print('  state', state)

def set_state(made, state):
    print('  set_state', state)

answers = [1, 'nope', 'make', (), (1,), (int,), (1, ()), (int, 1), (int, [1]), (make, (), 1, 2), (make, (), 1, iter([5, 6])),
           (make, (1,), 1, iter([5]), iter([(1, 2), (3, 4)])), (make, (), None, None, None), (make, (), None, iter([])), (make, (), 1, None, 3),
           (make, (), None, None, iter([1])), (make, (), None, None, iter([(1, 2, 3)])), (make, (), 5, None, None, set_state),
           (make, (), 5, None, None, 7), (make, (), 1, None, None, None, 7), None, (copyreg.__newobj__, ()), (copyreg.__newobj__, (1,)),
           (copyreg.__newobj__, (int,)), (copyreg.__newobj__, (X,)), (copyreg.__newobj_ex__, (X,)), (copyreg.__newobj_ex__, (1, (), {})),
           (copyreg.__newobj_ex__, (X, 1, {})), (copyreg.__newobj_ex__, (X, (), 1)), (copyreg.__newobj_ex__, (X, (), {})),
           (copyreg.__newobj_ex__, (int, (), {}))]
for answer in answers:
    for protocol in (0, 2, 4):
        x = X()
        fresh = answer
        if isinstance(answer, tuple):
            fresh = tuple(iter(list(part)) if hasattr(part, '__next__') else part for part in answer)
        x.answer = fresh
        print(protocol, [getattr(p, '__name__', p) if not hasattr(p, '__next__') else 'iterator' for p in answer] if isinstance(answer, tuple) else answer)
        try:
            data = pickle.dumps(x, protocol)
        except Exception as error:
            print('  ', type(error).__name__, str(error).split(' at 0x')[0])
            continue
        print('  ', data)
        try:
            pickle.loads(data)
        except Exception as error:
            print('  loads', type(error).__name__, error)
