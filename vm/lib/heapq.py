"""heapq: priority queues in lists.

A heap is a list in which heap[k] <= heap[2*k+1] and heap[k] <= heap[2*k+2] for every k; heap[0] is the smallest item.
What changes heaps is written in C (_heapq).
"""

try:
    from _heapq import (_heapify_max, _heappop_max, _heapreplace_max, heapify, heappop, heappush, heappushpop, heapreplace)
except ImportError:
    from _heapq_python import (_heapify_max, _heappop_max, _heapreplace_max, heapify, heappop, heappush, heappushpop, heapreplace)

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop']


def merge(*iterables, key=None, reverse=False):
    """Items of sorted iterables in one sorted order, read as they are needed.

    Equal items come in the order of the iterables.  With reverse, all must be sorted from the largest on.
    """
    if reverse:
        arrange, replace_first, drop_first, direction = _heapify_max, _heapreplace_max, _heappop_max, -1
    else:
        arrange, replace_first, drop_first, direction = heapify, heapreplace, heappop, 1
    heap = []
    if key is None: # an entry: [item, number of the iterable, how to get the next]
        for number, iterator in enumerate(map(iter, iterables)):
            step = iterator.__next__
            try:
                heap.append([step(), number * direction, step])
            except StopIteration:
                pass
    else: # an entry: [key of the item, number of the iterable, the item, how to get the next]
        for number, iterator in enumerate(map(iter, iterables)):
            step = iterator.__next__
            try:
                item = step()
            except StopIteration:
                continue
            heap.append([key(item), number * direction, item, step])
    arrange(heap)
    while len(heap) > 1:
        try:
            while True:
                if key is None:
                    item, number, step = entry = heap[0]
                    yield item
                    entry[0] = step()
                else:
                    item_key, number, item, step = entry = heap[0]
                    yield item
                    item = step()
                    entry[0] = key(item)
                    entry[2] = item
                replace_first(heap, entry)
        except StopIteration:
            drop_first(heap)
    if heap:
        if key is None:
            item, number, step = heap[0]
        else:
            item_key, number, item, step = heap[0]
        yield item
        yield from step.__self__


def _only(chosen, iterable, key):
    """The one item that min() or max() chooses, as a list; empty if there is none."""
    nothing = object()
    item = chosen(iterable, default=nothing, key=key)
    return [] if item is nothing else [item]


def nsmallest(n, iterable, key=None):
    """The n smallest items, as sorted(iterable, key=key)[:n]."""
    if n == 1:
        return _only(min, iterable, key)
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key)[:n]
    items = iter(iterable)
    # the n best so far, the worst of them first: (key, number, item); without a key, (item, number)
    if key is None:
        heap = [(item, number) for number, item in zip(range(n), items)]
    else:
        heap = [(key(item), number, item) for number, item in zip(range(n), items)]
    if not heap:
        return heap
    _heapify_max(heap)
    worst, number = heap[0][0], n
    if key is None:
        for item in items:
            if item < worst:
                _heapreplace_max(heap, (item, number))
                worst = heap[0][0]
                number += 1
        heap.sort()
        return [entry[0] for entry in heap]
    for item in items:
        k = key(item)
        if k < worst:
            _heapreplace_max(heap, (k, number, item))
            worst, _, worst_item = heap[0]
            number += 1
    heap.sort()
    return [entry[2] for entry in heap]


def nlargest(n, iterable, key=None):
    """The n largest items, as sorted(iterable, key=key, reverse=True)[:n]."""
    if n == 1:
        return _only(max, iterable, key)
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=True)[:n]
    items = iter(iterable)
    # numbers count down, so that of equal items the first is the largest
    if key is None:
        heap = [(item, number) for number, item in zip(range(0, -n, -1), items)]
    else:
        heap = [(key(item), number, item) for number, item in zip(range(0, -n, -1), items)]
    if not heap:
        return heap
    heapify(heap)
    worst, number = heap[0][0], -n
    if key is None:
        for item in items:
            if worst < item:
                heapreplace(heap, (item, number))
                worst = heap[0][0]
                number -= 1
        heap.sort(reverse=True)
        return [entry[0] for entry in heap]
    for item in items:
        k = key(item)
        if worst < k:
            heapreplace(heap, (k, number, item))
            worst, _, worst_item = heap[0]
            number -= 1
    heap.sort(reverse=True)
    return [entry[2] for entry in heap]
