import sys
counts = {}
for word in sys.stdin.read().lower().split():
    word = word.strip('.,;!?')
    counts[word] = counts.get(word, 0) + 1
for w, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])): print(n, w)
