# What the functions on paths and descriptors say of wrong arguments.
import os, sys
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
folder = '/tmp/krait_os_%d' % os.getpid()
os.mkdir(folder)
os.chdir(folder)
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e, getattr(e, 'filename', '-'), getattr(e, 'filename2', '-'))
for f in 'stat lstat rmdir remove unlink chmod truncate rename replace link readlink statvfs fspath fsencode fsdecode fstat read dup fsync isatty ftruncate lseek access'.split():
    print(getattr(os, f).__name__, getattr(os, f).__module__)
    for a in ("", "1.5", "None", "'nosuch'", "b'nosuch'", "'a\\0b'", "9999", "-1", "[]", "2**70", "'nosuch', foo=1"):
        if f == 'fsync' and a == "'nosuch'": continue
        t(f"os.{f}({a})")
for f in 'rename', 'replace', 'link':
    for a in ("'x', 'nosuch'", "'nosuch', 1.5", "1.5, 'a'", "'a\\0', 'b'", "b'x', 'y'"): t(f"os.{f}({a})")
for f in 'mkdir', 'listdir', 'scandir', 'chdir', 'makedirs':
    for a in ("1.5", "'a\\0b'", "[]"): t(f"os.{f}({a})")
for a in ("'nosuch', 'a'", "'nosuch', 1.5", "'nosuch', 0", "1.5, 0"): t(f"os.truncate({a})"); t(f"os.access({a})"); t(f"os.chmod({a})")
t("os.utime('nosuch')"); t("os.utime(1.5)"); t("os.stat('nosuch', dir_fd='a')"); t("os.stat(0, dir_fd=0)"); t("os.stat('nosuch', follow_symlinks=False)")

os.chdir('/')
for above, folders, files in os.walk(folder, topdown=False):
    for file in files: os.remove(os.path.join(above, file))
    for each in folders: (os.remove if os.path.islink(os.path.join(above, each)) else os.rmdir)(os.path.join(above, each))
os.rmdir(folder)
