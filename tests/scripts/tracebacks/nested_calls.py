def top(): middle(1)
def middle(n):
    value = n + 1
    bottom(value,
           [n])
def bottom(a, b):
    return a.missing + b[0]
top()
