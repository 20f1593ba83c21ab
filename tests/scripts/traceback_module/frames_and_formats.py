# traceback and linecache: functions on exceptions and on what is none
import linecache
import traceback
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


for text in '''
linecache.getline('nope',1)
traceback.format_exception_only(ValueError,ValueError('a'))
traceback.format_exception(ValueError('a'))
traceback.format_exception(5)
traceback.format_list([('f',1,'n','l')])
traceback.FrameSummary('f',1,'n')
traceback.walk_stack(None)
traceback.TracebackException(ValueError,ValueError('x'),None)
traceback.StackSummary.from_list([('f',1,'n',None)])
'''.strip().splitlines():
    show(text)
