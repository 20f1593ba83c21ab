# tarfile: archives that shutil makes and unpacks, whatever directory it starts in.
import os
import shutil
import tarfile
import tempfile

from _cases import show

with tempfile.TemporaryDirectory() as d:
    os.chdir(d)
    os.makedirs('tree/sub')
    open('tree/f1', 'wb').write(b'one' * 300)
    open('tree/sub/f2', 'wb').close()
    os.symlink('f1', 'tree/link')
    open('bad', 'wb').write(b'no archive')
    a = shutil.make_archive('made', 'gztar', 'tree')
    print(os.path.basename(a), sorted(tarfile.open(a).getnames()))
    shutil.unpack_archive(a, 'unp')
    print(sorted(os.listdir('unp')))
    for kw in (dict(root_dir='tree'), dict(root_dir='.', base_dir='tree'), dict(base_dir='tree/sub'), dict(root_dir='tree', base_dir='sub', owner='root', group='root')):
        for f in ('tar', 'gztar', 'zip'):
            a = shutil.make_archive('deep/' + f, f, **kw)
            print(f, kw, os.path.isabs(a), os.path.basename(a))
            if f != 'zip':
                print('   ', sorted(tarfile.open(a).getnames()), {m.uname for m in tarfile.open(a)} if 'owner' in kw else '')
    show(lambda: shutil.unpack_archive('bad', 'x', 'tar'))
    show(lambda: os.path.basename(shutil.make_archive('q', 'tar', 'tree', owner='nobody-here')))
    os.chdir('/')
