# Wrong arguments of the functions of gc, and their results.
import gc

CALLS = '''
gc.collect(3)
gc.collect(-1)
gc.collect('0')
gc.collect(generation=0) >= 0
gc.collect(0, 1)
gc.collect(None)
gc.get_threshold()
gc.set_threshold()
gc.set_threshold('a')
gc.set_threshold(1, 2, 3, 4)
gc.set_threshold(500)
gc.get_threshold()
gc.set_threshold(400, 5)
gc.get_threshold()
gc.set_threshold(300, 4, 3)
gc.get_threshold()
gc.set_threshold(700, 10, 10)
gc.set_threshold(1.5)
gc.get_objects(generation=3)
gc.get_objects(generation=-2)
gc.get_objects(3)
gc.get_objects('a')
type(gc.get_objects(None)).__name__
type(gc.get_objects(0)).__name__
gc.get_objects(1, 2)
len(gc.get_objects(generation=-1)) > 100
gc.set_debug()
gc.set_debug('x')
gc.set_debug(2**31)
gc.set_debug(-2**31 - 1)
gc.set_debug(2**70)
gc.set_debug(1.0)
gc.get_debug()
gc.set_debug(gc.DEBUG_LEAK)
gc.get_debug() == gc.DEBUG_LEAK == gc.DEBUG_COLLECTABLE | gc.DEBUG_UNCOLLECTABLE | gc.DEBUG_SAVEALL
gc.set_debug(0)
gc.is_tracked()
gc.is_tracked(1, 2)
gc.is_finalized()
gc.enable(1)
gc.disable(1)
gc.isenabled(1)
gc.enable()
gc.isenabled()
gc.disable()
gc.isenabled()
gc.collect(2**40)
gc.collect(-2**80)
gc.set_threshold(2**31)
gc.set_threshold(5, -2**31 - 1)
gc.set_threshold(2**70)
gc.set_threshold(700, 10, 10)
gc.get_referrers()
gc.get_referents()
gc.get_referents(1, 'a', 2.5)
gc.freeze(1)
gc.get_freeze_count()
gc.get_count(1)
len(gc.get_count()), [type(n).__name__ for n in gc.get_count()]
len(gc.get_stats()), [sorted(s) for s in gc.get_stats()]
gc.garbage, gc.callbacks
sorted(n for n in dir(gc) if not n.startswith('__'))
[gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK]
'''
for call in CALLS.strip().split('\n'):
    try:
        print(call, '->', eval(call))
    except Exception as e:
        print(call, '->', type(e).__name__, e)
