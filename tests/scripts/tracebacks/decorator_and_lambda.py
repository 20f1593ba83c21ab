def deco(f):
    def wrapper(*a): return f(*a)
    return wrapper
@deco
def work(x): return (lambda y: y.nope)(x)
work(5)
