# Literals side by side: bytes and text do not mix, and the first thing wrong is told
for text in ["b'a' 'b'", "'a' b'b'", "f'a' b'b'", "b'a' f'b'", "'a' b'é'", "b'é' 'a'", "b'a' b'é' 'c'", "'a' 'b' b'é'", "'\\x' b'a'",
             "b'a' '\\x'", "f'{' b'a'", "b'a' f'{'", "f'{x!}' b'a'", "'a' 'b' b'c' b'\\x'", "u'a' b'b'", "rb'a' r'b'"]:
    try: print(text, eval(text))
    except SyntaxError as e: print(text, "|", e.msg, e.lineno, e.offset, e.end_offset)
