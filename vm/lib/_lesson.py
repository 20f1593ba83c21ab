"""_lesson -- what `krait lesson` says: the list of lessons, and the pauses of one that runs on a terminal (see vm/lesson.c)."""
import sys

import _krait

_lessons = []


def begin(lessons):
    """Takes [(name, source)]."""
    _lessons[:] = [pair for pair in lessons if pair[0][0].isdigit()]


def _title(source):
    return source[3:].partition('"""')[0].partition('\n')[0]


def tell(_=None):
    """Prints which lessons there are."""
    for name, source in _lessons:
        line = f'{name:30} {_title(source)}'
        print(line if len(line) <= 80 else line[:77] + '...')
    print('\nkrait lesson NAME (or its number) runs one; on a terminal it waits for your\nprediction.')


def find(wanted):
    """(name, source) of the lesson with that name, number, or part of a name; None: told why not."""
    plain = wanted.lower().removesuffix('.py').replace('-', '_').replace(' ', '_')
    exact = [pair for pair in _lessons if pair[0] == plain or (plain.isdecimal() and int(pair[0][:2]) == int(plain))]
    found = exact or [pair for pair in _lessons if plain in pair[0]]
    if len(found) == 1:
        return found[0]
    if found:
        print(f'krait lesson: {wanted} may be', ' or '.join(name for name, _ in found), file=sys.stderr)
    else:
        print(f'krait lesson: there is no lesson {wanted}; krait lesson lists them', file=sys.stderr)
    return None


def _compiles(text):
    try:
        compile(text, '<lesson>', 'exec')
    except SyntaxError:
        return False
    return True


def _goes_on(line):
    """Does the line belong to the statement before it?"""
    return line[:1] in (' ', ')', ']', '}') or line.split(':')[0].split(' ')[0] in ('else', 'elif', 'except', 'finally')


def parts(source):
    """The paragraphs of a lesson, none of which divides a statement; each with empty lines in front, so that its lines keep their
    numbers."""
    found, block, start = [], [], 0
    lines = source.split('\n')
    for number, line in enumerate(lines + ['']):
        block.append(line)
        following = lines[number + 1] if number + 1 < len(lines) else ''
        if line or not any(block) or _goes_on(following):
            continue
        text = '\n'.join(block)
        if _compiles(text):
            found.append('\n' * start + text)
            block, start = [], number + 1
    if any(block):
        found.append('\n' * start + '\n'.join(block))
    return found


def _paint(text, code):
    return f'\033[{code}m{text}\033[0m' if _krait.colours() else text


def _folded(line, width=73):
    """A line of code in as many as a terminal of 80 columns needs, those that go on indented further."""
    indent = ' ' * (len(line) - len(line.lstrip()) + 4)
    lines = []
    while len(line) > width:
        at = line.rfind(' ', len(indent) + 10, width + 1)
        if at < 0:
            at = width
        lines.append(line[:at])
        line = indent + line[at:].lstrip()
    return [*lines, line]


def show(part):
    """Shows a part before it runs; if it prints something, waits for a guess."""
    first = len(part) - len(part.lstrip('\n'))
    code = part.strip('\n')
    print()
    for number, line in enumerate(code.split('\n'), first + 1):
        for row, text in enumerate(_folded(line)):
            print(_paint(f'{number:3} | ' if not row else '    | ', '2') + text)
    if 'print(' not in code or code.lstrip().startswith(('def ', 'class ')):
        return
    sys.stdout.flush()
    try:
        input(_paint('      what does it print? [Enter]', '36'))
    except EOFError:
        print()
    except KeyboardInterrupt: # that is enough of the lesson
        print()
        sys.exit(130)
