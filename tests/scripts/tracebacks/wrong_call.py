def area(width, height, *, unit='cm'): return width * height
area(1, 2, units='m')
