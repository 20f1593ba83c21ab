"""opcode -- numbers and names of the instructions: Krait's own, which dis shows and explains.

The lists that sort CPython's instructions by their operand (hasconst, hasname ...) have no counterpart: an instruction of
Krait names each operand by its kind.
"""

from dis import opmap, opname

__all__ = ['opname', 'opmap', 'cmp_op']

cmp_op = ('<', '<=', '==', '!=', '>', '>=')
_ABSENT = frozenset(('hasconst', 'hasname', 'hasjrel', 'hasjabs', 'haslocal', 'hascompare', 'hasfree', 'hasnargs', 'HAVE_ARGUMENT',
                     'EXTENDED_ARG', 'stack_effect'))


def __getattr__(name):
    if name in _ABSENT:
        raise AttributeError(f"Krait has no 'opcode.{name}': its instructions are not CPython's")
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
