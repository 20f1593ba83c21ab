"""sysconfig: where things are installed, and how the interpreter was built.

Krait carries its library in itself; the schemes tell where a program may look for what others have installed. Of the
variables that a build of CPython knows (its Makefile's) there are those that have a meaning here.
"""

import os
import sys

__all__ = ['get_config_h_filename', 'get_config_var', 'get_config_vars', 'get_makefile_filename', 'get_path', 'get_path_names',
           'get_paths', 'get_platform', 'get_python_version', 'get_scheme_names', 'parse_config_h']

_NAMES = ('stdlib', 'platstdlib', 'purelib', 'platlib', 'include', 'platinclude', 'scripts', 'data')
_LIB = '/{platlibdir}/python{py_version_short}'
_PACKAGES = '/lib/python{py_version_short}/site-packages'


def _prefix_scheme(base, platbase, stdlib='{installed_base}', platstdlib='{platbase}'):
    return {'stdlib': stdlib + _LIB, 'platstdlib': platstdlib + _LIB, 'purelib': base + _PACKAGES,
            'platlib': platbase + '/{platlibdir}/python{py_version_short}/site-packages',
            'include': '{installed_base}/include/python{py_version_short}{abiflags}',
            'platinclude': '{installed_platbase}/include/python{py_version_short}{abiflags}',
            'scripts': base + '/bin', 'data': base}


def _schemes():
    home = _prefix_scheme('{base}', '{base}')
    home |= {'stdlib': '{installed_base}/lib/python', 'platstdlib': '{base}/lib/python', 'purelib': '{base}/lib/python',
             'platlib': '{base}/lib/python', 'include': '{installed_base}/include/python',
             'platinclude': '{installed_base}/include/python'}
    user = {'stdlib': '{userbase}' + _LIB, 'platstdlib': '{userbase}' + _LIB, 'purelib': '{userbase}' + _PACKAGES,
            'platlib': '{userbase}' + _PACKAGES, 'include': '{userbase}/include/python{py_version_short}',
            'scripts': '{userbase}/bin', 'data': '{userbase}'}
    prefix = _prefix_scheme('{base}', '{platbase}')
    return {'posix_prefix': prefix, 'posix_home': home, 'posix_user': user, 'posix_venv': dict(prefix), 'venv': dict(prefix)}


_INSTALL_SCHEMES = _schemes()
_PREFERRED = {'prefix': 'posix_prefix', 'home': 'posix_home', 'user': 'posix_user'}
_CONFIG_VARS = None


def get_default_scheme():
    """The name of the scheme for this platform."""
    return get_preferred_scheme('prefix')


def _get_preferred_schemes():
    return dict(_PREFERRED)


def get_preferred_scheme(key):
    """The name of the scheme for 'prefix', 'home' or 'user'."""
    scheme = _get_preferred_schemes()[key]
    if scheme not in _INSTALL_SCHEMES:
        raise ValueError(f"{key!r} returned {scheme!r} which is not a valid scheme on this platform")
    return scheme


def get_scheme_names():
    """Return a tuple containing the schemes names."""
    return tuple(sorted(_INSTALL_SCHEMES))


def get_path_names():
    """Return a tuple containing the paths names."""
    return tuple(name for name in _NAMES if name != 'platinclude')


def _expand_vars(scheme, vars):
    known = {**get_config_vars(), **(vars or {})}
    return {name: os.path.normpath(path.format_map(known)) for name, path in _INSTALL_SCHEMES[scheme].items()}


def get_paths(scheme=get_default_scheme(), vars=None, expand=True):
    """The paths of a scheme; vars replace variables in them, unless expand is false."""
    return _expand_vars(scheme, vars) if expand else _INSTALL_SCHEMES[scheme]


def get_path(name, scheme=get_default_scheme(), vars=None, expand=True):
    """One path of a scheme."""
    return get_paths(scheme, vars, expand)[name]


def _user_base():
    return os.environ.get('PYTHONUSERBASE') or os.path.expanduser('~/.local')


def _made_CONFIG_VARS():
    short, major_minor = '%d.%d' % sys.version_info[:2], '%d%d' % sys.version_info[:2]
    prefix, exec_prefix = os.path.normpath(sys.prefix), os.path.normpath(sys.exec_prefix)
    return {'prefix': prefix, 'exec_prefix': exec_prefix, 'py_version': '%d.%d.%d' % sys.version_info[:3], 'py_version_short': short,
            'py_version_nodot': major_minor, 'installed_base': os.path.normpath(sys.base_prefix), 'base': prefix,
            'installed_platbase': os.path.normpath(sys.base_exec_prefix), 'platbase': exec_prefix,
            'projectbase': os.path.dirname(sys.executable) if sys.executable else os.getcwd(), 'platlibdir': sys.platlibdir,
            'abiflags': getattr(sys, 'abiflags', ''), 'py_version_nodot_plat': '', 'userbase': _user_base(), 'srcdir': prefix,
            'VERSION': short, 'EXE': '', 'Py_DEBUG': 0, 'Py_ENABLE_SHARED': 0, 'Py_TRACE_REFS': 0, 'WITH_DOC_STRINGS': 1, 'WITH_PYMALLOC': 1,
            'HAVE_FORK': 1, 'SIZEOF_VOID_P': 8, 'SIZEOF_LONG': 8, 'SIZEOF_SIZE_T': 8, 'SIZEOF_TIME_T': 8, 'EXT_SUFFIX': None}


def get_config_vars(*args):
    """All variables as a dict, or with names given a list of their values: None for those that don't exist."""
    global _CONFIG_VARS
    if _CONFIG_VARS is None:
        _CONFIG_VARS = _made_CONFIG_VARS()
    return [_CONFIG_VARS.get(name) for name in args] if args else _CONFIG_VARS


def get_config_var(name):
    """One variable, or None."""
    return get_config_vars().get(name)


def get_platform():
    """System and machine as one word, such as linux-x86_64."""
    system, _, _, _, machine = os.uname()
    return f'{system.lower().replace("/", "")}-{machine.replace(" ", "_").replace("/", "-")}'


def get_python_version():
    """The version of the language as MAJOR.MINOR."""
    return get_config_var('py_version_short')


def is_python_build(check_home=None):
    """Whether the interpreter runs in the tree that it was built in: no file of Krait's library lies outside of it, so no."""
    return False


def get_config_h_filename():
    """Where the path of pyconfig.h would be: Krait installs none."""
    return os.path.join(get_path('include'), 'pyconfig.h')


def get_makefile_filename():
    """Where the path of CPython's Makefile would be: Krait installs none."""
    return os.path.join(get_path('stdlib'), f'config-{get_python_version()}', 'Makefile')


def parse_config_h(fp, vars=None):
    """The #defines of a config.h as a dict: numbers as int, names that are #undef-ed in comments as 0."""
    import re
    vars = {} if vars is None else vars
    defined = re.compile('#define ([A-Z][A-Za-z0-9_]+) (.*)\n').match
    undefined = re.compile('/[*] #undef ([A-Z][A-Za-z0-9_]+) [*]/\n').match
    while line := fp.readline():
        if found := defined(line):
            name, value = found.groups()
            try:
                value = int(value)
            except ValueError:
                pass
            vars[name] = value
        elif found := undefined(line):
            vars[found[1]] = 0
    return vars


def _main():
    "python -m sysconfig: print what is known."
    print('Platform: "%s"' % get_platform())
    print('Python version: "%s"' % get_python_version())
    print('Current installation scheme: "%s"' % get_default_scheme())
    for title, values in (('Paths', get_paths()), ('Variables', get_config_vars())):
        print('\n%s: ' % title)
        for name, value in sorted(values.items()):
            print('\t%s = "%s"' % (name, value))


if __name__ == '__main__':
    _main()
