# **mapping of dict subclasses whose keys() tell more than they hold: the KeyError of dict's own look-up is told as a key met twice.
def f(**k):
    return k


class Told(dict):
    def __iter__(self):
        return super().__iter__()

    def keys(self):
        return self.told


class Missing(Told):
    def __missing__(self, key):
        if key == 'z':
            raise KeyError(key)
        return 'made ' + key


class Own(Told):
    def __getitem__(self, key):
        raise KeyError(key)


for cls in Told, Missing, Own:
    for told in 'a', 'ab', ['a', 'z'], ['a', 'a'], [1], [], 'text':
        mapping = cls(a=1, b=2)
        mapping.told = told
        for call in (lambda: f(**mapping), lambda: f(a=0, **mapping), lambda: f(*(), **mapping), lambda: dict(**mapping), lambda: {**mapping}):
            try:
                print(cls.__name__, told, call())
            except Exception as error:
                print(cls.__name__, told, type(error).__name__, error)

for call in (lambda: f(**{1: 2}, **{1: 3}), lambda: f(x=1, **{1: 2}), lambda: f(**{(1, 2): 2}, **{(1, 2): 3}), lambda: dict(**{1: 2}, **{1: 3})):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
