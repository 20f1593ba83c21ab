"""Texts by format specifications."""
specs = ['', 's', '10', '<10', '>10', '^10', '=10', '010', '05s', '*^11', '.2', '.0', '10.2', '^10.2s', '.100', '<', '>', '^', '=', '+', '-', ' ', '#', ',', '_', 'z', 'd', 'x', 'q', '0', '1', '2.3', '\u20ac>6', '>0', '0>6', '<06', '>06', '06', '=06', '.', '.x', 'ss', '10ss', '10d', '\U0001f600^9', '{<5', '}>5', ',s', '_s', '#s', '+s', ' s', 'zs', '.5,', '1' * 25, '.' + '1' * 25]
for t in ('', 'abc', 'é\u20ac', '\U0001f600', 'longer text'):
    for s in specs:
        try: r = ascii(format(t, s))
        except Exception as e: r = f'! {type(e).__name__}: {ascii(str(e))}'
        print(ascii(t), ascii(s), r)
for f in (lambda: format('a', 5), lambda: 'a'.__format__(), lambda: 'a'.__format__('', ''), lambda: format('a', b''), lambda: format('a', None)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
