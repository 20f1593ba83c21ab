# The old functions that split URLs: splittype, splithost ..., with a warning; and without one, under an underscore.
import urllib.parse as u
import warnings

from _cases import cases

URLS = ['type:x','TYPE:','://x','a/b:c','','//h/p','//h','//h:80?x','//h#f','http://h/p',
        '//u:p@h:1/x','h:80','h:','h:a','h','u@h','u:p@h','a@b@h','u:p','u:','u',
        '/p?q','/p?q?r','/p','?','/p#t','#','/p;a=1;b','a=1','a=','a','::','h:1:2',':80','h: 80','é:8','h:٣',
        '1.2.3.4:5','[::1]:88','//\nx/y','a:\nb','x\ny:5','u:a\nb@c']


def warned(function, *args):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        result = function(*args)
    return result, [str(w.message) for w in caught], [w.filename == __file__ for w in caught]


for name in 'type host user passwd port nport query tag attr value'.split():
    print(name, [(url, getattr(u, '_split' + name)(url)) for url in URLS])
    print(warned(getattr(u, 'split' + name), 'a:1'))
cases(r'''
u._splitnport('h:',80), u._splitnport('h',80), u._splitnport('h:x',80)
u._to_bytes('x'), u._to_bytes(b'x'), u._to_bytes(5), warned(u.to_bytes, 'a')
u._to_bytes('é')
''', globals())
