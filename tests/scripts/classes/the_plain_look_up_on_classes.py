"""object.__getattribute__ on a class takes it for any object: its own names are found unbound, its bases' names are not, its metaclass's are."""


class Meta(type):
    of_meta = 'of the metaclass'

    @property
    def computed(cls):
        return 'computed by the metaclass'

    def __getattribute__(cls, name):
        return super(type, cls).__getattribute__(name)


class Plain(metaclass=type('Quiet', (type,), {'of_meta': 'of the metaclass', 'computed': property(lambda cls: 'computed by the metaclass')})):
    own = 1
    computed = 'own, but hidden'
    of_meta = 'own wins'

    def method(self):
        pass

    @classmethod
    def of_class(cls):
        pass


class Derived(Plain):
    its_own = 2


class Odd(metaclass=Meta):
    own = 3


look_up = object.__getattribute__
for cls, name in ((Plain, 'own'), (Derived, 'its_own'), (Derived, 'own'), (Plain, 'computed'), (Plain, 'of_meta'), (Derived, 'of_meta'), (Plain, 'missing'),
                  (Plain, '__name__'), (Plain, '__module__'), (int, 'missing')):
    try:
        print(cls.__name__, name, look_up(cls, name))
    except AttributeError as e:
        print(cls.__name__, name, 'AttributeError:', e)
print(look_up(Plain, 'method') is vars(Plain)['method'], type(look_up(Plain, 'of_class')), type(look_up(int, 'bit_length')))
print(super(type, Plain).__getattribute__('own'), Odd.own, Odd.of_meta, Odd.computed)
for change in (lambda: object.__setattr__(Plain, 'own', 5), lambda: object.__delattr__(Plain, 'own'), lambda: type.__getattribute__(5, 'real')):
    try:
        change()
    except TypeError as e:
        print(e)
