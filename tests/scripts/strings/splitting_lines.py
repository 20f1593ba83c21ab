"""splitlines: every line end that Unicode knows, kept or not."""
ends = ['\n', '\r', '\r\n', '\v', '\f', '\x1c', '\x1d', '\x1e', '\x1f', '\x85', '\u2028', '\u2029', '\n\r', '\n\n', '\r\r\n', '\u000a\u2028']
for end in ends:
    text = f'a{end}b{end}'
    print(ascii(end), ascii(text.splitlines()), ascii(text.splitlines(True)), ascii(text.split()), ascii((end + 'x').lstrip()), ascii(('x' + end).rstrip()))
    try:
        data = text.encode('latin-1')
        print('    ', data.splitlines(), data.splitlines(keepends=True), data.split())
    except UnicodeEncodeError:
        pass
for text in ('', '\n', 'a', 'a\n', '\na', 'a\n\nb', '\r\n\r\n', 'a\r', 'a\rb\nc\r\nd'):
    print(ascii(text), ascii(text.splitlines()), ascii(text.splitlines(keepends=1)), text.encode().splitlines(), text.encode().splitlines(True), bytearray(text.encode()).splitlines(True))
for call in (lambda: 'a'.splitlines(1, 2), lambda: 'a'.splitlines(keepend=1), lambda: 'a\nb'.splitlines('x'), lambda: 'a\nb'.splitlines(None), lambda: 'a\nb'.splitlines([]), lambda: b'a\nb'.splitlines(1.5)):
    try:
        print(call())
    except TypeError as error:
        print(error)
