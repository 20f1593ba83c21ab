# zipfile: writing and reading archives, what they know about members, damaged ones
import io
import warnings
import zipfile as z

warnings.simplefilter('ignore')


def attempt(text):
    try:
        print(text, '->', eval(text))
    except Exception as error:
        print(text, '!', type(error).__name__, error)


b = io.BytesIO()
f = z.ZipFile(b, 'w')
for text in '''f.mode|f.comment|f.filename|f.filelist|f.writestr('a.txt','text')|f.writestr('a.txt','dup')|f.writestr(z.ZipInfo('d/'),b'')|f.namelist()|f.infolist()|f.getinfo('zz')|f.read('a.txt')|f.open('zz')|f.open('a.txt','x')|f.mkdir('q')
f.mkdir(5)|f.mkdir(z.ZipInfo('file'))|f.setpassword('x')|f.close()|f.writestr('x','')|f.close()|repr(f)|z.ZipFile(b).namelist()|z.ZipFile(b).read('a.txt')|z.ZipFile(io.BytesIO(b''))|z.ZipFile(io.BytesIO(b'abc'*30))|z.ZipFile('nope.zip')
z.ZipFile(b,'q')|z.ZipFile(b,'r',99)|z.is_zipfile(b)|z.is_zipfile('nope')|z.is_zipfile(io.BytesIO(b'x'))|z.ZipInfo('x')|z.ZipInfo('a/b/')|z.ZipInfo('x').date_time|z.ZipInfo('x',(1979,1,1,0,0,0))|z.ZipInfo('a\\0b').filename
z.ZipInfo('d/').is_dir()|z.ZipInfo.from_file('/no/such/file')|z.ZipFile(b).testzip()|z.ZipFile(b).getinfo('a.txt').compress_size|z.ZipFile(b).open('a.txt')|z.ZipFile(b).open('a.txt').readline()|z.ZipFile(b).open('a.txt').write(b'')
z.ZipFile(b).open('a.txt','w')|z.ZipFile(b).writestr('q','')|z.ZipFile(b).extract('zz')|z.ZipFile(b).read('d/')|z.BadZipfile is z.BadZipFile is z.error|z.ZipFile(b,'w',metadata_encoding='cp437')|z.ZipFile(b,'r',z.ZIP_DEFLATED).compression
[oct(i.external_attr) for i in z.ZipFile(b).infolist()]'''.replace('\n', '|').split('|'):
    attempt(text)
words = b'words and more words, ' * 400
for compression in (z.ZIP_STORED, z.ZIP_DEFLATED):
    for level in (None, 1, 9):
        b = io.BytesIO()
        with z.ZipFile(b, 'w', compression, compresslevel=level) as f:
            info = z.ZipInfo('w.txt', (2001, 2, 3, 4, 5, 6))
            info.compress_type = compression
            info.comment, info.extra = b'about it', b'\x99\x99\x02\x00hi'
            f.writestr(info, words)
            f.writestr(z.ZipInfo('\u00e9/\u4e2d.bin', (1999, 12, 31, 23, 59, 59)), b'\0\1', compress_type=compression)
            f.comment = b'the whole'
            with f.open('stream', 'w') as member:
                print(member.writable(), member.write(b'abc' * 5))
                attempt("f.writestr('x', 'y')")
                attempt("f.close()")
        with z.ZipFile(b) as f:
            print(compression, level, f.comment, f.testzip(), f.infolist()[:2])
            i = f.getinfo('w.txt')
            print(i.comment, i.extra, i.date_time, i.file_size, i.compress_size < i.file_size, hex(i.CRC), i.flag_bits, i.create_version, i.extract_version, f.getinfo('\u00e9/\u4e2d.bin').flag_bits)
            with f.open('w.txt') as member:
                print(member.read(10), member.tell(), member.peek(5)[:5], member.read1(7), member.readline()[-8:], member.read(), member.read(1), member.seekable(), member.readable(), member.closed)
                print(member.seek(5), member.read(5), member.seek(-5, 2), member.read(), member.seek(2), member.seek(3, 1), member.read(2), member.seek(10 ** 6), member.name, member.mode)
            attempt("member.read()")
            print(sum(1 for line in f.open('w.txt')), f.read('stream'), repr(f.open('w.txt')))
out = io.StringIO()
z.ZipFile(b).printdir(out)
print('\n'.join(line for line in out.getvalue().splitlines() if 'stream' not in line))
data = bytearray(b.getvalue())
for change, what in ((lambda d: d.__setitem__(40, d[40] ^ 255), 'data'), (lambda d: d.__setitem__(0, 1), 'magic'), (lambda d: d.__delitem__(slice(-3, None)), 'cut'), (lambda d: d.__setitem__(30, 90), 'name'),
                     (lambda d: d.__setitem__(d.rfind(b'PK\1\2'), 0), 'directory')):
    broken = bytearray(data)
    change(broken)
    try:
        with z.ZipFile(io.BytesIO(broken)) as f:
            print(what, f.testzip())
            f.read('w.txt')
            print(what, 'read')
    except Exception as error:
        print(what, type(error).__name__, str(error)[:70])
print(z.ZipFile(io.BytesIO(b'something in front' + bytes(data))).read('stream'))
