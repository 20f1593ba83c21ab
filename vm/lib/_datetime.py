"""datetime under the name of the module in C that CPython keeps it in."""

from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta, timezone, tzinfo
