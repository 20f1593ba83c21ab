# Huffman codes with a heap by hand.
def push(heap, item):
    heap.append(item); i = len(heap) - 1
    while i and heap[i] < heap[(i - 1) // 2]: heap[i], heap[(i - 1) // 2] = heap[(i - 1) // 2], heap[i]; i = (i - 1) // 2
def pop(heap):
    heap[0], heap[-1] = heap[-1], heap[0]; item = heap.pop(); i = 0
    while True:
        small = i
        for c in (2 * i + 1, 2 * i + 2):
            if c < len(heap) and heap[c] < heap[small]: small = c
        if small == i: return item
        heap[i], heap[small] = heap[small], heap[i]; i = small
def codes(text):
    heap, n = [], 0
    for c in sorted(set(text)): push(heap, (text.count(c), n, c)); n += 1
    while len(heap) > 1: a, b = pop(heap), pop(heap); push(heap, (a[0] + b[0], n, (a, b))); n += 1
    table = {}
    def walk(node, prefix):
        if isinstance(node[2], str): table[node[2]] = prefix or '0'
        else: walk(node[2][0], prefix + '0'); walk(node[2][1], prefix + '1')
    walk(heap[0], '')
    return table
text = 'she sells sea shells by the sea shore'
table = codes(text); bits = ''.join(table[c] for c in text)
print(sorted(table.items(), key=lambda p: (len(p[1]), p[0])), len(bits), len(text) * 8)
back, decode, code = '', {v: k for k, v in table.items()}, ''
for b in bits:
    code += b
    if code in decode: back += decode[code]; code = ''
print(back == text, codes('aaaa'))
