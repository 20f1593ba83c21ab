import sys
def g():
    try: yield 1; sys.exit(9)
    finally: print('closing')
for x in g(): print(x)
