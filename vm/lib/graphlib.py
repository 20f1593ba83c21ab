"""Sorting of the nodes of a graph, each behind those that it depends on."""
from types import GenericAlias

__all__ = ["TopologicalSorter", "CycleError"]

_OUT, _DONE = -1, -2     # instead of the number of predecessors that are not done yet


class _Node:
    __slots__ = ("node", "missing", "successors")

    def __init__(self, node):
        self.node = node
        self.missing = 0
        self.successors = []


class CycleError(ValueError):
    """The graph has a cycle: args[1] is its nodes, of which the last is the first again."""


class TopologicalSorter:
    """A graph, as a mapping from nodes to the nodes that they depend on."""

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._out = self._done = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _info(self, node):
        found = self._nodes.get(node)
        if found is None:
            found = self._nodes[node] = _Node(node)
        return found

    def add(self, node, *predecessors):
        """Add a node, and nodes that it depends on."""
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        info = self._info(node)
        info.missing += len(predecessors)
        for predecessor in predecessors:
            self._info(predecessor).successors.append(node)

    def prepare(self):
        """Nothing is added any more; CycleError when there is no order."""
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [info.node for info in self._nodes.values() if info.missing == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def get_ready(self):
        """The nodes all of whose predecessors are done, and that were not given out yet."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        result = tuple(self._ready)
        for node in result:
            self._nodes[node].missing = _OUT
        self._ready.clear()
        self._out += len(result)
        return result

    def is_active(self):
        """Whether there is more to do."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._done < self._out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """Those nodes, which get_ready() gave out, are done."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            info = self._nodes.get(node)
            if info is None:
                raise ValueError(f"node {node!r} was not added using add()")
            if info.missing >= 0:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            if info.missing == _DONE:
                raise ValueError(f"node {node!r} was already marked done")
            info.missing = _DONE
            for successor in info.successors:
                following = self._nodes[successor]
                following.missing -= 1
                if following.missing == 0:
                    self._ready.append(successor)
            self._done += 1

    def _find_cycle(self):
        seen, path, place = set(), [], {}
        for start in self._nodes:
            if start in seen:
                continue
            steps, node = [], start
            while True:
                if node in seen:
                    if node in place:
                        return path[place[node]:] + [node]
                else:
                    seen.add(node)
                    steps.append(iter(self._nodes[node].successors).__next__)
                    place[node] = len(path)
                    path.append(node)
                while path:
                    try:
                        node = steps[-1]()
                        break
                    except StopIteration:
                        del place[path.pop()]
                        steps.pop()
                else:
                    break
        return None

    def static_order(self):
        """The nodes in such an order."""
        self.prepare()
        while self.is_active():
            ready = self.get_ready()
            yield from ready
            self.done(*ready)

    __class_getitem__ = classmethod(GenericAlias)
