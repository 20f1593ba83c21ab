# the rule at the end of a zone's file: daylight saving time for ever, in all notations; rules that are none
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo
from _tzif import tzif

RULES = ['EST5EDT,M3.2.0,M11.1.0', 'CET-1CEST,M3.5.0,M10.5.0/3', 'AEST-10AEDT,M10.1.0,M4.1.0/3', '<+0330>-3:30<+0430>,J79/24,J263/24', 'IST-1GMT0,M10.5.0,M3.5.0/1',
         'AAA3BBB,J60/12:34:56,J300/-2', 'AAA-12:30:15BBB-13,0/0,364/99', 'WGT3WGST,M3.5.0/-2,M10.5.0/-1', 'XXX0YYY-2,59,J59', 'AAA0BBB,M1.1.1,M12.5.6/26:30', 'A1B0:05:10,10,J200/+4']
for rule in RULES:
    zone = ZoneInfo.from_file(tzif([(0, 0, 'LMT')], [(0, 0)], rule), key=rule)
    print(rule, zone.utcoffset(None))
    for year in (2019, 2020):
        before, moment = None, datetime(year, 1, 1, tzinfo=timezone.utc)
        while moment.year == year:
            there = moment.astimezone(zone)
            if before is not None and there.utcoffset() != before:
                low, high = 0, 24 * 60          # minutes before `moment`: the change is between the two
                while high - low > 1:
                    middle = (low + high) // 2
                    if (moment - timedelta(minutes=middle)).astimezone(zone).utcoffset() == before:
                        high = middle
                    else:
                        low = middle
                fine = moment - timedelta(minutes=low)
                a, b = (fine - timedelta(minutes=1)).astimezone(zone), fine.astimezone(zone)
                print('   ', a, a.tzname(), a.dst(), a.fold, '->', b, b.tzname(), b.dst(), b.fold)
                for minutes in (-61, -60, -1, 0, 1, 59, 60):
                    wall = b.replace(tzinfo=None) + timedelta(minutes=minutes)
                    print('       ', wall.time(), [str(wall.replace(tzinfo=zone, fold=fold).utcoffset()) for fold in (0, 1)])
            before = there.utcoffset()
            moment += timedelta(days=1)
for wrong in ('PST8PDT', '+11', 'GMT,M3.2.0/2,M11.1.0/3', 'EST5EDT,M3.2.0', 'EST5EDT,M13.2.0,M11.1.0', 'EST5EDT,M3.6.0,M11.1.0', 'EST5EDT,M3.2.7,M11.1.0', 'EST5EDT,J0,J3', 'EST5EDT,366,3',
              'EST25EDT,M3.2.0,M11.1.0', 'EST5EDT,M3.2.0/170,M11.1.0', 'AAA', 'EST5EDT4x,M3.2.0,M11.1.0', 'EST5:6', 'EST5EDT,3,3/100', 'EST100', 'ABC3 ', 'ABC3BBB,,', 'ABC3BBB,1,2,3', '<AA_A>3'):
    try:
        ZoneInfo.from_file(tzif([(0, 0, 'LMT')], [(0, 0)], wrong))
        print(wrong, 'accepted')
    except ValueError as error:
        print(wrong, 'refused')
