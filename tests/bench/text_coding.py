# everyday: Text made smaller in two ways and read again: a Huffman tree with dicts of codes, and a dictionary that grows (LZW).
import collections
import heapq

TEXT = ''.join('the quick brown fox number %d jumps over %d lazy dogs; ' % (i * i % 97, i % 13) for i in range(400))


def codes_of(text):
    heap = [(count, char, None) for char, count in collections.Counter(text).items()]
    heapq.heapify(heap)
    while len(heap) > 1:
        first, second = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (first[0] + second[0], min(first[1], second[1]) + '+', (first, second)))
    codes = {}

    def walk(node, prefix):
        if node[2] is None:
            codes[node[1]] = prefix
        else:
            walk(node[2][0], prefix + '0')
            walk(node[2][1], prefix + '1')

    walk(heap[0], '')
    return codes


def decoded(bits, codes):
    chars = {code: char for char, code in codes.items()}
    out, current = [], ''
    for bit in bits:
        current += bit
        if current in chars:
            out.append(chars[current])
            current = ''
    return ''.join(out)


def packed(text):
    table = {chr(i): i for i in range(256)}
    word, out = '', []
    for char in text:
        if word + char in table:
            word += char
        else:
            out.append(table[word])
            table[word + char] = len(table)
            word = char
    return out + [table[word]]


def unpacked(numbers):
    table = {i: chr(i) for i in range(256)}
    word = table[numbers[0]]
    out = [word]
    for number in numbers[1:]:
        entry = table[number] if number in table else word + word[0]
        out.append(entry)
        table[len(table)] = word + entry[0]
        word = entry
    return ''.join(out)


total = 0
for turn in range(32):
    text = TEXT[turn:]
    codes = codes_of(text)
    bits = ''.join(codes[char] for char in text)
    numbers = packed(text)
    assert decoded(bits, codes) == text == unpacked(numbers)
    total += len(bits) + sum(numbers)
print(total)
