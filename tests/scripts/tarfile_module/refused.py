# tarfile: what is no archive, an archive cut off, modes that there are not.
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
    show(lambda: tarfile.open('out.w.tar', 'x'))
    show(lambda: tarfile.open('missing.tar'))
    show(lambda: tarfile.open('new.tar', 'a').close())
    print(os.path.getsize('new.tar'), tarfile.open('new.tar').getnames())
    open('bad', 'wb').write(b'no archive' * 100)
    open('empty', 'wb').close()
    open('trunc', 'wb').write(open('out.w.tar', 'rb').read(1300))
    open('short', 'wb').write(b'x' * 100)
    for n in ('bad', 'empty', 'trunc', 'short'):
        print(n, tarfile.is_tarfile(n))
        show(lambda: tarfile.open(n).mode)
        show(lambda: tarfile.open(n, 'r:').mode)
        show(lambda: tarfile.open(n).getnames())
        show(lambda: tarfile.open(n, 'r|').getnames())
        show(lambda: tarfile.open(n, 'r:gz'))
    print(tarfile.is_tarfile('out.w.tar'), tarfile.is_tarfile(open('out.w_gz.tar', 'rb')), tarfile.is_tarfile(io.BytesIO(b'')))
    for m in ('q', 'r:zip', 'a:gz', 'z|', 'w|zip', '', 'r|*x'):
        show(lambda: tarfile.open('out.w_gz.tar', m))
    show(lambda: tarfile.open())
    show(lambda: tarfile.TarFile('x', 'rw'))
    os.chdir('/')
