# tarfile: a tree put into archives, plain and compressed, as files and as streams; each read in every mode.
import os
import tarfile
import tempfile
import time

os.environ["TZ"] = "UTC"
time.tzset()
os.umask(0o22)


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
    for mode in ('w', 'w:gz', 'w|', 'w|gz', 'x:gz'):
        n = 'out.' + mode.replace(':', '_').replace('|', '-') + '.tar'
        with tarfile.open(n, mode) as t:
            t.add('tree', filter=reset)
            print(mode, t.getnames(), t.offset)
        for rm in ('r', 'r:*', 'r|*', 'r:gz', 'r:', 'r|', 'r|gz'):
            try:
                with tarfile.open(n, rm) as t:
                    print('  ', rm, [(m.name, m.type, m.size, m.linkname) for m in t])
            except tarfile.TarError as e:
                print('  ', rm, type(e).__name__, e)
    os.chdir('/')
