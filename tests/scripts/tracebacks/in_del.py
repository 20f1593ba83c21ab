# An exception in __del__ is reported on standard error and forgotten.
import sys
class D:
    def __del__(self): raise ValueError('in del')
class Capture:
    text = ''
    def write(self, s): self.text += s
    def flush(self): pass
real, sys.stderr = sys.stderr, Capture()
d = D(); del d
captured, sys.stderr = sys.stderr, real
lines = captured.text.splitlines()
print(lines[0].split(' at 0x')[0], *lines[3:], sep='\n')
print('went on')
