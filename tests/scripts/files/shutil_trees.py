# shutil: copytree, rmtree, ignore_patterns, which, disk_usage, get_terminal_size.
import os, sys
folder = '/tmp/krait_files_%d' % os.getpid()
os.mkdir(folder)
os.chdir(folder)
def plain(x): return str(x).replace(folder, 'F')
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(e))
def put(path, data='x'):
    with open(path, 'w') as f: f.write(data)
def tree(top='.'): return sorted(os.path.join(a, n) for a, b, c in os.walk(top) for n in b + c)

import shutil
os.makedirs('s/a/b'); put('s/1', 'one'); put('s/a/2.txt', 'two'); put('s/a/b/3.py', 'three'); os.symlink('1', 's/l'); os.symlink('nowhere', 's/broken')
t("shutil.copytree('s','d')"); print(tree('d')); shutil.rmtree('d')
t("shutil.copytree('s','d',symlinks=True)"); print(tree('d'), os.readlink('d/broken')); t("shutil.copytree('s','d',symlinks=True)"); shutil.rmtree('d')
t("shutil.copytree('s','d',ignore_dangling_symlinks=True)"); print(tree('d'), os.path.islink('d/l')); t("shutil.copytree('s','d',ignore_dangling_symlinks=True,dirs_exist_ok=True)"); shutil.rmtree('d')
t("shutil.copytree('s','d',ignore=shutil.ignore_patterns('*.py','l','broken'))"); print(tree('d')); shutil.rmtree('d')
seen = []
def copier(a, b): seen.append((a, b)); shutil.copy2(a, b)
os.unlink('s/broken'); t("shutil.copytree('s','d',copy_function=copier)"); print(sorted(seen))
def skip(path, names): print('ignore', path, sorted(names)); return {'a'}
t("shutil.copytree('s','e',ignore=skip)"); print(tree('e'))
t("shutil.copytree('none','f')"); t("shutil.copytree('s/1','f')"); t("shutil.rmtree('none')"); t("shutil.rmtree('none',True)"); t("shutil.rmtree('s/1')"); os.symlink('s', 'link'); t("shutil.rmtree('link')"); print(os.path.exists('s'))
errors = []
shutil.rmtree('none', onerror=lambda f, p, e: errors.append((f.__name__, p, e[0].__name__))); shutil.rmtree('s/1', onerror=lambda f, p, e: errors.append((f.__name__, p, e[0].__name__))); print(errors[0], len(errors) > 1)
t("shutil.rmtree(b'd')"); t("shutil.rmtree('e')"); print(tree())
put('prog'); os.chmod('prog', 0o755); put('data')
t("shutil.which('prog', path=folder)"); t("shutil.which('data', path=folder)"); t("shutil.which('none')"); t("shutil.which('./prog')"); t("shutil.which('./none')"); t("shutil.which('sh') is not None"); t("shutil.which(b'prog', path=os.fsencode(folder))"); t("shutil.which('prog', path='')"); t("shutil.which('data', os.F_OK, folder)")
u = shutil.disk_usage('.'); print(u._fields, u.total >= u.used, type(u).__name__)
os.environ['COLUMNS'], os.environ['LINES'] = '91', '37'; print(shutil.get_terminal_size()); os.environ['COLUMNS'] = 'x'; os.environ['LINES'] = '0'; print(shutil.get_terminal_size((7, 8))); t("shutil.chown('data')"); t("shutil.chown('data', user='no such user')"); t("shutil.chown('data', os.getuid(), os.getgid())")

import shutil
os.chdir('/')
shutil.rmtree(folder)
