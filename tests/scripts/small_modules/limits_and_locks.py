# resource and fcntl: limits, use, commands on files, locks
import fcntl
import os
import resource
import tempfile


def attempt(text):
    try:
        print(text, '->', eval(text))
    except Exception as error:
        print(text, '!', type(error).__name__, error)


r, w = os.pipe()
f = tempfile.TemporaryFile()
usage = resource.getrusage(resource.RUSAGE_SELF)
print(type(usage), len(usage), usage.ru_utime >= 0, usage.ru_maxrss > 0, usage.ru_stime == usage[1], resource.struct_rusage(range(16)).ru_nivcsw, resource.error)
limit = resource.getrlimit(resource.RLIMIT_NOFILE)
for text in '''resource.getrlimit(99)|resource.getrlimit(-1)|resource.getrlimit('a')|resource.getrlimit()|resource.setrlimit(7,(1,))|resource.setrlimit(7,1)|resource.setrlimit(7,(2**70,1))|resource.setrlimit(7,'ab')
resource.setrlimit(99,(1,1))|resource.setrlimit(7,limit)|resource.prlimit(0,7)==limit|resource.prlimit(0,7,limit)==limit|resource.prlimit(0,99)|resource.prlimit(-5,7)|resource.prlimit()|resource.getrusage(9)
resource.getrusage()|resource.struct_rusage.n_fields|resource.getpagesize()|resource.struct_rusage([1])|resource.setrlimit(4,(0,0))|resource.getrlimit(4)|resource.RLIM_INFINITY
fcntl.fcntl(r,fcntl.F_GETFD)|fcntl.fcntl(f,fcntl.F_GETFL)&3|fcntl.fcntl(99999,1)|fcntl.fcntl(r,1,b'ab')|fcntl.fcntl(r,1,'ab')|fcntl.fcntl(r,1,[])|fcntl.fcntl(r,1,b'a'*2000)|fcntl.fcntl('a',1)|fcntl.fcntl(-1,1)
fcntl.fcntl(r)|fcntl.fcntl(r,12345)|fcntl.fcntl(object(),1)|fcntl.fcntl(r,fcntl.F_SETFD,0)|fcntl.fcntl(r,fcntl.F_GETFD)|fcntl.fcntl(w,fcntl.F_SETFL,os.O_NONBLOCK)|os.get_blocking(w)|os.write(w,b'four')
fcntl.ioctl(r,0x541B,0)|fcntl.ioctl(r,0x541B,b'abcd')|fcntl.ioctl(r,0x541B,box)|box|fcntl.ioctl(r,0x541B,bytearray(4),False)|fcntl.ioctl(r,99)|fcntl.ioctl(r,0x541B,bytearray(2000))|fcntl.ioctl(r,1,[])
fcntl.flock(f,fcntl.LOCK_EX^fcntl.LOCK_NB)|fcntl.flock(f,fcntl.LOCK_UN)|fcntl.flock(9999,1)|fcntl.lockf(f,fcntl.LOCK_EX)|fcntl.lockf(f,fcntl.LOCK_UN,0,0,2)|fcntl.lockf(f,16)|fcntl.lockf(f,fcntl.LOCK_SH,len=5)
fcntl.lockf(f,fcntl.LOCK_SH,5,'a')|fcntl.lockf(f,fcntl.LOCK_SH,5,0,7)|fcntl.lockf(f,fcntl.LOCK_SH^fcntl.LOCK_NB,5)|fcntl.flock(f)|fcntl.LOCK_EX,fcntl.F_SETLK,fcntl.FD_CLOEXEC,fcntl.DN_MULTISHOT'''.replace('\n', '|').split('|'):
    box = bytearray(4) if text != 'box' else box
    attempt(text)
other = os.open(f'/proc/self/fd/{f.fileno()}', os.O_RDWR)
fcntl.flock(f, fcntl.LOCK_EX)
try:
    fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
except BlockingIOError as error:
    print('busy', error.errno)
fcntl.flock(f, fcntl.LOCK_UN)
print(fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB))
fcntl.lockf(f, fcntl.LOCK_EX, 10)
child = os.fork()
if not child:
    try:
        fcntl.lockf(other, fcntl.LOCK_EX | fcntl.LOCK_NB, 5, 8)
    except (BlockingIOError, PermissionError):
        os._exit(7)
    os._exit(0)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
