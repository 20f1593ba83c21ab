"""find, index, count, startswith and their kin with odd bounds and needles."""
from _cases import table

for text, needle in (('abcabc', 'bc'), ('aaaa', 'aa'), ('', ''), ('abc', ''), ('\u20acb\u20acb', 'b'), ('x' * 50 + 'y', 'xy')):
    for name in ('find', 'rfind', 'index', 'rindex', 'count', 'startswith', 'endswith'):
        row = []
        for bounds in ((), (0,), (1,), (-2,), (None,), (0, 2), (2, None), (None, -1), (1, 1), (2, 1), (9, 10), (-100, 100), (10**30,), (-10**30, 10**30), (len(text),), (len(text) + 1,)):
            try:
                row.append(getattr(text, name)(needle, *bounds))
            except ValueError as error:
                row.append(str(error))
            try:
                data = getattr(text.encode('utf-16-le'), name)(needle.encode('utf-16-le'))
            except ValueError:
                data = 'none'
        print(name, ascii(text), repr(needle), row, data)
for call in ("'abc'.find(1)", "'abc'.find(b'a')", "'abc'.find()", "'abc'.find('a', 'b')", "'abc'.find('a', 1.0)", "'abc'.count(None)", "'abc'.startswith(1)", "'abc'.startswith(('a', 1))",
             "'abc'.startswith((1, 'a'))", "'abc'.startswith(['a'])", "'abc'.startswith(())", "'abc'.endswith(('x', 'bc'), 1)", "b'abc'.find('a')", "b'abc'.find(97)", "b'abc'.find(256)", "b'abc'.find(-1)",
             "b'abc'.index(100)", "b'abc'.count(97)", "b'abc'.count(True)", "b'abc'.startswith('a')", "b'abc'.startswith((b'a', 'b'))", "b'abc'.startswith((b'x', bytearray(b'ab')))", "bytearray(b'abc').find(bytearray(b'c'))",
             "b'abc'.rfind(memoryview(b'c'))", "'abc'.index('')", "'abc'.rindex('')", "'abc'.find('', 4)", "'abc'.count('', 4)", "'abc'.count('', 3)", "'abc'.startswith('', 4)", "'abc'.endswith('', 3, 2)", "'a' in 'abc', '' in '', 'ab' in 'a'",
             "1 in 'abc'", "b'a' in 'abc'", "'a' in b'abc'", "97 in b'abc', 256 - 1 in b'', b'' in b''", "256 in b'abc'", "-1 in b'abc'", "None in b'abc'", "1.5 in 'abc'"):
    try:
        print(call, eval(call))
    except (TypeError, ValueError) as error:
        print(call, type(error).__name__, error)
