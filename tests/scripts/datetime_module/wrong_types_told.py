# what strftime() and tzinfo methods say about results and arguments of wrong types
from datetime import date, datetime, time, timedelta, timezone, tzinfo


class Zone(tzinfo):
    def __init__(self, answer):
        self.answer = answer

    def utcoffset(self, moment):
        return self.answer

    dst = tzname = utcoffset


class Odd:
    pass


for answer in (5, 'a', None, timedelta(1), timedelta(hours=1), timedelta(microseconds=5), date(2020, 1, 1), Odd(), b'x'):
    moment = datetime(2020, 1, 1, tzinfo=Zone(answer))
    for method in ('utcoffset', 'dst', 'tzname', 'isoformat', 'timestamp'):
        try:
            print(type(answer).__name__, method, repr(getattr(moment, method)()))
        except Exception as error:
            print(type(answer).__name__, method, type(error).__name__, error)
for value in (date(2020, 1, 1), time(1), datetime(2020, 1, 1)):
    for format in (5, None, b'%Y'):
        try:
            print(value.strftime(format))
        except TypeError as error:
            print(error)
