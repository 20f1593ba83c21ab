# The environment: os.environ, getenv, putenv.
import os, sys
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
t("os.environ.__class__"); t("os.environ['NOPE']"); t("os.environ[5]"); t("os.environ.get(5)"); t("os.getenv('NOPE', 7)"); t("os.getenv(5)"); t("os.environ.__setitem__('a', 5)"); t("os.environ.__setitem__(b'a', '5')"); t("os.environ.__setitem__('a', 'b')"); t("os.environ['a']"); t("os.getenvb(b'a')"); t("os.environb[b'a']"); t("'a' in os.environ"); t("5 in os.environ"); t("os.environ.pop('a')"); t("os.environ.pop('a',1)"); t("os.environ.setdefault('q','w')"); t("os.environ.copy().__class__"); t("repr(os.environ)[:10]"); t("os.environ.__delitem__('zzz')"); t("os.environ | {'b':'c'} == {**os.environ,'b':'c'}"); t("({'b':'c'} | os.environ).__class__"); t("os.putenv('a=b','c')"); t("os.putenv('a','c\\0')"); t("os.putenv(1,'c')"); t("os.unsetenv('')"); t("os.environ.__setitem__('a=','b')"); t("os.environ.__setitem__('','b')")
