"""Every str method with arguments of every wrong kind."""
names = [n for n in dir(str) if not n.startswith('_') and n not in ('format', 'maketrans')]
pool = [None, 0, -1, 2.5, 'a', '', b'a', ['a'], ('a', 'b'), {}, object, 10**30, True, ...]
for name in names:
    for text in ('abcabc', ''):
        method = getattr(text, name)
        for args in [()] + [(x,) for x in pool] + [('a', x) for x in pool] + [('a', 'b', x) for x in pool[:6]] + [('a', 1, 2, 3), (1, 2, 3, 4)]:
            shown = tuple('object' if x is object else x for x in args)
            try: r = repr(method(*args))
            except Exception as e: r = f'! {type(e).__name__}: {e}'
            if text or r[0] != '!': print(f'{text!r}.{name}{shown} {r}')
        try: method(nosuch=1)
        except Exception as e: print(name, e)
        try: getattr(str, name)()
        except Exception as e: print(name, e)
        try: getattr(str, name)(5)
        except Exception as e: print(name, e)
