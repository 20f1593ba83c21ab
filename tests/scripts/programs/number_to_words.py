# Numbers in words, and words back to numbers.
SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = ["", "thousand", "million", "billion", "trillion"]
def words(n):
    if n < 0: return "minus " + words(-n)
    if n < 20: return SMALL[n]
    if n < 100: return TENS[n // 10] + ("-" + SMALL[n % 10] if n % 10 else "")
    if n < 1000: return SMALL[n // 100] + " hundred" + (" and " + words(n % 100) if n % 100 else "")
    groups, text = [], []
    while n: n, group = divmod(n, 1000); groups.append(group)
    for scale, group in reversed(list(enumerate(groups))):
        if group: text.append(words(group) + (" " + SCALES[scale] if scale else ""))
    return ", ".join(text)
def number(text):
    total = group = 0
    sign = -1 if text.startswith("minus ") else 1
    for word in text.removeprefix("minus ").replace("-", " ").replace(",", "").split():
        if word in SMALL: group += SMALL.index(word)
        elif word in TENS: group += 10 * TENS.index(word)
        elif word == "hundred": group *= 100
        elif word in SCALES: total, group = total + group * 1000 ** SCALES.index(word), 0
        elif word != "and": raise ValueError(f"unknown word {word!r}")
    return sign * (total + group)
for n in (0, 7, 13, 20, 42, 100, 101, 999, 1000, 12345, 1_000_001, -5, 987_654_321_012):
    print(n, words(n), number(words(n)) == n)
try: words(10 ** 15)
except IndexError as error: print("IndexError", error)
try: number("one gazillion")
except ValueError as error: print(error)
