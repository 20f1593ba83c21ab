"""opcode -- numbers and names of the instructions: Krait's own, which dis shows and explains.

No number parts those with operands from those without (HAVE_ARGUMENT), and no operand needs a second instruction (EXTENDED_ARG).
"""

from dis import cmp_op, hascompare, hasconst, hasfree, hasjabs, hasjrel, haslocal, hasname, hasnargs, opmap, opname, stack_effect

__all__ = ['cmp_op', 'hasconst', 'hasname', 'hasjrel', 'hasjabs', 'haslocal', 'hascompare', 'hasfree', 'opname', 'opmap', 'hasnargs',
           'stack_effect']
_ABSENT = frozenset(('HAVE_ARGUMENT', 'EXTENDED_ARG'))


def __getattr__(name):
    if name in _ABSENT:
        raise AttributeError(f"Krait has no 'opcode.{name}': its instructions are not CPython's")
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
