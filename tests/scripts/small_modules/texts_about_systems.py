# Versions of interpreters, C libraries and distributions read out of texts.
import platform as p, tempfile, os
for x in ['', 'abc','IronPython 2.0 (2.0.0.0) on .NET 2.0.50727.3053', '2.4.3 (truncation, date, t) \n[GCC]', '2.4.3 (truncation, d) \n[GCC]', '2.4.3 (truncation) \n[GCC]', '2.4.3 () \n[GCC]', '2.5 (trunk:6107, Mar 26 2009, 13:02:18) \n[Java HotSpot(TM) Client VM ("Apple Computer, Inc.")]', '2.5.2 (63378, Mar 26 2009, 18:03:29)\n[PyPy 1.0.0]','3.11.2+ (x) [C]','2.6.1 (IronPython 2.6.1 (2.6.10920.0) on .NET 2.0.50727.1433)']:
    try: print(x, p._sys_version(x))
    except Exception as e: print(x, repr(e))
print(p.system_alias('SunOS','5.5','v'), p.system_alias('SunOS','4.1','v'), p.system_alias('Linux','a','b'), p.system_alias('win32','a','b'))
print(p._parse_os_release(['A=b','# c','B="x y"',"C='q'",'D="a\\$b"','bad line','E=','NAME=X\n', 'F="x" ', 'G="a']))
print(p.uname() == p.uname(), p.uname() is p.uname())
t=tempfile.mktemp()
for d in [b'__libc_init',b'GLIBC_2.9',b'libc.so.1.2.5',b'libc_pthread.so.1.2.5',b'',b'GLIBC_1.23.4\0GLIBC_1.9\0GLIBC_1.21\0',b'libc.so.2.4\0libc.so.9\0libc.so.23.1\0', b'GLIBC_1.9.3\0libc.so.7', b'libc.so.6\0GLIBC_2.1']:
    with open(t, 'wb') as f: f.write(b'[xxx%sxxx]' % d)
    print(d, p.libc_ver(t))
os.unlink(t)
