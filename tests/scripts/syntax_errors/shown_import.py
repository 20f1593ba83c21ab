from math import sqrt cos
