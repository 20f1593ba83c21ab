# lists: Sorting written out (quick, heap, merge), and the built-in on several kinds of input.

def noise(n, seed=12345):
    numbers = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) & 0x7fffffff
        numbers.append(seed % 100003)
    return numbers


def quicksort(a, low, high):
    while low < high:
        pivot, i, j = a[(low + high) >> 1], low, high
        while i <= j:
            while a[i] < pivot:
                i += 1
            while a[j] > pivot:
                j -= 1
            if i <= j:
                a[i], a[j] = a[j], a[i]
                i += 1
                j -= 1
        quicksort(a, low, j)
        low = i


def merge_sort(a):
    if len(a) < 2:
        return a
    middle = len(a) // 2
    left, right = merge_sort(a[:middle]), merge_sort(a[middle:])
    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if right[j] < left[i]:
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    return merged + left[i:] + right[j:]


def heap_sort(a):
    def sift(root, end):
        while (child := 2 * root + 1) < end:
            if child + 1 < end and a[child] < a[child + 1]:
                child += 1
            if a[root] >= a[child]:
                return
            a[root], a[child] = a[child], a[root]
            root = child
    for i in range(len(a) // 2 - 1, -1, -1):
        sift(i, len(a))
    for end in range(len(a) - 1, 0, -1):
        a[0], a[end] = a[end], a[0]
        sift(0, end)
    return a


data = noise(70_000)
expected = sorted(data)
quick = data[:]
quicksort(quick, 0, len(quick) - 1)
print(quick == expected, merge_sort(data[:36_000]) == sorted(data[:36_000]), heap_sort(data[:36_000])[:3])
total = 0
for _ in range(5):
    total += sorted(noise(170_000))[500] + sorted(map(float, data))[7] + len(sorted(map(str, data)))
print(total)
