"""time, datetime and timezone: making, ISO text, zones, arithmetic, comparison, formats, errors."""
from datetime import *


def attempt(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(repr(r), str(r))
    except Exception as error:
        print(type(error).__name__, error)


h = timedelta(hours=1)
for args in ((timedelta(0),), (h,), (-h * 5.5,), (timedelta(hours=23, minutes=59),), (timedelta(hours=24),), (-timedelta(hours=24),), (h, "CET"), (h, 1), (1,), (), (h, None), (timedelta(seconds=1),), (timedelta(microseconds=-1),), (timedelta(0), "X")):
    attempt(timezone, *args)
tz = timezone(h, "CET")
est = timezone(-5 * h)
for f in (lambda: tz.utcoffset(None), lambda: tz.tzname(None), lambda: est.tzname(None), lambda: tz.dst(None), lambda: tz.utcoffset(1), lambda: timezone.utc is UTC, lambda: timezone(timedelta(0)) is UTC, lambda: tz == timezone(h), lambda: hash(tz) == hash(timezone(h)), lambda: tz == 1,
          lambda: timezone.min, lambda: timezone.max, lambda: tz.fromutc(datetime(2024, 1, 1, tzinfo=tz)), lambda: tz.fromutc(datetime(2024, 1, 1)), lambda: tz.fromutc(1), lambda: tzinfo().utcoffset(None), lambda: tzinfo().tzname(None), lambda: tzinfo().dst(None)):
    attempt(f)
for args, kw in (((), {}), ((1, 2, 3, 4), {}), ((24,), {}), ((0, 60), {}), ((0, 0, 60), {}), ((0, 0, 0, 1000000), {}), ((-1,), {}), ((1.5,), {}), (("1",), {}), ((1, 2, 3, 4, tz), {}), ((1, 2, 3, 4, 5), {}), ((1,), {"fold": 1}), ((1,), {"fold": 2}), ((12, 30), {"tzinfo": UTC})):
    attempt(time, *args, **kw)
for text in ("12:30", "12", "1230", "12:30:45", "123045", "12:30:45.5", "12:30:45,123456789", "123045.123", "T12:30", "12:30Z", "12:30+01:00", "12:30-0130", "12:30:45.123+01:02:03.000004", "12:30+00:00", "25:00", "12:60", "1:30", "12:3", "12:30:", "12:30:45.", "12:30+", "12:30+1", "", "12-30", "12:30:45+24:00", "12:30+01:00:00"):
    attempt(time.fromisoformat, text)
t = time(12, 30, 45, 123456, tz)
for f in (lambda: t.isoformat(), lambda: t.isoformat("hours"), lambda: t.isoformat(timespec="milliseconds"), lambda: t.isoformat("x"), lambda: t.utcoffset(), lambda: t.dst(), lambda: t.tzname(), lambda: t.replace(hour=1), lambda: t.replace(tzinfo=None), lambda: t.replace(fold=1), lambda: t.strftime("%H %M %S %f %z %Z %I %p"),
          lambda: f"{t:%H:%M}", lambda: t < time(13), lambda: t == time(12), lambda: t < time(13, tzinfo=UTC), lambda: time(12, tzinfo=tz) == time(11, tzinfo=UTC), lambda: hash(time(12, tzinfo=tz)) == hash(time(11, tzinfo=UTC)), lambda: time(1) < 1, lambda: time(1) == 1, lambda: bool(time(0)), lambda: (time.min, time.max, time.resolution),
          lambda: (t.hour, t.minute, t.second, t.microsecond, t.tzinfo, t.fold)):
    attempt(f)
for args, kw in (((2024, 1, 2), {}), ((2024, 1, 2, 3, 4, 5, 6), {}), ((2024, 1, 2, 3, 4, 5, 6, tz), {}), ((2024, 1, 2, 24), {}), ((2024, 1), {}), ((), {}), ((2024, 1, 2, 0, 0, 0, 0, 1), {}), ((2024, 1, 2), {"fold": 1, "tzinfo": UTC}), ((2024, 1, 2, 3, 4, 0, 6), {}), ((0, 1, 1), {})):
    attempt(datetime, *args, **kw)
for text in ("2024-01-02", "2024-01-02T03:04", "2024-01-02 03:04:05", "20240102T030405", "20240102 0304", "2024-01-02T03:04:05.123456", "2024-01-02T03:04:05Z", "2024-01-02T03:04:05+05:30", "2024-W01-2T03", "2024W012T0304", "2024W01T03", "2024-W01T03:04", "2024-01-02T", "2024-01-02x03:04", "2024-01-02T3:4", "2024-01-0203:04",
             "bad", "", "2024-01-02T03:04:05.1", "2024-01-02T03:04:05+0530", "2024-13-02T03:04", "2024-01-02T25:00", "2024-01-02é03:04", "2024-01-02T03:04:05-00:00:01"):
    attempt(datetime.fromisoformat, text)
d = datetime(2024, 3, 31, 12, 30, 45, 123456)
z = d.replace(tzinfo=tz)
for f in (lambda: d + h, lambda: d - h * 13, lambda: h + d, lambda: d - datetime(2024, 1, 1), lambda: z - datetime(2024, 1, 1, tzinfo=UTC), lambda: z - d, lambda: d + 1, lambda: d - date(2024, 1, 1), lambda: d < z, lambda: d == z, lambda: z == z.astimezone(est), lambda: z < z.astimezone(est), lambda: z.astimezone(est), lambda: z.astimezone(UTC).isoformat(),
          lambda: hash(z) == hash(z.astimezone(est)), lambda: d < date(2024, 1, 1), lambda: d == date(2024, 3, 31), lambda: date(2024, 3, 31) == d, lambda: date(2024, 3, 31) < d, lambda: d < 1, lambda: d == 1, lambda: datetime.max + h, lambda: datetime.min - h, lambda: d.date(), lambda: d.time(), lambda: z.timetz(), lambda: z.time(), lambda: d.timetuple(), lambda: z.utctimetuple(),
          lambda: z.timestamp(), lambda: datetime(1970, 1, 1, tzinfo=UTC).timestamp(), lambda: datetime.fromtimestamp(0, UTC), lambda: datetime.fromtimestamp(1e9 + 0.123456, tz), lambda: datetime.utcfromtimestamp(-1.5), lambda: datetime.utcfromtimestamp(0.0000005), lambda: datetime.utcfromtimestamp(0.9999996), lambda: datetime.utcfromtimestamp("x"), lambda: datetime.fromtimestamp(0, 1),
          lambda: d.isoformat(), lambda: d.isoformat(" "), lambda: d.isoformat(timespec="minutes"), lambda: z.isoformat("_", "milliseconds"), lambda: d.isoformat("xx"), lambda: d.isoformat(1), lambda: d.ctime(), lambda: d.strftime("%Y/%m/%d %H-%M-%S %f %z %Z %a %b %j"), lambda: z.strftime("%z %Z"), lambda: f"{d:%H:%M}", lambda: format(z), lambda: d.replace(year=2000, fold=1), lambda: d.replace(tzinfo=1),
          lambda: datetime.combine(date(2024, 1, 2), time(3, 4, tzinfo=tz)), lambda: datetime.combine(date(2024, 1, 2), time(3), tzinfo=UTC), lambda: datetime.combine(1, time(1)), lambda: datetime.combine(date(2024, 1, 2), 1), lambda: datetime.fromordinal(738000), lambda: d.toordinal(), lambda: d.weekday(), lambda: d.isocalendar(), lambda: d.utcoffset(), lambda: z.tzname(), lambda: z.dst(), lambda: (datetime.min, datetime.max, datetime.resolution),
          lambda: datetime.now(UTC).tzinfo, lambda: datetime.now() - datetime.now() < h, lambda: datetime.fromisocalendar(2024, 1, 1), lambda: datetime(2024, 1, 1) in [date(2024, 1, 1)], lambda: d.astimezone(1)):
    attempt(f)


class Summer(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=2 if dt and 4 <= dt.month <= 9 else 1)

    def dst(self, dt):
        return timedelta(hours=1 if dt and 4 <= dt.month <= 9 else 0)

    def tzname(self, dt):
        return "S" if self.dst(dt) else "W"


class Bad(tzinfo):
    def utcoffset(self, dt):
        return 1

    def dst(self, dt):
        return timedelta(days=2)

    def tzname(self, dt):
        return 5


s = Summer()
for month in (1, 6):
    m = datetime(2024, month, 15, 12, tzinfo=s)
    print(m.isoformat(), m.tzname(), m.dst(), m.astimezone(UTC), datetime(2024, month, 15, 12, tzinfo=UTC).astimezone(s), m.timetuple().tm_isdst, m.strftime("%Z%z"))
b = datetime(2024, 1, 1, tzinfo=Bad())
attempt(b.utcoffset)
attempt(b.dst)
attempt(b.tzname)
attempt(str, b)


class M(datetime):
    pass


print(repr(M(2024, 1, 1)), type(M(2024, 1, 1) + h), type(M(2024, 1, 1) - M(2023, 1, 1)), type(M.fromisoformat("2024-01-01")), type(M(2024, 1, 1).replace(day=2)), type(M.fromtimestamp(0, UTC)), type(M(2024, 1, 1).date()), issubclass(datetime, date), isinstance(d, date))
