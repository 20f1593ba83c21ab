# Rows of text to a table with totals: dicts, sorting by several keys, formatted numbers.
from collections import defaultdict
from operator import itemgetter

DATA = """region,product,units,price
north,apple,12,0.5
south,pear,7,0.75
north,pear,3,0.8
east,apple,,0.55
south,apple,20,0.45
east,quince,2,1.999
"""
lines = DATA.splitlines()
header = lines[0].split(",")
rows = [dict(zip(header, line.split(","))) for line in lines[1:]]
for row in rows:
    row["units"] = int(row["units"] or 0)
    row["price"] = float(row["price"])
    row["value"] = row["units"] * row["price"]
rows.sort(key=itemgetter("region"))
rows.sort(key=itemgetter("value"), reverse=True)
print(f"{'region':<8}{'product':<10}{'units':>6}{'price':>8}{'value':>9}")
for row in rows: print("{region:<8}{product:<10}{units:>6d}{price:>8.2f}{value:>9,.2f}".format_map(row))
totals = defaultdict(lambda: [0, 0.0])
for row in rows:
    totals[row["product"]][0] += row["units"]
    totals[row["product"]][1] += row["value"]
for product, (units, value) in sorted(totals.items()): print("%-18s%6d%17.2f" % (product, units, value))
print(f"{sum(map(itemgetter('value'), rows)):.3f}", max(rows, key=lambda r: r["price"])["product"])
