"""date: making, fields, ordinals, weeks, ISO text, arithmetic, comparison, errors."""
from datetime import *


def attempt(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(repr(r), str(r))
    except Exception as error:
        print(type(error).__name__, error)


for args in ((2024, 2, 29), (2023, 2, 29), (1, 1, 1), (9999, 12, 31), (0, 1, 1), (10000, 1, 1), (2000, 13, 1), (2000, 0, 1), (2000, 4, 31), (2000, 1, 0), (2000,), (), (2000, 1), (2000.0, 1, 1), ("2000", 1, 1), (None, 1, 1), (True, 1, 1), (1900, 2, 29), (2000, 2, 29)):
    attempt(date, *args)
attempt(date, year=2000, month=1, day=2)
for n in (1, 2, 365, 366, 730119, 730120, 3652059, 3652060, 0, -1, 1.5, 146097, 146098, 36524, 36525, 1461):
    attempt(date.fromordinal, n)
bad = [n for n in range(1, 3652060, 97) if date.fromordinal(n).toordinal() != n]
print(bad, [date.fromordinal(n).isoformat() for n in range(693594, 693600)])
for y in range(1995, 2030):
    for d in (date(y, 1, 1), date(y, 12, 31), date(y, 1, 4)):
        week = d.isocalendar()
        print(d, *week, d.weekday(), d.isoweekday(), date.fromisocalendar(*week) == d, end=" ")
print()
w = date(2024, 5, 6).isocalendar()
print(w, repr(w), w.year, w.week, w.weekday, w == (2024, 19, 1), type(w), w[0], len(w), list(w))
for args in ((2020, 53, 7), (2021, 53, 1), (2021, 0, 1), (2021, 1, 8), (2021, 1, 0), (0, 1, 1), (10000, 1, 1), ("x", 1, 1), (2015, 53, 3), (1, 1, 1)):
    attempt(date.fromisocalendar, *args)
for text in ("2024-02-29", "20240229", "2024-W09-4", "2024W094", "2024-W09", "2024W09", "2023-02-29", "2024-2-9", "2024/02/09", "", "2024", "2024-13-01", "24-01-01", "2024-02-29 ", "2024-0229", "202402-29", "2024-W54-1", "2024-W09-8", "２０２４-01-01", "2024-W094", "2024W09-4"):
    attempt(date.fromisoformat, text)
attempt(date.fromisoformat, 1)
attempt(date.fromisoformat, b"2024-01-01")
d = date(2024, 3, 31)
for f in (lambda: d + timedelta(1), lambda: d - timedelta(31), lambda: timedelta(366) + d, lambda: d - date(2023, 3, 31), lambda: d + 1, lambda: d - 1, lambda: d + d, lambda: date.max + timedelta(1), lambda: date.min - timedelta(1), lambda: d + timedelta(hours=47),
          lambda: d.replace(day=1), lambda: d.replace(2000, 2), lambda: d.replace(month=2), lambda: d.replace(year=0), lambda: d < date(2024, 4, 1), lambda: d == 1, lambda: d < 1, lambda: d >= d, lambda: d != date(2024, 3, 31), lambda: hash(d) == hash(date(2024, 3, 31)),
          lambda: d.timetuple(), lambda: d.ctime(), lambda: d.isoformat(), lambda: d.strftime("%Y-%m-%d %A %B %j %H:%M:%S.%f [%z%Z] %%"), lambda: f"{d:%d.%m.%y}", lambda: format(d), lambda: d.__format__(1), lambda: d.strftime(""), lambda: d.strftime("%"),
          lambda: d.__reduce__()[0], lambda: (d.year, d.month, d.day), lambda: date.today() >= date(2020, 1, 1), lambda: date.fromtimestamp(86400 * 365.5), lambda: date.fromtimestamp("x"), lambda: date.fromtimestamp(None), lambda: date.fromtimestamp(1e20),
          lambda: d in {date(2024, 3, 31)}, lambda: max(d, date.max), lambda: date(1, 1, 1).isoformat(), lambda: date(99, 1, 1).strftime("%m/%d"), lambda: date.resolution, lambda: (date.min, date.max)):
    attempt(f)


class D(date):
    pass


print(repr(D(2024, 1, 1)), type(D(2024, 1, 1) + timedelta(1)), type(D.fromordinal(1)), type(D.fromisoformat("2024-01-01")), D(2024, 1, 1) == date(2024, 1, 1), type(D(2024, 1, 1).replace(day=2)), type(D.today()))
