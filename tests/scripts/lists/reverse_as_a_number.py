# list.sort and sorted take reverse as an int of C: what is truth for them, what is too large, what is no int
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


for value in (0, 1, 2, -1, True, False, 2 ** 31 - 1, 2 ** 31, -2 ** 31, -2 ** 31 - 1, 2 ** 63, 10 ** 30, 1.5, "a", None, [], Index(0), Index(3), Index(2 ** 40), Index("x")):
    for sort in (lambda: sorted([1, 3, 2], reverse=value), lambda: [1, 3, 2].sort(reverse=value), lambda: sorted([], reverse=value)):
        shown = value if not isinstance(value, Index) else f"Index({value.value!r})"
        try:
            print(shown, sort())
        except (TypeError, OverflowError) as e:
            print(shown, type(e).__name__, e)
