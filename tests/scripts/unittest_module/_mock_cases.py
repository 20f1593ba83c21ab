"""What the tests of unittest.mock share: E(function, ...) for calls that may fail, and a printer of cases without identities."""
import contextlib
import io
import re

from _cases import cases


def E(function, *args, **kwargs):
    "What a call gives, or the exception as text."
    try:
        return function(*args, **kwargs)
    except BaseException as error:
        return f'!{type(error).__name__}: {error}' + (f' <- {error.__cause__!r}' if error.__cause__ else '')


def shown_in(names):
    "A function that runs cases among these names, and prints what they print without identities."
    def shown(text):
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            cases(text, names)
        print(re.sub(r"id='\d+'|0x[0-9a-f]+", 'ID', out.getvalue()), end='')
    return shown
