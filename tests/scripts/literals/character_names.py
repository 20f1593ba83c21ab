"""\\N{...} in texts and f-strings: names, aliases, ideographs, and what isn't a name."""
def run(f):
    try: print(f())
    except SyntaxError as e: print(e.msg, e.lineno, e.offset)
for n in ('LINE FEED', 'NULL', 'line feed', 'LF', 'NEW LINE', 'CARRIAGE RETURN', 'SPACE', 'NBSP', 'ZWJ', 'ESCAPE', 'BELL', 'ALERT', 'CJK UNIFIED IDEOGRAPH-4E00', 'HANGUL SYLLABLE GAG', 'EURO SIGN', 'Latin Small Letter A', 'nope', '', 'KEYCAP DIGIT ONE', 'VARIATION SELECTOR-16', 'VS16', 'BYTE ORDER MARK', 'PRIVATE USE-E000', 'SURROGATE-D800', 'CONTROL-0000', ' SPACE', 'SPACE ', 'EURO-SIGN', 'x' * 300):
    for prefix in ('', 'f', 'r', 'b'):
        run(lambda: ascii(eval("%s'\\N{%s}'" % (prefix, n))))
for t in (r"'\N'", r"'\N{'", r"'\N}'", r"'\N {SPACE}'", r"'\N{SPACE'", r"'a\N{}b'", r"f'\N{SPACE}{1}'", r"f'\N{'", r"'\N{SPACE}\N{EURO SIGN}\n'", r"'\u12'", r"'\U0011ffff'", r"'\xg'", r"'\x1'", r"b'\xg'", r"'\777\8\0'", r"b'\400'", r"'\uD800'", r"b'\u1234'"):
    run(lambda: ascii(eval(t)))
