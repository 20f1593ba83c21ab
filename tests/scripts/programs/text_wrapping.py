# Wrapping, justifying and framing text.
text = '''Reference counting frees most objects the moment nobody needs them. What it cannot free are cycles:
objects that refer to each other. A collector looks for those from time to time.'''
def wrap(text, width):
    line, lines = [], []
    for word in text.split():
        if line and len(' '.join(line + [word])) > width: lines.append(' '.join(line)); line = []
        line.append(word)
    return lines + [' '.join(line)]
def justify(line, width):
    words = line.split()
    gaps, spaces = len(words) - 1, width - sum(map(len, words))
    if gaps < 1: return line.ljust(width)
    return ''.join(w + ' ' * (spaces // gaps + (i < spaces % gaps) if i < gaps else 0) for i, w in enumerate(words))
for width in (30, 45):
    print('+' + '-' * (width + 2) + '+')
    for line in wrap(text, width): print(f'| {justify(line, width)} |')
    print('+' + '-' * (width + 2) + '+')
print([len(l) for l in wrap(text, 20)], wrap('', 5), wrap('averylongword b', 5))
