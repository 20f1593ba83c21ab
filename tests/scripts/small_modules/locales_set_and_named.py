# setlocale and getlocale with what every system has, names of locales, words of the C locale.
import locale

from _cases import cases

cases(r'''
locale._group('1234567'), list(zip('ab',locale._grouping_intervals([3,0]))), list(locale._grouping_intervals([3,2,127])), list(locale._grouping_intervals([]))
list(locale._grouping_intervals([0]))
locale._strip_padding('  ab  ',3)
locale.setlocale(locale.LC_ALL,'C'), locale.setlocale(locale.LC_ALL), locale.getlocale(), locale.setlocale(locale.LC_NUMERIC,'POSIX')
locale.setlocale(locale.LC_ALL,'xx')
locale.setlocale(locale.LC_ALL,'a;b')
locale.setlocale(100,'C')
locale.setlocale(100)
locale.setlocale(-1)
locale.setlocale('x')
locale.setlocale(locale.LC_ALL, ('xx','yy'))
locale.setlocale(locale.LC_ALL, 5)
locale.setlocale(locale.LC_ALL, (1,2,3))
locale.setlocale(locale.LC_CTYPE,'C.UTF-8'), locale.setlocale(locale.LC_ALL), locale.getlocale(), locale.getlocale(locale.LC_TIME)
locale.getlocale(locale.LC_ALL)
locale.setlocale(locale.LC_ALL, locale.setlocale(locale.LC_ALL)) 
locale.setlocale(locale.LC_ALL, (None,None))
locale.getlocale()
locale.nl_langinfo(locale.CODESET), locale.nl_langinfo(locale.DAY_1), locale.nl_langinfo(locale.MON_12), locale.nl_langinfo(locale.RADIXCHAR)
locale.nl_langinfo(5)
locale.nl_langinfo('a')
locale.strcoll('a','b'), locale.strcoll('b','a'), locale.strcoll('a','a'), locale.strxfrm('abc')
locale.strcoll(1,2)
locale.strxfrm(1)
locale.Error.__module__, locale.Error.__mro__, sorted(locale.__all__)
locale.getencoding.__module__, locale.localeconv()
locale._parse_localename('en_US.UTF-8'), locale._parse_localename('C'), locale._parse_localename('de_DE@euro'), locale._build_localename(('en','utf8')), locale._build_localename((None,None))
locale._parse_localename('xx')
[locale.normalize(n) for n in ('C', 'POSIX', 'en_US', 'EN_us', 'en_US.utf8', 'de_DE@euro', 'de', 'xx_YY.foo', '', 'en_US.ISO8859-1', 'C.UTF-8')]
''', globals())
