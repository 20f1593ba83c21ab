# a day and a number of days: within a month, across months, years and leap days, to both ends of the calendar
from datetime import date, datetime, timedelta, timezone
for start in (date(2020, 2, 1), date(2020, 2, 28), date(2019, 2, 28), date(2020, 12, 31), date(1, 1, 1), date(9999, 12, 31), date(2000, 3, 1)):
    for days in (0, 1, -1, 27, 28, 29, -28, 31, 365, -366, 146097, 10 ** 6, -10 ** 9 + 1):
        try: print(start + timedelta(days), date.fromordinal(start.toordinal() + days) == start + timedelta(days), start - timedelta(days))
        except (OverflowError, ValueError) as e: print(type(e).__name__, e)
d = datetime(2020, 2, 28, 23, 59, 59, 999999, fold=1)
for by in (timedelta(0), timedelta(1), timedelta(-1), timedelta(microseconds=1), timedelta(hours=-24), timedelta(days=-1, seconds=1), timedelta(days=3650000)):
    try: print(repr(d + by), repr(d - by), (d + by).fold)
    except OverflowError as e: print(e)
class Day(date): pass
class Moment(datetime): pass
print(repr(Day(2020, 1, 1) + timedelta(5)), type(Moment(2020, 1, 1, tzinfo=timezone.utc) + timedelta(5)), Moment(2020, 1, 1, tzinfo=timezone.utc) - timedelta(1))
for text in ('2020-01-01T10:00:00', '2020-01-01', '20200101T10', '2020-01-01 10:00:00.123456+05:30', '2020-W01-1T10:00Z', '2020-01-0١', '٢020-01-01', '2020-01-01T1', '',
             '2020-01-01T10:00:00.', '2020-01-01é10:00', '2020-01-01T10:00:00,5-00:00:01', '2020-1-1', '2020-01-01T24:00:00', '2020-13-01'):
    try: print(repr(datetime.fromisoformat(text)))
    except ValueError as e: print(e)
