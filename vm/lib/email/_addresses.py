"""Addresses and dates in headers, read leniently (RFC 5322).

A header of addresses is cut into tokens first: (kind, text) with kind one of 'atom', 'quoted', 'comment', 'literal' and the specials
themselves; an address is then `phrase <route-address>`, `local@domain` or `group: members;`.
"""
import calendar
import re
import time

_TOKEN = re.compile(r'\s+|(?P<special>[<>@,:;.])|"(?P<quoted>(?:[^"\\]|\\.)*)"?|\[(?P<literal>(?:[^\]\\\r]|\\.)*)\]?|(?P<atom>[^\s<>@,:;."\[\]()]+)|.',
                    re.DOTALL)
_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec', 'january', 'february', 'march', 'april', 'may',
           'june', 'july', 'august', 'september', 'october', 'november', 'december']
_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
_ZONES = {'UT': 0, 'UTC': 0, 'GMT': 0, 'Z': 0, 'AST': -400, 'ADT': -300, 'EST': -500, 'EDT': -400, 'CST': -600, 'CDT': -500, 'MST': -700,
          'MDT': -600, 'PST': -800, 'PDT': -700}


def _comment(text, at):
    "The inside of the comment that begins at `at`, nested ones included, and where it ends."
    depth, parts, at = 1, [], at + 1
    while at < len(text) and depth:
        c = text[at]
        if c == '\\' and at + 1 < len(text):
            at += 1
            parts.append(text[at])
        elif c == '(':
            depth += 1
            parts.append(c)
        elif c == ')':
            depth -= 1
            if depth:
                parts.append(c)
        else:
            parts.append(c)
        at += 1
    return ''.join(parts), at


def _tokens(text):
    at, tokens = 0, []
    while at < len(text):
        if text[at] == '(':
            inside, at = _comment(text, at)
            tokens.append(('comment', inside))
            continue
        match = _TOKEN.match(text, at)
        at = match.end()
        if match.lastgroup == 'special':
            tokens.append((match['special'], match['special']))
        elif match.lastgroup is not None:
            value = match[match.lastgroup]
            tokens.append((match.lastgroup, re.sub(r'\\(.)', r'\1', value, flags=re.DOTALL) if match.lastgroup == 'quoted' else value))
    return tokens


class _Reader:
    "Reads the addresses of a list of tokens."

    def __init__(self, text):
        self.tokens = _tokens(text) + [('end', '')]
        self.at = 0
        self.comments = []

    def skip(self):
        "Passes comments, which are kept; the kind of what comes then."
        while self.tokens[self.at][0] == 'comment':
            self.comments.append(self.tokens[self.at][1])
            self.at += 1
        return self.tokens[self.at][0]

    def take(self):
        self.at += 1
        return self.tokens[self.at - 1][1]

    def phrase(self):
        words = []
        while True:
            kind = self.skip()
            if kind in ('atom', 'quoted'):
                words.append(self.take())
            elif kind == '.' and words:
                words[-1] += self.take()
            else:
                return words

    def local(self):
        "A local part; quotes stay where they are needed."
        text = ''
        while True:
            kind = self.skip()
            if kind == 'quoted':
                text += '"' + self.take().replace('\\', '\\\\').replace('"', '\\"') + '"'
            elif kind in ('atom', '.'):
                text += self.take()
            else:
                return text

    def domain(self):
        text = ''
        while True:
            kind = self.skip()
            if kind == 'literal':
                text += f'[{self.take()}]'
            elif kind in ('atom', '.'):
                text += self.take()
            elif kind == '@':
                return None     # two of them: no address at all
            else:
                return text

    def specification(self):
        "local@domain, or what there is of it."
        local = self.local()
        if self.skip() != '@':
            return local
        self.take()
        domain = self.domain()
        return '' if not domain else f'{local}@{domain}'

    def route(self):
        "What stands between < and >."
        self.take()
        while self.skip() == '@':       # a route, as mail once had: @a,@b:
            while self.skip() not in (':', '>', 'end'):
                self.take()
            if self.skip() == ':':
                self.take()
        address = self.specification()
        if self.skip() == '>':
            self.take()
        return address

    def name(self, words):
        comments = ' '.join(self.comments)
        return ' '.join(words) + (f' ({comments})' if comments else '') if words else comments

    def address(self):
        "The pairs of one address: several for a group."
        self.skip()
        start, before = self.at, self.comments[:]
        words = self.phrase()
        kind = self.skip()
        if kind == '<':
            name = self.name(words)
            address = self.route()
            self.skip()
            return [(name, address)]
        if kind in (',', 'end', ';') and words:
            return [(' '.join(self.comments), words[0])]
        if kind in ('@', '.'):
            self.at, self.comments = start, before
            address = self.specification()
            self.skip()
            return [(' '.join(self.comments), address)]
        if kind == ':':
            self.take()
            found = []
            while self.skip() not in (';', 'end'):
                self.comments = []
                found += self.address()
                if self.skip() == ',':
                    self.take()
            if self.skip() == ';':
                self.take()
            return found
        if kind not in (',', 'end'):
            self.take()
        return []

    def addresses(self):
        found = []
        while self.skip() != 'end':
            found += self.address() or [('', '')]
            self.comments = []
            if self.skip() == ',':
                self.take()
        return found


def read_addresses(text):
    "The (name, address) pairs of a header."
    return _Reader(text).addresses()


# ---- dates

def _number(text):
    return int(text) if text.isascii() and text.isdigit() else None


def _zone(text):
    "The seconds east of Greenwich; None: not told. -0000 counts as not told too, by a None of its own kind."
    text = text.upper()
    if text in _ZONES:
        offset = _ZONES[text]
    else:
        try:
            offset = int(text)
        except ValueError:
            return None
        if offset == 0 and text.startswith('-'):
            return None
    sign = -1 if offset < 0 else 1
    offset *= sign
    return sign * (offset // 100 * 3600 + offset % 100 * 60)


def _clock(text):
    parts = text.split(':') if ':' in text else text.split('.') if '.' in text else [text]
    if len(parts) == 2:
        parts.append('0')
    if len(parts) != 3:
        return None
    values = [_number(part) for part in parts]
    return None if None in values else values


def read_date(text):
    "A list of ten, the last of them the offset of the zone; None: that is no date."
    data = text.split() if text else []
    if not data:
        return None
    if data[0].endswith(',') or data[0].lower() in _DAYS:
        del data[0]
    elif ',' in data[0]:
        data[0] = data[0].split(',', 1)[1]
    if len(data) == 3:
        data = data[0].split('-') + data[1:] if data[0].count('-') == 2 else data
    if len(data) == 4:
        time_of_day, sign, zone = data[3].partition('+') if '+' in data[3] else data[3].partition('-')
        data[3:] = [time_of_day, sign + zone] if sign else [data[3], '']
    if len(data) < 5:
        return None
    day, month, year, clock, zone = data[:5]
    if month.lower() not in _MONTHS:
        day, month = month, day.lower()
        if month not in _MONTHS:
            return None
    month = _MONTHS.index(month.lower()) % 12 + 1
    day = day.removesuffix(',')
    if ':' in year:
        year, clock = clock, year
    year = year.removesuffix(',')
    if not year[:1].isdigit():
        year, zone = zone, year
    clock = _clock(clock.removesuffix(','))
    year, day = _number(year), _number(day)
    if clock is None or year is None or day is None:
        return None
    if year < 100:
        year += 1900 if year > 68 else 2000
    return [year, month, day, *clock, 0, 1, -1, _zone(zone)]


def mktime_tz(data):
    """The seconds since 1970 of what parsedate_tz() found."""
    if data[9] is None:
        return time.mktime(data[:8] + (-1,))
    return calendar.timegm(data) - data[9]
