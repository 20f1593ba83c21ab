# tarfile: headers in the forms ustar, GNU and pax: long names, numbers beyond octal digits, letters beyond ASCII.
import io
import tarfile
import zlib

from _cases import member, show

names = ['a', 'x' * 100, 'y' * 101, 'dir/' * 30 + 'f', 'd' * 150 + '/' + 'e' * 99, 'ü.txt', 'z' * 300, 'p/' * 90 + 'q' * 20]
for fmt in (tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
    for n in names:
        for kw in ({}, {'linkname': 'l' * 120, 'type': tarfile.SYMTYPE}, {'uid': 2 ** 24, 'gid': 3, 'mtime': 123.5}, {'mtime': -5}, {'uname': 'ü' * 20}, {'type': tarfile.DIRTYPE, 'mode': 493}, {'type': tarfile.CHRTYPE, 'devmajor': 3, 'devminor': 4}, {'size': 2 ** 36}):
            t, _ = member(n)
            for a, b in kw.items():
                setattr(t, a, b)
            try:
                b = t.tobuf(fmt, 'utf-8', 'surrogateescape')
            except Exception as e:
                print(fmt, n[:5], kw, type(e).__name__, e)
                continue
            print(fmt, n[:5], len(n), sorted(kw), len(b), zlib.crc32(b))
            f = io.BytesIO(b + (b'' if t.size == 0 else b'') + b'\x00' * 1024)
            try:
                r = tarfile.open(fileobj=f).getmembers() if t.size == 0 else [tarfile.open(fileobj=f).next()]
                print('   ', [(m.name[:9], len(m.name), m.linkname[:3], len(m.linkname), m.uid, m.mtime, m.uname, m.type, m.mode, m.devminor, m.size, sorted(m.pax_headers), m.offset, m.offset_data) for m in r])
            except Exception as e:
                print('   ', type(e).__name__, e)
x = tarfile.TarInfo('abc')
print(repr(x).split(' at ')[0], x.path, x.linkpath, x.get_info())
x.path = 'def'
print(x.name, x.mode, x.issparse(), x.isdev())
print(tarfile.itn(8), tarfile.itn(2097151), bytes(tarfile.itn(2 ** 30, 8, tarfile.GNU_FORMAT)), bytes(tarfile.itn(-1, 8, tarfile.GNU_FORMAT)), tarfile.nti(b'\x80\x00\x00\x00\x01\x00\x00\x00'), tarfile.nti(b'\xff\xff\xff\xff\xff\xff\xff\xfe'), tarfile.nti(b' 17 \x00'), tarfile.nti(b'\x00'))
show(lambda: tarfile.itn(-1))
show(lambda: tarfile.itn(8 ** 7))
show(lambda: tarfile.nti(b'9\x00'))
show(lambda: x.tobuf(9))
for bad in (b'', b'x' * 10, b'\x00' * 512, b'x' * 512):
    show(lambda: tarfile.TarInfo.frombuf(bad, 'utf-8', 'strict'))
old = bytearray(tarfile.TarInfo('dir/').tobuf())
old[156:157] = b'\x00'
old[148:156] = b'%06o\x00 ' % tarfile.calc_chksums(old)[0]
print(tarfile.TarInfo.frombuf(bytes(old), 'utf-8', 'strict').isdir(), tarfile.calc_chksums(bytes(old)))
