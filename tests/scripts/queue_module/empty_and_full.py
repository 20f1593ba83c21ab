# queue, weakref and secrets: what cannot be given
import queue
import secrets
import weakref
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


for text in '''
weakref.ref(5)
weakref.ref(type)
weakref.WeakKeyDictionary({1:2})
weakref.proxy([])
queue.Queue().get_nowait()
queue.Queue(1).get(timeout=-1)
queue.Queue().task_done()
queue.SimpleQueue().get(block=False)
secrets.choice([])
secrets.compare_digest('é','a')
'''.strip().splitlines():
    show(text)
