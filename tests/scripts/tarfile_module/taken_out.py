# tarfile: what a listing shows, members as files, trees unpacked with links, rights and times; adding to an archive.
import os
import tarfile
import tempfile

from _cases import member, show

with tempfile.TemporaryDirectory() as d:
    os.chdir(d)
    os.mkdir('tree')
    os.mkdir('tree/sub')
    open('tree/f1', 'wb').write(b'one\n' * 300)
    open('tree/sub/f2', 'wb').write(b'')
    os.symlink('f1', 'tree/link')
    os.link('tree/f1', 'tree/hard')
    os.mkfifo('tree/fifo')
    os.chmod('tree/f1', 416)
    os.chmod('tree/sub', 457)
    for dp, dn, fn in os.walk('tree'):
        for x in dn + fn:
            if x != 'link':
                os.utime(os.path.join(dp, x), (1000000000.0, 1000000000.0))
    os.utime('tree', (1000000000.0, 1000000000.0))
    os.utime('tree/link', (1000000000.0, 1000000000.0), follow_symlinks=False)

    def reset(t):
        t.uid = t.gid = 0
        t.uname = t.gname = 'root'
        t.mode &= 511
        return None if t.name.endswith('fifo') else t
    with tarfile.open('out.w.tar', 'w') as t:
        t.add('tree', filter=reset)
    t = tarfile.open('out.w.tar')
    t.list()
    t.list(False)
    t.list(members=[t.getmember('tree/f1')])
    print(t.name == os.path.abspath('out.w.tar'), t.mode, len(t.getmembers()))
    f = t.extractfile('tree/f1')
    print(f.read(6), f.tell(), f.seek(-4, 2), f.read(), f.seekable(), f.name, f.readline(), type(f).__name__)
    f.seek(0)
    print(len(f.readlines()), f.closed)
    print(t.extractfile('tree/link').read(3), t.extractfile('tree/hard').read(3), t.extractfile('tree'), [m.isreg() for m in t], [m.isdir() for m in t], [m.issym() for m in t], [m.islnk() for m in t])
    show(lambda: t.getmember('nope'))
    show(lambda: t.extractfile('nope'))
    show(lambda: t.add('x'))
    show(lambda: t.addfile(tarfile.TarInfo('q')))
    t.extractall('ex')
    for dp, dn, fn in sorted(os.walk('ex')):
        print(dp, sorted(dn), sorted(fn), [oct(os.lstat(os.path.join(dp, x)).st_mode) for x in sorted(dn + fn)], [int(os.lstat(os.path.join(dp, x)).st_mtime) == 10 ** 9 for x in sorted(fn) if x != 'link'], [os.lstat(os.path.join(dp, x)).st_nlink for x in sorted(fn)])
    t.extract('tree/sub/f2', 'one')
    print(os.listdir('one/tree'))
    t.extract(t.getmember('tree/hard'), 'two')
    print(open('two/tree/hard').read(3))
    t.close()
    show(lambda: t.getnames())
    show(lambda: t.next())
    show(lambda: t.__enter__())
    with tarfile.open('out.w.tar', 'a') as t:
        t.addfile(*member('added', b'new data'))
        print(t.getnames())
    print(tarfile.open('out.w.tar').getnames()[-1], tarfile.open('out.w.tar').extractfile('added').read())
    os.chdir('/')
