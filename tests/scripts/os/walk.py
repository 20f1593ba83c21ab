# os.walk and os.fwalk: order, pruning, links, errors.
import os, sys
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
folder = '/tmp/krait_os_%d' % os.getpid()
os.mkdir(folder)
os.chdir(folder)
for p in 'a/b/c', 'a/d', 'e': os.makedirs(p)
for p in 'a/1', 'a/b/2', 'a/b/c/3', 'e/4', '5': open(p, 'w').close()
os.symlink('../e', 'a/link')
def show(it): print([(x[0], sorted(x[1]), sorted(x[2])) for x in it])
def ordered(top, **how):
    for x in os.walk(top, **how): x[1].sort(); yield x
show(ordered('.')); show(ordered('a', followlinks=True)); show(sorted(os.walk('.', topdown=False))); show(ordered(b'a')); show(os.walk('none'))
for x in os.walk('.'):
    x[1][:] = [d for d in x[1] if d != 'a']; print(x)
errors = []; list(os.walk('none', onerror=errors.append)); print(errors)
errors = []; list(os.walk('5', onerror=errors.append)); print(errors)
def boom(e): raise e
t("list(os.walk('none', onerror=boom))"); t("next(os.walk(5))"); t("os.walk()")
show(sorted(x[:3] for x in os.fwalk('.'))); show(sorted((x[:3] for x in os.fwalk('a', topdown=False)), key=lambda x: x[0])); print([sorted(os.listdir(x[3])) == sorted(x[1] + x[2]) for x in os.fwalk('.')])
os.makedirs('x/y/z', 0o700); print(oct(os.stat('x/y/z').st_mode), os.listdir('x')); os.makedirs('x/y/z/.', exist_ok=True); os.makedirs('q/./'); os.removedirs('x/y/z'); print(os.path.exists('x'), os.path.exists('q'))
t("os.makedirs('5/a')"); t("os.makedirs('')"); t("os.removedirs('a')"); t("os.renames('nope', 'k/l')"); print(os.path.exists('k'))

os.chdir('/')
for above, folders, files in os.walk(folder, topdown=False):
    for file in files: os.remove(os.path.join(above, file))
    for each in folders: (os.remove if os.path.islink(os.path.join(above, each)) else os.rmdir)(os.path.join(above, each))
os.rmdir(folder)
