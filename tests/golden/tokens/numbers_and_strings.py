# every kind of literal
print(0, 1_000, 0xFF, 0o17, 0b101, 1.5e-3, 2j)
text = 'a' "b" r'\n' b"\x41" f'{text!r:>{10}}' '''two
lines'''
naïve = ...
