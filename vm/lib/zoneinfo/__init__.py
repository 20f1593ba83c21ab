"""zoneinfo: time zones from the database of the system."""

from zoneinfo._common import ZoneInfoNotFoundError
from zoneinfo._tzpath import InvalidTZPathWarning, available_timezones, reset_tzpath
from zoneinfo._zone import ZoneInfo

__all__ = ['ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError', 'InvalidTZPathWarning']


def __getattr__(name):
    if name == 'TZPATH':
        from zoneinfo import _tzpath
        return _tzpath.TZPATH
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def __dir__():
    return sorted([*globals(), 'TZPATH'])
