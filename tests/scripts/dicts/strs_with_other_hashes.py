# A str of a class with a hash of its own is another key than the str with the same text, unless the hashes are the same, too.
class Own(str):
    number = 0

    def __hash__(self):
        return self.number


class Plain(str):
    pass


found = 0
for n in (0, 3, 20):
    for number in range(3000):
        key = Own('text')
        key.number = number if number != hash('text') else -3
        d = {i: i for i in range(n)}
        d[key] = 1
        e = {'x': 1, key: 2}
        found += ('text' in d) + (d.get('text') == 1) + (e.pop('text', None) == 2) + ('text' in {key}) + (('text', 1) in {(key, 1): 2})
        try:
            e['text']
            found += 1
        except KeyError:
            pass
        try:
            del d['text']
            found += 1
        except KeyError:
            pass
print(found)
key.number = hash('text')
for k in key, Plain('text'):
    for n in (0, 3, 20):
        d = {i: i for i in range(n)}
        d[k] = 1
        d['text'] = 2
        print(len(d), d['text'], d[k], 'text' in d, 'text' in {k}, type(list(d)[-1]).__name__, d.pop('text'))
