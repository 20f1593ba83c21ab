# Constructors, arithmetic, formats, parsing: what is refused.
from _cases import cases

cases(r'''
from datetime import *
date(2024, 2, 30)
date(0, 1, 1)
date(2024, 13, 1)
date('2024', 1, 1)
date(2024, 1)
datetime(2024, 1, 1, 24)
datetime(2024, 1, 1, 0, 0, 0, 1000000)
datetime(2024, 1, 1, fold=2)
datetime(2024, 1, 1, tzinfo=5)
time(25), time(0)
time(0, fold=3)
timedelta(days=1e10)
timedelta(1.5, 2.5, microseconds=0.5), timedelta(weeks=1, hours=-1), -timedelta(1, 1), abs(timedelta(-1)), timedelta(1) / 2, timedelta(1) // timedelta(hours=5), timedelta(1) % timedelta(hours=5), divmod(timedelta(1), timedelta(hours=5)), timedelta(1) / timedelta(hours=5), timedelta(1) * 1.5, 2 * timedelta(1), timedelta(1) // 7
timedelta(1) / 0
timedelta(1) // timedelta(0)
timedelta(1) * 'a'
timedelta(1) + 1
timedelta('a')
str(timedelta(days=-1, seconds=5)), str(timedelta(1, 2, 3)), repr(timedelta(0)), repr(timedelta(-1, 5)), timedelta(1, 2, 3).total_seconds(), timedelta.min, timedelta.max, timedelta.resolution, bool(timedelta(0))
date(2024, 1, 31) + timedelta(1), date(2024, 3, 1) - date(2024, 2, 1), date(2024, 1, 1) - timedelta(1), date.max + timedelta(0)
date.max + timedelta(1)
date(2024, 1, 1) + 1
date(2024, 1, 1) < datetime(2024, 1, 1)
date(2024, 1, 1) == datetime(2024, 1, 1), date(2024, 1, 1) == 5, date(2024, 1, 1) < date(2024, 1, 2), hash(date(2024, 1, 1)) == hash(date(2024, 1, 1))
date(2024, 1, 1) < 5
datetime(2024, 1, 1) - datetime(2024, 1, 1, tzinfo=timezone.utc)
datetime(2024, 1, 1) < datetime(2024, 1, 1, tzinfo=timezone.utc)
datetime(2024, 1, 1) == datetime(2024, 1, 1, tzinfo=timezone.utc), datetime(2024, 1, 1, 5, tzinfo=timezone(timedelta(hours=5))) == datetime(2024, 1, 1, tzinfo=timezone.utc)
[date.fromisoformat(s) for s in ('2024-02-29', '20240229', '2024-W09-4', '2024W094', '2024W09')]
date.fromisoformat('2024-2-29')
date.fromisoformat('2024-02-30')
date.fromisoformat(5)
[datetime.fromisoformat(s) for s in ('2024-02-29', '2024-02-29T01:02', '2024-02-29 01:02:03.5', '20240229T010203', '2024-02-29T01:02:03Z', '2024-02-29T01:02:03+05:30', '2024-02-29T01:02:03.123456-00:00:01', '2024-W01-1T12', '2024-02-29T01:02:03,5')]
datetime.fromisoformat('2024-02-29T25:00')
datetime.fromisoformat('2024-02-29T')
datetime.fromisoformat('nope')
[time.fromisoformat(s) for s in ('01', '01:02', 'T010203', '01:02:03.123', '01:02+01:00', '01:02Z')]
time.fromisoformat('1:2')
datetime(2024, 2, 29, 1, 2, 3, 4).isoformat(), datetime(2024, 2, 29).isoformat(' ', 'minutes'), datetime(2024, 2, 29).isoformat(timespec='milliseconds'), time(1, 2, 3, 4).isoformat('hours'), date(5, 1, 1).isoformat(), str(datetime(1, 1, 1, tzinfo=timezone(timedelta(seconds=1))))
datetime(2024, 1, 1).isoformat(timespec='x')
datetime(2024, 2, 29, 13, 2, 3, 4, timezone.utc).strftime('%Y %m %d %H %I %p %M %S %f %z %Z %j %U %W %w %a %A %b %B %y %c %x %X %% %G %V %u'), date(2024, 1, 1).strftime('%H:%M'), time(1).strftime('%Y'), f'{date(2024, 1, 1):%d/%m}', format(datetime(2024, 1, 1), ''), datetime(2024, 1, 1).strftime('')
datetime.strptime('2024-02-29 01:02:03.5 +0530', '%Y-%m-%d %H:%M:%S.%f %z'), datetime.strptime('Thu Feb 29 2024', '%a %b %d %Y'), datetime.strptime('12 PM', '%I %p'), datetime.strptime('2024 060', '%Y %j'), datetime.strptime('2024 09 4', '%G %V %u'), datetime.strptime('24', '%y')
datetime.strptime('x', '%Y')
datetime.strptime('2024', '%Y %m')
datetime.strptime('2024 1', '%Y')
datetime.strptime('2024', '%Q')
datetime.strptime('30 2 2024', '%d %m %Y')
date(2024, 2, 29).replace(year=2023)
date(2024, 2, 29).replace(day=1), datetime(2024, 1, 1).replace(hour=5, tzinfo=timezone.utc, fold=1), time(1).replace(minute=2)
date(2024, 2, 29).isocalendar(), date(2024, 2, 29).isocalendar().week, date.fromisocalendar(2024, 9, 4), date(2024, 2, 29).weekday(), date(2024, 2, 29).isoweekday(), date(2024, 2, 29).toordinal(), date.fromordinal(1), date(2024, 2, 29).timetuple(), date(2024, 2, 29).ctime()
date.fromisocalendar(2024, 54, 1)
date.fromisocalendar(2024, 1, 8)
date.fromordinal(0)
datetime(2024, 1, 1, tzinfo=timezone.utc).timestamp(), datetime.fromtimestamp(0, timezone.utc), datetime.utcfromtimestamp(1.5), datetime(2024, 1, 1, 12, tzinfo=timezone.utc).astimezone(timezone(timedelta(hours=-5))), datetime.combine(date(2024, 1, 1), time(5)), datetime.combine(date(2024, 1, 1), time(5, tzinfo=timezone.utc), None), datetime(2024, 1, 1).timetz(), datetime(2024, 1, 1, tzinfo=timezone.utc).utctimetuple()
datetime.fromtimestamp(1e20, timezone.utc)
datetime.fromtimestamp(float('nan'), timezone.utc)
timezone(timedelta(hours=5)), timezone(timedelta(hours=5), 'X'), str(timezone.utc), timezone.utc, timezone(timedelta(0)), timezone(timedelta(0)) is timezone.utc, timezone.min, timezone(timedelta(minutes=-90)).tzname(None), timezone(timedelta(1) - timedelta(microseconds=1)), timezone.utc.utcoffset(None), timezone.utc.dst(None)
timezone(timedelta(1))
timezone(5)
timezone(timedelta(0), 5)
timezone.utc.utcoffset(5)
timezone.utc.fromutc(datetime(2024, 1, 1))
class Z(tzinfo): utcoffset = lambda s, d: 5
datetime(2024, 1, 1, tzinfo=Z()).utcoffset()
class Y(tzinfo): utcoffset = lambda s, d: timedelta(2)
datetime(2024, 1, 1, tzinfo=Y()).utcoffset()
tzinfo().utcoffset(None)
datetime(2024, 1, 1, tzinfo=tzinfo()).isoformat()
repr(datetime(2024, 1, 1, 1, 2, tzinfo=timezone.utc, fold=1)), repr(time(1, 2, 3)), repr(date(1, 1, 1)), repr(time(0, tzinfo=timezone.utc)), datetime.min, datetime.max, datetime.resolution, time.min, time.max, bool(time(0))
[datetime(2024, 1, 1, 2, 3, 4, 567890, timezone.utc, fold=1).__reduce_ex__(p) for p in (2, 4)], time(1, 2, 3, 4, fold=1).__reduce_ex__(4), time(1, 2, 3, 4).__reduce__(), datetime(b'\x07\xe8\x82\x1d\x01\x02\x03\x00\x00\x04'), date(b'\x07\xe8\x02\x1d'), time(b'\x81\x02\x03\0\0\4').fold, date(2024, 1, 1).__reduce__(), timedelta(1).__reduce__(), timezone.utc.__reduce__()
class D(datetime): pass
type(D(2024, 1, 1) + timedelta(1)), type(D(2024, 1, 1).replace(year=2)), type(D.fromisoformat('2024-01-01')), type(D(2024, 1, 1).date()), repr(D(2024, 1, 1)), type(D.now()), type(D(2024, 1, 1) - D(2024, 1, 1))
time(1) < time(2), time(1, tzinfo=timezone.utc) == time(1), time(1) == 5
time(1) < time(1, tzinfo=timezone.utc)
time(1) - time(0)
date.today() == datetime.now().date(), date.fromtimestamp(0) is not None, datetime.now(timezone.utc).tzinfo, UTC, MINYEAR, MAXYEAR
''')
