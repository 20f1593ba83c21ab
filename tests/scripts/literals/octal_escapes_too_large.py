# Octal escapes past \377: the first invalid escape of a text is warned of, once.
import warnings
for source in (r'"\377"', r'"\400"', r'"\777\400"', r'b"\400"', r'"\d\400"', r'"\400\d"', r'f"\400{1}"', r'r"\400"', r'"\4000"', r'"\40"', r'"\8"', r'b"\8\501"', '"a" "\\500" b' if 0 else r'"a" "\500"'):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        value = eval(compile(source, '<text>', 'eval'))
    print(source, ascii(value), [(w.category.__name__, str(w.message)) for w in caught])
warnings.simplefilter('error')
for source in (r'"\400"', r'x = b"\777"'):
    try: compile(source, '<text>', 'exec')
    except SyntaxError as e: print(e.msg, e.lineno, e.offset)
