# Names of test.support that suites take at their start, and what the smaller ones do.
import unittest
import warnings
from test import support
from test.support import _1G, _2G, _4G, bytecode_helper, import_helper, script_helper

from _cases import cases

cases(r'''
_1G, _2G, _4G, support.max_memuse
support.set_memlimit('4Gb'), support.max_memuse, support.real_max_memuse
support.set_memlimit('1K')
support.set_memlimit('lots')
support.set_memlimit('0.5T'), support.max_memuse
token = support.ignore_deprecations_from('__main__', like='.*old.*')
warnings.filters[0][0], warnings.filters[0][2].__name__
support.clear_ignored_deprecations(token), warnings.filters[0][0]
support.clear_ignored_deprecations()
support.skip_if_buggy_ucrt_strfptime(len) is len, support.missing_compiler_executable(), support.TEST_HTTP_URL
callable(import_helper.make_legacy_pyc), callable(script_helper.make_zip_script), callable(script_helper.make_zip_pkg)
issubclass(bytecode_helper.BytecodeTestCase, unittest.TestCase), bytecode_helper.BytecodeTestCase().get_disassembly_as_string(compile('x', 'f', 'eval')) != ''
''', globals())


class T(unittest.TestCase):
    def test_a(self):
        pass

    def test_b(self):
        pass


for accept, ignore in (None, None), (['test_a'], None), (['*.T.*'], ['test_b']), (None, ['T']), (['nothing'], None):
    support.set_match_tests(accept, ignore)
    print(accept, ignore, [support.match_test(T(name)) for name in ('test_a', 'test_b')])
