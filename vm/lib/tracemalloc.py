"""tracemalloc -- where the memory that is in use was asked for (PEP 454)."""
from functools import total_ordering
from _tracemalloc import *
from _tracemalloc import _get_object_traceback, _get_traces


def _format_size(size, sign):
    for unit in ('B', 'KiB', 'MiB', 'GiB', 'TiB'):
        small = abs(size) < 100 and unit != 'B'
        if small or abs(size) < 10 * 1024 or unit == 'TiB':
            break
        size /= 1024
    if small:
        return f'{size:+.1f} {unit}' if sign else f'{size:.1f} {unit}'
    return f'{size:+.0f} {unit}' if sign else f'{size:.0f} {unit}'


@total_ordering
class Frame:
    """A file name and a line."""
    __slots__ = ('_frame',)

    def __init__(self, frame):
        self._frame = frame  # (file name, line): shared with the trace

    filename = property(lambda self: self._frame[0])
    lineno = property(lambda self: self._frame[1])

    def __eq__(self, other):
        return self._frame == other._frame if isinstance(other, Frame) else NotImplemented

    def __lt__(self, other):
        return self._frame < other._frame if isinstance(other, Frame) else NotImplemented

    def __hash__(self):
        return hash(self._frame)

    def __str__(self):
        return f'{self.filename}:{self.lineno}'

    def __repr__(self):
        return f'<Frame filename={self.filename!r} lineno={self.lineno!r}>'


@total_ordering
class Traceback:
    """Frames, the most recent call last."""
    __slots__ = ('_frames', '_total_nframe')

    def __init__(self, frames, total_nframe=None):
        self._frames = tuple(reversed(frames))  # traces come with the innermost frame first
        self._total_nframe = total_nframe

    total_nframe = property(lambda self: self._total_nframe)

    def __len__(self):
        return len(self._frames)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(Frame(frame) for frame in self._frames[index])
        return Frame(self._frames[index])

    def __iter__(self):
        return (Frame(frame) for frame in self._frames)

    def __contains__(self, frame):
        return frame._frame in self._frames

    def __eq__(self, other):
        return self._frames == other._frames if isinstance(other, Traceback) else NotImplemented

    def __lt__(self, other):
        return self._frames < other._frames if isinstance(other, Traceback) else NotImplemented

    def __hash__(self):
        return hash(self._frames)

    def index(self, frame):
        return self._frames.index(frame._frame)

    def count(self, frame):
        return self._frames.count(frame._frame)

    def __str__(self):
        return str(self[0])

    def __repr__(self):
        total = '' if self._total_nframe is None else f' total_nframe={self._total_nframe}'
        return f'<Traceback {tuple(self)}{total}>'

    def format(self, limit=None, most_recent_first=False):
        """Lines as a traceback has them, with the source where it can be read."""
        import linecache
        frames = list(self)
        if limit is not None:
            frames = frames[-limit:] if limit > 0 else frames[:limit]
        if most_recent_first:
            frames.reverse()
        lines = []
        for frame in frames:
            lines.append(f'  File "{frame.filename}", line {frame.lineno}')
            source = linecache.getline(frame.filename, frame.lineno).strip()
            if source:
                lines.append('    ' + source)
        return lines


def get_object_traceback(obj):
    """Where the object's memory was asked for, or None."""
    frames = _get_object_traceback(obj)
    return None if frames is None else Traceback(frames)


class Trace:
    """A block: its domain, size and traceback."""
    __slots__ = ('_trace',)

    def __init__(self, trace):
        self._trace = trace  # (domain, size, frames, number of frames there were)

    domain = property(lambda self: self._trace[0])
    size = property(lambda self: self._trace[1])
    traceback = property(lambda self: Traceback(*self._trace[2:]))

    def __eq__(self, other):
        return self._trace == other._trace if isinstance(other, Trace) else NotImplemented

    def __hash__(self):
        return hash(self._trace)

    def __str__(self):
        return f'{self.traceback}: {_format_size(self.size, False)}'

    def __repr__(self):
        return f'<Trace domain={self.domain} size={_format_size(self.size, False)}, traceback={self.traceback!r}>'


class _Traces:
    def __init__(self, traces):
        self._traces = traces

    def __len__(self):
        return len(self._traces)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(Trace(trace) for trace in self._traces[index])
        return Trace(self._traces[index])

    def __iter__(self):
        return (Trace(trace) for trace in self._traces)

    def __contains__(self, trace):
        return trace._trace in self._traces

    def __eq__(self, other):
        return self._traces == other._traces if isinstance(other, _Traces) else NotImplemented

    __hash__ = None

    def __repr__(self):
        return f'<Traces len={len(self)}>'


class Statistic:
    """How much the blocks of one group take."""
    __slots__ = ('traceback', 'size', 'count')

    def __init__(self, traceback, size, count):
        self.traceback = traceback
        self.size = size
        self.count = count

    def __hash__(self):
        return hash((self.traceback, self.size, self.count))

    def __eq__(self, other):
        if not isinstance(other, Statistic):
            return NotImplemented
        return (self.traceback, self.size, self.count) == (other.traceback, other.size, other.count)

    def __str__(self):
        text = f'{self.traceback}: size={_format_size(self.size, False)}, count={self.count}'
        if self.count:
            text += f', average={_format_size(self.size / self.count, False)}'
        return text

    def __repr__(self):
        return f'<Statistic traceback={self.traceback!r} size={self.size} count={self.count}>'

    def _sort_key(self):
        return self.size, self.count, self.traceback


class StatisticDiff:
    """How much the blocks of one group take, and how much more than before."""
    __slots__ = ('traceback', 'size', 'size_diff', 'count', 'count_diff')

    def __init__(self, traceback, size, size_diff, count, count_diff):
        self.traceback = traceback
        self.size = size
        self.size_diff = size_diff
        self.count = count
        self.count_diff = count_diff

    def _all(self):
        return self.traceback, self.size, self.size_diff, self.count, self.count_diff

    def __hash__(self):
        return hash(self._all())

    def __eq__(self, other):
        return self._all() == other._all() if isinstance(other, StatisticDiff) else NotImplemented

    def __str__(self):
        text = (f'{self.traceback}: size={_format_size(self.size, False)} ({_format_size(self.size_diff, True)}), '
                f'count={self.count} ({self.count_diff:+d})')
        if self.count:
            text += f', average={_format_size(self.size / self.count, False)}'
        return text

    def __repr__(self):
        return (f'<StatisticDiff traceback={self.traceback!r} size={self.size} ({self.size_diff:+d}) '
                f'count={self.count} ({self.count_diff:+d})>')

    def _sort_key(self):
        return abs(self.size_diff), self.size, abs(self.count_diff), self.count, self.traceback


class BaseFilter:
    def __init__(self, inclusive):
        self.inclusive = inclusive


class Filter(BaseFilter):
    """Traces by file name (with wildcards), line and domain."""

    def __init__(self, inclusive, filename_pattern, lineno=None, all_frames=False, domain=None):
        from os import fspath
        super().__init__(inclusive)
        pattern = fspath(filename_pattern)
        self._filename_pattern = pattern[:-1] if pattern.endswith('.pyc') else pattern
        self.lineno = lineno
        self.all_frames = all_frames
        self.domain = domain

    filename_pattern = property(lambda self: self._filename_pattern)

    def _meets(self, frame):
        from fnmatch import fnmatchcase
        filename, lineno = frame
        if filename.endswith('.pyc'):
            filename = filename[:-1]
        return fnmatchcase(filename, self._filename_pattern) and (self.lineno is None or lineno == self.lineno)

    def _match(self, trace):
        domain, _, frames, _ = trace
        if self.domain is not None and domain != self.domain:
            return not self.inclusive
        found = any(map(self._meets, frames)) if self.all_frames else self._meets(frames[0])
        return found == bool(self.inclusive)


class DomainFilter(BaseFilter):
    """Traces by domain."""

    def __init__(self, inclusive, domain):
        super().__init__(inclusive)
        self._domain = domain

    domain = property(lambda self: self._domain)

    def _match(self, trace):
        return (trace[0] == self._domain) == bool(self.inclusive)


class Snapshot:
    """The traces of all blocks that were in use at one moment."""

    def __init__(self, traces, traceback_limit):
        self.traces = _Traces(traces)
        self.traceback_limit = traceback_limit

    def dump(self, filename):
        """Writes the snapshot to a file (JSON)."""
        import json
        with open(filename, 'w', encoding='utf-8') as file:
            json.dump({'limit': self.traceback_limit, 'traces': self.traces._traces}, file)

    @staticmethod
    def load(filename):
        """Reads a snapshot that dump() has written."""
        import json
        with open(filename, encoding='utf-8') as file:
            data = json.load(file)
        traces = [(domain, size, tuple(map(tuple, frames)), total) for domain, size, frames, total in data['traces']]
        return Snapshot(traces, data['limit'])

    def filter_traces(self, filters):
        """A snapshot of the traces that an inclusive filter (if there is any) takes, and no exclusive one refuses."""
        import collections.abc
        if not isinstance(filters, collections.abc.Iterable):
            raise TypeError(f'filters must be a list of filters, not {type(filters).__name__}')
        traces = self.traces._traces
        if filters:
            inclusive = [f for f in filters if f.inclusive]
            exclusive = [f for f in filters if not f.inclusive]
            traces = [t for t in traces if (not inclusive or any(f._match(t) for f in inclusive))
                      and all(f._match(t) for f in exclusive)]
        else:
            traces = traces.copy()
        return Snapshot(traces, self.traceback_limit)

    def _group_by(self, key_type, cumulative):
        if key_type not in ('traceback', 'filename', 'lineno'):
            raise ValueError(f'unknown key_type: {key_type!r}')
        if cumulative and key_type not in ('lineno', 'filename'):
            raise ValueError(f'cumulative mode cannot by used with key type {key_type!r}')
        groups, tracebacks = {}, {}
        for _, size, frames, total in self.traces._traces:
            if key_type == 'traceback':
                keys = [(frames, total)]
            else:
                keys = frames if cumulative else frames[:1]
                if key_type == 'filename':
                    keys = [(name, 0) for name, _ in keys]
                if cumulative:
                    keys = dict.fromkeys(keys)
            for key in keys:
                group = groups.get(key)
                if group is None:
                    about = Traceback(frames) if key_type == 'traceback' else Traceback((key,))
                    groups[key] = group = Statistic(about, 0, 0)
                group.size += size
                group.count += 1
        return {group.traceback: group for group in groups.values()}

    def statistics(self, key_type, cumulative=False):
        """Statistic objects, the largest first; key_type is 'traceback', 'filename' or 'lineno'."""
        groups = list(self._group_by(key_type, cumulative).values())
        groups.sort(reverse=True, key=Statistic._sort_key)
        return groups

    def compare_to(self, old_snapshot, key_type, cumulative=False):
        """StatisticDiff objects, the largest change first."""
        new, old = self._group_by(key_type, cumulative), old_snapshot._group_by(key_type, cumulative)
        changes = []
        for about, now in new.items():
            before = old.pop(about, None)
            size, count = (before.size, before.count) if before else (0, 0)
            changes.append(StatisticDiff(about, now.size, now.size - size, now.count, now.count - count))
        for about, before in old.items():
            changes.append(StatisticDiff(about, 0, -before.size, 0, -before.count))
        changes.sort(reverse=True, key=StatisticDiff._sort_key)
        return changes


def take_snapshot():
    """A picture of the traces of all blocks in use."""
    if not is_tracing():
        raise RuntimeError('the tracemalloc module must be tracing memory allocations to take a snapshot')
    return Snapshot(_get_traces(), get_traceback_limit())
