# codecs.register: what search functions are given, what they may give, and when they are asked again
import codecs

asked = []


def search(name):
    asked.append(name)
    if name == "five":
        return 5
    if name == "broken":
        raise RuntimeError("no")
    if name == "odd":
        return codecs.CodecInfo(lambda s, e="strict": (5, 1), lambda b, e="strict": [1, 2], name="odd")
    if name == "upper_case":
        return codecs.CodecInfo(lambda s, e="strict": (s.upper().encode(), len(s)), lambda b, e="strict": (bytes(b).decode().lower(), len(b)), name="upper")
    if name == "swapped":
        return codecs.CodecInfo(lambda s, e="strict": (s[::-1], len(s)), lambda b, e="strict": (b[::-1], len(b)), name="swapped", _is_text_encoding=False)
    if name == "tuple":
        return (lambda s, e="strict": (b"T", 1), lambda b, e="strict": ("t", 1), None, None)


codecs.register(search)
for name in ("five", "broken", "odd", "Upper Case", "UPPER-CASE", "swapped", "tuple", "unknown", "un known", "utf-8"):
    for function, args in ((str.encode, ("ab", name)), (bytes.decode, (b"AB", name)), (codecs.encode, ("ab", name)), (codecs.decode, (b"AB", name)), (codecs.lookup, (name,))):
        try:
            result = function(*args)
            print(name, function.__name__, result if function is not codecs.lookup else (type(result).__name__, len(result)))
        except Exception as e:
            print(name, function.__name__, type(e).__name__, e)
print(sorted(set(asked)))
codecs.unregister(search)
for name in ("tuple", "upper_case"):
    try:
        print("ab".encode(name))
    except LookupError as e:
        print(e)
for wrong in (5, None):
    try:
        codecs.register(wrong)
    except TypeError as e:
        print(e)
print(codecs.unregister(search))
