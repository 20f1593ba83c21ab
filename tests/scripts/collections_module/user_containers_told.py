# UserDict, UserList and UserString: every operation, right and wrong
import copy
import pickle
from collections import *
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


for text in '''
UserDict({'a':1},b=2)
UserDict(None)
UserDict(1)
UserDict(dict={'a':1})
UserDict()
UserDict(a=1)
UserDict(self=1)
UserDict({'a':1})
UserDict({'a':1})
{'b':1}
UserDict.fromkeys('a')
UserDict(a=1).copy()
UserDict(a=1)['b']
UserList([1,2])[0:1]
UserList('ab')+'c'
'c'+UserList('ab')
[1]+UserList([2])
UserList([1])*2
UserList([3,1]).sort()
UserList(UserList([1]))
UserList([1])<[2]
UserList([1])==UserList([1])
UserList([1,2]).index(2)
UserList(5)
UserList([1]).copy()
UserString('abc')[1]
UserString('abc')[0:2]
UserString(5)
UserString('a')+'b'
'b'+UserString('a')
5+UserString('a')
UserString('a')*3
UserString('%s')%3
'x%s'%UserString('a')
UserString('abc').count('a')
UserString('a')<'b'
UserString('abc').encode()
int(UserString('5'))
float(UserString('5'))
complex(UserString('1'))
hash(UserString('a'))==hash('a')
UserString('abc').find(UserString('b'))
UserString('a b').split()
'b' in UserString('ab')
UserString('b') in UserString('ab')
5 in UserString('5')
UserString('a').join(['b','c'])
UserString('abc').replace('a',UserString('z'))
UserString('a').upper()
UserString('x').rmod('%s')
'%s' .__mod__(UserString('x'))
UserString('aé').isascii()
UserString('abc').removeprefix(UserString('a'))
UserString('{}').format(1)
UserString('a').maketrans('a','b')
str(UserString('a'))
repr(UserString('a'))
'''.strip().splitlines():
    show(text)
