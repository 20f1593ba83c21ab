print('counter imported as', __name__)
value = 0
def up():
    global value
    value += 1
    return value
