# types, copyreg and copy: what they make and refuse
import copy
import copyreg
import types
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


for text in '''
copy.copy(5)
copy.deepcopy([1,[2]])
copy.copy(len)
copy.copy(object())
copy.deepcopy(lambda:1)
copy.replace
copyreg.constructor(5)
copyreg.pickle(int,5)
copyreg.add_extension('a','b',0)
types.SimpleNamespace(a=1)
types.SimpleNamespace(1)
types.new_class('X',(int,))
types.resolve_bases((int,))
types.prepare_class('X')
types.MappingProxyType(5)
types.MethodType(1,2)
types.coroutine(5)
types.DynamicClassAttribute
'''.strip().splitlines():
    show(text)
