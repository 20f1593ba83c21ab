good = 1
bad = 0b12
