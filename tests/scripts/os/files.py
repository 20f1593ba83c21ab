# Links, times, truncate, makedirs, rename, walk and their errors.
import os, sys
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
folder = '/tmp/krait_os_%d' % os.getpid()
os.mkdir(folder)
os.chdir(folder)
os.makedirs('zz/a'); open('zz/f','w').write('x'); os.symlink('f','zz/l')
t("os.access('zz',os.R_OK)"); t("os.access('zz',os.R_OK, follow_symlinks=False)"); t("os.readlink('zz/l')"); t("os.readlink(b'zz/l')"); t("os.readlink('zz/f')"); t("os.utime('zz/f',(1,2))"); t("os.stat('zz/f').st_mtime"); t("os.utime('zz/f',ns=(1,2))"); t("os.stat('zz/f').st_mtime_ns"); t("os.utime('zz/f',(1.5,2.25))"); t("os.stat('zz/f').st_mtime"); t("os.utime('zz/f',(1,2),ns=(1,2))"); t("os.utime('zz/f',5)"); t("os.utime('zz/f',ns=5)"); t("os.utime('zz/f',(1,))"); t("os.utime('zz/f')"); t("os.truncate('zz/f',3)"); t("os.stat('zz/f').st_size"); t("os.truncate('zz/f',-3)"); t("os.chmod('zz/f',0o600)"); t("oct(os.stat('zz/f').st_mode)"); t("os.link('zz/f','zz/h')"); t("os.stat('zz/f').st_nlink"); t("os.mkdir('zz')"); t("os.rmdir('zz')"); t("os.remove('zz')"); t("os.remove('zz/h')"); t("os.rename('zz/f','zz')"); t("os.listdir('zz/f')"); t("os.makedirs('zz')"); t("os.makedirs('zz',exist_ok=True)"); t("os.makedirs('zz/f',exist_ok=True)"); t("os.makedirs('zz/p/q/r')"); t("os.removedirs('zz/p/q/r')"); t("os.path.exists('zz/p')"); t("os.renames('zz/f','zz/n/g')"); t("os.listdir('zz/n')"); t("os.renames('zz/n/g','zz/f')"); t("sorted(os.listdir('zz'))"); t("[(a,sorted(b),sorted(c)) for a,b,c in os.walk('zz')]"); t("[(a,sorted(b),sorted(c)) for a,b,c in os.walk('zz',topdown=False)]"); t("list(os.walk('nope'))")

os.chdir('/')
for above, folders, files in os.walk(folder, topdown=False):
    for file in files: os.remove(os.path.join(above, file))
    for each in folders: (os.remove if os.path.islink(os.path.join(above, each)) else os.rmdir)(os.path.join(above, each))
os.rmdir(folder)
