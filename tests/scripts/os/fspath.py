# os.PathLike and fspath.
import os, sys
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
folder = '/tmp/krait_os_%d' % os.getpid()
os.mkdir(folder)
os.chdir(folder)
os.mkdir("zz")
class P:
    def __init__(s,p): s.p=p
    def __fspath__(s): return s.p
t("os.fspath(P('a'))"); t("os.fspath(P(5))"); t("os.stat(P('zz')).st_mode>0"); t("os.stat(P(5))"); t("os.stat(P('nozz'))"); t("isinstance(P('a'),os.PathLike)"); t("issubclass(P,os.PathLike)"); t("isinstance('a',os.PathLike)"); t("os.PathLike[int]"); t("os.PathLike()"); t("os.mkdir(P(5))")

os.chdir('/')
for above, folders, files in os.walk(folder, topdown=False):
    for file in files: os.remove(os.path.join(above, file))
    for each in folders: (os.remove if os.path.islink(os.path.join(above, each)) else os.rmdir)(os.path.join(above, each))
os.rmdir(folder)
