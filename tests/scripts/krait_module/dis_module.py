# dis shows Krait's own instructions: their order, effects and explanations hold together.
import dis

def area(w, h):
    return w * h

def loop(items):
    total = 0
    for x in items:
        try:
            total += x
        except TypeError:
            continue
    return [total, lambda: total]

dis.dis(area)
dis.dis(area, explained=True)
dis.dis(loop, depth=0)
print(dis.code_info(area).splitlines()[0])
for f in area, loop, dis.dis:
    instructions = list(dis.get_instructions(f))
    print(instructions[0].offset, all(a.offset < b.offset for a, b in zip(instructions, instructions[1:])),
          all(i.text and dis.explain(i.opname) == i.text and dis.opname[i.opcode] == i.opname for i in instructions),
          {i.target for i in instructions if i.target is not None} <= set(dis.findlabels(f)))
print(len(dis.opname) == len(set(dis.opname)) == len(dis.opmap))
print(list(dis.findlinestarts(area.__code__)), dis.Bytecode(area).codeobj is area.__code__, len(list(dis.Bytecode('x + 1'))))
class C:
    def method(self): pass
    @classmethod
    def other(cls): return 1
dis.dis(C)
dis.dis('1 +\n2' if 0 else 'a = b')
for wrong in 5, None, []:
    try: dis.dis(wrong)
    except Exception as e: print(type(e).__name__, e)
def fails(a):
    b = [a]
    return b[0] / 0
try: fails(1)
except ZeroDivisionError as e:
    dis.distb(e.__traceback__)
    print([line for line in dis.Bytecode.from_traceback(e.__traceback__).dis().splitlines() if '-->' in line], dis.Bytecode(fails).dis().count('-->'))
print(dis.code_info(loop).splitlines()[7], dis.pretty_flags(67), dis.pretty_flags(0), dis.pretty_flags(1 << 24))
try: dis.get_instructions(1)
except TypeError as e: print(e)
# what an instruction does to the stack can be asked for any operands; the lists say which operands there are
n = dis.opmap
print([dis.stack_effect(n['BUILD_LIST'], k) for k in (0, 1, 5)], dis.stack_effect(n['UNPACK_EX'], 2 | 3 << 16), dis.stack_effect(n['POP']))
print([dis.stack_effect(n['FOR_S'], 0, jump=jump) for jump in (True, False, None)], dis.stack_effect(n['CALL'], 3, jump=True))
for arguments in (n['POP'], 1), (n['CALL'],), (-1,), (len(dis.opname), 0), ('POP',), (n['CALL'], 'x'):
    try: dis.stack_effect(*arguments)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
try: dis.stack_effect(n['FOR_S'], 0, jump=1)
except ValueError as e: print(e)
for f in area, loop, dis.dis:
    print(all(i.effect == dis.stack_effect(i.opcode, int.from_bytes(f.__code__.co_code[i.offset * 8 + 2:i.offset * 8 + 8], 'little'), jump=False)
              for i in dis.get_instructions(f) if {i.opcode} & {*dis.hasconst, *dis.haslocal, *dis.hasname, *dis.hasjrel, *dis.hasfree}))
print([dis.opname[k] for k in dis.hasfree], n['LOAD_CONST'] in dis.hasconst, n['MUL_LL'] in dis.haslocal, n['LOAD_GLOBAL'] in dis.hasname, n['JUMP'] in dis.hasjrel)
