# zones with transitions: offsets, daylight saving time, names, hours that are there twice or not at all
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo
from _tzif import tzif

SPRING, AUTUMN, LATER = 1_000_000_000, 1_010_000_000, 1_030_000_000
types = [(-18000, 0, 'EST'), (-14400, 1, 'EDT'), (-21600, 0, 'CST')]
zone = ZoneInfo.from_file(tzif(types, [(SPRING, 1), (AUTUMN, 0), (LATER, 2)]), key='Test/Zone')
for moment in (SPRING, AUTUMN, LATER):
    for delta in (-7200, -3601, -3600, -1, 0, 1, 3599, 3600, 7200):
        utc = datetime.fromtimestamp(moment + delta, timezone.utc)
        there = utc.astimezone(zone)
        print(there, there.fold, there.tzname(), there.dst(), there.astimezone(timezone.utc) == utc)
    wall = datetime.fromtimestamp(moment, timezone.utc).replace(tzinfo=None) - timedelta(hours=5)
    for minutes in (-90, -30, 0, 30, 59, 60, 90):
        for fold in (0, 1):
            one = (wall + timedelta(minutes=minutes)).replace(tzinfo=zone, fold=fold)
            print(one.isoformat(), fold, one.tzname(), one.dst(), one.timestamp() - moment)
print(zone.utcoffset(None), zone.dst(None), zone.tzname(None), zone.key, repr(zone), str(zone))
print(datetime(1, 1, 1, tzinfo=zone).utcoffset(), datetime(9999, 12, 31, tzinfo=zone).utcoffset())
fixed = ZoneInfo.from_file(tzif([(3600, 0, 'ONE')], rule='ONE-1'))
print(fixed.utcoffset(None), fixed.tzname(None), fixed.dst(None), datetime(2020, 1, 1, tzinfo=fixed).isoformat(), fixed.key)
for old in (1, 2, 3):
    again = ZoneInfo.from_file(tzif(types, [(SPRING, 1), (AUTUMN, 0)], version=old), key='v')
    print(old, datetime.fromtimestamp(SPRING + 5, again), datetime.fromtimestamp(AUTUMN + 5, again).fold)
double = ZoneInfo.from_file(tzif([(0, 0, 'A'), (7200, 1, 'B'), (3600, 1, 'C'), (3600, 0, 'D')], [(SPRING, 1), (SPRING + 999999, 2), (AUTUMN, 0), (LATER, 3)]))
for second in (SPRING, SPRING + 999999, AUTUMN, LATER):
    there = datetime.fromtimestamp(second, double)
    print(there, there.tzname(), there.dst())
