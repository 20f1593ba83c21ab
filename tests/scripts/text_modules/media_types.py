# mimetypes: types by endings, tables of one's own, files of types.
import mimetypes as m
import io
m.knownfiles.clear()
d = m.MimeTypes()
for u in ['a.txt', 'a.tar.gz', 'a.tgz', 'http://x/y.html?q=1', 'data:text/html,abc', 'data:,abc', 'data:;charset=x,abc', 'data:text/plain;charset=utf-8;base64,xx', 'data:nocomma', 'a.HTML', 'a.Html', 'a.gz', 'a.Z', 'a.xul', 'a.webp', 'noext', '.bashrc', 'x/.txt', 'a.b/c', 'file:///a.png', 'a.svgz', 'C:\\a.txt', 'a.tar.GZ', '', 'a.txt#frag', 'http://h/a.tar.xz;v=1', 'ftp:/a.jpg', 'a.jpg?x=1', '//host/b.gif', 'a.unknown.gz', 'data:image/png;base64']:
    for s in (True, False):
        try:
            print(repr(u), s, d.guess_type(u, s))
        except Exception as e:
            print(repr(u), s, repr(e))
for t in ['text/plain', 'TEXT/html', 'image/jpg', 'audio/midi', 'x/y', 'image/jpeg', 'application/octet-stream']:
    print(t, d.guess_all_extensions(t), d.guess_all_extensions(t, False), d.guess_extension(t), d.guess_extension(t, False), d.guess_extension(type=t, strict=False))
d.add_type('x/y', '.abc')
d.add_type('x/z', '.abc')
d.add_type('x/y', '.def', False)
print(d.guess_type('a.abc'), d.guess_type('a.def'), d.guess_type('a.def', False), d.guess_all_extensions('x/y'), d.guess_all_extensions('x/y', strict=False), d.guess_extension('x/y'))
try:
    d.add_type('x/y', 'noext')
    print(d.guess_type('a.noext'), d.types_map_inv[1].get('x/y'))
except Exception as e:
    print(repr(e))
d.readfp(io.StringIO('x/q foo bar # comment\n# full\n\nx/only\nx/w baz #c qux\n'))
print(d.guess_type('a.foo'), d.guess_type('a.bar'), d.guess_type('a.baz'), d.guess_type('a.qux'))
print(m.read_mime_types('/nonexistent'), m.inited)
m.init([])
print(m.guess_type('a.py'), m.inited, len(m.types_map), len(m.common_types), m.encodings_map, m.suffix_map, m.knownfiles)
m.add_type('my/type', '.mine')
print(m.guess_extension('my/type'), m.types_map['.mine'], m.guess_all_extensions('my/type'))
print(sorted(m.types_map.items()), sorted(m.common_types.items()))
m.init([])
print(m.guess_extension('my/type'))
import pathlib, tempfile, os
for v in [pathlib.PurePath('a.txt'), b'a.txt', None, 3]:
    try:
        print(m.guess_type(v))
    except Exception as e:
        print(type(e).__name__, e)
for f, a in [(m.guess_extension, (None,)), (m.guess_all_extensions, (3,)), (m.add_type, ('a',)), (m.guess_type, ())]:
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
with tempfile.NamedTemporaryFile('w', suffix='.types', delete=False) as f:
    f.write('a/b ccc ddd\n')
print(m.read_mime_types(f.name)['.ccc'])
x = m.MimeTypes((f.name,))
print(x.guess_type('q.ddd'), m.guess_type('q.ddd'))
y = m.MimeTypes((f.name,), strict=False)
print(y.guess_type('q.ddd'), y.guess_type('q.ddd', False))
x.read_windows_registry()
m.init((f.name, '/nonexistent'))
print(m.guess_type('q.ddd'))
os.unlink(f.name)
