# Environments, directories, streams, refusals.
from _cases import cases

cases(r'''
import subprocess as s, sys, os, signal
s.run(['sh','-c','echo $FOO'], env={'FOO':'bar'}, capture_output=True).stdout
s.run(['pwd'], cwd='/', capture_output=True).stdout
s.run('echo a; echo b >&2', shell=True, stdout=s.PIPE, stderr=s.STDOUT).stdout
s.run(['cat'], stdin=s.DEVNULL, capture_output=True).stdout
s.run(['echo', 'x'], stdout=s.DEVNULL)
s.run(['cat'], input=b'x', stdin=s.PIPE)
s.run(['cat'], capture_output=True, stdout=s.PIPE)
s.check_output(['x'], stdout=1)
s.run(['printf', 'x\\0y'], capture_output=True).stdout
s.run(['echo', 'a\0b'])
s.run(['true'], env={'a=b': 'c'})
s.run('echo $0 $1', shell=True, capture_output=True, executable='/bin/sh').stdout
s.run(['sh', '-c', 'exit 1']).returncode
s.run(['sh','-c','umask'], umask=0o77, capture_output=True).stdout
s.run(['true'], preexec_fn=lambda: 1/0)
''')
