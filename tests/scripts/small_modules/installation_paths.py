# sysconfig: paths by scheme, variables, and what a config.h says
import io
import sysconfig

print(sysconfig.get_path_names(), sysconfig.get_python_version(), sysconfig.get_platform() == '-'.join((__import__('os').uname()[0].lower(), __import__('os').uname()[4])))
for scheme in ('posix_prefix', 'posix_home', 'posix_user', 'posix_venv'):
    print(scheme, scheme in sysconfig.get_scheme_names())
    for name, path in sysconfig.get_paths(scheme, expand=False).items():
        print('   ', name, path)
print(sysconfig.get_paths('posix_prefix', vars={'installed_base': '/i', 'base': '/b', 'platbase': '/p', 'installed_platbase': '/ip'}))
print(sysconfig.get_path('scripts', 'posix_home', {'base': '/home/x/./y/..'}))
print(sysconfig.get_preferred_scheme('home'), sysconfig.get_preferred_scheme('user'))
for wrong in (lambda: sysconfig.get_path('x'), lambda: sysconfig.get_path('stdlib', 'x'), lambda: sysconfig.get_paths('x'), lambda: sysconfig.get_preferred_scheme('x')):
    try:
        print(wrong())
    except KeyError as error:
        print('KeyError', error)
print(sysconfig.get_config_var('no such'), sysconfig.get_config_vars('py_version_nodot', 'no such', 'py_version_short', 'platlibdir', 'Py_DEBUG', 'SIZEOF_VOID_P', 'HAVE_FORK'))
print(sysconfig.get_config_vars() is sysconfig.get_config_vars(), sysconfig.is_python_build())
text = '#define A_NUMBER 42\n#define WORDS a b c\n/* #undef NOT_THERE */\n#define lower 1\nnoise\n#define HEX 0x10\n'
print(sysconfig.parse_config_h(io.StringIO(text)), sysconfig.parse_config_h(io.StringIO(text), {'B': 1})['B'])
