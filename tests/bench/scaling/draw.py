# draw.py KRAIT PYTHON: reads two outputs of time_all.py, writes an SVG of small charts, both axes logarithmic, to standard output
import math, sys

WIDTH, HEIGHT, LEFT, TOP, ACROSS = 300, 190, 52, 26, 4
COLOURS = {'Krait': '#c0392b', 'CPython': '#7f8c8d'}


def read(file):
    curves = {}
    for line in open(file):
        name, n, took = line.rstrip('\n').split('\t')
        if float(took) > 0:
            curves.setdefault(name, []).append((int(n), float(took)))
    return curves


def decades(values):
    return math.floor(math.log10(min(values))), max(math.ceil(math.log10(max(values))), math.floor(math.log10(min(values))) + 1)


def short(value):
    for size, sign in ((1e9, ' s'), (1e6, ' ms'), (1e3, ' µs')):
        if value >= size:
            return f'{value / size:g}{sign}'
    return f'{value:g} ns'


def chart(name, curves, x, y):
    points = [p for curve in curves.values() for p in curve]
    left, right = decades([n for n, _ in points])
    low, high = decades([took for _, took in points])
    wide, tall = WIDTH - LEFT - 14, HEIGHT - TOP - 30

    def place(n, took):
        return (x + LEFT + (math.log10(n) - left) / (right - left) * wide,
                y + TOP + tall - (math.log10(took) - low) / (high - low) * tall)

    out = [f'<text x="{x + LEFT}" y="{y + 16}" class="name">{name}</text>']
    for power in range(low, high + 1):
        px, py = place(10**left, 10.0**power)
        out.append(f'<line x1="{px:.1f}" y1="{py:.1f}" x2="{px + wide:.1f}" y2="{py:.1f}" class="grid"/>')
        out.append(f'<text x="{px - 4:.1f}" y="{py + 3:.1f}" class="scale" text-anchor="end">{short(10.0**power)}</text>')
    for power in range(left, right + 1):
        px, py = place(10**power, 10.0**low)
        out.append(f'<text x="{px:.1f}" y="{py + 14:.1f}" class="scale" text-anchor="middle">10<tspan dy="-3">{power}</tspan></text>')
    for who, curve in curves.items():
        path = ' '.join('%.1f,%.1f' % place(*p) for p in curve)
        out.append(f'<polyline points="{path}" fill="none" stroke="{COLOURS[who]}" stroke-width="1.6"/>')
    return '\n'.join(out)


def main(krait, python):
    curves = {'CPython': read(python), 'Krait': read(krait)}
    names = [name for name in curves['Krait'] if name in curves['CPython']]
    rows = -(-len(names) // ACROSS)
    wide, tall = WIDTH * ACROSS, HEIGHT * rows + 30
    print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {tall}" font-family="sans-serif">')
    print('<style>.name{font-size:12px;font-weight:bold}.scale{font-size:9px;fill:#555}.grid{stroke:#ddd}</style>')
    print(f'<rect width="{wide}" height="{tall}" fill="white"/>')
    print(f'<text x="14" y="20" class="name">Time for one item (or one step) as n grows: '
          f'<tspan fill="{COLOURS["Krait"]}">Krait</tspan>, <tspan fill="{COLOURS["CPython"]}">CPython</tspan></text>')
    for i, name in enumerate(names):
        print(chart(name, {who: curves[who][name] for who in curves}, i % ACROSS * WIDTH, 30 + i // ACROSS * HEIGHT))
    print('</svg>')


main(*sys.argv[1:])
