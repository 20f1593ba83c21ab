"""dis -- Krait's bytecode, instruction by instruction.

The instructions are Krait's own, not CPython's: they name their operands (locals, constants, the stack), and each is
explained by the table it is made from. Offsets count units of 8 bytes. An oparg is up to three operands in one number: the first in
its lowest 16 bits, then the others.
"""
import collections
import sys
import types
import _dis

__all__ = ['dis', 'disassemble', 'disco', 'distb', 'code_info', 'show_code', 'get_instructions', 'Bytecode', 'Instruction',
           'findlinestarts', 'findlabels', 'opname', 'opmap', 'cmp_op', 'hasconst', 'hasname', 'hasjrel', 'hasjabs', 'haslocal',
           'hascompare', 'hasfree', 'hasnargs', 'stack_effect', 'explain']

UNIT = 8  # bytes of an instruction, or of a part of its cache
_table = _dis.table()
opname = [name for name, _, _ in _table]
opmap = {name: number for number, name in enumerate(opname)}
_texts = {name: text for name, text, _ in _table}
stack_effect = _dis.stack_effect


def _with_operand(kind):
    return [number for number, (_, _, kinds) in enumerate(_table) if kind in kinds.split()]


cmp_op = ('<', '<=', '==', '!=', '>', '>=')
hasconst, hasname, haslocal, hasjrel = (_with_operand(kind) for kind in ('const', 'name', 'local', 'jump'))
hasfree = [opmap[name] for name in opname if name.endswith(('DEREF', 'CLOSURE'))]
haslocal = [number for number in haslocal if number not in hasfree]
hascompare = [opmap['COMPARE_TUPLES']]
hasjabs, hasnargs = [], []  # all jumps are relative

Instruction = collections.namedtuple('Instruction', 'opname opcode offset argrepr starts_line is_jump_target target effect '
                                     'jump_effect text positions')
Instruction.__doc__ = ('An instruction: name, number, unit, operands as text, line where one begins, jumps, effects on the stack, explanation, '
                       'place in the source.')
Positions = collections.namedtuple('Positions', 'lineno end_lineno col_offset end_col_offset', defaults=(None,) * 4)


def explain(name):
    """What an instruction does, in one line."""
    return _texts[name]


def _code_of(x):
    if isinstance(x, types.MethodType):
        x = x.__func__
    for attribute in ('__code__', 'gi_code', 'ag_code', 'cr_code'):
        if hasattr(x, attribute):
            return getattr(x, attribute)
    if isinstance(x, str):
        try:
            return compile(x, '<disassembly>', 'eval')
        except SyntaxError:
            return compile(x, '<disassembly>', 'exec')
    if isinstance(x, types.CodeType):
        return x
    raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")


def _refuse(show_caches, adaptive):
    "Caches are no instructions here, and none is ever replaced."
    if show_caches or adaptive:
        raise NotImplementedError(f"Krait has no dis with {'show_caches' if show_caches else 'adaptive'}=True")


def get_instructions(x, *, first_line=None, show_caches=False, adaptive=False):
    """An Instruction for each one of a function, method, generator, source text or code object."""
    _refuse(show_caches, adaptive)
    return _instructions(_code_of(x), first_line)


def _instructions(code, first_line):
    shift = first_line - code.co_firstlineno if first_line is not None else 0
    last = None
    places = list(code.co_positions())[::UNIT // 2]
    for unit, name, operands, line, is_target, target, effect, jump_effect, text in _dis.instructions(code):
        starts = line + shift if line and line != last else None
        last = line or last
        yield Instruction(name, opmap[name], unit, operands, starts, is_target, target, effect, jump_effect, text,
                          Positions(*places[unit]))


def findlinestarts(code):
    """Pairs (unit, line) where a line begins."""
    for i in get_instructions(code):
        if i.starts_line is not None:
            yield i.offset, i.starts_line


def findlabels(code):
    """The units that are jumped to."""
    return [i.offset for i in get_instructions(_code_of(code)) if i.is_jump_target]


def _text(code, explained, at=-1):
    lines, first = [], True
    for i in get_instructions(code):
        if i.starts_line is not None and not first:
            lines.append('')
        first = False
        line = f'{i.starts_line or "":>3} {"-->" if i.offset == at else "   "} {">>" if i.is_jump_target else "  "} {i.offset:>4} {i.opname:<20} {i.argrepr}'
        if explained:
            effect = f'{i.effect:+}' if i.effect == i.jump_effect or i.target is None else f'{i.effect:+}, jumping {i.jump_effect:+}'
            line = f'{line:<56} {effect:>3}  {i.text}'
        lines.append(line.rstrip())
    rows = _dis.handlers(code)
    if rows:
        lines.append('ExceptionTable:')
        lines += [f'  {start} to {end - 1} -> {target} [{depth}]' for start, end, target, depth in rows]
    return '\n'.join(lines) + '\n'


def disassemble(co, lasti=-1, *, file=None, show_caches=False, adaptive=False, explained=False):
    """Prints a code object's instructions; an arrow points to where tb_lasti or f_lasti (in bytes) says."""
    _refuse(show_caches, adaptive)
    print(_text(co, explained, lasti // UNIT), end='', file=file)


disco = disassemble


def dis(x=None, *, file=None, depth=None, show_caches=False, adaptive=False, explained=False):
    """Prints the instructions of a function, class, module, generator, text or code object, and of the functions in it.

    With explained=True, each line ends with the effect on the stack and what the instruction does.
    """
    _refuse(show_caches, adaptive)
    if x is None:
        return distb(file=file)
    if isinstance(x, (type, types.ModuleType)):
        for name, member in sorted(vars(x).items()):
            if isinstance(member, (classmethod, staticmethod)):
                member = member.__func__
            if isinstance(member, (types.FunctionType, type)):
                print(f'Disassembly of {name}:', file=file)
                dis(member, file=file, depth=depth, explained=explained)
                print(file=file)
        return
    code = _code_of(x)
    disassemble(code, file=file, explained=explained)
    if depth is None or depth > 0:
        for inner in code.co_consts:
            if isinstance(inner, types.CodeType):
                print(f'\nDisassembly of {inner!r}:', file=file)
                dis(inner, file=file, depth=None if depth is None else depth - 1, explained=explained)


def distb(tb=None, *, file=None, show_caches=False, adaptive=False):
    """Prints the code that the last traceback ends in."""
    _refuse(show_caches, adaptive)
    if tb is None:
        try:
            tb = sys.last_traceback
        except AttributeError:
            raise RuntimeError('no last traceback to disassemble') from None
    while tb.tb_next:
        tb = tb.tb_next
    disassemble(tb.tb_frame.f_code, tb.tb_lasti, file=file)


COMPILER_FLAG_NAMES = {1: 'OPTIMIZED', 2: 'NEWLOCALS', 4: 'VARARGS', 8: 'VARKEYWORDS', 16: 'NESTED', 32: 'GENERATOR', 64: 'NOFREE',
                       128: 'COROUTINE', 256: 'ITERABLE_COROUTINE', 512: 'ASYNC_GENERATOR'}


def pretty_flags(flags):
    """The names of what is set in co_flags; numbers for what has none."""
    bits = [1 << n for n in range(32) if flags >> n & 1]
    return ', '.join(COMPILER_FLAG_NAMES.get(bit, hex(bit)) for bit in bits) or '0x0'


def code_info(x):
    """Names, counts and constants of a code object as text."""
    code = _code_of(x)
    lines = [f'Name:              {code.co_name}', f'Filename:          {code.co_filename}', f'Argument count:    {code.co_argcount}',
             f'Positional-only arguments: {code.co_posonlyargcount}', f'Kw-only arguments: {code.co_kwonlyargcount}',
             f'Number of locals:  {code.co_nlocals}', f'Stack size:        {code.co_stacksize}',
             f'Flags:             {pretty_flags(code.co_flags)}']
    for title, values in (('Constants', code.co_consts), ('Names', code.co_names), ('Variable names', code.co_varnames),
                          ('Free variables', code.co_freevars), ('Cell variables', code.co_cellvars)):
        if values:
            lines.append(title + ':')
            lines += [f'{number:4}: {value!r}' if title == 'Constants' else f'{number:4}: {value}' for number, value in enumerate(values)]
    return '\n'.join(lines)


def show_code(x, *, file=None):
    """Prints code_info(x)."""
    print(code_info(x), file=file)


class Bytecode:
    """The instructions of something, to be iterated or shown."""

    def __init__(self, x, *, first_line=None, current_offset=None, show_caches=False, adaptive=False):
        _refuse(show_caches, adaptive)
        self.codeobj = _code_of(x)
        self.first_line = self.codeobj.co_firstlineno if first_line is None else first_line
        self.current_offset = -1 if current_offset is None else current_offset
        self._original_object = x

    def __iter__(self):
        return get_instructions(self.codeobj, first_line=self.first_line)

    def __repr__(self):
        return f'{type(self).__name__}({self._original_object!r})'

    @classmethod
    def from_traceback(cls, tb, *, show_caches=False, adaptive=False):
        """That of the code a traceback ends in; an arrow points to where it was."""
        while tb.tb_next:
            tb = tb.tb_next
        return cls(tb.tb_frame.f_code, current_offset=tb.tb_lasti // UNIT, show_caches=show_caches, adaptive=adaptive)

    def info(self):
        return code_info(self.codeobj)

    def dis(self):
        return _text(self.codeobj, False, self.current_offset)


def _main():
    import argparse
    parser = argparse.ArgumentParser()
    parser.add_argument("infile", type=argparse.FileType("rb"), nargs="?", default="-")
    with parser.parse_args().infile as file:
        dis(compile(file.read(), file.name, "exec"))


if __name__ == "__main__":
    _main()
