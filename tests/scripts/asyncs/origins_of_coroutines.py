# sys.set_coroutine_origin_tracking_depth: cr_origin, and the lines that the warning gets.
import sys, warnings
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: print(f'  {type(e).__name__}: {e}')
    else: print('  ok', r)
print(sys.get_coroutine_origin_tracking_depth())
async def co(): pass
def inner(): return co()
def outer(): return inner()
c = co(); print(c.cr_origin); c.close()
for depth in (0, 1, 2, 3, 10):
    sys.set_coroutine_origin_tracking_depth(depth)
    c = outer(); print(depth, c.cr_origin and [(f.rpartition('/')[2], l, n) for f, l, n in c.cr_origin], sys.get_coroutine_origin_tracking_depth()); c.close()
for bad in (-1, 'a', None, 1.5, 2**40): t(sys.set_coroutine_origin_tracking_depth, bad)
t(sys.set_coroutine_origin_tracking_depth, depth=1); t(sys.get_coroutine_origin_tracking_depth, 1); t(sys.set_coroutine_origin_tracking_depth)
t(setattr, c, 'cr_origin', 1)
sys.set_coroutine_origin_tracking_depth(3)
warnings.simplefilter('always')
def show(m, cat, *a): print(cat.__name__); print(m)
warnings.showwarning = show
outer()
sys.set_coroutine_origin_tracking_depth(0)
outer()
