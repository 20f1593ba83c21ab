# interpreters: An interpreter inside the interpreter: a compiler to byte lists and a loop that runs them.

PUSH, LOAD, STORE, ADD, SUB, MUL, LESS, JUMP, JUMP_IF_FALSE, CALL, RETURN, PRINT, HALT = range(13)


def run(code, memory):
    stack, calls, pc, steps = [], [], 0, 0
    output = []
    while True:
        op, arg = code[pc]
        pc += 1
        steps += 1
        if op == PUSH:
            stack.append(arg)
        elif op == LOAD:
            stack.append(memory[arg])
        elif op == STORE:
            memory[arg] = stack.pop()
        elif op == ADD:
            b = stack.pop()
            stack[-1] += b
        elif op == SUB:
            b = stack.pop()
            stack[-1] -= b
        elif op == MUL:
            b = stack.pop()
            stack[-1] = stack[-1] * b & 0xffffff
        elif op == LESS:
            b = stack.pop()
            stack[-1] = stack[-1] < b
        elif op == JUMP:
            pc = arg
        elif op == JUMP_IF_FALSE:
            if not stack.pop():
                pc = arg
        elif op == CALL:
            calls.append(pc)
            pc = arg
        elif op == RETURN:
            pc = calls.pop()
        elif op == PRINT:
            output.append(stack.pop())
        else:
            return steps, output


def assemble(source):
    labels, code = {}, []
    lines = [line.split() for line in source.strip().splitlines()]
    for words in lines:
        if words[0].endswith(':'):
            labels[words[0][:-1]] = len(code)
        else:
            code.append(words)
    names = globals()
    return [(names[words[0]], labels.get(words[1], None) if words[1] in labels else
             int(words[1]) if words[1].isdigit() else words[1]) if len(words) > 1 else (names[words[0]], None)
            for words in code]


program = assemble('''
    PUSH 0
    STORE i
    PUSH 1
    STORE total
loop:
    LOAD i
    PUSH 110000
    LESS
    JUMP_IF_FALSE done
    CALL mix
    LOAD i
    PUSH 1
    ADD
    STORE i
    JUMP loop
mix:
    LOAD total
    PUSH 31
    MUL
    LOAD i
    ADD
    STORE total
    RETURN
done:
    LOAD total
    PRINT
    HALT
''')
steps = 0
for _ in range(3):
    count, output = run(program, {})
    steps += count
print(steps, output)
