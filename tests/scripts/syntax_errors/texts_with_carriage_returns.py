"""CPython's compile() counts one line more when a text ends in "\\r\\n"; in a file it does not."""
import os, sys, subprocess, tempfile

for text in ['def f():\r\n', 'f(\r\n', 'class A:\r\n  def f():\r\n', "'''a\r\n", 'x = 1\\\r\n', 'try:\r\n  x\r\n', 'x y\r\n', 'f(\r', b'f(\r\n']:
    for mode in 'exec', 'eval', 'single':
        try:
            compile(text, '<text>', mode)
            print(repr(text), mode, 'fine')
        except SyntaxError as error:
            print(repr(text), mode, error.args)

# the lines of files are read back: without "\r", with a byte order mark
with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, 'x.py')
    for data in [b'c = yield 1\r\n', b'def f():\r\n', b'f(\r\n', b'\xef\xbb\xbfx y\n', b'\xef\xbb\xbfimport', b'\xef\xbb\xbft(\n',
                 b'\xef\xbb\xbfNone = 1\n', b'\xef\xbb\xbf0777\n', b'\xef\xbb\xbfx = $\n', b'\xef\xbb\xbffrom \\ \n', b'\xef\xbb\xbf\nx y\n',
                 b'# coding: latin-1\nNone """\nx\n"""\n']:
        with open(name, 'wb') as file:
            file.write(data)
        said = subprocess.run([sys.executable, name], capture_output=True).stderr
        print(data, said.replace(name.encode(), b'x.py'))
        try:
            compile(data, name, 'exec')
        except SyntaxError as error:
            print(error.msg, error.args[1][1:] if len(error.args) > 1 else (error.lineno, error.offset, error.text))
