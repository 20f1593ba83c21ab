# Text set flush on both sides, in columns, and as a table; widths of combining characters aside.
TEXT = "In the beginning there was a list, and the list was empty; then something was appended to it, and there was one reference more than before."
def wrap(words, width):
    line, size = [], 0
    for word in words:
        if line and size + len(word) + len(line) > width:
            yield line
            line, size = [], 0
        line.append(word)
        size += len(word)
    if line: yield line
def justify(line, width):
    if len(line) == 1: return line[0]
    gaps, spaces = len(line) - 1, width - sum(map(len, line))
    wide, extra = divmod(spaces, gaps)
    return "".join(word + " " * (wide + (i < extra) if i < gaps else 0) for i, word in enumerate(line))
for width in (20, 33):
    lines = list(wrap(TEXT.split(), width))
    for line in lines[:-1]: print("|" + justify(line, width) + "|")
    print("|" + " ".join(lines[-1]).ljust(width) + "|")
columns = [[" ".join(line) for line in wrap(TEXT.split(), w)] for w in (12, 18, 25)]
depth = max(map(len, columns))
for row in zip(*(column + [""] * (depth - len(column)) for column in columns)): print(" | ".join(cell.ljust(w) for cell, w in zip(row, (12, 18, 25))).rstrip())
def table(rows):
    widths = [max(len(str(cell)) for cell in column) for column in zip(*rows)]
    rule = "+".join("-" * (w + 2) for w in widths).join("++")
    yield rule
    for i, row in enumerate(rows):
        yield "|" + "|".join(f" {cell!s:>{w}} " if isinstance(cell, (int, float)) else f" {cell!s:^{w}} " if i == 0 else f" {cell!s:<{w}} " for cell, w in zip(row, widths)) + "|"
        if i in (0, len(rows) - 1): yield rule
print(*table([("name", "n", "ratio"), ("one", 1, 0.5), ("three hundred", 300, 1 / 3), (None, True, -2.0)]), sep="\n")
