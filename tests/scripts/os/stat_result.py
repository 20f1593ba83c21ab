# What stat() gives, and the other tuples with names.
import os, sys
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
s=os.stat('/'); print(type(s), type(s).n_fields, type(s).n_sequence_fields, type(s).n_unnamed_fields, type(s).__match_args__, len(s)); print([n for n in dir(s) if n.startswith('st_')]); print(repr(s).count('='))
print(type(s[7]), type(s.st_atime), s.st_atime_ns > 0)
t("os.stat_result(range(10))"); t("os.stat_result(range(19)).st_atime");  t("os.stat_result(range(10)).st_atime"); t("os.stat_result(range(10)).st_mtime_ns");t("os.stat_result(range(5))"); t("os.stat_result(range(30))"); t("os.stat_result(5)")
t("os.terminal_size((1,2))"); t("os.uname()._fields"); t("type(os.uname())"); t("os.times_result(range(5))"); t("os.statvfs_result(range(10))");
 t("os.get_terminal_size(5)"); 
