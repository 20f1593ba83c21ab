# decimal, queue, hashlib and statistics still import where the module in C beside them is hidden.
import sys
import warnings
from _fresh import fresh

decimal = fresh('decimal', '_decimal')
print(decimal.Decimal('1.10') + 2, decimal.Decimal.__module__, decimal.Decimal(1) / 3, decimal.HAVE_THREADS, decimal.getcontext().prec)
import _pydecimal
print(_pydecimal.Decimal('0.1') * 3, _pydecimal.Decimal(5).sqrt(_pydecimal.Context(prec=6)))

queue = fresh('queue', '_queue')
simple = queue.SimpleQueue()
print(queue.SimpleQueue is queue._PySimpleQueue, queue.Empty.__module__, queue.SimpleQueue[int])
simple.put(1)
simple.put(2, block=False, timeout=-1)
simple.put_nowait(3)
print(simple.qsize(), simple.empty(), simple.get(), simple.get(timeout=1), simple.get_nowait(), simple.empty())
for arguments in (False,), (True, 0.001), (True, -1):
    try: simple.get(*arguments)
    except (queue.Empty, ValueError) as error: print(type(error).__name__, error)
bounded = queue.Queue(1)
bounded.put(1)
try: bounded.put(2, block=False)
except queue.Full: print('full')

hashlib = fresh('hashlib', '_hashlib')
for name in sorted(hashlib.algorithms_guaranteed):
    made = hashlib.new(name, b'abc')
    print(name, made.name, made.digest_size, made.block_size, made.hexdigest(8)[:8] if name.startswith('shake') else made.hexdigest()[:8])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(hashlib.pbkdf2_hmac('sha1', b'password', b'salt', 2, 10).hex(), [str(w.message) for w in caught])
print(hasattr(hashlib, 'scrypt'), hashlib.md5.__name__)

statistics = fresh('statistics', '_statistics')
print(statistics._normal_dist_inv_cdf.__module__, statistics.NormalDist(5, 2).inv_cdf(0.9))
import _statistics
print(_statistics._normal_dist_inv_cdf.__module__, _statistics._normal_dist_inv_cdf(0.9, 5, 2), _statistics._normal_dist_inv_cdf(0.01, 0, 1), _statistics._normal_dist_inv_cdf(1e-12, 0, 1))
