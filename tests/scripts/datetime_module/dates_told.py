# date: every constructor and method, right and wrong
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
for text in r'''
date(2020,2,30)
date(0,1,1)
date(10000,1,1)
date(2020,13,1)
date('a',1,1)
date(2020,1.5,1)
date()
date(2020,1)
date(year=2020,month=1,day=1)
date.fromtimestamp('a')
date.fromtimestamp(1e20)
date.fromordinal(1)
date.fromordinal(0)
date.fromordinal(10**9)
date.fromisoformat('2020-01-01')
date.fromisoformat('20200101')
date.fromisoformat('2020-W01-1')
date.fromisoformat('2020W011')
date.fromisoformat('2020-W01')
date.fromisoformat('2020-1-1')
date.fromisoformat('')
date.fromisoformat(5)
date.fromisoformat('2020-W54-1')
date.fromisocalendar(2020,1,1)
date.fromisocalendar(2020,54,1)
date.fromisocalendar(2020,1,8)
date.fromisocalendar(0,1,1)
date(2020,1,1)+timedelta(1)
date(2020,1,1)-date(2019,1,1)
date(2020,1,1)-5
date(2020,1,1)<datetime(2020,1,1)
date(2020,1,1)==datetime(2020,1,1)
date(2020,1,1)<5
date(9999,12,31)+timedelta(1)
date(2020,1,1).replace(year=1)
date(2020,1,1).strftime('%Y %j %U %w %a %b %% %G-%V %e')
date(2020,1,1).strftime(5)
date(1,1,1).strftime('%Y')
format(date(2020,1,1),'%d')
format(date(2020,1,1),'')
date(2020,1,1).__format__(5)
date(2020,1,1).isocalendar()
date(2020,1,1).isocalendar().week
pickle.loads(pickle.dumps(date(2020,1,1).isocalendar()))
date(2020,1,1).timetuple()
date(2020,1,1).ctime()
date(2020,1,1).weekday()
date(2020,1,1).isoweekday()
date.min
date.max
date.resolution
hash(date(2020,1,1))==hash(date(2020,1,1))
date(2020,1,1).__reduce__()
str(date(1,2,3))
repr(date(1,2,3))
'''.strip().splitlines():
    show(text)
