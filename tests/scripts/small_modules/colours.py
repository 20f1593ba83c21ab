# Colours in other coordinates.
from _cases import cases

cases(r'''
import colorsys as c
[c.rgb_to_hsv(*x) for x in [(0, 0, 0), (1, 1, 1), (.2, .4, .4), (.5, .1, .9), (1, 0, 0)]]
[c.hsv_to_rgb(*x) for x in [(0, 0, .5), (.5, .5, .4), (.8, 1, 1), (1.0, 1, 1), (.1, .2, .3)]]
[c.rgb_to_hls(*x) for x in [(0, 0, 0), (1, 1, 1), (.2, .4, .4), (.9, .1, .3)]], [c.hls_to_rgb(*x) for x in [(.5, .3, .3), (0, .2, 0), (.7, .8, .9)]]
[c.rgb_to_yiq(*x) for x in [(0, 0, 0), (.2, .4, .4)]], [c.yiq_to_rgb(*x) for x in [(1, 1, 1), (.34, -.1, .02)]]
''')
