# Run(), check_output() and their kin.
from _cases import cases

cases(r'''
import subprocess as s, sys, os, signal
s.run(['echo','hi'], capture_output=True)
s.run('echo hi; echo err >&2; exit 3', shell=True, capture_output=True, text=True)
s.run(['false'], check=True)
s.run(['nonexistent-prog'])
s.run(['/nonexistent/prog'])
s.run(['true'], cwd='/nonexistent')
s.run('kill -9 $$', shell=True)
s.run('kill -9 $$', shell=True, check=True)
s.check_output(['cat'], input=b'abc')
s.check_output(['cat'], input='abc', text=True)
s.check_output(['cat'], input='a\r\nb\rc', text=True)
s.call(['true']), s.call('exit 4', shell=True)
s.check_call('exit 4', shell=True)
s.getoutput('echo x; echo y'), s.getstatusoutput('echo q; exit 2')
s.run('echo part; sleep 5', shell=True, timeout=0.2, stdout=s.PIPE)
''')
