# what counts as space and as digit around numbers in texts
for kind in int, float, complex:
    for text in ('5\x1f', '\x1c5', '5\x1f\x85', '\x1c\uff15', '5\x7f', '5\xa0', '5\x85', '\u20035', '\x0b5\x0c', '5\0', '\x005', '5\0\xa0', '\x1f', '\xa0', '(5)', '(\x1f5)', '(\x1f5\x85)', '5\x1f6'):
        try:
            print(kind.__name__, ascii(text), kind(text))
        except ValueError as error:
            print(kind.__name__, ascii(text), ascii(str(error)))
