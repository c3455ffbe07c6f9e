"""Draws how time and memory grow with the number of tasks, both axes logarithmic, as an SVG without any library."""

import math

WIDTH, HEIGHT, LEFT, TOP = 360, 260, 60, 40
COLORS = {"plangen docx": "#b3261e", "plangen html": "#1b5e9e", "plangen md": "#2e7d32", "pandoc": "#777777"}


def draw(points, path):
    """Writes the picture of {tasks: {program: (seconds, peak KB)}}."""
    panels = [chart(points, 0, "seconds", lambda found: found[0], 0), chart(points, 1, "peak MB", lambda found: found[1] / 1024, WIDTH + 100)]
    with open(path, "w", encoding="utf-8") as file:
        file.write(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {2 * WIDTH + 220} {HEIGHT + 100}" font-family="sans-serif" font-size="12">\n')
        file.write(f'<rect width="100%" height="100%" fill="#ffffff"/>\n{"".join(panels)}</svg>\n')


def chart(points, index, unit, value, shift):
    counts = sorted(points)
    values = [value(found) for count in counts for name, found in points[count].items() if name in COLORS]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    first, last = math.log10(counts[0]), math.log10(counts[-1])
    x = lambda count: LEFT + shift + (math.log10(count) - first) / (last - first) * WIDTH
    y = lambda number: TOP + HEIGHT - (math.log10(number) - low) / (high - low) * HEIGHT
    parts = [f'<text x="{LEFT + shift}" y="{TOP - 16}" font-weight="bold">{unit} by number of tasks</text>\n']
    for power in range(low, high + 1):
        at = y(10 ** power)
        parts.append(f'<path d="M{LEFT + shift} {at:.1f}h{WIDTH}" stroke="#dddddd"/><text x="{LEFT + shift - 6}" y="{at + 4:.1f}" text-anchor="end">{10 ** power:g}</text>\n')
    for count in counts:
        parts.append(f'<text x="{x(count):.1f}" y="{TOP + HEIGHT + 18}" text-anchor="middle">{count:,}</text>\n')
    for row, (name, color) in enumerate(COLORS.items()):
        line = [(x(count), y(value(points[count][name]))) for count in counts if name in points[count]]
        if line:
            parts.append(f'<polyline fill="none" stroke="{color}" stroke-width="2" points="{" ".join(f"{a:.1f},{b:.1f}" for a, b in line)}"/>\n')
            parts += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3" fill="{color}"/>\n' for a, b in line]
            if index == 0:
                parts.append(f'<text x="{LEFT + row * 120}" y="{TOP + HEIGHT + 44}" fill="{color}">{name}</text>\n')
    return "".join(parts)
