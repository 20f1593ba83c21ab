def f(a,
      b):  # a comment
    if a:
        return b

    # nothing here counts
    while True: pass
x = 1 \
    + 2
