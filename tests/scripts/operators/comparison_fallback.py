# Rich comparison asks a subclass on the right first, then the mirrored method; eq without hash.
class A:
    def __eq__(s,o): print('A eq'); return NotImplemented
    def __lt__(s,o): print('A lt'); return NotImplemented
    def __gt__(s,o): print('A gt'); return NotImplemented
    def __le__(s,o): print('A le'); return NotImplemented
    def __ge__(s,o): print('A ge'); return NotImplemented
class B(A):
    def __lt__(s,o): print('B lt'); return 'blt'
    def __eq__(s,o): print('B eq'); return NotImplemented
for x,y in ((A(),A()),(A(),B()),(B(),A()),(A(),1),(1,A())):
    for s in '== != < > <= >='.split():
        try: print(s, eval(f'x{s}y'))
        except TypeError as e: print(e)
print(A.__hash__, B.__hash__)
try: hash(A())
except TypeError as e: print(e)
