# strerror, urandom, system, fdopen and the like.
import os, sys
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
t("os.strerror(2)"); t("os.strerror(9999)"); t("os.strerror('a')"); t("os.urandom(-1)"); t("len(os.urandom(5))"); t("os.urandom('a')"); t("os.system('exit 3')"); t("os.waitstatus_to_exitcode(768)"); t("os.waitstatus_to_exitcode(9)"); t("os.system(5)"); t("os.cpu_count()>0"); t("os.fdopen('a')"); t("os.fdopen(9999)"); t("os.getpid()>0"); t("os.getpid(1)"); t("os.umask('a')"); t("os.kill(os.getpid(),0)")
