# strings: What scripts do to strings: search, split, replace, test, convert.

log = []
for i in range(140_000):
    log.append(f'2024-{i % 12 + 1:02d}-{i % 28 + 1:02d} {("INFO", "WARN", "ERROR")[i % 3]} worker-{i % 7}: '
               f'request /api/v{i % 4}/items/{i} took {i * 17 % 1000} ms')

errors, slow, paths, total = 0, [], {}, 0
for line in log:
    date, level, rest = line.split(' ', 2)
    worker, _, message = rest.partition(': ')
    year, month, day = map(int, date.split('-'))
    if level.startswith('ERR'):
        errors += 1
    words = message.split()
    took = int(words[3])
    if took > 990 and not line.endswith('s '):
        slow.append(worker.upper().replace('-', '_'))
    path = words[1].rsplit('/', 1)[0]
    if path.find('v3') >= 0 and path.strip('/').count('/') == 2:
        paths[path.title()] = paths.get(path.title(), 0) + 1
    total += month * day + len(message.strip()) + (1 if words[3].isdigit() else 0)

text = '\n'.join(log)
print(errors, len(slow), slow[:3], paths, total)
print(text.count('worker-3'), text.find('items/139999'), len(text.replace('request', 'rq')), len(text.upper().lower().splitlines()), text.index('took 999'))
palindromes = sum(1 for n in range(1_000_000) if str(n) == str(n)[::-1])
print(palindromes, sum(int(c) for c in str(3 ** 2000)), ' '.join(w.center(9, '*') for w in 'a bb ccc'.split()))
