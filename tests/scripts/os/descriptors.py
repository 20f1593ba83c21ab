# Pipes, dup, read and write by descriptors.
import os, sys
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
folder = '/tmp/krait_os_%d' % os.getpid()
os.mkdir(folder)
os.chdir(folder)
r,w=os.pipe(); t("os.write(w,b'hello')"); t("os.read(r,3)"); t("os.read(r,0)"); t("os.read(r,-1)"); t("os.write(w,'s')"); t("os.lseek(r,0,0)"); t("os.isatty(r)"); t("os.get_blocking(r), os.set_blocking(r, False), os.get_blocking(r), os.set_blocking(r, True)"); t("os.get_inheritable(r), os.set_inheritable(r, True), os.get_inheritable(r)"); c=os.dup(r); t("os.get_inheritable(c)"); t("os.dup2(r, c) == c, os.get_inheritable(c)"); t("os.dup2(r, c, inheritable=False) == c, os.get_inheritable(c)"); os.close(c); t("os.fstat(r).st_size"); t("os.readv(r,[bytearray(1),bytearray(5)])"); t("os.writev(w,[b'a',b'b'])"); t("os.close(w)"); t("os.read(r,10)"); t("os.read(r,10)"); t("os.close(r)"); t("os.close(r)"); t("os.fspath(os.path)")
f=os.open('file', os.O_RDWR|os.O_CREAT, 0o640)
t("os.write(f, b'0123456789')"); t("os.lseek(f, 2, os.SEEK_SET)"); t("os.read(f, 3)"); t("os.pread(f, 4, 6)"); t("os.pwrite(f, b'ab', 0)"); t("os.lseek(f, 0, os.SEEK_CUR)"); t("os.lseek(f, -1, os.SEEK_SET)"); t("os.ftruncate(f, 4)"); t("os.fstat(f).st_size"); t("os.fsync(f), os.fdatasync(f)"); t("os.fchmod(f, 0o600)"); t("oct(os.fstat(f).st_mode)"); t("os.pread(f, -1, 0)"); t("os.pread(f, 1, -1)"); t("os.lseek(f, 0, 9)"); t("os.close(f)"); t("os.fstat(f)"); t("os.open('file', os.O_RDONLY|os.O_DIRECTORY)"); t("os.open('none', os.O_RDONLY)"); t("os.open('file', os.O_CREAT|os.O_EXCL)")
g=os.open('file', os.O_RDONLY); t("os.write(g, b'x')"); h=os.fdopen(g, 'rb'); t("h.read()"); t("h.fileno() == g"); h.close(); t("os.close(g)")

os.chdir('/')
for above, folders, files in os.walk(folder, topdown=False):
    for file in files: os.remove(os.path.join(above, file))
    for each in folders: (os.remove if os.path.islink(os.path.join(above, each)) else os.rmdir)(os.path.join(above, each))
os.rmdir(folder)
