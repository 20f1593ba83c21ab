"""strptime() of time and datetime: every directive, names, weeks, offsets, errors."""
import time
from datetime import datetime


def attempt(f, *args):
    try:
        r = f(*args)
        print(repr(r), getattr(r, "tm_zone", ""), getattr(r, "tm_gmtoff", ""))
    except Exception as error:
        print(type(error).__name__, error)


for text, format in (("2024-02-29", "%Y-%m-%d"), ("29/02/24 13:05:59", "%d/%m/%y %H:%M:%S"), ("01:30 PM", "%I:%M %p"), ("12 am", "%I %p"), ("12 PM", "%I %p"), ("Thu Feb 29 2024", "%a %b %d %Y"), ("thursday FEBRUARY 29 2024", "%A %B %d %Y"),
                     ("060 2024", "%j %Y"), ("2024 9 4", "%Y %U %w"), ("2024 9 4", "%Y %W %w"), ("2024 0 1", "%Y %W %w"), ("2024-W09-4", "%G-W%V-%u"), ("12.5", "%S.%f"), ("1.123456", "%S.%f"), ("+0130", "%z"), ("-01:30", "%z"), ("Z", "%z"), ("+01:30:15.000123", "%z"), ("+0130:15", "%z"), ("+01:3015", "%z"),
                     ("UTC", "%Z"), ("gmt", "%Z"), ("Feb 29", "%b %d"), ("02/29", "%m/%d"), ("Thu Feb 29 12:00:00 2024", "%c"), ("02/29/24", "%x"), ("12:34:56", "%X"), ("100%", "%y0%%"), ("a.b*c", "a.b*c"), ("x  y", "x y"), ("xy", "x y"), ("68", "%y"), ("69", "%y"), ("3", "%d"), ("32", "%d"), ("00", "%m"), ("13", "%m"), ("24", "%H"), ("60", "%M"),
                     ("61", "%S"), ("62", "%S"), ("2024", "%d"), ("2024x", "%Y"), ("x", "%q"), ("x", "%"), ("x", "x%"), ("", ""), ("2024", ""), ("30 Feb 2024", "%d %b %Y"), ("29 Feb 2023", "%d %b %Y"), ("366 2023", "%j %Y"), ("2024 10", "%G %V"), ("10 4", "%V %u"), ("2024 10 4", "%Y %V %u"), ("2024 10", "%G %j"), (" 5", "%d"), ("5", "%e"), ("2024\n1", "%Y %m"), ("[1]", "[%d]"), ("1 1", "%d %d")):
    attempt(time.strptime, text, format)
    attempt(datetime.strptime, text, format)
attempt(time.strptime, "Thu Feb 29 12:00:00 2024")
attempt(time.strptime, 1, "%d")
attempt(time.strptime, "1", 2)
attempt(datetime.strptime, "1")
attempt(datetime.strptime, None, "%d")
t = time.gmtime(1709210096)
for format in ("%Y-%m-%d %H:%M:%S", "%c", "%a, %d %b %Y %X", "%j %Y %H %M %S", "%y%m%d%I%M%S%p"):
    print(time.strptime(time.strftime(format, t), format)[:6] == t[:6], time.strftime(format, t))
