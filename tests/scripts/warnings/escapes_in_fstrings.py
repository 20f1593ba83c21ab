"""Escapes that are none in f-strings: one warning for each piece of text, and what the strings are."""
import warnings
for source in ("f'\\{1}'", "f'a\\{1}b'", "f'\\{1}\\{2}'", "rf'\\{1}'", "'\\{'", "f'''\n\\{6}'''", "f'\\d{1}\\e{2}'",
               "f'\\N{DIGIT ONE}'", "f'\\N{DIGIT ONE}{1}\\q'", "f'\\400'", "f'\\8{1}'", "f'\\}}'"):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        try: result = eval(source)
        except SyntaxError as e: result = (e.msg, e.lineno, e.offset)
        print(repr(source), repr(result), [(x.category.__name__, str(x.message), x.lineno) for x in seen])
warnings.simplefilter('error')
try: eval("f'\\{1}'")
except SyntaxError as e: print(e.msg, e.lineno)
