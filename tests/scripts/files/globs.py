# glob: patterns over a tree.
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

import glob
os.makedirs('a/b/c'); os.makedirs('.h/x'); os.mkdir('e')
for p in 'a/1.py', 'a/2.txt', 'a/b/3.py', 'a/b/c/4.py', '.hidden', 'z[1].py', '5.py', 'a/.dot', '.h/6.py': put(p)
for p in '*', '*.py', 'a/*', 'a/*.py', '*/*.py', '**', '**/*.py', 'a/**', 'a/**/*.py', '?.py', '[0-9].py', '[!0-9]*', 'nothing', 'a', 'a/', '*/', '.*', '.h/*', '**/', 'a/b/c/4.py', './*.py', 'a/../*.py', '', '/', folder + '/*.py', 'z[[]1].py', '**/b', '**/c/**', 'a/**/**', '*/b/*', 'none/*', '5.py/*':
    print(p if '/krait' not in p else 'F/*.py', [plain(x) for x in sorted(glob.glob(p))], [plain(x) for x in sorted(glob.glob(p, recursive=True))])
print(sorted(glob.glob('**', recursive=True, include_hidden=True)), sorted(glob.glob('*', include_hidden=True)), sorted(glob.glob('*.py', root_dir='a')), sorted(glob.glob('**/*.py', root_dir='a', recursive=True)), glob.glob('*', root_dir='none'))
print(sorted(glob.glob(b'*.py')), sorted(glob.glob(b'**/*.py', recursive=True)), glob.escape('a[1]*?'), glob.escape(b'x*'), glob.has_magic('a*'), glob.has_magic('a'), glob.__all__, type(glob.iglob('*')))
print(glob.glob(glob.escape('z[1].py'))); t("glob.glob(5)"); t("glob.glob()")

import shutil
os.chdir('/')
shutil.rmtree(folder)
