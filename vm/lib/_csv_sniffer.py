"""Guessing the dialect of a sample of CSV: csv.Sniffer."""
import re
from io import StringIO

from csv import Error, Dialect, QUOTE_MINIMAL, reader

_QUOTED = [re.compile(pattern, re.DOTALL | re.MULTILINE) for pattern in (
    r"""(?P<delim>[^\w\n"'])(?P<space> ?)(?P<quote>["']).*?(?P=quote)(?P=delim)""",
    r"""(?:^|\n)(?P<quote>["']).*?(?P=quote)(?P<delim>[^\w\n"'])(?P<space> ?)""",
    r"""(?P<delim>[^\w\n"'])(?P<space> ?)(?P<quote>["']).*?(?P=quote)(?:$|\n)""",
    r"""(?:^|\n)(?P<quote>["']).*?(?P=quote)(?:$|\n)""")]


class Sniffer:
    """Guesses the format of a sample."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]   # if several delimiters are as likely

    def sniff(self, sample, delimiters=None):
        """The dialect of a sample; its delimiter is one of those given."""
        quote, double, delimiter_, skip = self._by_quotes(sample, delimiters)
        if not delimiter_:
            delimiter_, skip = self._by_frequency(sample, delimiters)
        if not delimiter_:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            __module__ = "csv"
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.doublequote = double
        dialect.delimiter = delimiter_
        dialect.quotechar = quote or '"'
        dialect.skipinitialspace = skip
        return dialect

    def _by_quotes(self, data, delimiters):
        "(quote, whether it is doubled, delimiter, whether a space follows that); empty where nothing is known"
        for pattern in _QUOTED:
            matches = list(pattern.finditer(data))
            if matches:
                break
        else:
            return "", False, None, 0
        quotes, delims, spaces = {}, {}, 0
        for match in matches:
            found = match.groupdict()
            if found["quote"]:
                quotes[found["quote"]] = quotes.get(found["quote"], 0) + 1
            if "delim" not in found:
                continue
            key = found["delim"]
            if key and (delimiters is None or key in delimiters):
                delims[key] = delims.get(key, 0) + 1
            if found["space"]:
                spaces += 1
        quote = max(quotes, key=quotes.get)
        delim, skip = "", 0
        if delims:
            delim = max(delims, key=delims.get)
            skip = delims[delim] == spaces
            if delim == "\n":
                delim = ""
        d, q = re.escape(delim), quote
        doubled = re.search(rf"(({d})|^)\W*{q}[^{d}\n]*{q}[^{d}\n]*{q}\W*(({d})|$)", data, re.MULTILINE)
        return quote, bool(doubled), delim, skip

    def _by_frequency(self, data, delimiters):
        "The character that most lines have equally often: (delimiter, whether a space follows)"
        lines = list(filter(None, data.split("\n")))
        frequencies, modes, found = {}, {}, {}
        step = min(10, len(lines))
        start = rounds = 0
        while start < len(lines):
            rounds += 1
            for line in lines[start:start + step]:
                for char in map(chr, range(127)):
                    counts = frequencies.setdefault(char, {})
                    n = line.count(char)
                    counts[n] = counts.get(n, 0) + 1
            for char, counts in frequencies.items():
                items = list(counts.items())
                if len(items) == 1 and items[0][0] == 0:
                    continue
                mode = max(items, key=lambda item: item[1])
                modes[char] = mode if len(items) == 1 else (mode[0], mode[1] - sum(count for item in items if item is not mode for count in item[1:]))
            total = float(min(step * rounds, len(lines)))
            found = self._consistent(modes, total, delimiters)
            if len(found) == 1:
                delim = next(iter(found))
                return delim, lines[0].count(delim) == lines[0].count("%c " % delim)
            start += step
        if not found:
            return "", 0
        for delim in self.preferred:
            if delim in found:
                return delim, lines[0].count(delim) == lines[0].count("%c " % delim)
        delim = max((mode, char) for char, mode in found.items())[1]
        return delim, lines[0].count(delim) == lines[0].count("%c " % delim)

    @staticmethod
    def _consistent(modes, total, delimiters):
        found, consistency = {}, 1.0
        while not found and consistency >= 0.9:
            for char, (frequency, lines) in modes.items():
                if frequency > 0 and lines > 0 and lines / total >= consistency and (delimiters is None or char in delimiters):
                    found[char] = (frequency, lines)
            consistency -= 0.01
        return found

    def has_header(self, sample):
        """Whether the first row looks like names of the columns."""
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for number, row in enumerate(rows):
            if number > 20:
                break
            if len(row) != len(header):
                continue
            for column in list(kinds):
                kind = _kind(row[column])
                if kinds[column] is None:
                    kinds[column] = kind
                elif kinds[column] != kind:
                    del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[column]) != kind else -1
            else:
                votes += -1 if _kind(header[column]) is complex else 1
        return votes > 0


def _kind(text):
    "complex for numbers, else the length"
    try:
        complex(text)
        return complex
    except (ValueError, OverflowError):
        return len(text)


Sniffer.__module__ = "csv"
