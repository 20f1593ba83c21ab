# allocation: A large heap that stays alive while young objects come and go: what the collector costs then.

import gc


class Item:
    def __init__(self, key, links):
        self.key, self.links, self.owner = key, links, None


def grow(n):
    items = []
    for i in range(n):
        item = Item(i, [items[i // 2]] if i else [])
        item.owner = item.links
        items.append(item)
    return items


def churn(items, n):
    recent, checksum = [None] * 1000, 0
    for i in range(n):
        pair = [items[i * 7919 % len(items)], {'i': i}]
        recent[i % 1000] = pair
        if i % 50 == 0:
            ring = [pair]
            ring.append(ring)
        checksum += pair[0].key & 15
    return checksum


items = grow(160_000)
checksum = churn(items, 350_000)
for i in range(0, len(items), 3):
    items[i].owner = Item(-i, None)
found = [gc.collect() >= 0 for _ in range(3)]
print(checksum, len(items), found, sum(item.owner.key for item in items if isinstance(item.owner, Item)))
