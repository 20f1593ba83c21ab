# which results are made by calling a subclass, and whose methods and zones are asked how often
from datetime import date, datetime, time, timedelta, timezone, tzinfo


def telling(base):
    def made(cls, *args, **kwargs):
        print(f'  {cls.__name__}{args}{kwargs or ""}')
        return base.__new__(cls, *args, **kwargs)
    return type('My' + base.__name__, (base,), {'__new__': made})


class Zone(tzinfo):
    def __init__(self, hours, dst=0):
        self.hours, self.saving = timedelta(hours=hours), timedelta(hours=dst)

    def utcoffset(self, moment):
        print('  utcoffset', type(moment).__name__)
        return self.hours

    def dst(self, moment):
        print('  dst', type(moment).__name__)
        return self.saving

    def tzname(self, moment):
        print('  tzname', type(moment).__name__)
        return 'a%b'

    def __repr__(self):
        return 'Zone'


class Loud(datetime):
    def isoformat(self, sep='T'):
        return 'iso' + sep

    def strftime(self, format):
        return 'strftime ' + format

    def utcoffset(self):
        print('never asked')

    weekday = toordinal = replace = utcoffset

    def timetuple(self):
        print('  timetuple')
        return datetime.timetuple(self)


Day, Clock, Moment, Span = map(telling, (date, time, datetime, timedelta))
hour = timedelta(hours=1)
day, clock, moment, span = Day(2020, 1, 2), Clock(1, 2, fold=1), Moment(2020, 1, 2, 3, fold=1), Span(1, 2)
a, b = datetime(2020, 1, 1, tzinfo=Zone(1)), datetime(2020, 1, 1, tzinfo=Zone(1))
x, y = time(1, tzinfo=Zone(1)), time(1, tzinfo=Zone(1))
loud = Loud(2020, 1, 1, tzinfo=Zone(2))
for text in '''day.replace(day=3)|day + hour|day - timedelta(1)|Day.fromordinal(5)|Day.fromisoformat('2020-01-02')|Day.fromisocalendar(2020, 1, 1)
clock.replace(hour=3)|Clock.fromisoformat('01:02:03')|Clock.fromisoformat('01:02Z')
moment.replace(hour=3)|moment + hour|moment - hour|moment.date()|moment.time()|moment.timetz()|Moment.combine(day, clock)
Moment.fromisoformat('2020-01-02T03:04')|Moment.fromtimestamp(0, timezone.utc)|Moment.utcfromtimestamp(0)|Moment.fromordinal(5)
Moment.strptime('2020', '%Y')|moment.replace(tzinfo=timezone.utc).astimezone(timezone(hour))|Moment.fromisocalendar(2020, 1, 1)
span + span|-span|abs(span)|span * 2|span / 2|divmod(span, hour)
a == b|a < b|a != datetime(2020, 1, 1)|a < datetime(2020, 1, 1, tzinfo=timezone.utc)|a - b|hash(a) == hash(b)|hash(a) == 0|a.isoformat()|str(a)
a.strftime('%z %Z %z')|a.astimezone(b.tzinfo)|a.timestamp()|a.timetuple()[:6]|a.utctimetuple()[:6]|a.astimezone(Zone(2, 1))
x == y|x < y|hash(x) == hash(y)|str(x)|x.strftime('%z %Z')|x == time(1)
str(loud)|format(loud, 'q')|f'{loud}'|datetime.strftime(loud, '%z')|loud == a|loud - a|loud + hour|loud.isoweekday()|loud.isocalendar()|loud.ctime()
loud.utctimetuple()[:6]|hash(loud) == hash(a)'''.replace('\n', '|').split('|'):
    print(text)
    try:
        print('    ->', repr(eval(text)))
    except Exception as error:
        print('    !', type(error).__name__, error)
