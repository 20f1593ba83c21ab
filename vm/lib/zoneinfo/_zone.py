"""ZoneInfo: a time zone as the database has it.

Before the first transition _before holds, behind the last one _after: an offset for good, or a rule for every year. For the times
between, _utc are the moments of transitions in seconds since 1970, and _local[fold] the same as a clock there shows them.
"""

from bisect import bisect_right
from datetime import datetime, timedelta, tzinfo
import weakref

from zoneinfo import _tzpath
from zoneinfo._common import ZoneInfoNotFoundError, days_before_year, load_data, parse_rule

__name__ = 'zoneinfo'       # where the class says that it comes from
_EPOCH = days_before_year(1970) + 719163
_ZERO = timedelta(0)


class _Offset:
    """An offset from UTC, what of it is daylight saving time, and its abbreviation."""

    __slots__ = ('utcoff', 'dstoff', 'tzname', 'seconds')

    def __init__(self, utcoff, dstoff, tzname):
        self.seconds = utcoff
        self.utcoff = timedelta(seconds=utcoff)
        self.dstoff = timedelta(seconds=dstoff)
        self.tzname = tzname


_NOTHING = _Offset(0, 0, None)
_NOTHING.utcoff = _NOTHING.dstoff = None


class _Rule:
    """Standard time and daylight saving time in turn, every year."""

    def __init__(self, name, offset, dst_name, dst_offset, begin, end):
        self.std = _Offset(offset, 0, name)
        self.dst = _Offset(dst_offset, dst_offset - offset, dst_name)
        self.difference = dst_offset - offset
        self.begin, self.end = begin, end

    def limits(self, year):
        return self.begin.seconds(year), self.end.seconds(year)

    def at_local(self, seconds, year, fold):
        begin, end = self.limits(year)
        # on the hour that is there twice, or not at all, fold decides
        if fold == (self.difference >= 0):
            end -= self.difference
        else:
            begin += self.difference
        saving = begin <= seconds < end if begin < end else not end <= seconds < begin
        return self.dst if saving else self.std

    def at_utc(self, seconds, year):
        begin, end = self.limits(year)
        begin -= self.std.seconds
        end -= self.dst.seconds
        saving = begin <= seconds < end if begin < end else not end <= seconds < begin
        # the hour that a clock shows for the second time
        again = end if self.difference > 0 else begin
        fold = again <= seconds < again + abs(self.difference)
        return self.dst if saving else self.std, fold


class ZoneInfo(tzinfo):
    _cache = weakref.WeakValueDictionary()
    _recent = {}        # key: zone, the one used last at the end: these stay alive
    _RECENT_MOST = 8

    def __init_subclass__(cls):
        cls._cache = weakref.WeakValueDictionary()
        cls._recent = {}

    def __new__(cls, key):
        zone = cls._cache.get(key)
        if zone is None:
            zone = cls._cache.setdefault(key, cls._new_instance(key))
            zone._from_cache = True
        cls._recent[key] = cls._recent.pop(key, zone)
        if len(cls._recent) > cls._RECENT_MOST:
            del cls._recent[next(iter(cls._recent))]
        return zone

    @classmethod
    def _new_instance(cls, key):
        path = _tzpath.find_tzfile(key)
        if path is None:
            raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
        zone = super().__new__(cls)
        with open(path, 'rb') as file:
            zone._load(file)
        zone._key, zone._from_cache, zone._file = key, False, None
        return zone

    @classmethod
    def no_cache(cls, key):
        """Get a new instance of ZoneInfo, bypassing the cache."""
        return cls._new_instance(key)

    @classmethod
    def from_file(cls, fobj, /, key=None):
        """Create a ZoneInfo file from a file object."""
        zone = super().__new__(cls)
        zone._load(fobj)
        zone._key, zone._from_cache, zone._file = key, False, repr(fobj)
        return zone

    @classmethod
    def clear_cache(cls, *args, only_keys=None):
        """Clear the ZoneInfo cache."""
        if args:
            raise TypeError('function takes no positional arguments')
        if only_keys is None:
            cls._cache.clear()
            cls._recent.clear()
            return
        for key in only_keys:
            cls._cache.pop(key, None)
            cls._recent.pop(key, None)

    @property
    def key(self):
        return self._key

    # -- what a datetime asks --

    def utcoffset(self, dt, /):
        """Retrieve a timedelta representing the UTC offset in a zone at the given datetime."""
        return self._find(dt).utcoff

    def dst(self, dt, /):
        """Retrieve a timedelta representing the amount of DST applied in a zone at the given datetime."""
        return self._find(dt).dstoff

    def tzname(self, dt, /):
        """Retrieve a string containing the abbreviation for the time zone that applies in a zone at a given datetime."""
        return self._find(dt).tzname

    def fromutc(self, dt, /):
        """Given a datetime with local time in UTC, retrieve an adjusted datetime in local time."""
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        seconds = self._seconds(dt)
        fold = False
        if self._utc and seconds < self._utc[-1]:
            at = bisect_right(self._utc, seconds)
            found = self._by_transition[at - 1] if at else self._before
            if at:
                previous = self._by_transition[at - 2] if at > 1 else self._before
                fold = previous.seconds - found.seconds > seconds - self._utc[at - 1]
        elif isinstance(self._after, _Rule):
            found, fold = self._after.at_utc(seconds, dt.year)
            if self._utc:
                last = self._by_transition[-2] if len(self._utc) > 1 else self._before
                fold = fold or last.seconds - found.seconds > seconds - self._utc[-1]
        else:
            found = self._after
            if self._utc:
                previous = self._by_transition[-2] if len(self._utc) > 1 else self._before
                fold = previous.seconds - found.seconds > seconds - self._utc[-1]
        local = dt + found.utcoff
        return local.replace(fold=1) if fold else local

    @staticmethod
    def _seconds(dt):
        return (dt.toordinal() - _EPOCH) * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second

    def _find(self, dt):
        if dt is None:
            return self._after if self._fixed else _NOTHING
        seconds = self._seconds(dt)
        local = self._local[dt.fold]
        at = bisect_right(local, seconds)
        if at >= len(local):
            return self._after.at_local(seconds, dt.year, dt.fold) if isinstance(self._after, _Rule) else self._after
        return self._by_transition[at - 1] if at else self._before

    # -- reading --

    def _load(self, file):
        indices, self._utc, offsets, isdst, names, rule = load_data(file)
        dst = _dst_offsets(indices, offsets, isdst)
        kinds = [_Offset(*facts) for facts in zip(offsets, dst, names)]
        self._by_transition = [kinds[index] for index in indices]
        self._local = _local_transitions(indices, self._utc, offsets, isdst)
        self._before = next((kind for kind, saving in zip(kinds, isdst) if not saving), kinds[0] if kinds else None)
        if rule:
            parsed = parse_rule(rule.decode())
            self._after = _Offset(parsed[1], 0, parsed[0]) if len(parsed) == 2 else _Rule(*parsed)
        else:
            if not kinds and not indices:
                raise ValueError('No time zone information found.')
            self._after = self._by_transition[-1] if indices else self._before
        if self._before is None:
            self._before = self._after.std if isinstance(self._after, _Rule) else self._after
        self._fixed = not isinstance(self._after, _Rule) and (
            not indices or all(kind is self._after for kind in (self._before, *self._by_transition)))

    # -- as text and as a pickle --

    def __str__(self):
        return repr(self) if self._key is None else f'{self._key}'

    def __repr__(self):
        name = 'zoneinfo.ZoneInfo' if self.__class__ is ZoneInfo else self.__class__.__name__
        return f'{name}(key={self._key!r})' if self._key is not None else f'{name}.from_file({self._file})'

    def __reduce__(self):
        if self._file is not None:
            import pickle
            raise pickle.PicklingError('Cannot pickle a ZoneInfo file from a file stream.')
        return self.__class__._unpickle, (self._key, int(self._from_cache))

    @classmethod
    def _unpickle(cls, key, from_cache, /):
        """Private method used in unpickling."""
        return cls(key) if from_cache else cls.no_cache(key)


def _dst_offsets(indices, offsets, isdst):
    """How much of each type's offset is daylight saving time: what it is more than standard time before or behind it."""
    found = [0] * len(isdst)
    missing = {number for number, saving in enumerate(isdst) if saving}
    for step in (-1, 1):
        for place, index in enumerate(indices):
            beside = place + step
            if index not in missing or not 0 <= beside < len(indices) or isdst[indices[beside]]:
                continue
            difference = offsets[index] - offsets[indices[beside]]
            if difference and (step == 1 or place):
                found[index] = difference
                missing.discard(index)
    for index in missing:
        if index in indices:
            found[index] = 3600
    return found


def _local_transitions(indices, seconds, offsets, isdst):
    """For fold 0 and 1: what a clock shows at each transition."""
    lists = [], []
    if not indices:
        return lists
    before = next((offset for offset, saving in zip(offsets, isdst) if not saving), offsets[0])
    for second, index in zip(seconds, indices):
        after = offsets[index]
        lists[0].append(second + max(before, after))
        lists[1].append(second + min(before, after))
        before = after
    return lists
