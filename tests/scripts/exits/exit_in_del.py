import sys
class D:
    def __del__(self): print('deleted at exit')
d = D()
l = [d]; l.append(l)
print('leaving'); sys.exit(0)
