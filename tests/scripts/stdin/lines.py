# Reading standard input.
import sys
print(input(), input('prompt> '))
print(repr(sys.stdin.readline()), repr(sys.stdin.read(5)))
for line in sys.stdin:
    print(repr(line))
    if line.startswith('stop'): break
print(repr(sys.stdin.read()), repr(sys.stdin.readline()))
try: input()
except EOFError as e: print('EOF', e)
