# copy_file_range, preadv and pwritev, splice, eventfd, locks, advice, mknod.
import os
import stat
import tempfile


def t(function, *args, **options):
    "Shows what a call gives or raises."
    try:
        print(repr(function(*args, **options)))
    except Exception as error:
        print(type(error).__name__, error)


r, w = os.pipe()
f=tempfile.TemporaryFile(); f.write(b'0123456789'); f.flush(); fd=f.fileno()
g=tempfile.TemporaryFile(); gd=g.fileno()
t(os.copy_file_range, fd, gd, 4, offset_src=2); t(os.pread, gd, 10, 0); t(os.copy_file_range, fd, gd, 3, 0, 4); t(os.pread, gd, 10, 0)
b1,b2=bytearray(3),bytearray(4); t(os.preadv, fd,[b1,b2],1); print(b1,b2); t(os.pwritev, fd,[b'ab',b'c'],5); t(os.pread,fd,20,0); t(os.preadv,fd,[bytes(3)],0)
t(os.posix_fallocate,fd,0,20); print(os.fstat(fd).st_size); t(os.posix_fadvise,fd,0,0,os.POSIX_FADV_NORMAL); t(os.lockf,fd,os.F_LOCK,4); t(os.lockf,fd,os.F_ULOCK,4); t(os.lockf,fd,os.F_TEST,0)
e=os.eventfd(3); t(os.eventfd_read,e); t(os.eventfd_write,e,5); t(os.eventfd_write,e,2); t(os.eventfd_read,e); t(os.eventfd_write,e,2**64); t(os.get_inheritable,e); os.close(e)
e=os.eventfd(0,os.EFD_NONBLOCK); t(os.eventfd_read,e)
e=os.eventfd(2,os.EFD_SEMAPHORE|os.EFD_NONBLOCK); t(os.eventfd_read,e); t(os.eventfd_read,e); t(os.eventfd_read,e)
t(os.splice,fd,w,4,offset_src=0); t(os.read,r,10)
d=tempfile.mkdtemp(); p=os.path.join(d,'x'); t(os.mknod,p); t(os.mknod,p); print(stat.S_ISREG(os.stat(p).st_mode)); t(os.mknod,os.path.join(d,'f'),stat.S_IFIFO|0o600); print(stat.S_ISFIFO(os.stat(os.path.join(d,'f')).st_mode))
dfd=os.open(d,os.O_RDONLY); t(os.mknod,'y',dir_fd=dfd); print(sorted(os.listdir(d)))
t(os.copy_file_range, 0, 1, -1); t(os.splice, 0, 1, -1); t(os.preadv, 0, 5, 0); t(os.eventfd, -1); t(os.eventfd_read, -1); t(os.lockf, -1, os.F_LOCK, 0)
t(os.posix_fadvise, -1, 0, 0, 0); t(os.posix_fallocate, -1, 0, 10); t(os.mknod, 5)
for name in os.listdir(d): os.unlink(os.path.join(d, name))
os.rmdir(d)
