"""Times read from text by a format: strptime() of the modules time and datetime."""

import locale
import re
import time
from datetime import date, timedelta, timezone

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NUMBERS = {
    "d": r"3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9]", "f": r"[0-9]{1,6}", "H": r"2[0-3]|[0-1]\d|\d", "I": r"1[0-2]|0[1-9]|[1-9]| [1-9]",
    "G": r"\d\d\d\d", "j": r"36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]", "m": r"1[0-2]|0[1-9]|[1-9]",
    "M": r"[0-5]\d|\d", "S": r"6[0-1]|[0-5]\d|\d", "U": r"5[0-3]|[0-4]\d|\d", "W": r"5[0-3]|[0-4]\d|\d", "w": r"[0-6]", "u": r"[1-7]",
    "V": r"5[0-3]|0[1-9]|[1-4]\d|\d", "y": r"\d\d", "Y": r"\d\d\d\d", "z": r"[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?|(?-i:Z)",
}


_langs = {}     # getlocale() by setlocale()


def _getlang():
    name = locale.setlocale(locale.LC_TIME)
    if name not in _langs:
        _langs[name] = locale.getlocale(locale.LC_TIME)
    return _langs[name]


class LocaleTime:
    """The words and forms of the locale: names in lower case, the months from 1 on."""

    def __init__(self):
        self.lang = _getlang()
        self.f_weekday, self.a_weekday = list(_DAYS), [day[:3] for day in _DAYS]
        self.f_month, self.a_month = ["", *_MONTHS], ["", *(month[:3] for month in _MONTHS)]
        self.am_pm = ["am", "pm"]
        self.LC_date_time, self.LC_date, self.LC_time = "%a %b %d %H:%M:%S %Y", "%m/%d/%y", "%H:%M:%S"
        self.tzname, self.daylight = time.tzname, time.daylight
        self.timezone = frozenset({"utc", "gmt", self.tzname[0].lower()}), frozenset({self.tzname[1].lower()} if self.daylight else ())


class TimeRE(dict):
    """The directives as regular expressions: each is a group of that name."""

    def __init__(self, locale_time=None):
        self.locale_time = words = locale_time or LocaleTime()
        super().__init__({code: f"(?P<{code}>{text})" for code, text in _NUMBERS.items()})
        for code, names in (("A", words.f_weekday), ("a", words.a_weekday), ("B", words.f_month[1:]), ("b", words.a_month[1:]), ("p", words.am_pm),
                            ("Z", [name for names in words.timezone for name in names])):
            self[code] = self._any_of(names, code)
        self["%"] = "%"
        for code, form in (("c", words.LC_date_time), ("x", words.LC_date), ("X", words.LC_time)):
            self[code] = self.pattern(form)

    @staticmethod
    def _any_of(names, code):
        "A group of one of these, the longest first; nothing, if there is none."
        names = sorted(dict.fromkeys(names), key=len, reverse=True)
        if not any(names):
            return ""
        return f"(?P<{code}>{'|'.join(map(re.escape, names))})"

    def pattern(self, format):
        """The format as a regular expression."""
        pieces, place = [], 0
        while place < len(format):
            c = format[place]
            place += 1
            if c.isspace():
                while place < len(format) and format[place].isspace():
                    place += 1
                pieces.append(r"\s+")
            elif c != "%":
                pieces.append("\\" + c if c in "\\.^$*+?(){}[]|" else c)
            else:
                pieces.append(self[format[place]])
                place += 1
        return "".join(pieces)

    def compile(self, format):
        """The same, compiled."""
        return re.compile(self.pattern(format), re.IGNORECASE)


_CACHE_MAX_SIZE = 5
_TimeRE_cache = None        # made when it is first needed
_regex_cache = {}
_PLAIN = frozenset("YmdHMSf")
_plain_formats = set()      # of those in _regex_cache: all that they say is a year and other numbers of a datetime


def _compiled(format):
    "The format compiled: by the words of today's locale and time zone."
    global _TimeRE_cache
    words = _TimeRE_cache and _TimeRE_cache.locale_time
    if not words or words.tzname != time.tzname or words.daylight != time.daylight or words.lang != _getlang():
        _TimeRE_cache = TimeRE()
        _regex_cache.clear()
        _plain_formats.clear()
    if len(_regex_cache) > _CACHE_MAX_SIZE:
        _regex_cache.clear()
        _plain_formats.clear()
    found = _regex_cache.get(format)
    if found is None:
        try:
            found = _TimeRE_cache.compile(format)
        except KeyError as error:
            code = error.args[0]
            raise ValueError("'%s' is a bad directive in format '%s'" % ("%" if code == "\\" else code, format)) from None
        except IndexError:
            raise ValueError("stray %% in format '%s'" % format) from None
        _regex_cache[format] = found
        if "Y" in found.groupindex and _PLAIN.issuperset(found.groupindex):
            _plain_formats.add(format)
    return found


def _match(text, format):
    for index, argument in enumerate((text, format)):
        if not isinstance(argument, str):
            raise TypeError("strptime() argument {} must be str, not {}".format(index, type(argument)))
    found = _compiled(format).match(text)
    if not found:
        raise ValueError("time data %r does not match format %r" % (text, format))
    if len(text) != found.end():
        raise ValueError("unconverted data remains: %s" % text[found.end():])
    return found.groupdict()


def _offset(text):
    """(seconds, microseconds) east of UTC, by %z."""
    if text == "Z":
        return 0, 0
    digits = text
    if text[3] == ":":
        digits = text[:3] + text[4:]
        if len(digits) > 5:
            if digits[5] != ":":
                raise ValueError(f"Inconsistent use of : in {text}")
            digits = digits[:5] + digits[6:]
    seconds = int(digits[1:3]) * 3600 + int(digits[3:5]) * 60 + int(digits[5:7] or 0)
    micros = int(digits[8:].ljust(6, "0")) if len(digits) > 8 else 0
    return (-seconds, -micros) if text[0] == "-" else (seconds, micros)


def _hour(found):
    if "H" in found:
        return int(found["H"])
    if "I" not in found:
        return 0
    hour = int(found["I"]) % 12
    return hour + 12 if found.get("p", "").lower() == "pm" else hour


def _weekday(found):
    """0 is Monday; None: not given."""
    if "A" in found:
        return _DAYS.index(found["A"].lower())
    if "a" in found:
        return [n[:3] for n in _DAYS].index(found["a"].lower())
    if "w" in found:
        return (int(found["w"]) + 6) % 7
    if "u" in found:
        return int(found["u"]) - 1
    return None


def _month(found):
    if "m" in found:
        return int(found["m"])
    if "B" in found:
        return _MONTHS.index(found["B"].lower()) + 1
    if "b" in found:
        return [n[:3] for n in _MONTHS].index(found["b"].lower()) + 1
    return None


def _year(found):
    if "Y" in found:
        return int(found["Y"])
    if "y" in found:
        year = int(found["y"])
        return year + (2000 if year <= 68 else 1900)
    return None


def _check_iso(found, weekday):
    with_day = "and a weekday directive ('%A', '%a', '%w', or '%u')."
    if "G" in found:
        if "V" not in found or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' " + with_day)
        if "j" in found:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
    elif "V" in found:
        if weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' " + with_day)
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")


def _julian_of_week(year, week, weekday, starts_monday):
    """The day of the year by %U or %W and the weekday."""
    first = date(year, 1, 1).weekday()
    if not starts_monday:
        first = (first + 1) % 7
        weekday = (weekday + 1) % 7
    if week == 0:
        return 1 + weekday - first
    return 1 + (7 - first) % 7 + 7 * (week - 1) + weekday


def _strptime(text, format="%a %b %d %H:%M:%S %Y"):
    """(year, month, day, hour, minute, second, weekday, day of year, isdst, zone, offset), microsecond, microseconds of the offset."""
    found = {name: value for name, value in _match(text, format).items() if value is not None}
    year, weekday, month = _year(found), _weekday(found), _month(found)
    _check_iso(found, weekday)
    day = int(found["d"]) if "d" in found else 1
    julian = int(found["j"]) if "j" in found else None
    leap_day = year is None and month == 2 and day == 29
    given_year = year
    if year is None:
        year = 1904 if leap_day else 1900
    if julian is None and weekday is not None:
        if "G" in found:
            moment = date.fromisocalendar(int(found["G"]), int(found["V"]), weekday + 1)
            year, month, day = moment.year, moment.month, moment.day
            julian = moment.timetuple().tm_yday
        elif ("U" in found or "W" in found) and given_year is not None:
            julian = _julian_of_week(year, int(found["U"] if "U" in found else found["W"]), weekday, "W" in found)
            if julian <= 0:
                year -= 1
                julian += 366 if date(year, 12, 31).timetuple().tm_yday == 366 else 365
    if julian is None:
        julian = date(year, month or 1, day).toordinal() - date(year, 1, 1).toordinal() + 1
    else:
        moment = date.fromordinal(julian - 1 + date(year, 1, 1).toordinal())
        year, month, day = moment.year, moment.month, moment.day
    if weekday is None:
        weekday = date(year, month or 1, day).weekday()
    zone, offset, offset_micros, isdst = None, None, 0, -1
    if "z" in found:
        offset, offset_micros = _offset(found["z"])
    if "Z" in found:
        zone = found["Z"].lower()
        for dst, names in enumerate(_TimeRE_cache.locale_time.timezone):
            if zone in names:
                if time.tzname[0] == time.tzname[1] and time.daylight and zone not in ("utc", "gmt"):
                    break
                isdst = dst
                break
        zone = found["Z"]
    micros = int(found["f"].ljust(6, "0")) if "f" in found else 0
    if leap_day:
        year = 1900
    return ((year, month or 1, day, _hour(found), int(found.get("M", 0)), int(found.get("S", 0)), weekday, julian, isdst, zone, offset),
            micros, offset_micros)


def _strptime_time(text, format="%a %b %d %H:%M:%S %Y"):
    return time.struct_time(_strptime(text, format)[0])


def _strptime_datetime(cls, text, format="%a %b %d %H:%M:%S %Y"):
    found = _match(text, format)
    if format in _plain_formats:
        get, fraction = found.get, found.get("f")
        return cls(int(found["Y"]), int(get("m", 1)), int(get("d", 1)), int(get("H", 0)), int(get("M", 0)), int(get("S", 0)),
                   int(fraction.ljust(6, "0")) if fraction else 0)
    fields, micros, offset_micros = _strptime(text, format)
    zone, offset = fields[-2:]
    arguments = fields[:6] + (micros,)
    if offset is not None:
        span = timedelta(seconds=offset, microseconds=offset_micros)
        arguments += (timezone(span, zone) if zone else timezone(span),)
    return cls(*arguments)
