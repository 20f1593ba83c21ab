# Entries of directories.
import os, sys
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
folder = '/tmp/krait_os_%d' % os.getpid()
os.mkdir(folder)
os.chdir(folder)
os.makedirs('zz/a'); open('zz/f','w').write('x'); os.symlink('f','zz/l')
for e in sorted(os.scandir('zz'), key=lambda e:e.name): print(e, e.name, e.path, e.is_dir(), e.is_file(), e.is_symlink(), e.is_file(follow_symlinks=False), type(e), e.inode()>0, e.stat().st_size * e.is_file(), e.__fspath__(), type(e.stat(follow_symlinks=False)))
t("type(e)()"); t("e.is_dir(1)"); t("e.name"); t("e.__class_getitem__(int)"); t("[x for x in dir(e) if x[0]!='_']"); t("setattr(e,'name','q')")
with os.scandir('zz') as it: print([x for x in dir(it) if x[0]!='_'], type(it)); it.close(); print(list(it))
print(sorted(os.listdir(b'zz')), sorted(e.name for e in os.scandir(b'zz')))
fd=os.open('zz', os.O_RDONLY); print(sorted(os.listdir(fd))); t("sorted((e.name,e.path) for e in os.scandir(fd))"); os.close(fd)
os.chdir('/')
for above, folders, files in os.walk(folder, topdown=False):
    for file in files: os.remove(os.path.join(above, file))
    for each in folders: (os.remove if os.path.islink(os.path.join(above, each)) else os.rmdir)(os.path.join(above, each))
os.rmdir(folder)
