# what the constructor and the methods of deque accept, and what they say about anything else
from _collections import deque as D, _deque_iterator as I, _deque_reverse_iterator as R

def attempt(text):
    try:
        result = eval(text)
    except Exception as error:
        print(text, '->', type(error).__name__, error)
    else:
        print(text, '->', result if 'at 0x' not in repr(result) else type(result).__name__)

for text in '''D(1)|D(1,2,3)|D([],-1)|D([],'a')|D([],x=1)|D(maxlen=3)|D(iterable=[1],maxlen=None)|D([1,2],2**70)|D([],1.5)|D([1,2,3],2)|D([1],True)|D('abc')
D([1]).append()|D([1]).append(1,2)|D().pop()|D().popleft()|D([1]).pop(1)|D([1]).extend(1)|D([1]).extendleft(1)|D([1]).extend()|D([1]).insert(1)
D([1]).insert('a',1)|D([1],1).insert(0,1)|D([1]).remove(2)|D([1]).remove()|D([1]).index(2)|D([1]).index(1,1)|D([1]).index()|D([1]).index(1,2,3,4)
D([1,2,3]).index(3,-1)|D([1,2,3]).index(1,'a')|D([1]).index(1,None)|D([1]).count()|D([1]).count(1,2)|D([1]).rotate('a')|D([1]).rotate(1,2)|D([1]).rotate(2**70)
D([1]).rotate(n=1)|D([1]).reverse(1)|D([1]).clear(1)|D([1]).copy(1)|D([1])[1]|D([1])[-2]|D([1])['a']|D([1])[0:1]|D([1])[2**70]|D([1]).__setitem__(1,1)
D([1]).__delitem__(1)|D([1]).__delitem__(-2)|hash(D())|D([1])+[1]|D([1])+D([2])|D([1],1)+D([2])|D([1])*2|2*D([1,2],3)|D([1])*-1|D([1])*'a'|D([1])*2**70|D([1])*1.5
D([1])<D([2])|D([1])==[1]|D([1])!=[1]|D([1])<[1]|D([1])!=D([1])|D([1,2])>=D([1])|1 in D([1])|2 in D([1])|D([1]).__init__([2],maxlen=3)|5+D()|D()+5|D()*D()
D([1])[0]|D([1,2,3])[-1]|D([1,2,3])[True]|len(D('abc'))|bool(D())|bool(D([0]))|D[int]|D([1,2],maxlen=0)|D([],0).append(1)|D([1]).maxlen|D([1],5).maxlen
D([3,4]).__iadd__([5])|D([3]).__iadd__(5)|D([3]).__imul__(3)|D([3],2).__imul__(3)|D([3]).__imul__('a')|D([1,2,3],2)*5|D([1,2,3],4)*2|D([],3)*7|D([1,2])*0
I()|I(1)|I(D([1]),5)|I(D([1]),-5)|I(D([1]),'a')|I([1],1)|I(D(),1,2)|list(I(D('abcd'),1))|list(R(D('abcd'),1))|R(1)|list(I(D('ab'),9))|iter(D([1,2])).__length_hint__()
D('abc').index('c',-1)|D('abcabc').index('c',3)|D('abcabc').index('a',1,3)|D('abc').index('a',0,-9)|D('abc').index('b',-2,99)|D('aab').count('a')|D(maxlen=2)'''.replace('\n', '|').split('|'):
    attempt(text)
d = D('abc')
for action in ("d['x'] = 1", "del d['x']", "d[9] = 1", "del d[9]", "d.maxlen = 4", "d.attribute = 1", "d[0:1] = 'x'"):
    try:
        exec(action)
    except Exception as error:
        print(action, type(error).__name__, error)
print(D.__module__, D.__qualname__, I.__module__, [n for n in dir(D) if not n.startswith('__')])
