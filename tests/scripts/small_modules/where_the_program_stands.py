# faulthandler: the calls written to a descriptor, at once and when a signal comes
import faulthandler
import os
import re
import signal
import tempfile

r, w = os.pipe()


def read():
    text = os.read(r, 10000).decode()
    print(re.sub(r'0x[0-9a-f]{16}', '0x', re.sub(r'"[^"]*where_the', '"where_the', text)))


def outer():
    inner()


def inner():
    faulthandler.dump_traceback(w)


def attempt(text):
    try:
        print(text, '->', eval(text))
    except Exception as error:
        print(text, '!', type(error).__name__, error)


outer()
read()
faulthandler.dump_traceback(file=w, all_threads=False)
read()
with tempfile.TemporaryFile('w+') as file:
    file.write('before\n')
    faulthandler.dump_traceback(file, False)
    file.seek(0)
    print(file.readline(), len(file.readlines()))
for text in '''faulthandler.is_enabled()|faulthandler.enable(w)|faulthandler.is_enabled()|faulthandler.disable()|faulthandler.disable()|faulthandler.enable('a')
faulthandler.dump_traceback(3.5)|faulthandler.dump_traceback(-1)|faulthandler.dump_traceback_later(0)|faulthandler.dump_traceback_later('a')|faulthandler.dump_traceback_later(1000, file=w)
faulthandler.cancel_dump_traceback_later()|faulthandler.cancel_dump_traceback_later()|faulthandler.register(11)|faulthandler.unregister(11)|faulthandler.register(999)|faulthandler.unregister(signal.SIGUSR1)'''.replace('\n', '|').split('|'):
    attempt(text)
faulthandler.register(signal.SIGUSR1, w, all_threads=False)


def poked():
    os.kill(os.getpid(), signal.SIGUSR1)


poked()
text = os.read(r, 1000).decode()
print(text.splitlines()[0], ' in poked' in text, ' in <module>' in text)
print(faulthandler.unregister(signal.SIGUSR1), faulthandler.unregister(signal.SIGUSR1), signal.getsignal(signal.SIGUSR1))
