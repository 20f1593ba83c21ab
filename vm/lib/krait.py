"""krait -- looking at memory: who holds an object, where it lies, what the collector knows.

    why(x)          one line for each reference to x; the lines add up to its count
    where(x)        its block, pool and arena
    block(x)        the same as a dict; None for what lies in the interpreter itself
    heap()          figures of arenas, pools and size classes
    pools()         a map of the pools
    generations()   who is in which generation
    explain()       runs a collection and tells its phases
    trace_refs()    from here on tells each change of a count, as --trace=refs; trace_refs(False) ends it
    graph(*xs)      the objects and the arrows between them; graph(x, form='dot' or 'json'); graph() draws all variables, and garbage
    snapshot()      what there is now; later: snapshot().diff(earlier); snapshot('out.json') also writes it as JSON

Looking runs no collection and changes no count. Objects are called by short numbers (#1, #2), given in
the order in which they are first shown.
"""
import _krait
from _krait import block

__all__ = ['block', 'why', 'references', 'where', 'heap', 'pools', 'generations', 'explain', 'trace_refs', 'graph', 'snapshot', 'Snapshot', 'Heap']

def _without_collections(function):
    """Looking makes many objects, for a moment: no collection may run because of them."""
    def looking(*args, **kwargs):
        import gc
        if not gc.isenabled():
            return function(*args, **kwargs)
        gc.disable()
        try:
            return function(*args, **kwargs)
        finally:
            gc.enable()
    looking.__name__, looking.__qualname__, looking.__doc__ = function.__name__, function.__qualname__, function.__doc__
    return looking


_builtin = (int, float, complex, str, bytes, bool, type(None), range, type(...), type(NotImplemented))
_NAME = 48  # so long a name may be in a line of 80 columns
_own_types = ('function', 'code', 'cell', 'module', 'frame', 'builtin_function_or_method')


# ---- names of things ----------------------------------------------------------------------------

def _paint(text, code):
    return f'\033[{code}m{text}\033[0m' if _krait.colours() else text


def _short(text, limit=40):
    if _krait.columns(text) <= limit:
        return text
    text = text[:limit - 3]
    while _krait.columns(text) > limit - 3:
        text = text[:-1]
    return text + '...'


def _label(x):
    """What an object is called: `list #3`, `Node #1`, `f`, `class C`, `5`."""
    kind = type(x)
    if kind in _builtin:
        return _short(repr(x))
    name = kind.__name__
    if isinstance(x, type):
        return _short(f'class {type.__dict__["__name__"].__get__(x)}', _NAME)
    if name == 'function':
        return _short(x.__qualname__, _NAME)
    if name == 'code':
        return _short(x.co_qualname, _NAME)
    if name == 'module':
        return _short(f'module {_module_name(x)}', _NAME)
    return f'{_short(name, _NAME)} #{_krait.number(x)}'


def _module_name(module):
    return object.__getattribute__(module, '__dict__').get('__name__', '?')


def _owned_dict(key, owner_edge, what):
    """An entry of a dict that is something's namespace."""
    owner = owner_edge[1]
    if type(owner).__name__ == 'module':
        name = _module_name(owner)
        where = '' if name == '__main__' else f' of module {name}'
        return f'global {key}{where}' if what == 'value' else f'the name {key!r} in the globals{where}'
    if what == 'value':
        if owner_edge[4] == 'keyword defaults':
            return f'default {key} of {_label(owner)}'
        return f'attribute .{key} of {_label(owner)}'
    return f'the name {key!r} in {_label(owner)}'


def _slot_name(holder, index):
    """Which of __slots__ lies at that place."""
    names = []
    for cls in reversed(type(holder).__mro__):
        slots = cls.__dict__.get('__slots__', ())
        names += [slots] if isinstance(slots, str) else [s for s in slots if s not in ('__dict__', '__weakref__')]
    return names[index] if index < len(names) else '?'


def _cell(chain):
    """A cell is called by the variable that it is for."""
    if len(chain) > 1:
        kind, holder, index, name, field = chain[1]
        if kind == 'local':
            return f'cell {name} of {_label(holder)}'
        if len(chain) > 2 and chain[2][4] == 'closure':
            function = chain[2][1]
            return f'cell {function.__code__.co_freevars[index]} of {_label(function)}'
    return _label(chain[0][1])


def _describe(chain):
    kind, holder, index, name, field = chain[0]
    if kind == 'interpreter':
        return f'the interpreter ({field})'
    if kind == 'item':
        if type(holder) is tuple:
            if len(chain) > 1 and chain[1][4] in ('defaults', 'MRO', 'bases'):
                word = {'defaults': 'default', 'MRO': 'MRO', 'bases': 'base'}[chain[1][4]]
                return f'{word} of {_label(chain[1][1])}'
            return f'item of {_label(holder)}'
        return f'{_label(holder)} [{index}]'
    if kind in ('key', 'value'):
        if len(chain) > 1 and type(name) is str:
            return _owned_dict(name, chain[1], kind)
        return f'{_label(holder)} [{_short(_key(name))}]' if kind == 'value' else f'key of {_label(holder)}'
    if kind == 'attribute':
        return f'attribute .{name or _slot_name(holder, index)} of {_label(holder)}'
    if kind == 'class':
        return f'class of {_label(holder)}'
    if kind == 'field':
        if field == 'contents':
            return _cell(chain)
        return f'{field} of {_label(holder)}'
    if kind == 'called':
        return f'running call of {_label(holder)}'
    if kind == 'local':
        if type(holder).__name__ == 'code':
            return f'local {name} of {holder.co_qualname}(), line {index}'
        return f'local {name} of {_label(holder)}'
    if kind == 'stack':
        return f'evaluation stack of {_label(holder)}' if holder is not None else 'evaluation stack'
    if kind == 'constant':
        return f'constant of {_label(holder)}'
    if kind == 'name':
        return f'name used by {_label(holder)}'
    return _label(holder)


def _key(key):
    return repr(key) if type(key) in _builtin else _label(key)


# ---- who holds it -------------------------------------------------------------------------------

_order = ('local', 'stack', 'called', 'value', 'attribute', 'item', 'field', 'key', 'class', 'reference', 'constant', 'name', 'interpreter')


def _place(chain):
    """Lines stand in the order of their kinds, so that they are the same whenever the collector last ran."""
    kind, holder, index, name, field = chain[0]
    owner = chain[1] if len(chain) > 1 else ('', None, 0, None, None)
    return (_order.index(kind), str(field), type(holder).__name__, type(owner[1]).__name__, name if type(name) is str else '~', index, str(owner[4]))


def _lines(x):
    count, chains = _krait.references(x)
    chains.sort(key=_place)
    lines = [_describe(chain) for chain in chains]
    return lines + ['the interpreter (its own tables)'] * (count - len(lines))


def references(x, /):
    """The lines of why(x) as a list: as many as the count of x says."""
    return _lines(x)


def why(x, /):
    """Prints one line for each reference to x, naming its holder."""
    label = _label(x)  # x is shown first and has the first number
    lines = _lines(x)
    print(_paint(label, '1') + f' has {_many(len(lines), "reference")}')
    seen = {}
    for line in lines:
        seen[line] = seen.get(line, 0) + 1
    for line, times in seen.items():
        print(f'  {_short(line, 70)}' + (f'  x {times}' if times > 1 else ''))


def _many(count, what):
    return f'{count} {what}' + ('' if count == 1 else 's')


# ---- where it lies ------------------------------------------------------------------------------

def where(x, /):
    """Prints the block, the pool and the arena that x lies in."""
    block = _krait.block(x)
    label = _paint(_label(x), '1')
    if block is None:
        print(f'{label}: part of the interpreter, not on the heap')
    elif block['state'] == 'raw':
        print(f'{label}: {block["size"]} bytes,')
        print('  more than a pool serves: from the raw allocator')
    else:
        size = block['block_size']
        print(f'{label}: in a block of {size} bytes' + ('' if block['size'] == size else f',\n  {block["size"]} bytes with its parts'))
        print(f'  block {block["block"]} of pool {block["pool"]} of arena {block["arena"]}')
        print(f'  the pool is {block["state"]}: {block["in_use"]} of {block["capacity"]} blocks in use, '
              f'{len(block["free"])} free, {block["untouched"]} untouched')
        if block['free']:
            print(f'  next to be handed out there: block {block["free"][0]}')


class Heap:
    """The heap's figures at one moment, as attributes; size_classes is a list of dicts."""

    def __init__(self, figures):
        self.__dict__.update(figures)

    @property
    def lost_to_rounding(self):
        """Bytes of pools that no block can use: their headers, and what is left at their ends."""
        return sum((c['pools_full'] + c['pools_used'] + c['pools_empty']) * self.pool_size
                   - (c['blocks_used'] + c['blocks_free'] + c['blocks_untouched']) * c['block_size']
                   for c in self.size_classes)

    def __repr__(self):
        return (f'<heap: {_many(self.blocks, "block")}, {self.bytes} bytes, {_many(self.arenas, "arena")}, '
                f'{self.pools_used} pools in use>')

    def __str__(self):
        lines = [f'{_many(self.arenas, "arena")} of {self.arena_size // 1024} KiB: {self.pools_used} pools in use, '
                 f'{self.pools_empty} empty, {self.pools_untouched} untouched',
                 f'{_many(self.blocks, "live block")}, {self.bytes} bytes; '
                 f'{self.raw_blocks} of them raw, {self.raw_bytes} bytes',
                 f'{self.lost_to_rounding} bytes of the pools are headers and ends', '',
                 '  size   pools: full  used  empty   blocks: in use    free  untouched']
        for c in self.size_classes:
            lines.append(f'  {c["block_size"]:4}          {c["pools_full"]:5} {c["pools_used"]:5}  {c["pools_empty"]:5}'
                         f'           {c["blocks_used"]:6}  {c["blocks_free"]:6}     {c["blocks_untouched"]:6}')
        return '\n'.join(lines)


def heap():
    """The figures of arenas, pools and size classes; print() shows them as a table."""
    return Heap(_krait.heap())


_marks = {'full': '#', 'used': 'o', 'empty': '.'}
_shades = {'full': '34', 'used': '33', 'empty': '2'}


def pools():
    """Draws the pools of each arena: full (#), used (o), empty (.), and untouched ( )."""
    rows = _krait.pool_map()
    arenas = {}
    for arena, pool, state, size, in_use, capacity in rows:
        arenas.setdefault(arena, []).append((pool, state, size, in_use, capacity))
    print('pools by address: # full  o used  . empty  (blank) untouched')
    for number in sorted(arenas)[:8]:
        row = sorted(arenas[number])
        text = ''.join(_paint(_marks[state], _shades[state]) for _, state, *_ in row)
        print(f'arena {number:3} |{text}{" " * (64 - len(row))}|')
    if len(arenas) > 8:
        print(f'... and {_many(len(arenas) - 8, "more arena")}')
    classes = {}
    for _, _, state, size, in_use, capacity in rows:
        if size:
            line = classes.setdefault(size, [0, 0, 0])
            line[0] += 1
            line[1] += in_use
            line[2] += capacity
    print(f'\n  size  pools  blocks in use')
    shown = sorted(classes.items())
    for size, (count, in_use, capacity) in shown[:12]:
        filled = round(in_use * 28 / capacity)
        print(f'  {size:4}  {count:5}  {in_use:6} of {capacity:6}  [{"#" * filled}{"." * (28 - filled)}]')
    if len(shown) > 12:
        rest = [figures for _, figures in shown[12:]]
        print(f'  more  {sum(r[0] for r in rest):5}  {sum(r[1] for r in rest):6} of {sum(r[2] for r in rest):6}')


# ---- the collector ------------------------------------------------------------------------------

def _is_users(x):
    """Is it the program's own, and not a part of the interpreter or of this module?"""
    kind = type(x)
    if kind.__module__ == '__main__':
        return True
    if isinstance(x, type):
        return x.__module__ == '__main__'
    if kind.__name__ == 'function':
        return x.__module__ == '__main__'
    return False


@_without_collections
def generations():
    """Prints how many objects each generation holds, and the program's own instances, classes and functions in it."""
    import gc
    lists = [gc.get_objects(generation=g) for g in (0, 1, 2)]
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for number, objects in enumerate(lists):
        own = [_label(x) for x in objects if _is_users(x)]
        print(f'generation {number}: {_many(len(objects), "object")}, count {counts[number]} of {thresholds[number]}')
        if own:
            print('  ' + _short(', '.join(own), 76))


def explain(generation=2):
    """Runs a collection and prints what happens in it, phase by phase. Returns nothing; gc.collect() returns the number."""
    print(_krait.explain(generation), end='')


def trace_refs(on=True, name=None):
    """Tells each change of a reference count on standard error: of the objects made from here on, or of what the variable `name`
    stands for."""
    if name is not None and not isinstance(name, str):
        raise TypeError(f'name must be str or None, not {type(name).__name__}')
    _krait.trace_refs(bool(on), name)


# ---- the graph ----------------------------------------------------------------------------------

def _arrow(edge):
    kind, holder, index, name, field = edge
    if kind == 'item':
        return f'[{index}]'
    if kind == 'key':
        return 'key'
    if kind == 'value':
        return f'[{_short(_key(name), 20)}]'
    if kind == 'attribute':
        return f'.{name or _slot_name(holder, index)}'
    if kind == 'local':
        return str(name)
    return field or kind


def _globals():
    """What the program's own variables stand for; functions, classes and modules don't count."""
    import sys
    program = vars(sys.modules['__main__'])
    return [x for name, x in program.items() if name[:2] != '__' and not isinstance(x, type) and type(x).__name__ not in _own_types]


class Graph:
    """Objects and every arrow between them; an arrow is one reference."""

    def __init__(self, roots=None):
        import gc
        collecting = gc.isenabled()
        gc.disable()
        try:
            self._walk(roots)
        finally:
            if collecting:
                gc.enable()

    def _walk(self, roots):
        self.nodes, self.arrows = {}, []  # id: label, type, count, whether it is garbage
        garbage = _krait.garbage() if roots is None else []
        lost = {id(x) for x in garbage}
        kept = list({id(x): x for x in (roots if roots is not None else _globals() + garbage)}.values())  # each object once
        del garbage
        seen = {id(x) for x in kept}
        for x in kept:
            for edge, target in _krait.referents(x) if self._opens(x) else ():
                if edge[0] == 'class' or isinstance(target, type):
                    continue
                self.arrows.append((id(x), _arrow(edge), id(target)))
                if id(target) not in seen:
                    seen.add(id(target))
                    kept.append(target)
        edge = target = None
        given = [id(x) for x in roots or ()]
        for x in kept:
            self.nodes[id(x)] = _label(x), type(x).__name__, _krait.count(x) - 1 - given.count(id(x)), id(x) in lost

    @staticmethod
    def _opens(x):
        return not isinstance(x, (type, *_builtin)) and type(x).__name__ not in _own_types

    def cycles(self):
        """The ids of nodes that lie on a cycle."""
        after = {}
        for source, _, target in self.arrows:
            after.setdefault(source, set()).add(target)
        found = set()
        for start in self.nodes:
            seen, work = set(), list(after.get(start, ()))
            while work:
                node = work.pop()
                if node == start:
                    found.add(start)
                    break
                if node not in seen:
                    seen.add(node)
                    work += after.get(node, ())
        return found

    def __str__(self):
        on_cycle, lines, out = self.cycles(), [], {}
        for source, label, target in self.arrows:
            out.setdefault(source, []).append((label, target))
        for key, (name, kind, count, garbage) in self.nodes.items():
            if key not in out and len(self.nodes) > 1:
                continue
            marks = ['on a cycle'] * (key in on_cycle) + ['garbage'] * garbage
            colour = '90' if garbage else '31' if marks else None
            lines.append((_paint(name, colour) if colour else name) + f', count {count}' + (f'  ({", ".join(marks)})' if marks else ''))
            for label, target in out.get(key, ()):
                lines.append(f'  {label:<12} -> {self.nodes[target][0]}')
        return '\n'.join(_short(line, 80) for line in lines)

    def dot(self):
        """The graph in the language of Graphviz."""
        on_cycle = self.cycles()
        number = {key: i for i, key in enumerate(self.nodes)}
        lines = ['digraph heap {', '  node [shape=box];']
        for key, (name, kind, count, garbage) in self.nodes.items():
            colour = ', color=red' * (key in on_cycle) + ', style=filled, fillcolor=lightgrey' * garbage
            text = name.replace('\\', '\\\\').replace('"', '\\"')
            lines.append(f'  n{number[key]} [label="{text}\\ncount {count}"{colour}];')
        for source, label, target in self.arrows:
            text = label.replace('\\', '\\\\').replace('"', '\\"')
            lines.append(f'  n{number[source]} -> n{number[target]} [label="{text}"];')
        return '\n'.join(lines + ['}'])

    def json(self):
        """{"nodes": [{"id", "label", "type", "count", "garbage", "cycle"}], "arrows": [{"from", "to", "label"}]} as text."""
        import json
        on_cycle = self.cycles()
        number = {key: i for i, key in enumerate(self.nodes)}
        return json.dumps({
            'nodes': [{'id': number[key], 'label': name, 'type': kind, 'count': count, 'garbage': garbage, 'cycle': key in on_cycle}
                      for key, (name, kind, count, garbage) in self.nodes.items()],
            'arrows': [{'from': number[source], 'to': number[target], 'label': label}
                       for source, label, target in self.arrows]}, indent=1)


def graph(*objects, form='text'):
    """Prints what the objects refer to, arrow by arrow: as text, as DOT or as JSON. Without objects: what the global variables refer
    to, and what is garbage."""
    if form not in ('text', 'dot', 'json'):
        raise ValueError("form must be 'text', 'dot' or 'json'")
    drawn = Graph(objects or None)
    print(str(drawn) if form == 'text' else drawn.dot() if form == 'dot' else drawn.json())


# ---- what grows ---------------------------------------------------------------------------------

class Snapshot:
    """What objects there were, where they were made (while tracemalloc traces), who held them, what was garbage. Holds none of them."""

    __slots__ = '_rows',

    def __init__(self):
        self._rows = _krait.snapshot_rows(Snapshot)

    @property
    def blocks(self):
        """How many blocks of memory were in use; those of snapshots don't count."""
        return self._sums()[0]

    @property
    def bytes(self):
        """Their size."""
        return self._sums()[1]

    @property
    @_without_collections
    def types(self):
        """How many objects of each type there were."""
        counts = {}
        for row in self._parts():
            counts[row[1]] = counts.get(row[1], 0) + 1
        return counts

    def _sums(self):
        return [int(number) for number in self._rows.split('\n', 2)[1].split('\t')]

    def _parts(self):
        """[address, type, bytes, garbage, where it was made, who holds it] of each object."""
        return [line.split('\t') for line in self._rows.splitlines()[2:]]

    @_without_collections
    def diff(self, earlier, /):
        """What there is more and less of than there was earlier, as text: of each type, from each line; whether a collection frees
        it, and a way to it from a root."""
        if not isinstance(earlier, Snapshot):
            raise TypeError(f'diff() takes a Snapshot, not {type(earlier).__name__}')
        head = f'{self.blocks - earlier.blocks:+} blocks, {self.bytes - earlier.bytes:+} bytes'
        lines = [head]
        for change in _changes(self, earlier):
            lines += change
        return '\n'.join(lines)


def _groups(rows):
    """(type, place, garbage) -> [count, bytes]"""
    groups = {}
    for address, kind, size, garbage, place, path in rows:
        group = groups.setdefault((kind, place, garbage), [0, 0])
        group[0] += 1
        group[1] += int(size)
    return groups


def _changes(now, earlier):
    """For each group that has changed, the largest first, the lines that tell of it."""
    rows, old_rows = now._parts(), earlier._parts()
    new, old = _groups(rows), _groups(old_rows)
    there = {(row[0], row[1]) for row in old_rows}
    ways = {}
    for row in rows:
        if (row[0], row[1]) not in there:
            ways.setdefault((row[1], row[4], row[3]), row[5])
    changed = []
    for key in {**new, **old}:
        (count, size), (old_count, old_size) = new.get(key, (0, 0)), old.get(key, (0, 0))
        if count != old_count:
            changed.append((-abs(size - old_size), key, count - old_count, size - old_size))
    changed.sort()
    for _, key, count, size in changed:
        yield _change(key, count, size, ways.get(key))


def _change(key, count, size, way):
    kind, place, garbage = key
    if place:
        file, _, line = place.rpartition(':')
        place = f', from line {line} of {file.rpartition("/")[2]}'
    lines = [_short(f'  {count:+6} {kind}, {size:+} bytes{place}', 80)]
    if count > 0 and garbage == '1':
        lines.append('         garbage: a collection frees it')
    elif count > 0 and way:
        lines.append(_short(f'         held by {way}', 80))
    return lines


@_without_collections
def snapshot(path=None):
    """What there is now. Under --snapshot FILE, or with a path, the program's objects are also written there, as JSON."""
    _krait.write_snapshot(path)
    return Snapshot()


_of_definitions = ('function', 'code', 'type', 'module', 'cell', 'property', 'staticmethod', 'classmethod', 'builtin_function_or_method',
                   'getset_descriptor', 'member_descriptor', 'method_descriptor', 'wrapper_descriptor')
_start = None


def _leaks_begin():
    import gc, tracemalloc  # what they make is made before the program
    global _start
    _start = Snapshot()


@_without_collections
def _leaks_end():
    """--leaks: what the program has made and not let go of, at its end."""
    import sys
    import tracemalloc
    end = Snapshot()
    tracemalloc.stop()
    print(f'krait: {end.blocks - _start.blocks:+} blocks, {end.bytes - _start.bytes:+} bytes since the start of the program', file=sys.stderr)
    shown = 0
    for lines in _changes(end, _start):
        if shown == 12:
            break
        kind = lines[0].split(',')[0].split()[-1]
        if lines[0].lstrip().startswith('+') and kind not in _of_definitions and ', from line' in lines[0]:
            print(*lines, sep='\n', file=sys.stderr)
            shown += 1
