# interpreters: Data out to text and back in, by hand.

escapes = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t'}


def dump(value, out):
    if value is None:
        out.append('null')
    elif value is True:
        out.append('true')
    elif value is False:
        out.append('false')
    elif isinstance(value, str):
        out.append('"' + ''.join([escapes.get(c, c) for c in value]) + '"')
    elif isinstance(value, (int, float)):
        out.append(repr(value))
    elif isinstance(value, dict):
        out.append('{')
        for i, (key, item) in enumerate(value.items()):
            if i:
                out.append(', ')
            dump(key, out)
            out.append(': ')
            dump(item, out)
        out.append('}')
    else:
        out.append('[')
        for i, item in enumerate(value):
            if i:
                out.append(', ')
            dump(item, out)
        out.append(']')


def load(text, i=0):
    while text[i] in ' \n,:':
        i += 1
    c = text[i]
    if c == '{':
        result, i = {}, i + 1
        while text[i] != '}':
            key, i = load(text, i)
            result[key], i = load(text, i)
        return result, i + 1
    if c == '[':
        result, i = [], i + 1
        while text[i] != ']':
            item, i = load(text, i)
            result.append(item)
        return result, i + 1
    if c == '"':
        j = i + 1
        parts = []
        while text[j] != '"':
            if text[j] == '\\':
                parts.append({'n': '\n', 't': '\t'}.get(text[j + 1], text[j + 1]))
                j += 2
            else:
                end = j
                while text[end] != '"' and text[end] != '\\':
                    end += 1
                parts.append(text[j:end])
                j = end
        return ''.join(parts), j + 1
    for word, value in (('null', None), ('true', True), ('false', False)):
        if text.startswith(word, i):
            return value, i + len(word)
    j = i
    while j < len(text) and text[j] in '+-.0123456789e':
        j += 1
    number = text[i:j]
    return (float(number) if '.' in number or 'e' in number else int(number)), j


data = [{'id': i, 'name': f'User "{i}"', 'tags': ['a', 'b\n', str(i * 7)], 'score': i / 8, 'active': i % 3 == 0,
         'parent': None if i % 2 else i // 2, 'nested': {'depth': [i, [i + 1, [i + 2]]]}} for i in range(3000)]
size = 0
for _ in range(13):
    out = []
    dump(data, out)
    text = ''.join(out)
    size += len(text)
again, end = load(text)
print(size, end == len(text), again == data, text[:60])
