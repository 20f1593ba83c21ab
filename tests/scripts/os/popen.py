# popen, fork, waitpid, exec, spawn.
import os, sys
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
p=os.popen("echo hi; exit 2"); t("p.read()"); t("p.close()"); p=os.popen('exit 2'); p.read(); t("p.close()"); t("os.popen('a','z')"); t("os.popen(5)"); 
pid = os.fork()
if pid == 0: os._exit(7)
got, status = os.waitpid(pid, 0)
print(got == pid, status, os.WIFEXITED(status), os.WEXITSTATUS(status), os.WIFSIGNALED(status), os.waitstatus_to_exitcode(status))
pid = os.fork()
if pid == 0: os.execv('/bin/sh', ['sh', '-c', 'exit 5'])
print(os.waitstatus_to_exitcode(os.wait()[1]))
pid = os.fork()
if pid == 0:
    try: os.execve('/no/such/program', ['x'], {'A': 'b'})
    except OSError as e: os._exit(e.errno)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
pid = os.fork()
if pid == 0: os.kill(os.getpid(), 9)
status = os.waitpid(pid, 0)[1]
print(os.WIFSIGNALED(status), os.WTERMSIG(status), os.WCOREDUMP(status), os.waitstatus_to_exitcode(status))
print(os.spawnlp(os.P_WAIT, 'sh', 'sh', '-c', 'exit 4'), os.spawnv(os.P_WAIT, '/bin/sh', ['sh', '-c', 'exit $A']), os.spawnve(os.P_WAIT, '/bin/sh', ['sh', '-c', 'exit $A'], {'A': '9'}))
t("os.execv('/bin/sh', [])"); t("os.execv('/bin/sh', ['', 'a'])"); t("os.execv('/bin/sh', 'a')"); t("os.execv(5, ['a'])"); t("os.execvp('no-such-program-here', ['a'])"); t("os.spawnv(0, '/bin/sh', [])"); t("os.spawnv(0, '/bin/sh', 5)"); t("os.waitpid(-1, 0)"); t("os.waitstatus_to_exitcode(127 | 19 << 8)"); t("os.waitstatus_to_exitcode(0xffff)")
with os.popen('echo one; echo two') as p: print(list(p))
p = os.popen('cat >/dev/null', 'w'); p.write('x'); t("p.close()"); t("p.close()")
