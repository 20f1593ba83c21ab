"""Carets under an expression that goes on in the next line: as far as its first line has text, blanks and wide characters or not."""
import importlib, io, os, sys, tempfile, traceback

folder = tempfile.mkdtemp()
name = os.path.join(folder, 'broken.py')


def show(text):
    with open(name, 'w', encoding='utf-8') as file:
        file.write(text)
    try:
        exec(compile(text, name, 'exec'), {})
    except BaseException as error:
        error.__traceback__ = error.__traceback__.tb_next
        told, sys.stderr = io.StringIO(), sys.stderr
        sys.stderr, told = told, sys.stderr
        sys.__excepthook__(type(error), error, error.__traceback__)
        sys.stderr, told = told, sys.stderr
        print(told.getvalue().split('\n')[-3])
        importlib.import_module('linecache').clearcache()
        print(traceback.format_exc().split('\n')[-3])


for before in '', 'y = ', '"é"; ', 'if 1:\n\t':
    for word in '"e"', '"é"', '"漢字"', '"é漢👍"':
        for behind in '', ' ', '  \t', ' # c':
            print(repr(before + word + behind))
            show(f'{before}({word} <{behind}\n 1)\n')

# a file that has changed since it was shown is read again
show('x = 1 / 0\n')
show('undefined_name + 1\n')
os.remove(name)
os.rmdir(folder)
