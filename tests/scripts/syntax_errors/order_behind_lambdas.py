# ** in front of a lambda's parameter is no keyword argument unpacking.
def t(source):
    try: compile(source, 'f', 'exec'); print('ok', source)
    except SyntaxError as e: print(source, '|', e.msg, e.offset, e.end_offset)
for source in ('f(a=lambda **k: 1, b)', 'f(a=lambda *a, **k: 1, b)', 'f(a=lambda x, **k: 1, **k, b)', 'f(a=1, **k, b)',
               'f(a=lambda x=lambda y, **z: 1, **k: 2, b)', 'f(a=lambda x=lambda y, **z: 1: 2, **k, b)', 'f(a={1: 2, **k}, b)',
               'f(a=lambda x, **k: {x: 1, **k}, b)', 'f(lambda x, **k: 1, a=1, b)', 'f(a=g(c, **k), b)', 'f(a=x[1:2], **k, b)',
               'class A(a=lambda x, **k: 1, b): pass', '@f(a=lambda x, **k: 1, b)\ndef g(): pass'):
    t(source)
