# auto() after values that are out of order or can't be ordered: the smallest that 1 can be added to, with a warning.
import warnings
from enum import Enum, EnumType, auto
for values in ([3, 1], [1, 3, 2], [1, 2, 's'], ['s', 4, 2], ['a', 'b'], [2.5, 1], [1, [], 7], [7, 3, 5, 4], [(1,), 4], [1, 2], [1j]):
    names = EnumType.__prepare__('X', (Enum,))
    for k, value in enumerate(values): names[f'm{k}'] = value
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        names['z'] = auto()
    X = EnumType('X', (Enum,), names)
    print(values, X.z, X.z.value, [w.category.__name__ for w in caught])
