# An interpreter for eight commands, with its jumps found beforehand.
def compile_jumps(program):
    jumps, open_ = {}, []
    for at, c in enumerate(program):
        if c == "[": open_.append(at)
        elif c == "]":
            if not open_: raise SyntaxError(f"']' at {at} closes nothing")
            start = open_.pop()
            jumps[start], jumps[at] = at, start
    if open_: raise SyntaxError(f"'[' at {open_[-1]} is never closed")
    return jumps

def run(program, given=b""):
    jumps, tape, cell, at, out, given = compile_jumps(program), bytearray(100), 0, 0, bytearray(), iter(given)
    while at < len(program):
        match program[at]:
            case "+": tape[cell] = (tape[cell] + 1) % 256
            case "-": tape[cell] = (tape[cell] - 1) % 256
            case ">": cell += 1
            case "<": cell -= 1
            case ".": out.append(tape[cell])
            case ",": tape[cell] = next(given, 0)
            case "[" if not tape[cell]: at = jumps[at]
            case "]" if tape[cell]: at = jumps[at]
        at += 1
    return bytes(out)

HELLO = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
print(run(HELLO))
print(run(",[.,]", b"echo"), run(",>,<[->+<]>.", bytes([30, 35])))
for broken in ("[", "]", "[[]", "+]"):
    try: run(broken)
    except SyntaxError as error: print(error)
