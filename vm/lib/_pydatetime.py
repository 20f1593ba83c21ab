"""Dates and times of the calendar: date, time, datetime, the spans between them, and time zones.

Days are counted by their ordinal: 1 is January 1 of the year 1. All objects are immutable.
This is what datetime consists of where there is no module _datetime.
"""

import math as _math
import operator as _operator
import time as _time

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")
__name__ = "datetime"  # as the module of the classes

MINYEAR = 1
MAXYEAR = 9999
_MAX_ORDINAL = 3652059
_DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTH_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MISSING = object()


# ---- the calendar ------------------------------------------------------------------------------

def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _month_length(year, month):
    if month == 2:
        return 29 if _is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _days_before_year(year):
    year -= 1
    return year * 365 + year // 4 - year // 100 + year // 400


def _days_before_month(year, month):
    return (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)[month - 1] + (month > 2 and _is_leap(year))


def _ordinal(year, month, day):
    return _days_before_year(year) + _days_before_month(year, month) + day


def _from_ordinal(n):
    """(year, month, day): by years that begin in March, in eras of 400 years."""
    n += 305
    era, day = divmod(n, 146097)
    year = (day - day // 1460 + day // 36524 - day // 146096) // 365
    day -= 365 * year + year // 4 - year // 100
    month = (5 * day + 2) // 153
    day -= (153 * month + 2) // 5 - 1
    return era * 400 + year + (month >= 10), month + 3 if month < 10 else month - 9, day


def _week_one_monday(year):
    first = _ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    return first - weekday + (7 if weekday > 3 else 0)


def _from_week(year, week, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"Year is out of range: {year}")
    if not 0 < week < 53:
        first = _ordinal(year, 1, 1) % 7
        if week != 53 or not (first == 4 or (first == 3 and _is_leap(year))):
            raise ValueError(f"Invalid week: {week}")
    if not 0 < day < 8:
        raise ValueError(f"Invalid day: {day} (range is [1, 7])")
    return _from_ordinal(_week_one_monday(year) + (week - 1) * 7 + day - 1)


def _shown(o):
    """The class as repr() names it: those of this module with the module."""
    cls = type(o)
    return f"datetime.{cls.__name__}" if cls.__module__ == "datetime" else cls.__name__


# ---- arguments ------------------------------------------------------------------------------------

def _need(**given):
    for place, (name, value) in enumerate(given.items(), 1):
        if value is _MISSING:
            raise TypeError(f"function missing required argument {name!r} (pos {place})")


def _check_date(year, month, day):
    year, month, day = _operator.index(year), _operator.index(month), _operator.index(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _month_length(year, month):
        raise ValueError("day is out of range for month")
    return year, month, day


def _check_time(hour, minute, second, microsecond, fold):
    hour, minute, second = _operator.index(hour), _operator.index(minute), _operator.index(second)
    microsecond, fold = _operator.index(microsecond), _operator.index(fold)
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")
    return hour, minute, second, microsecond, fold


def _check_tzinfo(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")


def _check_offset(name, offset):
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or timedelta, not '{_kind_of(offset)}'")
    if not -_ONE_DAY < offset < _ONE_DAY:
        raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).")
    return offset


def _offset_text(offset, colon=":"):
    if offset is None:
        return ""
    sign = "+"
    if offset < _ZERO:
        sign, offset = "-", -offset
    minutes, seconds = divmod(offset.seconds, 60)
    text = f"{sign}{minutes // 60:02d}{colon}{minutes % 60:02d}"
    if seconds or offset.microseconds:
        text += f"{colon}{seconds:02d}"
        if offset.microseconds:
            text += f".{offset.microseconds:06d}"
    return text


def _time_text(hour, minute, second, microsecond, timespec):
    if timespec == "auto":
        timespec = "microseconds" if microsecond else "seconds"
    if timespec == "hours":
        return f"{hour:02d}"
    if timespec == "minutes":
        return f"{hour:02d}:{minute:02d}"
    if timespec == "seconds":
        return f"{hour:02d}:{minute:02d}:{second:02d}"
    if timespec == "milliseconds":
        return f"{hour:02d}:{minute:02d}:{second:02d}.{microsecond // 1000:03d}"
    if timespec == "microseconds":
        return f"{hour:02d}:{minute:02d}:{second:02d}.{microsecond:06d}"
    raise ValueError("Unknown timespec value")


def _kind_of(value):
    """The name of a value's type; those of this module are called by their dotted names."""
    kind = type(value)
    return f"datetime.{kind.__name__}" if kind.__module__ == "datetime" else kind.__name__


def _strftime(moment, format, timetuple):
    """%f, %z and %Z are filled in here, the rest by time.strftime."""
    if not isinstance(format, str):
        raise TypeError(f"strftime() argument 1 must be str, not {'None' if format is None else type(format).__name__}")
    pieces = []
    place = 0
    while (found := format.find("%", place)) >= 0:
        pieces.append(format[place:found])
        code = format[found + 1:found + 2]
        if code == "f":
            pieces.append("%06d" % getattr(moment, "microsecond", 0))
        elif code == "z":
            pieces.append(_offset_text(moment.utcoffset(), "") if hasattr(moment, "utcoffset") else "")
        elif code == "Z":
            name = moment.tzname() if hasattr(moment, "tzname") else None
            pieces.append("" if name is None else name.replace("%", "%%"))
        else:
            pieces.append("%" + code)
        place = found + 2
    pieces.append(format[place:])
    return _time.strftime("".join(pieces), timetuple)


# ---- reading ISO 8601 --------------------------------------------------------------------------------

def _digits(text):
    if not (text.isascii() and text.isdigit()):
        raise ValueError(text)
    return int(text)


def _read_date(text):
    if len(text) not in (7, 8, 10):
        raise ValueError(text)
    year = _digits(text[:4])
    dashed = text[4] == "-"
    rest = text[4 + dashed:]
    if rest[:1] == "W":
        week, rest = _digits(rest[1:3]), rest[3:]
        day = 1
        if rest:
            if (rest[0] == "-") != dashed:
                raise ValueError(text)
            rest = rest[dashed:]
            if len(rest) != 1:
                raise ValueError(text)
            day = _digits(rest)
        return _from_week(year, week, day)
    if len(text) == 7 or (rest[2:3] == "-") != dashed or len(rest) != 4 + dashed:
        raise ValueError(text)
    return year, _digits(rest[:2]), _digits(rest[2 + dashed:])


def _date_length(text):
    """How many characters of a date and time are the date."""
    if text[4:5] == "-":
        if text[5:6] == "W":
            return 10 if text[8:9] == "-" and text[9:10].isdigit() else 8
        return 10
    if text[4:5] == "W":
        place = 7
        while text[place:place + 1].isdigit():
            place += 1
        if place < 9:
            return place
        return 7 if place % 2 == 0 else 8
    return 8


def _read_clock(text):
    """[hour, minute, second, microsecond]"""
    parts = [0, 0, 0, 0]
    place = 0
    colon = text[2:3] == ":"
    for i in range(3):
        if len(text) - place < 2:
            raise ValueError(text)
        parts[i] = _digits(text[place:place + 2])
        place += 2
        if place == len(text):
            return parts
        if i < 2:
            if colon:
                if text[place] != ":":
                    raise ValueError(text)
                place += 1
            elif text[place] in ".,":
                raise ValueError(text)
    if text[place] not in ".,":
        raise ValueError(text)
    fraction = text[place + 1:]
    _digits(fraction)
    parts[3] = int(fraction[:6].ljust(6, "0"))
    return parts


def _zone_of(offset):
    """The zone that _read_time has found."""
    return timezone(offset) if offset else offset if offset is None else timezone.utc


def _read_time(text):
    """Hour, minute, second, microsecond, and the distance from UTC or None."""
    zone = -1
    for c in "+-Z":
        found = text.find(c)
        if found >= 0:
            zone = found
            break
    if zone < 0:
        return (*_read_clock(text), None)
    clock, sign, rest = _read_clock(text[:zone]), text[zone], text[zone + 1:]
    if sign == "Z":
        if rest:
            raise ValueError(text)
        return (*clock, _ZERO)
    if len(rest) in (0, 1, 3):
        raise ValueError(text)
    hour, minute, second, microsecond = _read_clock(rest)
    offset = timedelta(hours=hour, minutes=minute, seconds=second, microseconds=microsecond)
    return (*clock, -offset if sign == "-" else offset)


# ---- spans ---------------------------------------------------------------------------------------------

def _round_ratio(a, b):
    """a / b rounded to an int, halves to the even one."""
    q, r = divmod(a, b)
    r *= 2
    if (r > b if b > 0 else r < b) or (r == b and q % 2 == 1):
        q += 1
    return q


class timedelta:
    """A span of time, in days, seconds and microseconds."""

    __slots__ = "_days", "_seconds", "_microseconds", "_hashcode"

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total = 0
        rest = 0.0
        for name, value, unit in (("microseconds", microseconds, 1), ("milliseconds", milliseconds, 1000), ("seconds", seconds, 1000000),
                                  ("minutes", minutes, 60000000), ("hours", hours, 3600000000), ("days", days, 86400000000),
                                  ("weeks", weeks, 604800000000)):
            if isinstance(value, int):
                total += value * unit
            elif isinstance(value, float):
                fraction, whole = _math.modf(value)
                total += int(whole) * unit
                fraction, whole = _math.modf(fraction * unit)
                total += int(whole)
                rest += fraction
            else:
                raise TypeError(f"unsupported type for timedelta {name} component: {type(value).__name__}")
        if rest:
            odd = total % 2
            total += round((rest + odd) / 2) * 2 - odd if abs(rest) % 1 == 0.5 else round(rest)
        return cls._of(total)

    @classmethod
    def _of(cls, total):
        days, rest = divmod(total, 86400000000)
        if not -(1 << 31) <= days < 1 << 31:
            raise OverflowError("Python int too large to convert to C int")
        if not -999999999 <= days <= 999999999:
            raise OverflowError(f"days={days}; must have magnitude <= 999999999")
        self = object.__new__(cls)
        self._days = days
        self._seconds, self._microseconds = divmod(rest, 1000000)
        self._hashcode = -1
        return self

    def _total(self):
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

    @property
    def days(self):
        """Number of days."""
        return self._days

    @property
    def seconds(self):
        """Number of seconds (>= 0 and less than 1 day)."""
        return self._seconds

    @property
    def microseconds(self):
        """Number of microseconds (>= 0 and less than 1 second)."""
        return self._microseconds

    def total_seconds(self):
        "The whole span in seconds."
        return self._total() / 1000000

    def __repr__(self):
        parts = [f"{name}={value}" for name, value in (("days", self._days), ("seconds", self._seconds), ("microseconds", self._microseconds)) if value]
        return f"{_shown(self)}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        text = f"{minutes // 60}:{minutes % 60:02d}:{seconds:02d}"
        if self._days:
            text = f"{self._days} day{'' if abs(self._days) == 1 else 's'}, {text}"
        return text + f".{self._microseconds:06d}" if self._microseconds else text

    def __add__(self, other):
        return timedelta._of(self._total() + other._total()) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return timedelta._of(self._total() - other._total()) if isinstance(other, timedelta) else NotImplemented

    def __rsub__(self, other):
        return timedelta._of(other._total() - self._total()) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return timedelta._of(-self._total())

    def __pos__(self):
        return timedelta._of(self._total())

    def __abs__(self):
        return -self if self._days < 0 else +self

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._of(self._total() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._of(_round_ratio(self._total() * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        return timedelta._of(self._total() // other) if isinstance(other, int) else NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            return timedelta._of(_round_ratio(self._total(), other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._of(_round_ratio(b * self._total(), a))
        return NotImplemented

    def __mod__(self, other):
        return timedelta._of(self._total() % other._total()) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        q, r = divmod(self._total(), other._total())
        return q, timedelta._of(r)

    def __eq__(self, other):
        return self._total() == other._total() if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._total() < other._total() if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._total() <= other._total() if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._total() > other._total() if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._total() >= other._total() if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        if self._hashcode == -1:
            self._hashcode = hash((self._days, self._seconds, self._microseconds))
        return self._hashcode

    def __bool__(self):
        return self._total() != 0

    def __reduce__(self):
        return type(self), (self._days, self._seconds, self._microseconds)


_ZERO = timedelta(0)
_ONE_DAY = timedelta(1)
timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)


# ---- dates ------------------------------------------------------------------------------------------------

class IsoCalendarDate(tuple):
    """Year, week and weekday by ISO 8601."""

    def __new__(cls, year, week, weekday, /):
        return super().__new__(cls, (year, week, weekday))

    @property
    def year(self):
        return self[0]

    @property
    def week(self):
        return self[1]

    @property
    def weekday(self):
        return self[2]

    def __reduce__(self):
        return tuple, (tuple(self),)

    def __repr__(self):
        return f"datetime.{type(self).__name__}(year={self[0]}, week={self[1]}, weekday={self[2]})"


def _is_state(value, length, month_at):
    "Whether it is what __reduce__ gave, instead of a year."
    return isinstance(value, (bytes, str)) and len(value) == length and 1 <= _state(value)[month_at] & (0x7F if length == 10 else 0xFF) <= 12


def _state(value):
    return value if isinstance(value, bytes) else value.encode("latin-1", "replace")


class date:
    """A day: year, month, day."""

    __slots__ = "_year", "_month", "_day", "_hashcode"

    def __new__(cls, year=_MISSING, month=_MISSING, day=_MISSING):
        if month is _MISSING and _is_state(year, 4, 2):
            state = _state(year)
            year, month, day = state[0] << 8 | state[1], state[2], state[3]
        _need(year=year, month=month, day=day)
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        self._hashcode = -1
        return self

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        "The local day of a moment in seconds since the Epoch."
        if timestamp is None:
            raise TypeError("'NoneType' object cannot be interpreted as an integer")
        return cls(*_time.localtime(timestamp)[:3])

    @classmethod
    def today(cls):
        "The local day now."
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, ordinal, /):
        "The day with that number; January 1 of year 1 is 1."
        ordinal = _operator.index(ordinal)
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        if ordinal > _MAX_ORDINAL:
            raise ValueError(f"year {_from_ordinal(ordinal)[0]} is out of range")
        return cls(*_from_ordinal(ordinal))

    @classmethod
    def fromisoformat(cls, date_string, /):
        "The day that an ISO 8601 date names."
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            year, month, day = _read_date(date_string)
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(year, month, day)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        "The day that an ISO year, week and weekday name."
        return cls(*_from_week(_operator.index(year), _operator.index(week), _operator.index(day)))

    year = property(lambda self: self._year)
    month = property(lambda self: self._month)
    day = property(lambda self: self._day)

    def __repr__(self):
        return f"{_shown(self)}({self._year}, {self._month}, {self._day})"

    def isoformat(self):
        "YYYY-MM-DD"
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

    __str__ = isoformat

    def ctime(self):
        "As time.ctime() writes it."
        return f"{_DAY_NAMES[self.weekday()]} {_MONTH_NAMES[self._month - 1]} {self._day:2d} 00:00:00 {self._year:04d}"

    def strftime(self, format):
        "By a format, as time.strftime() writes it."
        return _strftime(self, format, self.timetuple())

    def __format__(self, fmt):
        if not isinstance(fmt, str):
            raise TypeError(f"__format__() argument 1 must be str, not {type(fmt).__name__}")
        return self.strftime(fmt) if fmt else str(self)

    def timetuple(self):
        "A time.struct_time of midnight."
        return _time.struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(),
                                  _days_before_month(self._year, self._month) + self._day, -1))

    def toordinal(self):
        "The number of the day; January 1 of year 1 is 1."
        return _ordinal(self._year, self._month, self._day)

    def weekday(self):
        "0 is Monday."
        return (date.toordinal(self) + 6) % 7

    def isoweekday(self):
        "1 is Monday, 7 is Sunday."
        return date.toordinal(self) % 7 or 7

    def isocalendar(self):
        "Year, week and weekday by ISO 8601."
        today = _ordinal(self._year, self._month, self._day)
        year = self._year + 1
        while (first := _week_one_monday(year)) > today:
            year -= 1
        week, day = divmod(today - first, 7)
        return IsoCalendarDate(year, week + 1, day + 1)

    def replace(self, year=None, month=None, day=None):
        "The same day with other fields."
        return type(self)(self._year if year is None else year, self._month if month is None else month, self._day if day is None else day)

    def _key(self):
        return self._year, self._month, self._day

    def _comparable(self, other):
        return isinstance(other, date) and not isinstance(other, datetime)

    def __eq__(self, other):
        return self._key() == other._key() if self._comparable(other) else NotImplemented

    def __lt__(self, other):
        return self._key() < other._key() if self._comparable(other) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if self._comparable(other) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if self._comparable(other) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if self._comparable(other) else NotImplemented

    def __hash__(self):
        if self._hashcode == -1:
            self._hashcode = hash(self._key())
        return self._hashcode

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        ordinal = self.toordinal() + other._days
        if not 0 < ordinal <= _MAX_ORDINAL:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(ordinal)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other._days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __reduce__(self):
        return type(self), (bytes((*divmod(self._year, 256), self._month, self._day)),)


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)


# ---- time zones --------------------------------------------------------------------------------------------

class tzinfo:
    """What a time zone must answer: derive from it."""

    def tzname(self, dt):
        "datetime -> string name of time zone."
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        "datetime -> timedelta showing offset from UTC, negative values indicating West of UTC"
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        "datetime -> DST offset as timedelta positive east of UTC."
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt):
        "datetime in UTC -> datetime in local time."
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset, dst = dt.utcoffset(), dt.dst()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        if dst is None:
            raise ValueError("fromutc: non-None dst() result required")
        standard = offset - dst
        if standard:
            dt += standard
            dst = dt.dst()
            if dst is None:
                raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return dt + dst

    def __reduce__(self):
        arguments = getattr(self, "__getinitargs__", tuple)()
        return type(self), arguments, self.__getstate__()


class timezone(tzinfo):
    """A fixed distance from UTC."""

    __slots__ = "_offset", "_name"

    def __new__(cls, offset=_MISSING, name=_MISSING):
        if offset is _MISSING:
            raise TypeError("timezone() missing required argument 'offset' (pos 1)")
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
        if name is _MISSING:
            if not offset and hasattr(cls, "utc"):
                return cls.utc
            name = None
        elif not isinstance(name, str):
            raise TypeError(f"timezone() argument 2 must be str, not {'None' if name is None else type(name).__name__}")
        if not -_ONE_DAY < offset < _ONE_DAY:
            raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), "
                             f"not {offset!r}.")
        self = tzinfo.__new__(cls)
        self._offset, self._name = offset, name
        return self

    def __getinitargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)

    def __reduce__(self):
        return timezone, self.__getinitargs__(), None

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        name = "" if self._name is None else f", {self._name!r}"
        return f"{_shown(self)}({self._offset!r}{name})"

    def __str__(self):
        return self.tzname(None)

    def _check(self, dt, method):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f"{method}(dt) argument must be a datetime instance or None, not {type(dt).__name__}")

    def utcoffset(self, dt):
        "The fixed offset."
        self._check(dt, "utcoffset")
        return self._offset

    def tzname(self, dt):
        "The name, or UTC+hh:mm."
        self._check(dt, "tzname")
        if self._name is not None:
            return self._name
        return "UTC" + _offset_text(self._offset) if self._offset else "UTC"

    def dst(self, dt):
        "None."
        self._check(dt, "dst")

    def fromutc(self, dt):
        "datetime in UTC -> datetime in this zone."
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset


UTC = timezone.utc = timezone(timedelta(0))
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))


# ---- times of day ---------------------------------------------------------------------------------------------

class time:
    """A time of day, in a zone or in none."""

    __slots__ = "_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold", "_hashcode"

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if (isinstance(hour, bytes) or isinstance(hour, str)) and len(hour) == 6 and _state(hour)[0] & 0x7F < 24:
            state = _state(hour)
            tzinfo = None if type(minute) is int else minute
            if tzinfo is not None and not isinstance(tzinfo, _tzinfo_class):
                raise TypeError("bad tzinfo state arg")
            fold, hour, minute, second, microsecond = state[0] >> 7, state[0] & 0x7F, state[1], state[2], int.from_bytes(state[3:])
        fields = _check_time(hour, minute, second, microsecond, fold)
        _check_tzinfo(tzinfo)
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond, self._fold = fields
        self._tzinfo = tzinfo
        self._hashcode = -1
        return self

    @classmethod
    def fromisoformat(cls, time_string, /):
        "The time that an ISO 8601 time names."
        if not isinstance(time_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            *fields, offset = _read_time(time_string.removeprefix("T"))
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {time_string!r}") from None
        return cls(*fields, _zone_of(offset))

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    def utcoffset(self):
        "The distance of the zone from UTC, or None."
        return None if self._tzinfo is None else _check_offset("utcoffset", self._tzinfo.utcoffset(None))

    def dst(self):
        "The daylight saving, or None."
        return None if self._tzinfo is None else _check_offset("dst", self._tzinfo.dst(None))

    def tzname(self):
        "The name of the zone, or None."
        return None if self._tzinfo is None else _check_name(self._tzinfo.tzname(None))

    def isoformat(self, timespec="auto"):
        "HH:MM:SS.ffffff+HH:MM"
        return _time_text(self._hour, self._minute, self._second, self._microsecond, timespec) + _offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        text = f"{self._hour}, {self._minute}"
        if self._second or self._microsecond:
            text += f", {self._second}"
        if self._microsecond:
            text += f", {self._microsecond}"
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            text += ", fold=1"
        return f"{_shown(self)}({text})"

    def strftime(self, format):
        "By a format; the date is January 1, 1900."
        return _strftime(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))

    __format__ = date.__format__

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        "The same time with other fields."
        return type(self)(self._hour if hour is None else hour, self._minute if minute is None else minute,
                          self._second if second is None else second, self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    def _micros(self):
        return ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond

    def _compare(self, other, by, equality=False):
        if not isinstance(other, time):
            return NotImplemented
        mine = theirs = None
        if self._tzinfo is not other._tzinfo:
            mine, theirs = self.utcoffset(), other.utcoffset()
        if (mine is None) != (theirs is None):
            if equality:
                return False
            raise TypeError("can't compare offset-naive and offset-aware times")
        a, b = self._micros(), other._micros()
        if mine is not None:
            a, b = a - mine._total(), b - theirs._total()
        return by(a, b)

    def __eq__(self, other):
        return self._compare(other, _operator.eq, True)

    def __lt__(self, other):
        return self._compare(other, _operator.lt)

    def __le__(self, other):
        return self._compare(other, _operator.le)

    def __gt__(self, other):
        return self._compare(other, _operator.gt)

    def __ge__(self, other):
        return self._compare(other, _operator.ge)

    def __hash__(self):
        if self._hashcode == -1:
            plain = self.replace(fold=0) if self._fold else self
            offset = plain.utcoffset()
            self._hashcode = hash(self._micros() - (offset._total() if offset else 0))
        return self._hashcode

    def _time_state(self):
        return bytes((self._hour, self._minute, self._second)) + self._microsecond.to_bytes(3)

    def __reduce_ex__(self, protocol, /):
        state = self._time_state()
        if self._fold and protocol > 3:
            state = bytes((state[0] | 0x80,)) + state[1:]
        return type(self), (state,) if self._tzinfo is None else (state, self._tzinfo)

    def __reduce__(self):
        return self.__reduce_ex__(2)


def _check_name(name):
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{_kind_of(name)}'")
    return name


time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
_time_class = time
_tzinfo_class = tzinfo


# ---- dates with times -------------------------------------------------------------------------------------------

class datetime(date):
    """A moment: a date and a time of day, in a zone or in none."""

    __slots__ = "_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold"

    def __new__(cls, year=_MISSING, month=_MISSING, day=_MISSING, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if _is_state(year, 10, 2):
            state, tzinfo = _state(year), month if month is not _MISSING else tzinfo
            if tzinfo is not None and not isinstance(tzinfo, _tzinfo_class):
                raise TypeError("bad tzinfo state arg")
            year, fold, month, day = state[0] << 8 | state[1], state[2] >> 7, state[2] & 0x7F, state[3]
            hour, minute, second, microsecond = state[4], state[5], state[6], int.from_bytes(state[7:])
        _need(year=year, month=month, day=day)
        day_fields = _check_date(year, month, day)
        fields = _check_time(hour, minute, second, microsecond, fold)
        _check_tzinfo(tzinfo)
        self = object.__new__(cls)
        self._year, self._month, self._day = day_fields
        self._hour, self._minute, self._second, self._microsecond, self._fold = fields
        self._tzinfo = tzinfo
        self._hashcode = -1
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def _from_seconds(cls, t, utc, tz):
        if isinstance(t, float):
            if t != t:
                raise ValueError("Invalid value NaN (not a number)")
            fraction, t = _math.modf(t)
            micros = round(fraction * 1e6)
            t = int(t)
            if micros >= 1000000:
                t, micros = t + 1, micros - 1000000
            elif micros < 0:
                t, micros = t - 1, micros + 1000000
        else:
            t, micros = _operator.index(t), 0
        fields = (_time.gmtime if utc else _time.localtime)(t)
        made = cls(*fields[:5], min(fields[5], 59), micros, tz)
        if tz is None and not utc and t >= 86400:
            before = cls(*_time.localtime(t - 86400)[:6], micros)
            change = made - before - _ONE_DAY
            if change._days < 0:
                fields = _time.localtime(t + change._days * 86400 + change._seconds)
                if cls(*fields[:6], micros) == made:
                    made._fold = 1
        elif tz is not None:
            made = tz.fromutc(made)
        return made

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        "The moment so many seconds after the Epoch, in local time or in a zone."
        _check_tzinfo(tz)
        return cls._from_seconds(timestamp, tz is not None, tz)

    @classmethod
    def utcfromtimestamp(cls, t, /):
        "The moment so many seconds after the Epoch, in UTC but without a zone."
        return cls._from_seconds(t, True, None)

    @classmethod
    def now(cls, tz=None):
        "This moment, in local time or in a zone."
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def utcnow(cls):
        "This moment in UTC, but without a zone."
        return cls.utcfromtimestamp(_time.time())

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        "A date and a time of day together."
        if not isinstance(date, _date_class):
            raise TypeError(f"combine() argument 1 must be datetime.date, not {type(date).__name__}")
        if not isinstance(time, _time_class):
            raise TypeError(f"combine() argument 2 must be datetime.time, not {type(time).__name__}")
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
                   time.tzinfo if tzinfo is True else tzinfo, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string, /):
        "The moment that an ISO 8601 text names."
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            if len(date_string) < 7:
                raise ValueError
            length = _date_length(date_string)
            fields = _read_date(date_string[:length])
            rest = date_string[length + 1:]
            if len(date_string) > length and not rest:
                raise ValueError
            *clock, offset = _read_time(rest) if rest else (0, 0, 0, 0, None)
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(*fields, *clock, _zone_of(offset))

    @classmethod
    def strptime(cls, *args):
        "The moment that a text names by a format."
        if len(args) != 2:
            raise TypeError(f"strptime() takes exactly 2 arguments ({len(args)} given)")
        for place, argument in enumerate(args, 1):
            if not isinstance(argument, str):
                raise TypeError(f"strptime() argument {place} must be str, not {'None' if argument is None else type(argument).__name__}")
        import _strptime
        return _strptime._strptime_datetime(cls, *args)

    def timetuple(self):
        "A time.struct_time."
        dst = self.dst()
        return _time.struct_time((self._year, self._month, self._day, self._hour, self._minute, self._second, self.weekday(),
                                  _days_before_month(self._year, self._month) + self._day, -1 if dst is None else int(bool(dst))))

    def utctimetuple(self):
        "A time.struct_time in UTC."
        offset = self.utcoffset()
        moment = self - offset if offset else self
        return _time.struct_time((moment._year, moment._month, moment._day, moment._hour, moment._minute, moment._second, moment.weekday(),
                                  _days_before_month(moment._year, moment._month) + moment._day, 0))

    def _since_epoch(self):
        """Seconds since the Epoch if the clock were that of UTC."""
        return (date.toordinal(self) - 719163) * 86400 + (self._hour * 60 + self._minute) * 60 + self._second

    def _local_seconds(self):
        """Seconds since the Epoch of a moment in local time."""
        wanted = self._since_epoch()

        def local(t):
            y, m, d, hh, mm, ss = _time.localtime(t)[:6]
            return (_ordinal(y, m, d) - 719163) * 86400 + (hh * 60 + mm) * 60 + ss

        a = local(wanted) - wanted
        first = wanted - a
        if local(first) == wanted:
            second = first + (-86400, 86400)[self._fold]
            b = local(second) - second
            if a == b:
                return first
        else:
            b = local(first) - first
        second = wanted - b
        if local(second) == wanted:
            return second
        if local(first) == wanted:
            return first
        return (max, min)[self._fold](first, second)

    def timestamp(self):
        "Seconds since the Epoch."
        if self._tzinfo is None:
            return self._local_seconds() + self._microsecond / 1e6
        return (self - _EPOCH).total_seconds()

    def date(self):
        "The date alone."
        return date(self._year, self._month, self._day)

    def time(self):
        "The time of day alone, without the zone."
        return time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        "The time of day, in the same zone."
        return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        "The same moment with other fields."
        return type(self)(self._year if year is None else year, self._month if month is None else month, self._day if day is None else day,
                          self._hour if hour is None else hour, self._minute if minute is None else minute,
                          self._second if second is None else second, self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    def _local_zone(self):
        fields = _time.localtime(self._local_seconds() if self._tzinfo is None else (self - _EPOCH) // timedelta(seconds=1))
        return timezone(timedelta(seconds=fields.tm_gmtoff), fields.tm_zone)

    def astimezone(self, tz=None):
        "The same moment in another zone."
        if tz is None:
            tz = self._local_zone()
        elif not isinstance(tz, _tzinfo_class):
            raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")
        mine = self._tzinfo
        offset = None
        if mine is not None:
            if tz is mine:
                return self
            offset = self.utcoffset()
        if offset is None:
            mine = self.replace(tzinfo=None)._local_zone()
            if tz is mine:
                return self
            offset = mine.utcoffset(self)
        return tz.fromutc((self - offset).replace(tzinfo=tz))

    def ctime(self):
        "As time.ctime() writes it."
        return (f"{_DAY_NAMES[self.weekday()]} {_MONTH_NAMES[self._month - 1]} {self._day:2d} "
                f"{self._hour:02d}:{self._minute:02d}:{self._second:02d} {self._year:04d}")

    def isoformat(self, sep="T", timespec="auto"):
        "YYYY-MM-DDTHH:MM:SS.ffffff+HH:MM"
        if not isinstance(sep, str):
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not {type(sep).__name__}")
        if len(sep) != 1:
            raise TypeError("isoformat() argument 1 must be a unicode character, not str")
        return (f"{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}" +
                _time_text(self._hour, self._minute, self._second, self._microsecond, timespec) + _offset_text(self.utcoffset()))

    def __str__(self):
        return self.isoformat(sep=" ")

    def __repr__(self):
        fields = [self._year, self._month, self._day, self._hour, self._minute]
        if self._second or self._microsecond:
            fields.append(self._second)
        if self._microsecond:
            fields.append(self._microsecond)
        text = ", ".join(map(str, fields))
        if self._fold:
            text += ", fold=1"
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        return f"{_shown(self)}({text})"

    def utcoffset(self):
        "The distance of the zone from UTC, or None."
        return None if self._tzinfo is None else _check_offset("utcoffset", self._tzinfo.utcoffset(self))

    def dst(self):
        "The daylight saving, or None."
        return None if self._tzinfo is None else _check_offset("dst", self._tzinfo.dst(self))

    def tzname(self):
        "The name of the zone, or None."
        return None if self._tzinfo is None else _check_name(self._tzinfo.tzname(self))

    def _micros(self):
        return self._since_epoch() * 1000000 + self._microsecond

    def _compare(self, other, by, equality=False):
        if not isinstance(other, datetime):
            if isinstance(other, date) and not equality:
                raise TypeError(f"can't compare {type(self).__module__}.{type(self).__name__} to {type(other).__module__}.{type(other).__name__}")
            return False if isinstance(other, date) else NotImplemented
        mine = theirs = None
        if self._tzinfo is not other._tzinfo:
            mine, theirs = self.utcoffset(), other.utcoffset()
            if equality and (mine != self.replace(fold=not self._fold).utcoffset() or theirs != other.replace(fold=not other._fold).utcoffset()):
                return False
        if (mine is None) != (theirs is None):
            if equality:
                return False
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        a, b = self._micros(), other._micros()
        if mine is not None:
            a, b = a - mine._total(), b - theirs._total()
        return by(a, b)

    def __eq__(self, other):
        return self._compare(other, _operator.eq, True)

    def __lt__(self, other):
        return self._compare(other, _operator.lt)

    def __le__(self, other):
        return self._compare(other, _operator.le)

    def __gt__(self, other):
        return self._compare(other, _operator.gt)

    def __ge__(self, other):
        return self._compare(other, _operator.ge)

    def __hash__(self):
        if self._hashcode == -1:
            plain = self.replace(fold=0) if self._fold else self
            offset = plain.utcoffset()
            self._hashcode = hash(plain._micros() - (offset._total() if offset else 0))
        return self._hashcode

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        micros = ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond + other._total()
        days, micros = divmod(micros, 86400000000)
        ordinal = date.toordinal(self) + days
        if not 0 < ordinal <= _MAX_ORDINAL:
            raise OverflowError("date value out of range")
        seconds, micros = divmod(micros, 1000000)
        minutes, seconds = divmod(seconds, 60)
        return type(self)(*_from_ordinal(ordinal), minutes // 60, minutes % 60, seconds, micros, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        span = self._micros() - other._micros()
        if self._tzinfo is not other._tzinfo:
            mine, theirs = self.utcoffset(), other.utcoffset()
            if (mine is None) != (theirs is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            if mine is not None:
                span += theirs._total() - mine._total()
        return timedelta._of(span)

    def __reduce_ex__(self, protocol, /):
        folded = 0x80 if self._fold and protocol > 3 else 0
        state = bytes((*divmod(self._year, 256), self._month | folded, self._day)) + _time_class._time_state(self)
        return type(self), (state,) if self._tzinfo is None else (state, self._tzinfo)

    def __reduce__(self):
        return self.__reduce_ex__(2)


_date_class = date
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def _name_classes():
    import _krait
    for cls in (timedelta, date, time, datetime, tzinfo, timezone, IsoCalendarDate):
        _krait.dotted_name(cls)


_name_classes()
