# The words and forms that strptime() reads by: LocaleTime and TimeRE, and what it keeps of them.
import _strptime
import datetime
import re
import time

from _cases import cases

cases(r'''
t = _strptime.TimeRE(); l = _strptime.LocaleTime()
l.f_weekday, l.a_weekday, l.f_month, l.a_month, l.am_pm, l.LC_date_time, l.LC_date, l.LC_time, l.lang == _strptime._getlang(), len(l.timezone)
t.pattern('%a %A %d'), t.pattern('%j %H'), t.pattern(r'\d+'), t.pattern('%%'), t['m'], t.pattern('a  b\t%m')
t.compile('%A').match(l.f_weekday[6])['A'], t.compile('%a %b').match('thu apr').groupdict(), t.compile(r'\w+ %m').match(r'\w+ 10')['m'], re.match(t.pattern('%j %H'), '180'), re.match(t.pattern('%j %H'), '18 0').groupdict()
[d for d in 'aAbBcdGHIjmMpSuUVwWxXyYZ%' if not t.compile('%' + d).match(time.strftime('%' + d))]
l.timezone = frozenset(), frozenset()
_strptime.TimeRE(l).pattern('%Z')
l.timezone = frozenset({"Tokyo (standard time)"}), frozenset()
_strptime.TimeRE(l).compile('%Z').match('Tokyo (standard time)')[0]
t.pattern('%Q')
t.pattern('%')
_strptime._strptime_time('10 2004', '%d %Y')[:3]
_strptime._TimeRE_cache.locale_time.lang = 'Ni'; old = _strptime._TimeRE_cache
_strptime._strptime_time('10', '%d')[:3], _strptime._TimeRE_cache is old, list(_strptime._regex_cache)
for n in range(9): _strptime._regex_cache[n] = None
_strptime._strptime_time('11', '%m')[:3], list(_strptime._regex_cache)
time.strptime('x', '%Q')
time.strptime('x', '%')
time.strptime('x', '%\\')
time.strptime('Sat Nov 21 16:00:00 2026'), time.strptime('12 UTC', '%H %Z').tm_isdst, time.strptime('12 gmt', '%H %Z').tm_isdst, datetime.datetime.strptime('2020-02-29T01:02:03.5+01:30', '%Y-%m-%dT%H:%M:%S.%f%z')
time.strptime('12 xyz', '%H %Z')
time.strptime('1 ', '%d')
time.gmtime(1, 2)
time.get_clock_info()
time.strftime()
time.mktime()
time.ctime(secs=1)
''', globals())
