# Assigning to slices of a bytearray: the slice is looked at before the value.
def attempt(key, value):
    b = bytearray(b'hello')
    try:
        b[key] = value
        print(key, value, '->', b)
    except Exception as e:
        print(key, value, '!', type(e).__name__, e)
for value in (None, 5, 'a', b'xy', [1, 2], [300], ['a'], 1.5, bytearray(b'q'), range(3)):
    for key in (slice(None, None, 0), slice(0, 2), slice(None, None, 2), slice('a', None), slice(1, 0), slice(None, None, -1)):
        attempt(key, value)
