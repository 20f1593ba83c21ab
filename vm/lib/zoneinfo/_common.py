"""The format of a zone's file (TZif, RFC 8536), and the rule in POSIX's notation that stands at its end."""

from struct import calcsize, unpack


class ZoneInfoNotFoundError(KeyError):
    """Exception raised when a ZoneInfo key is not found."""


def load_data(file):
    """(types by transition, seconds of transitions, offsets, are they DST, abbreviations, rule) of an open file."""
    version, counts = _read_header(file)
    if version > 1:         # what comes first is for readers that know no better
        file.seek(_length_of_data(counts, 4), 1)
        version, counts = _read_header(file)
    utc, standard, leaps, transitions, types, characters = counts
    width, code = (8, 'q') if version > 1 else (4, 'l')

    def read(format):
        return unpack('>' + format, file.read(calcsize('>' + format)))

    seconds = read(f'{transitions}{code}') if transitions else ()
    indices = read(f'{transitions}B') if transitions else ()
    rows = [read('lbb') for _ in range(types)]
    text = file.read(characters)
    rule = None
    if version > 1:
        file.seek(utc + standard + leaps * (width + 4), 1)
        file.read(1)
        rule = file.readline().rstrip(b'\n')
    names = [text[at:text.find(b'\0', at)].decode() for _, _, at in rows]
    return indices, seconds, [offset for offset, _, _ in rows], [dst for _, dst, _ in rows], names, rule


def _read_header(file):
    if file.read(4) != b'TZif':
        raise ValueError('Invalid TZif file: magic not found')
    version = file.read(1)
    version = 1 if version == b'\0' else int(version)
    file.read(15)
    return version, unpack('>6l', file.read(24))


def _length_of_data(counts, width):
    utc, standard, leaps, transitions, types, characters = counts
    return transitions * (width + 1) + types * 6 + characters + leaps * (width + 4) + standard + utc


# ---- rules ----------------------------------------------------------------------------------------------

def parse_rule(text):
    """(name, offset) or (name, offset, name of DST, its offset, begin, end) of STD OFFSET [DST [OFFSET], BEGIN, END]."""
    main, *limits = text.split(',', 1)
    name, rest = _take_name(main, text)
    if not rest:
        raise ValueError(f'Invalid STD offset in {text}')
    offset, rest = _take_offset(rest, f'Invalid STD offset in {text}')
    if not rest:
        if limits:
            raise ValueError(f'Malformed TZ string: {text}')
        return name, offset
    dst_name, rest = _take_name(rest, text)
    dst_offset = offset + 3600
    if rest:
        dst_offset, rest = _take_offset(rest, f'Invalid DST offset in {text}')
        if rest:
            raise ValueError(f'Malformed TZ string: {text}')
    if not limits or limits[0].count(',') != 1:
        raise ValueError(f'Missing transition rules in TZ string: {text}')
    try:
        begin, end = [Limit(part) for part in limits[0].split(',')]
    except ValueError as error:
        raise ValueError(f'Malformed TZ string: {text}') from error
    return name, offset, dst_name, dst_offset, begin, end


def _take_name(text, whole):
    if text.startswith('<'):
        end = text.find('>')
        if end < 0 or not all(c.isascii() and (c.isalnum() or c in '+-') for c in text[1:end]) or end < 2:
            raise ValueError(f'Invalid STD format in {whole}')
        return text[1:end], text[end + 1:]
    end = 0
    while end < len(text) and text[end].isascii() and text[end].isalpha():
        end += 1
    if not end:
        raise ValueError(f'Invalid STD format in {whole}')
    return text[:end], text[end:]


def _take_number(text, most_digits):
    end = 0
    while end < len(text) and text[end].isascii() and text[end].isdigit():
        end += 1
    if not 0 < end <= most_digits:
        raise ValueError(f'Invalid number: {text}')
    return int(text[:end]), text[end:]


def _take_time(text):
    """[+-]hh[:mm[:ss]] in seconds, and what follows."""
    sign = 1
    if text[:1] in ('+', '-'):
        sign, text = -1 if text[0] == '-' else 1, text[1:]
    hours, text = _take_number(text, 2)
    total = hours * 3600
    for factor in (60, 1):
        if not text.startswith(':'):
            break
        part, rest = _take_number(text[1:3], 2)
        if rest or len(text) < 3:
            raise ValueError(f'Invalid time: {text}')
        total += part * factor
        text = text[3:]
    return sign * total, text


def _take_offset(text, complaint):
    """An offset: POSIX counts west of Greenwich."""
    try:
        west, rest = _take_time(text)
    except ValueError:
        raise ValueError(complaint) from None
    if abs(west) >= 25 * 3600:
        raise ValueError(complaint)
    return -west, rest


def days_before_year(year):
    """Days from the year 1 to the first of January, less those until 1970: 0 for 1970."""
    year -= 1
    return year * 365 + year // 4 - year // 100 + year // 400 - 719162


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Limit:
    """When DST begins or ends in a year: Mm.w.d, Jn or n, and a time of the day."""

    def __init__(self, text):
        date, slash, time = text.partition('/')
        self.time = 2 * 3600
        if slash:
            self.time, rest = _take_time(time)
            if rest:
                raise ValueError(f'Invalid transition rule: {text}')
        if date.startswith('M'):
            numbers = date[1:].split('.')
            if len(numbers) != 3:
                raise ValueError(f'Invalid dst start/end date: {text}')
            self.month, self.week, self.weekday = (self._whole(number, digits) for number, digits in zip(numbers, (2, 1, 1)))
            if not (1 <= self.month <= 12 and 1 <= self.week <= 5 and 0 <= self.weekday <= 6):
                raise ValueError(f'Invalid dst start/end date: {text}')
            self.day = None
            return
        self.julian = date.startswith('J')
        self.day = self._whole(date[1:] if self.julian else date, 3)
        if not (self.julian <= self.day <= 365):
            raise ValueError(f'Invalid dst start/end date: {text}')

    @staticmethod
    def _whole(text, digits):
        number, rest = _take_number(text, digits)
        if rest:
            raise ValueError(f'Invalid number: {text}')
        return number

    def seconds(self, year):
        """Local seconds since 1970 of this limit in a year."""
        first = days_before_year(year)
        if self.day is not None:
            # both kinds of days are counted from 1, as CPython does it; Jn is a day later from Feb 28 of leap years on
            day = self.day - 1 + (self.julian and self.day >= 59 and is_leap(year))
            return (first + day) * 86400 + self.time
        month_days = [*_MONTH_DAYS]
        month_days[1] += is_leap(year)
        begin = first + sum(month_days[:self.month - 1])
        weekday = (begin + 4) % 7       # of the month's first day; 0 is Sunday
        day = (self.weekday - weekday) % 7 + (self.week - 1) * 7
        if day >= month_days[self.month - 1]:
            day -= 7
        return (begin + day) * 86400 + self.time
