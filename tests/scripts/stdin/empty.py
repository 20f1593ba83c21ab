import sys
print(repr(sys.stdin.read()), list(sys.stdin), repr(sys.stdin.readline()))
try: input('? ')
except EOFError as e: print(repr(e))
