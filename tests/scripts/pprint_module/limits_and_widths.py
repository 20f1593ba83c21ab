# pprint and reprlib: widths, depths, indents, what is refused
import pprint
import reprlib
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


for text in '''
reprlib.repr(list(range(20)))
reprlib.repr('x'*100)
reprlib.repr({i:i for i in range(9)})
reprlib.Repr().repr1([[[[[[[1]]]]]]],2)
reprlib.repr(set(range(9)))
reprlib.repr(10**100)
pprint.pformat({'b':1,'a':[1]*40})
pprint.pformat([1]*3,width=1)
pprint.pformat('x y '*40,width=20)
pprint.pformat({1,2,3})
pprint.isreadable(object())
pprint.isrecursive([])
pprint.pformat([],indent=-1)
pprint.pformat([],depth=0)
pprint.pformat([],width=0)
pprint.pformat([[[1]]],depth=1)
pprint.pformat(123456789,underscore_numbers=True)
pprint.PrettyPrinter(compact=True,width=20).pformat(list(range(20)))
'''.strip().splitlines():
    show(text)
