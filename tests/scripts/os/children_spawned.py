# posix_spawn with all that it takes, hooks around fork, the ways to wait, terminals for children, programs by their descriptor.
import os
import select
import signal
import tempfile


def t(function, *args, **options):
    "Shows what a call gives or raises."
    try:
        print(repr(function(*args, **options)))
    except Exception as error:
        print(type(error).__name__, error)


r, w = os.pipe()
d = tempfile.mkdtemp()
log=[]
os.register_at_fork(before=lambda: log.append('b1'), after_in_parent=lambda: log.append('p1'), after_in_child=lambda: log.append('c1'))
os.register_at_fork(before=lambda: log.append('b2'), after_in_parent=lambda: log.append('p2'), after_in_child=lambda: log.append('c2'))
pid=os.fork()
if pid==0:
    os.write(w, repr(log).encode()); os._exit(0)
os.waitpid(pid,0); print(os.read(r,100), log)
m,s=os.openpty(); print(os.isatty(s), os.get_inheritable(m)); t(os.tcgetpgrp,s)
pid,fd2=os.forkpty()
if pid==0: os.write(1,b'hi'); os._exit(3)
print(os.read(fd2,10), os.waitstatus_to_exitcode(os.waitpid(pid,0)[1]))
o=os.path.join(d,'out')
pid=os.posix_spawn('/bin/sh',['sh','-c','echo hello $A; exit 7'],{'A':'b'},file_actions=[(os.POSIX_SPAWN_OPEN,1,o,os.O_WRONLY|os.O_CREAT,0o600),(os.POSIX_SPAWN_DUP2,1,2),(os.POSIX_SPAWN_CLOSE,0)],setsigmask=[signal.SIGUSR1],setsigdef=[signal.SIGINT],setpgroup=0,resetids=True)
print(os.waitstatus_to_exitcode(os.waitpid(pid,0)[1]), open(o).read().strip())
pid=os.posix_spawnp('true',['true'],os.environ); print(os.waitid(os.P_PID,pid,os.WEXITED).si_status)
t(os.waitid,os.P_PID,pid,os.WEXITED)
pid=os.posix_spawn('/bin/sh',['sh'],{},scheduler=(None,os.sched_param(0)),file_actions=[(os.POSIX_SPAWN_OPEN,0,'/dev/null',os.O_RDONLY,0)]); print(os.wait4(pid,0)[1])
q=os.posix_spawn('/bin/sleep',['sleep','5'],{}); pf=os.pidfd_open(q); print(select.select([pf],[],[],0)[0]); os.kill(q,9); print(os.wait3(0)[1], select.select([pf],[],[],1)[0]==[pf])
pid=os.fork()
if pid==0:
    os.execve(os.open('/bin/true',os.O_RDONLY),['true'],{})
print(os.waitpid(pid,0)[1])
pid=os.fork()
if pid==0:
    os.setsid(); 
    try: os.login_tty(s); os.write(1,b'x'); os._exit(5)
    except OSError as x: os._exit(6)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), os.read(m, 1))
S = os.posix_spawn
for bad in ({'file_actions': 5}, {'file_actions': [5]}, {'file_actions': [(9,)]}, {'file_actions': [()]}, {'file_actions': [(os.POSIX_SPAWN_CLOSE,)]},
            {'file_actions': [(os.POSIX_SPAWN_OPEN, 1)]}, {'file_actions': [(os.POSIX_SPAWN_DUP2, 1)]}, {'file_actions': [(None, 1)]}, {'setpgroup': 'x'},
            {'setsigmask': 5}, {'setsigmask': [-1]}, {'setsigdef': [999]}, {'scheduler': (1,)}, {'scheduler': (None, 5)}):
    t(S, '/bin/true', ['a'], {}, **bad)
t(S, '/bin/true', 5, {}); t(S, '/bin/true', [], {}); t(S, '/bin/true', [''], {}); t(S, '/bin/true', ['a'], 5); t(S, '/nope', ['a'], {}); t(S, '/bin/true', ['a'], {'a=b': 'c'})
t(os.register_at_fork); t(os.register_at_fork, before=5); t(os.register_at_fork, 5); t(os.wait4, -1, 0, 1); t(os.wait3, 0)
os.unlink(o)
os.rmdir(d)
