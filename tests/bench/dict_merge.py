# dicts: Merging, comprehensions, views, grouping, inverting: records as dictionaries.

def merge(n):
    base = {'host': 'localhost', 'port': 80, 'path': '/', 'user': None}
    checksum = 0
    for i in range(n):
        extra = {'port': i, 'tag': i & 3}
        merged = {**base, **extra}
        merged |= {'path': '/x'} if i & 1 else base
        checksum += len(merged) + merged['port'] + len(merged['path'])
        copy = dict(merged, user='me')
        copy.update(extra)
        checksum += len(copy['user']) + copy.pop('tag')
    return checksum


def group(n):
    records = [{'id': i, 'kind': 'abcde'[i % 5], 'size': i * 37 % 101} for i in range(n)]
    by_kind = {}
    for record in records:
        by_kind.setdefault(record['kind'], []).append(record)
    sizes = {kind: sum(r['size'] for r in group) for kind, group in by_kind.items()}
    index = {r['id']: r for r in records if r['size'] > 50}
    inverse = {}
    for r in records:
        inverse[r['size']] = inverse.get(r['size'], ()) + (r['id'],) if r['id'] < 3000 else (r['id'],)
    return sizes, len(index), len(inverse), sum(r['size'] for r in index.values())


def views(n):
    a, b = {i: str(i) for i in range(0, n, 2)}, {i: str(i) for i in range(0, n, 3)}
    common, either = a.keys() & b.keys(), a.keys() | b.keys()
    same = sum(1 for key, value in a.items() if b.get(key) == value)
    swapped = {value: key for key, value in a.items()}
    for key in list(a):
        if key % 5 == 0:
            del a[key]
    return len(common), len(either), same, len(swapped), len(a), sum(a)


print(merge(380_000), group(200_000), views(440_000))
