# array(typecode, initializer) with all kinds of initializers.
import array
from array import array as A
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
for e in ["A()","A('z')","A('bb')","A(5)","A(b'b')","A('i',5)","A('i','abc')","A('u','abc')","A('u',['a','b'])","A('u',A('u','xyz'))","A('i',A('u','a'))","A('u',A('i',[1]))","A('i',A('b',[1,2]))","A('f',A('d',[1.5]))","A('i',b'abcd')","A('i',b'abc')","A('i',bytearray(b'abcdefgh'))","A('b',memoryview(b'abc'))","A('i',range(3))","A('i',(1,2))","A('i',[1,'a'])","A('i',x=1)","A('i',[1],2)","A('d',[1,2.5])","A('i',None)","A('u',b'abcd')","A(typecode='i')","A('i',{1:2})","A('i',{3})","A('w','a')","A('i','')"]: t(e)
