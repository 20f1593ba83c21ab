"""__notes__ need not be a list: what else is shown, in exceptions alone, in groups and behind a chain."""
import contextlib
import io
import sys


def show(error):
    with contextlib.redirect_stderr(io.StringIO()) as text:
        sys.__excepthook__(type(error), error, error.__traceback__)
    print(text.getvalue(), end='|\n')


class Broken:
    def __str__(self): 1 / 0
    __repr__ = __str__


class Other(str):
    def __str__(self): return 'other'


class Unwilling(list):
    def __iter__(self): 1 / 0


class Property(Exception):
    @property
    def __notes__(self): 1 / 0


for notes in (5, 'text', (1, 'a\nb', None), [], ['x', 'y\n', '', '\n'], {}, {'k': 1}, None, ['é中'], range(2), b'ab', {1}, Broken(),
              [Broken(), 1], [Other('a\nb')], Unwilling([1, 2])):
    error = ValueError('x')
    error.__notes__ = notes
    show(error)
    group = ExceptionGroup('g', [error, ValueError(2)])
    group.__notes__ = notes
    show(group)
    later = KeyError(1)
    later.__cause__ = error
    show(later)
show(Property('p'))
