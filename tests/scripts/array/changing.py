# Methods and statements that change an array, and what a buffer that is lent forbids.
import array
from array import array as A
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
def m(code, *ops):
    for op in ops:
        b=A(code,[1,2,3,4,5] if code!='u' else 'hello')
        try:
            ns={'b':b,'A':A}
            exec('r='+op if not op.startswith('!') else op[1:]+'\nr=None', ns); print(op, '->', repr(ns['r']), b, ns['b'] is b)
        except BaseException as e: print(op, '!!', type(e).__name__, e, b)
m('i',"b.append(6)","b.append('a')","b.append(2**40)","b.append()","b.append(1,2)","b.extend([6,7])","b.extend(A('i',[1]))","b.extend(A('b',[1]))","b.extend(5)","b.extend([1,'a'])","b.extend(b)","b.extend(iter([1]))","b.extend('ab')","b.insert(0,9)","b.insert(-1,9)","b.insert(99,9)","b.insert(-99,9)","b.insert(0,'a')","b.insert('a',0)","b.insert(1)","b.pop()","b.pop(0)","b.pop(-1)","b.pop(9)","b.pop('a')","A('i').pop()","b.remove(3)","b.remove(9)","b.remove('a')","b.reverse()","b.byteswap()","b.fromlist([7,8])","b.fromlist((7,))","b.fromlist([7,'a'])","b.fromlist(b)","b.frombytes(b'abcd')","b.frombytes(b'abc')","b.frombytes('abcd')","b.frombytes(A('i',[3]))","b.frombytes(5)","b.fromunicode('a')","b.tounicode()","!b[0]=9","!b[-1]=9","!b[5]=9","!b['a']=9","!b[0]='a'","!b[0]=2**31","!b[1:3]=A('i',[9])","!b[1:3]=A('i',[7,8,9])","!b[1:3]=[1]","!b[1:3]=A('b',[1])","!b[::2]=A('i',[7,8,9])","!b[::2]=A('i',[7])","!b[:]=b","!b[1:1]=b","!b[2:]=A('i')","!b[::-1]=b","!b[3:1]=A('i',[9])","!del b[0]","!del b[-1]","!del b[9]","!del b[1:3]","!del b[::2]","!del b[::-2]","!del b[:]","!del b['a']","!b+=A('i',[6])","!b+=[6]","!b+=A('b',[6])","!b*=2","!b*=0","!b*=-1","!b*='a'","!b*=1.5","!b+=b","!m=memoryview(b); m[0]=99; m.release()","!m=memoryview(b); b.append(1)","!m=memoryview(b); b.pop()","!m=memoryview(b); b[0]=5","!m=memoryview(b); b[1:2]=A('i',[9])","!m=memoryview(b); b[1:2]=A('i',[9,9])","!m=memoryview(b); del b[0]","!m=memoryview(b); b*=2","!m=memoryview(b); b.extend([1])","!m=memoryview(b); b.reverse()","!m=memoryview(b); b.byteswap()","!m=memoryview(b); b.frombytes(b'1234')","!m=memoryview(b); b.insert(0,1)","!m=memoryview(b); b*=1","!m=memoryview(b); del b[:]","!m=memoryview(b); b.fromlist([])","!m=memoryview(b); b.fromlist([1])","!m=memoryview(b); b+=A('i')","b.index(x=1)","b.reverse(1)","b.tolist(1)","b.buffer_info(1)","b.tofile(5)","b.fromfile(5,1)","b.clear()","b.sort()","b.copy()")
m('u',"b.append('x')","b.append('xy')","b.append(5)","b.fromunicode('abc')","b.fromunicode(5)","b.tounicode()","b.extend('abc')","b.extend(['a','bc'])","!b[0]='z'","!b[0]='zz'","!b[0]=''","b.index('l')","b.count('l')","b.remove('l')","b.tolist()","b.frombytes(b'\\x41\\0\\0\\0')","b.tobytes()","b==A('u','hello')","b<A('u','help')","'h' in b","b+A('u','x')","b.fromlist(['a'])","b.pop()")
