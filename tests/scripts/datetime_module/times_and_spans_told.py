# time and timedelta: every constructor and operator, right and wrong
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
time(25)
time(1,60)
time(1,2,3,10**6)
time(fold=2)
time(1,2,3,4,5)
time(1,tzinfo=5)
time(1,2,3,4).isoformat('hours')
time(1,2,3,4).isoformat('x')
time(1,2,3,4).isoformat('milliseconds')
time(1,2,3).isoformat('auto')
time.fromisoformat('01:02')
time.fromisoformat('T010203.5')
time.fromisoformat('01:02:03,123456789')
time.fromisoformat('24:00')
time.fromisoformat('01:02Z')
time.fromisoformat('01:02+25:00')
time.fromisoformat('0102+0130')
time.fromisoformat('1:2')
time(1)<time(2)
time(1)<5
time(1)==5
time(1,tzinfo=timezone.utc)<time(1)
time(1,tzinfo=timezone.utc)==time(1)
bool(time(0))
time(1).utcoffset()
time(1,tzinfo=timezone.utc).tzname()
time(1).strftime('%H %p %Z %z')
time(1).replace(hour=5,tzinfo=timezone.utc)
repr(time(1,fold=1))
str(time(1,2,3,4,timezone.utc))
time.min
time.max
hash(time(1))==hash(time(1))
timedelta(1,2,3,4,5,6,7)
timedelta('a')
timedelta(10**10)
timedelta(days=0.5)
timedelta(microseconds=0.5)
timedelta(microseconds=1.5)
timedelta(days=float('nan'))
timedelta(days=float('inf'))
timedelta(1)/2
timedelta(1)/timedelta(2)
timedelta(1)//timedelta(hours=5)
timedelta(1)//5
timedelta(1)%timedelta(hours=5)
divmod(timedelta(1),timedelta(hours=5))
timedelta(1)/0
timedelta(1)//0
timedelta(1)*1.5
1.5*timedelta(1)
timedelta(1)*'a'
timedelta(1)*float('nan')
-timedelta(1,5)
abs(timedelta(-1))
+timedelta(1)
timedelta(1)+5
timedelta(1)<5
timedelta(1)==5
bool(timedelta())
str(timedelta(-1,5,6))
repr(timedelta(-1,5,6))
repr(timedelta())
timedelta(1).total_seconds()
timedelta.min
timedelta.max
timedelta.max+timedelta(1)
hash(timedelta(1))==hash(timedelta(hours=24))
repr(timezone.utc)
str(timezone(timedelta(hours=-1,seconds=5)))
hash(timezone.utc)==hash(timezone(timedelta(0)))
'''.strip().splitlines():
    show(text)
