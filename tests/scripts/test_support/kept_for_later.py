# Children of subprocess that nobody waits for; constructors of hashes by name; numbers with prefixes; the names of threads; simple queues.
import gc
import hashlib
import optparse
import queue
import subprocess
import sys
import threading
import warnings

from _cases import cases

warnings.simplefilter('ignore')
by_name = vars(hashlib)['__get_builtin_constructor']
child = subprocess.Popen([sys.executable, '-c', 'input()'], stdin=subprocess.PIPE)
pipe, child.stdin = child.stdin, None     # or it would be closed with the object
del child
gc.collect()
print(len(subprocess._active))
pipe.write(b"\n")
pipe.close()
subprocess._active[0].wait()
subprocess._cleanup()
print(subprocess._active)
cases(r'''
[by_name(n)(b'').hexdigest()[:8] for n in ('md5', 'MD5', 'sha1', 'SHA256', 'sha384', 'sha3_256', 'blake2b', 'blake2s')]
by_name('x')
by_name('Md5')
by_name('SHA3_256')
[optparse._parse_num(t, int) for t in ('0x1f', '0b11', '017', '12', '0', '0b')], optparse._parse_num('0x1f', lambda text, base: (text, base))
optparse._parse_num('0b2', int)
threading._newname('T-%d').startswith('T-'), threading.Thread(name='').name.startswith('Thread-')
q = queue._PySimpleQueue(); q.put(1), q.put_nowait(2), q.qsize(), q.empty(), q.get(), q.get(False), q.get_nowait
q.get(False)
q.get(timeout=0.001)
q.get(timeout=-1)
queue._PySimpleQueue.__module__, queue.Queue[int], queue.PriorityQueue[str], queue.SimpleQueue[int]
''', globals())
