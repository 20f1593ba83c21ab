# str.format: fields, indexes, attributes, nesting.
print('{} {}'.format(1, 'a'), '{1} {0} {1}'.format('x', 'y'), '{a} {b}'.format(a=1, b=2), '{0}{a}'.format(1, a=2))
print('{{}} {{{}}}'.format(5), '{0[1]} {0[2]}'.format([1, 2, 3]), '{d[key]} {d[1]}'.format(d={'key': 'v', 1: 'one'}))
print('{0.real} {0.imag}'.format(1.5), '{.__class__.__name__}'.format([]), '{0[0][1].real}'.format([(1, 2)]))
print('{:>{}} {:{}^{}}'.format('a', 5, 'b', '*', 7), '{:{width}.{prec}f}'.format(3.14159, width=8, prec=2), '{0:{1}}'.format(5, '03d'))
print('{!r} {!s} {!a}'.format('é', 'é', 'é'), '{0!r:>6}'.format('a'), '{:}'.format(1), '{a!r}'.format(a='q'))
print('{a} {b}'.format_map({'a': 1, 'b': 2}), '{x}'.format_map(type('D', (dict,), {'__missing__': lambda s, k: k.upper()})()))
for template, args in (('{} {}', (1,)), ('{0} {}', (1, 2)), ('{} {0}', (1, 2)), ('{', ()), ('}', ()), ('{0', (1,)), ('{!x}', (1,)), ('{a}', ()), ('{0.x}', (1,)), ('{0[x]}', ([],)), ('{0[5]}', ([],)), ('{!}', (1,)), ('{0!r', (1,)), ('{:{}}', (1,)), ('{0[}', (1,)), ('{0[]}', ([],)), ('{.}', (1,)), ('a}b', ()), ('{:{:{}}}', (1, 2, 3)), ('{0!rr}', (1,)), ('{:x}', ('a',)), ('{5}', (1,))):
    try: print(template, repr(template.format(*args)))
    except Exception as e: print(template, type(e).__name__, e)
