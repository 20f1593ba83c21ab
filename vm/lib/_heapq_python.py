"""The part of heapq that is in C (_heapq), in Python: for a program that has taken _heapq out of sys.modules."""

__name__ = 'heapq'      # where these functions say that they come from


def _rise(heap, place, top=0):
    """Move the item at `place` up to where its parent isn't larger, at most to `top`."""
    item = heap[place]
    while place > top:
        parent = (place - 1) >> 1
        if not item < heap[parent]:
            break
        heap[place] = heap[parent]
        place = parent
    heap[place] = item


def _sink(heap, place):
    """Let the smaller children move up along a path to a leaf, then the item from `place` up from there."""
    top, size, item = place, len(heap), heap[place]
    child = 2 * place + 1
    while child < size:
        if child + 1 < size and not heap[child] < heap[child + 1]:
            child += 1
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _rise(heap, place, top)


def _rise_max(heap, place, top=0):
    item = heap[place]
    while place > top:
        parent = (place - 1) >> 1
        if not heap[parent] < item:
            break
        heap[place] = heap[parent]
        place = parent
    heap[place] = item


def _sink_max(heap, place):
    top, size, item = place, len(heap), heap[place]
    child = 2 * place + 1
    while child < size:
        if child + 1 < size and not heap[child + 1] < heap[child]:
            child += 1
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _rise_max(heap, place, top)


def heappush(heap, item):
    """Push item onto heap, maintaining the heap invariant."""
    heap.append(item)
    _rise(heap, len(heap) - 1)


def heappop(heap):
    """Pop the smallest item off the heap, maintaining the heap invariant."""
    last = heap.pop()
    return heapreplace(heap, last) if heap else last


def heapreplace(heap, item):
    """Pop and return the current smallest value, and add the new item: quicker than the two steps."""
    smallest = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return smallest


def heappushpop(heap, item):
    """Push item on the heap, then pop and return the smallest."""
    return heapreplace(heap, item) if heap and heap[0] < item else item


def heapify(x):
    """Transform list into a heap, in-place, in O(len(heap)) time."""
    for place in range(len(x) // 2 - 1, -1, -1):
        _sink(x, place)


def _heappop_max(heap):
    last = heap.pop()
    return _heapreplace_max(heap, last) if heap else last


def _heapreplace_max(heap, item):
    largest = heap[0]
    heap[0] = item
    _sink_max(heap, 0)
    return largest


def _heapify_max(x):
    for place in range(len(x) // 2 - 1, -1, -1):
        _sink_max(x, place)
