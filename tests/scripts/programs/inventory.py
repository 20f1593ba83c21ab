# Grouping and summing records, as a script does.
lines = '''apple,fruit,3,0.5
bread,bakery,2,2.25
carrot,vegetable,10,0.1
pear,fruit,4,0.6
cake,bakery,1,12
leek,vegetable,bad,0.8
milk,dairy,2'''
items, errors = [], []
for number, line in enumerate(lines.splitlines(), 1):
    try:
        name, kind, count, price = line.split(',')
        items.append({'name': name, 'kind': kind, 'count': int(count), 'price': float(price)})
    except ValueError as e: errors.append((number, str(e)))
groups = {}
for item in items: groups.setdefault(item['kind'], []).append(item)
for kind in sorted(groups):
    total = sum(i['count'] * i['price'] for i in groups[kind])
    print(f'{kind:<12}{len(groups[kind]):>3}{total:>8.2f}')
print(f'{"total":<12}{len(items):>3}{sum(i["count"] * i["price"] for i in items):>8.2f}')
print(errors)
print(max(items, key=lambda i: i['price'])['name'], sorted((i['name'] for i in items), key=lambda n: (len(n), n)), {i['name']: i['count'] for i in items if i['count'] > 2})
