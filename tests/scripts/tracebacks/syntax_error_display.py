"""How a SyntaxError of any shape is shown: lines of several, offsets beyond them, characters of several bytes."""
import io
import sys


def show(*place):
    sys.stderr = io.StringIO()
    try:
        sys.__excepthook__(SyntaxError, SyntaxError('message', place), None)
        text = sys.stderr.getvalue()
    finally:
        sys.stderr = sys.__stderr__
    print(place[1:], '\n'.join(text.splitlines()[1:-1]), sep='\n')


TEXTS = ['x = 1 2\n', '  x y\n', 'a\nb c\n', '"""\nabc\n""" 3\n', '"""é\n""" 3\n', '', '\n', '\tx\ty\n', '中 中x', 'a\nb\nc', '  \n  a', None]
for text in TEXTS:
    for offset, end in [(1, 2), (3, 4), (5, 9), (7, 9), (0, 0), (-1, -1), (100, 101), (3, 0), (3, 2), (2, 100), (1, None)]:
        for line, end_line in [(1, 1), (1, 2)]:
            show('file.py', line, offset, text, end_line, end)
