"""The flag by which a prompt asks whether more lines may follow, and codeop, which uses it."""
import codeop

MAY_GO_ON, NO_DEDENT = codeop.PyCF_ALLOW_INCOMPLETE_INPUT, codeop.PyCF_DONT_IMPLY_DEDENT


def outcome(text, flags):
    try:
        compile(text, '<prompt>', 'single', flags, True)
    except SyntaxError as error:
        return (type(error).__name__,) + error.args
    return 'fine'


def command(text):
    try:
        return 'more' if codeop.compile_command(text, '<prompt>') is None else 'complete'
    except SyntaxError as error:
        return str(error)


for text in ['1', 'if 1: pass', 'if 1: pass\n', 'if 1:\n pass', 'if 1:\n pass\n', 'if 1:\n pass\n ', 'if 1:\n pass\nx', 'if 1:\n pass\n#', 'if 1: pass\n ',
             'x\n #a\n b', 'if 1:\n pass\n #x', 'if 1:\n  pass\n x', '@x\ndef f(): pass', 'class A: pass\n\n\n', '# a', '# a\n', ' # a', '(\n', 'x = [1,',
             'if 1:', 'if 1:\n', 'try:\n pass\n', 'while 1:\n  x\nelse', 'match x:\n case 1: pass', '"""', '"""\n', "'", "'abc\n", '$', 'x =',
             'x...', 'def f(', '1 +\\', '1 +\\\n', ')', 'x = 5 5', 'f(x y']:
    print(repr(text), command(text))
    for flags in 0, NO_DEDENT, MAY_GO_ON, MAY_GO_ON | NO_DEDENT:
        print('   ', outcome(text, flags))
