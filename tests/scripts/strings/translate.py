# translate and maketrans.
t = str.maketrans('abc', 'xyz')
print(t, 'aabbcc-d'.translate(t))
print('hello'.translate(str.maketrans('l', 'L', 'e')), 'hello'.translate({ord('h'): 'HH', ord('o'): None, ord('l'): 0x1f40d}))
print(str.maketrans({'a': 'b', 98: None, 'c': 'long'}), 'abc'.translate(str.maketrans({'a': 'b', 98: None, 'c': 'long'})))
class Upper:
    def __getitem__(self, code):
        if code == ord('x'): raise LookupError
        return chr(code).upper()
print('axbx'.translate(Upper()))
print('abc'.translate([0] * 97 + ['A', 'B']), 'äöü'.translate({0xe4: 'ae', 0xf6: 'oe', 0xfc: 'ue'}))
for f in (lambda: str.maketrans('ab', 'c'), lambda: str.maketrans('a'), lambda: str.maketrans({'ab': 1}), lambda: str.maketrans(1, 2), lambda: 'a'.translate({97: 1.5}), lambda: 'a'.translate({97: -1}), lambda: 'a'.translate({97: 0x110000}), lambda: 'a'.translate(), lambda: 'a'.translate(5), lambda: str.maketrans({1.5: 1})):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
