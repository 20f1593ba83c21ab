# datetime as it is without _datetime: the same values, and classes that call themselves datetime's
import datetime as C
from _fresh import attempt, fresh

P = fresh('datetime', '_datetime')
names = {name: getattr(P, name) for name in P.__all__}
for text in '''date(2020, 2, 29)|datetime(2020, 1, 2, 3, 4, 5, 6, timezone.utc, fold=1)|time(1, 2, tzinfo=timezone(timedelta(hours=-3), 'x'))
timedelta(1.5, microseconds=-3)|timedelta(7) / 3 * 2.5|divmod(timedelta(3), timedelta(-2, 7))|timedelta.max // timedelta.resolution|str(timedelta(-1, 5))
date.fromisoformat('2020-W10-3')|datetime.fromisoformat('20200102T030405.678+0130')|time.fromisoformat('10:11Z')|tuple(date(2020, 12, 31).isocalendar())
datetime(2020, 1, 31) + timedelta(1, 86399)|datetime(2020, 1, 2) - datetime(2019, 1, 2)|datetime.utcfromtimestamp(-1.5)|f'{datetime(2020, 1, 2):%d.%m.%Y %f}'
datetime(2020, 1, 1, tzinfo=timezone.utc).astimezone(timezone(timedelta(hours=2)))|datetime(2020, 1, 1, tzinfo=timezone.utc) == datetime(2020, 1, 1)
datetime.strptime('2020 3 4', '%Y %m %d') == datetime(2020, 3, 4)|datetime(2020, 1, 1).ctime()|UTC|date.__module__'''.replace('\n', '|').split('|'):
    attempt(text, dict(names))
print(P.datetime is C.datetime, P.date(2020, 1, 1) == C.date(2020, 1, 1), P.timedelta(1) == C.timedelta(1))
