# Popen: talking to a program, ending it, descriptors.
from _cases import cases

cases(r'''
import subprocess as s, sys, os, signal
p = s.Popen(['cat'], stdin=s.PIPE, stdout=s.PIPE, text=True); p.stdin.write('hello\n'); p.stdin.close(); p.stdout.read(), p.wait(), p.poll()
p.stdout.close()
p = s.Popen(['cat'], stdin=s.PIPE, stdout=s.PIPE, stderr=s.PIPE); p.communicate(b'x' * 200000)[0] == b'x' * 200000, p.returncode
p = s.Popen(['sleep', '10']); p.poll(), p.terminate(), p.wait()
p = s.Popen(['sleep', '10']); p.kill(), p.wait(), repr(p)
s.CompletedProcess([1], 2), s.CompletedProcess([1], 2, 'o', 'e')
s.CompletedProcess(['x'], 2).check_returncode()
str(s.CalledProcessError(1, 'c')), str(s.CalledProcessError(-9, 'c')), str(s.CalledProcessError(-99, 'c')), s.CalledProcessError(1,'c','o','e').stdout
s.Popen(['true'], bufsize='x')
s.Popen(['true'], text=True, universal_newlines=False)
s.list2cmdline(['a b', 'c"d', '', 'e\\', 'f g\\'])
with s.Popen(['echo', 'w'], stdout=s.PIPE) as p: print(p.stdout.read())
p.returncode, p.args, p.stdin
s.Popen(['echo'], 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19)
s.PIPE, s.STDOUT, s.DEVNULL
r, w = os.pipe(); s.run(['sh','-c',f'echo via >&{w}'], pass_fds=(w,)); os.close(w); os.read(r, 100)
''')
