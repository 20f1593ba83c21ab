# typing.io and typing.re: classes with some of typing's names, and a warning
import typing
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    for cls in (typing.io, typing.re):
        print(cls, cls.__name__, cls.__mro__[1:], cls.__doc__)
        print(cls.__all__)
    print(typing.io.IO is typing.IO, typing.re.Match is typing.Match, typing.re.Pattern[str])
    try:
        typing.io.nothing
    except AttributeError as error:
        print(error)
for one in caught:
    print(one.category.__name__, one.message)
