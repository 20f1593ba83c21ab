# tarfile: pax records of members and archives, archives half written, streams, iteration that goes on.
import io
import os
import tarfile
import tempfile

from _cases import member, show

with tempfile.TemporaryDirectory() as d:
    os.chdir(d)
    with tarfile.open('out.w.tar', 'w') as t:
        t.addfile(*member('a', b'x' * 3000))
        t.addfile(*member('b'))
    with tarfile.open('out.w_gz.tar', 'w:gz') as t:
        t.addfile(*member('a', b'x' * 3000))
    b = io.BytesIO()
    t = tarfile.open(fileobj=b, mode='w', format=tarfile.PAX_FORMAT, pax_headers={'comment': 'ü', 'x': '1'})
    m, _ = member('n')
    m.pax_headers = {'path': 'other', 'mtime': '7.25', 'odd': 'v'}
    t.addfile(m)
    m2, d2 = member('data', b'0123456789')
    t.addfile(m2, d2)
    t.close()
    b.seek(0)
    t = tarfile.open(fileobj=b)
    print(t.pax_headers, [(m.name, m.mtime, m.pax_headers) for m in t], b.closed)
    t.close()
    print(b.closed)
    show(lambda: tarfile.open(fileobj=io.BytesIO(), mode='w').addfile(tarfile.TarInfo('q')) or 1)
    t = tarfile.open(fileobj=io.BytesIO(), mode='w')
    m, _ = member('q')
    m.size = 10
    show(lambda: t.addfile(m, io.BytesIO(b'abc')))
    try:
        with tarfile.open('half.tar', 'w') as t:
            t.addfile(*member('q', b'x'))
            1 / 0
    except ZeroDivisionError:
        print(os.path.getsize('half.tar'), t.closed)
    s = tarfile.open(fileobj=io.BytesIO(open('out.w.tar', 'rb').read()), mode='r|')
    ms = list(s)
    show(lambda: s.extractfile(ms[1]).read())
    t = tarfile.open('out.w.tar')
    it = iter(t)
    print(next(it).name)
    print(t.getnames() == [*t.getnames()], [m.name for m in it][:2], t.next())
    os.chdir('/')
