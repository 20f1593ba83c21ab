# datetime and timezone: every constructor and method, right and wrong
import copy
import datetime as d
import pickle
from datetime import *
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


dt = datetime(2020, 2, 29, 12, 30, 45, 678901)
dz = dt.replace(tzinfo=timezone(timedelta(hours=-3, minutes=30)))
for text in '''
hash(date(2020,1,1))==hash(date(2020,1,1))
str(date(1,2,3))
repr(date(1,2,3))
datetime(2020,1,1,24)
datetime(2020,1,1,tzinfo=5)
datetime(2020,1,1,fold=2)
datetime.fromisoformat('2020-01-01T12:30:45.123456+05:30')
datetime.fromisoformat('20200101T123045Z')
datetime.fromisoformat('2020-01-01 12')
datetime.fromisoformat('2020-01-01x12:00')
datetime.fromisoformat('2020-W01-1T10')
datetime.fromisoformat('2020-01-01T')
datetime.fromisoformat('x')
datetime.fromisoformat(5)
datetime.strptime('2020-01-01','%Y-%m-%d')
datetime.strptime('x','%Y')
datetime.strptime('2020 x','%Y')
datetime.strptime('2020','%Q')
datetime.strptime('2020','%')
datetime.strptime('12:30 +0530','%H:%M %z')
datetime.strptime('1 Jan 99','%d %b %y')
datetime.strptime(5,'a')
datetime.strptime('2020 366','%Y %j')
datetime.strptime('2021 366','%Y %j')
datetime.strptime('2020 53 1','%G %V %u')
datetime.strptime('2020 1','%G %V')
datetime.fromtimestamp(0,timezone.utc)
datetime.fromtimestamp(1e20)
datetime.fromtimestamp(0,5)
datetime.fromtimestamp(float('nan'))
datetime.utcfromtimestamp(1.9999999)
datetime.utcfromtimestamp(-0.5)
datetime.combine(date(2020,1,1),time(1))
datetime.combine(1,2)
datetime.combine(date(2020,1,1),time(1),timezone.utc)
dt.date()
dt.time()
dz.timetz()
dz.timestamp()
dz.utctimetuple()
dt.timetuple().tm_isdst
dz.astimezone(timezone.utc)
dz.utcoffset()
dz.dst()
dz.tzname()
dt.isoformat(' ','minutes')
dt.isoformat('ab')
dt.isoformat(5)
dt.isoformat(timespec='x')
dz.isoformat()
dt.ctime()
str(dz)
repr(dz)
dz.strftime('%z %Z %f %s' [:8])
dt-dz
dt<dz
dt==dz
dz-dz
dt-timedelta(1)
dt+dt
dt-5
dt.replace(fold=1)
dt.replace(tzinfo=5)
hash(dz)==hash(dz.astimezone(timezone.utc))
copy.copy(dz)==dz
dt.__reduce_ex__(2)
dt.__reduce_ex__(4)
datetime.min
datetime.max
datetime.max+timedelta(1)
datetime(1,1,1,tzinfo=timezone.utc).astimezone(timezone(timedelta(hours=-1)))
timezone(5)
timezone(timedelta(1))
timezone(timedelta(hours=1),5)
timezone(timedelta(hours=1),'X')
timezone.utc
repr(timezone.utc)
str(timezone(timedelta(hours=-1,seconds=5)))
timezone.min
timezone(timedelta(0))==timezone.utc
timezone(timedelta(0)) is timezone.utc
timezone.utc.fromutc(5)
timezone.utc.utcoffset(5)
timezone.utc.utcoffset(None)
timezone.utc.tzname(None)
timezone.utc.dst(None)
copy.deepcopy(timezone.utc) is timezone.utc
hash(timezone.utc)==hash(timezone(timedelta(0)))
timezone.utc<timezone.utc
timezone.utc.__getinitargs__()
tzinfo().utcoffset(None)
tzinfo().tzname(5)
tzinfo().fromutc(dt)
d.UTC is timezone.utc
d.MINYEAR
d.__all__
'''.strip().splitlines():
    show(text)
