# Lexical analysis: numbers, strings, bytes, f-strings, identifiers, joining of lines, as repr of their values or as errors.
import warnings
warnings.simplefilter('always')
shown = []
warnings.showwarning = lambda m, c, f, l, *a: shown.append(f'{c.__name__}: {m} line {l}')
def t(src):
    shown.clear()
    try: r = repr(eval(src))
    except BaseException as e: r = f'{type(e).__name__}: {e.msg if isinstance(e, SyntaxError) else e} {getattr(e, "offset", "-")} {getattr(e, "end_offset", "-")}'
    print(ascii(src), '->', ascii(r), *shown)
for s in '''0 00 0_0 0__0 _0 0_ 01 0o 0o8 0o17 0O17 0x 0xg 0xF_f 0x_f 0b 0b2 0b1_0 0b102 1e 1e5 1e+ 1e+5 1.e5 .5 .5e-3 1_0.0_1 1._0 1_.0 1e1_0 1e_1 1j 1.5J 1e3j 0j 09j 09.5 09e1 09 1__0 1_000_000 0xfor 1if 1or 0b1and 0o7in 1_if 1jif 5l 0xdeadbeefL 1.2.3 1..real 1.real 1 .real 0777 0_7 00_0 0e0 0.0 000000j 1e400 -1e400 1e-400 123456789012345678901234567890 0xffffffffffffffffffffff 1.7976931348623157e309 0b 0b_1 0o_7 0_1 1e-5_0 0x1p3 1e1e1 12abc 0b12 0o18 0xz 1.5if 1else 0in[0] 1and(2) 0x1for x in [1]]'''.split(): t(s)
for s in ["1if 1else 2", "[0x1for x in (1,2)]", "0b1if 0else 2", "1 if 1else 2", "1or 2", "1_0or 2", "1.or 2", "1.0j or 2", "0o7or 1", "1not in [1]", "5is 5", "0xain [1]"]: t(s)
for s in [r"'\n\t\\\'\"\a\b\f\v\r'", r"'\x41\101\u0041\U00000041\N{LATIN SMALL LETTER A}'", r"'\x4'", r"'\xg'", r"'\u004'", r"'\U0011ffff'", r"'\U0000004'", r"'\N{nope}'", r"'\N'", r"'\N{}'", r"'\N{LATIN'", r"'\q'", r"'\8'", r"'\400'", r"'\777'", r"'\0'", r"'\08'", r"'\1234'", r"b'\x41\101\u0041\N{A}\q'", r"b'\400'", r"b'\x4'", r"rb'\x41'", r"Rb'\n'", r"bR'\\'", r"r'\'", r"r'\''", r"r'\\'", r"u'a'", r"U'a'", r"ur'a'", r"bu'a'", r"fb'a'", r"fr'\{1}'", r"rf'{1}\n'", r"f'\N{DIGIT ONE}{2}'", r"f'{{}}'", r"b'é'", r"'é'", "'a' 'b' \"c\"", "b'a' b'b'", "'a' b'b'", "'a' f'{1}' 'b'", "f'' f''", "b'' f''", "'a", "'''a", '"""a""', "'a\nb'", "'a\\\nb'", "'''a\nb'''", "'''a\\\nb'''", "r'a\\\nb'", "'\\\r\n'", "'''\r\n'''", "''''a'''", "'''a''''", "''''''", "'' ''", "'\0'", "'\\x00'", "'\t'"]: t(s)
for s in ['ﬁ', 'ª', 'x²', 'é', 'e\u0301', 'ℂ', '𝔘𝔫𝔦', 'K', '·a', 'a·', '℘', '℮', 'ﮭ', '€', 'a€', '\u00a0', 'a\u200b', '\ufeff1', '１', 'a１', '_１', 'ﬁnally', 'Ⅷ', '𝐢𝐟', '∑', 'ªﬁ', '—', '“a”', '1–2', 'a\u00adb', '٣', '\u3000', 'x\u2028y']:
    import unicodedata
    try: exec(f'{s} = "v"', ns := {}); print(ascii(s), [ascii(k) for k in ns if k != '__builtins__'], s.isidentifier())
    except SyntaxError as e: print(ascii(s), '!', e.msg.encode('ascii', 'backslashreplace').decode(), e.offset, s.isidentifier())
for src in ['(1,\n2)', '(1 # c\n,2)', '1 + \\\n2', '1 + \\ \n2', '1 +\\', '\\\n1', '1\\\n', ' 1', '\t1', '\x0c1', '1\x0c', '1;', ';1', '#', '', ' ', '\n\n1\n\n', '1 # c', '1\\\n# c', '[\n\n\n1\n]', '(\n', ')', '(]', '{1:2)', '([)]', '"(" ")"', '$', '?', '!', 'a!', '1 ! = 2', '1 <> 2', '`1`', 'a ? b', '@a', '1 2', 'x y', '->', ':=', '(a := 1)', '...', '. . .', '..', '. ..', '[1]. real', 'a.1', '1 .  real', '\x00', '1\x00', '1\r2', '1\r\n+2', '(1\r+2)', '\u2028']: t(src)
