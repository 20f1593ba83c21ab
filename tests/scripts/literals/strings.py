# Quotes, prefixes, escapes.
print('a', "b", '''c''', """d""")
print('it\'s', "say \"hi\"", 'tab\tnew\\n')
print(r'\n\t', R"\d+", r'\'', r"\"")
print('\x41\u0042\U00000043\103\7\0end'.encode())
print('\N{GREEK SMALL LETTER ALPHA}\N{BULLET}\N{latin small letter e with acute}')
print('a' 'b' "c" '''d''')
print('line \
continued')
print("""first
second
  third""")
print(repr('\a\b\f\v\r\n\t\\'), repr('\x7f\x80\xa0\xad'))
print(repr("'"), repr('"'), repr('\'"'))
print(repr('\u2028\ue000\U0001f600\U000e0001\ud800'))
print(len('\N{SNOWMAN}\U0001F40D'), '\400' == '\u0100')
print(u'unicode', b'bytes', B"\x00\xff", rb'\x00', bR'\n', b'\'"')
print(b'a' b'b', b"""tri
ple""")
