# contextlib: managers that are none
import contextlib
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


for text in '''
contextlib.suppress(5).__enter__()
contextlib.nullcontext(5).__enter__()
contextlib.ExitStack().enter_context(5)
contextlib.ExitStack().push(5)
contextlib.ExitStack().callback()
contextlib.closing(5).__exit__()
contextlib.contextmanager(5)
contextlib.AbstractContextManager()
contextlib.chdir('nope').__enter__()
'''.strip().splitlines():
    show(text)
