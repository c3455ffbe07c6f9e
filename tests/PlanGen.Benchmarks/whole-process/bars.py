"""What the measurements are held against."""

from statistics import median

from processes import ratio


def rows(start, sizes, many, binary):
    """Every bar with what was measured, least or most wanted and unit. None is measured where it was not, and None wanted where it is no bar. Sizes: {tasks: {program: (times, peak)}}."""
    yield "--version beyond an empty program", median(a - b for a, b in zip(start["plangen --version"][0], start["empty program"][0])) * 1000, "<=", 16, "ms"
    for peer, least in (("pandoc", 8), ("docxtpl", 1), ("docxtemplater", 1), ("carbone", 1)):
        yield f"100 tasks to docx, faster than {peer}", times(sizes, 100, peer), ">=", least, "x"
    yield "5,000 tasks to docx, faster than pandoc", times(sizes, 5000, "pandoc"), ">=", 12, "x"
    yield "5,000 tasks to docx, peak of pandoc's", share(sizes, 5000, "pandoc"), "<=", 0.25, "x"
    yield "many plans, two cores over one", ratio(many["one core"][0], many["two cores"][0])[0] if many else None, ">=", 1.7, "x"
    yield "many plans, two floors at once over one: what two cores give", ratio(many["floor"][0], many["two floors"][0])[0] if many else None, "", None, "x"
    yield "many plans, time of the floor's", ratio(many["one core"][0], many["floor"][0])[0] if many else None, "<=", 2.2, "x"
    for kind in ("docx", "md", "html"):
        for index, what in ((0, "time"), (1, "memory")):
            yield f"1,000 to 50,000 tasks to {kind}, {what} over proportional", growth(sizes, f"plangen {kind}", index), "<=", 1.3, "x"
    yield "binary", binary / 1e6, "<=", 26, "MB"


def show(found):
    """Prints the table; true where no bar that was measured is missed."""
    held = True
    print(f"\n{'bar':<62} {'wanted':>11} {'measured':>11}  held")
    for name, value, sign, bound, unit in found:
        holds = value is None or bound is None or (value <= bound if sign == "<=" else value >= bound)
        held &= holds
        wanted = "" if bound is None else f"{sign} {bound} {unit}"
        told = "not measured" if value is None else "no bar" if bound is None else "yes" if holds else "NO"
        print(f"{name:<62} {wanted:>11} {'-' if value is None else f'{value:.2f} {unit}':>11}  {told}")
    return held


def times(sizes, count, peer):
    return ratio(sizes[count][peer][0], sizes[count]["plangen docx"][0])[0] if peer in sizes.get(count, {}) else None


def share(sizes, count, peer):
    return sizes[count]["plangen docx"][1] / sizes[count][peer][1] if peer in sizes.get(count, {}) else None


def growth(sizes, name, index):
    if not {1000, 50000} <= sizes.keys():
        return None
    small, large = (sizes[count][name] for count in (1000, 50000))
    return (median(large[0]) / median(small[0]) if index == 0 else large[1] / small[1]) / 50
