# lists: Sorting records: keys by function, reversed, in several passes.

class Record:
    def __init__(self, number):
        self.name = 'item%05d' % (number * 7919 % 100003)
        self.price = number * 31 % 997 / 10
        self.group = number % 17

    def __lt__(self, other):
        return self.price < other.price


records = [Record(i) for i in range(100_000)]
by_price = sorted(records, key=lambda r: r.price)
by_name = sorted(records, key=lambda r: r.name, reverse=True)
by_group = sorted(records, key=lambda r: (r.group, -r.price, r.name))
by_itself = sorted(records)
pairs = [(r.group, r.price) for r in records]
for _ in range(5):
    pairs.sort(key=lambda p: p[1])
    pairs.sort(key=lambda p: p[0])
words = [r.name[4:] + r.name for r in records]
words.sort(key=str.upper)
words.sort(key=len)
print(by_price[100].name, by_name[0].name, by_group[12345].name, by_itself[777].price, pairs[9999], words[5000])
print(min(records, key=lambda r: r.name).name, max(records, key=lambda r: r.price).price)
