# zipfile: files of the system put in and taken out, appending, names that lead elsewhere, paths inside
import io
import os
import tempfile
import zipfile
from zipfile import Path, ZipFile, ZipInfo


def attempt(text):
    try:
        print(text, '->', str(eval(text)).replace(top, 'TOP'))
    except Exception as error:
        print(text, '!', type(error).__name__, str(error).replace(top, 'TOP'))


with tempfile.TemporaryDirectory() as top:
    top = os.path.realpath(top)
    os.makedirs(os.path.join(top, 'in', 'deep'))
    for name, text in (('in/a.txt', 'first'), ('in/deep/b.txt', 'second'), ('in/c.bin', 'x' * 5000)):
        with open(os.path.join(top, name), 'w') as file:
            file.write(text)
        os.chmod(os.path.join(top, name), 0o640)
        os.utime(os.path.join(top, name), (1e9, 1e9))
    os.chmod(os.path.join(top, 'in', 'deep'), 0o750)
    archive = os.path.join(top, 'made.zip')
    with ZipFile(archive, 'x', zipfile.ZIP_DEFLATED) as f:
        f.write(os.path.join(top, 'in', 'a.txt'), 'a.txt')
        f.write(os.path.join(top, 'in', 'deep'), 'deep')
        f.write(os.path.join(top, 'in', 'deep', 'b.txt'), 'deep/../deep/b.txt')
        f.write(os.path.join(top, 'in', 'c.bin'), '/root/c.bin', zipfile.ZIP_STORED)
        print(f.namelist(), repr(f).replace(top, 'TOP'))
    attempt("ZipFile(archive, 'x')")
    with ZipFile(archive, 'a') as f:
        f.writestr('later/x.txt', 'added')
        f.writestr('../../evil.txt', 'elsewhere')
        f.comment = b'changed'
    with ZipFile(archive) as f:
        print([(i.filename, oct(i.external_attr >> 16), i.file_size, i.compress_type, i.is_dir()) for i in f.infolist() if 'a.txt' in i.filename or i.filename[0] in 'dr'], f.comment)
        print(f.getinfo('a.txt').date_time[:1], f.testzip())
        out = os.path.join(top, 'out')
        f.extractall(out)
        print(sorted(os.path.relpath(os.path.join(folder, name), out) for folder, _, names in os.walk(out) for name in names))
        print(f.extract('a.txt', os.path.join(top, 'one')).replace(top, 'TOP'), open(os.path.join(top, 'one', 'a.txt')).read())
        f.extractall(os.path.join(top, 'two'), ['later/x.txt', f.getinfo('deep/')])
        print(sorted(os.listdir(os.path.join(top, 'two'))))
        first, second = f.open('a.txt'), f.open('root/c.bin')
        print(first.read(2), second.read(2), first.read(), len(second.read()))
    print(repr(f), first.closed)
    attempt("f.read('a.txt')")
    root = Path(archive)
    print(str(root).replace(top, 'TOP'), sorted(p.name for p in root.iterdir()), (root / 'later').is_dir(), (root / 'later' / 'x.txt').read_text(encoding='utf-8'), root.joinpath('deep', 'b.txt').read_bytes())
    p = root / 'later' / 'x.txt'
    print(p.name, p.stem, p.suffix, p.suffixes, p.parent.at, p.parent.parent.at, p.exists(), p.is_file(), (root / 'none').exists(), str(p).replace(top, 'TOP'), repr(p).replace(top, 'TOP'))
    for text in ("(root / 'none').read_text(encoding='utf-8')", "(root / 'later').open()", "list(p.iterdir())", "p.open('rb', 'utf-8')", "root.parent", "root.name", "root.filename"):
        attempt(text)
    print(os.path.basename(ZipInfo.from_file(os.path.join(top, 'in', 'a.txt')).filename), ZipInfo.from_file(os.path.join(top, 'in'), 'x'), ZipInfo.from_file(os.path.join(top, 'in', 'a.txt'), 'q').date_time[0])
    with open(os.path.join(top, 'plain'), 'wb') as file:
        file.write(b'front')
    with ZipFile(os.path.join(top, 'plain'), 'a') as f:
        f.writestr('m', 'behind')
    print(open(os.path.join(top, 'plain'), 'rb').read(5), ZipFile(os.path.join(top, 'plain')).read('m'))


class Pipe(io.RawIOBase):
    def __init__(self):
        self.data = b''

    def writable(self):
        return True

    def write(self, data):
        self.data += bytes(data)
        return len(data)

    def seekable(self):
        return False

    def tell(self):
        raise OSError('no')


pipe = Pipe()
with ZipFile(pipe, 'w', zipfile.ZIP_DEFLATED) as f:
    f.writestr('a', 'streamed' * 10)
    f.writestr('b', '')
with ZipFile(io.BytesIO(pipe.data)) as f:
    print(f.read('a')[:8], f.testzip(), [i.flag_bits for i in f.infolist()])
