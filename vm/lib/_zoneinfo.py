"""ZoneInfo under the name of the module in C that CPython keeps it in."""

from zoneinfo._zone import ZoneInfo
