# %d, %i, %u, %x and %o with what is no integer: the letter in the message, for str and bytes.
class Index:
    def __index__(self): return 3
class Int:
    def __int__(self): return 4
for letter in 'diuxXoc':
    for value in (1j, None, '5', 1.5, [1], Index(), Int(), True, b'a'):
        for form in ('%' + letter, '%-6.2' + letter + '|'):
            for text in (form, form.encode()):
                try: print(text, type(value).__name__, text % (value,))
                except Exception as e: print(text, type(value).__name__, type(e).__name__, e)
