# sys.set_asyncgen_hooks: when the first iteration and the finalizer are told, and how they are refused.
import sys
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: print(f'  {type(e).__name__}: {e}')
    else: print('  ok', r)
old = sys.get_asyncgen_hooks(); print(old, type(old).__name__, old.firstiter, old.finalizer, len(old))
log = []
def first(g): print('  first', g.__name__)
def final(g): print('  final', g.__name__); kept.append(g)
kept = []
async def ag():
    try: yield 1; yield 2
    finally: print('  body finally')
def run(aw):
    try: return aw.send(None)
    except StopIteration as e: return ('value', e.value)
t(sys.set_asyncgen_hooks, 1); t(sys.set_asyncgen_hooks, None, 1); t(sys.set_asyncgen_hooks, firstiter=2); t(sys.set_asyncgen_hooks, finalizer='a'); t(sys.set_asyncgen_hooks, 1, 2, 3); t(sys.get_asyncgen_hooks, 1)
t(sys.set_asyncgen_hooks, firstiter=first, finalizer=final)
h = sys.get_asyncgen_hooks(); print(h.firstiter is first, h.finalizer is final, h[0] is first)
g = ag(); print('made'); a = g.__anext__(); print('anext'); t(run, a); t(run, g.__anext__()); del g, a; print('deleted')
t(run, kept[0].aclose()); kept.clear()
g = ag(); c = g.aclose(); t(run, c); del g, c
g = ag(); c = g.athrow(ValueError); t(run, c); del g, c
g = ag(); c = g.asend(None); t(run, c); t(run, g.aclose()); del g, c; print('closed one goes silently')
g = ag(); t(run, g.__anext__()); t(run, g.__anext__()); t(run, g.__anext__()); del g; print('exhausted one too')
g = ag(); del g; print('never begun too')
t(sys.set_asyncgen_hooks); print(sys.get_asyncgen_hooks().firstiter is first)
t(sys.set_asyncgen_hooks, firstiter=None); print(sys.get_asyncgen_hooks().firstiter, sys.get_asyncgen_hooks().finalizer is final)
def bad_first(g): raise OSError('first')
t(sys.set_asyncgen_hooks, bad_first, None)
g = ag(); t(g.__anext__); t(run, g.__anext__()); t(run, g.aclose())
def bad_final(g): raise OSError('final')
sys.unraisablehook = lambda u: print('  unraisable', type(u.exc_value).__name__, u.exc_value, u.err_msg)
t(sys.set_asyncgen_hooks, None, bad_final)
g = ag(); t(run, g.__anext__()); del g
sys.set_asyncgen_hooks(*old); print(sys.get_asyncgen_hooks())
