"""krait explain: what an error means, an example of it, and the example mended.

The topics stand in _explain_types and _explain_messages.  A topic is about an exception type, or about one of its messages
(`when` is a pattern of the message).  about() tells of a live exception: its topic, the values of the names in the part of the
line that failed, and the hint that fits.
"""
import builtins
import re
import textwrap
from types import FunctionType, ModuleType


class Topic:
    def __init__(self, title, text, fails, works, when=None):
        self.title = title
        self.type = title.partition(":")[0]
        self.text = " ".join(text.split())
        self.fails = textwrap.dedent(fails).strip("\n")
        self.works = textwrap.dedent(works).strip("\n")
        self.when = when


def topics():
    """Every topic by its title: types first, each followed by its messages."""
    import _explain_messages
    import _explain_types
    rows = [Topic(*row) for row in _explain_types.TOPICS + _explain_messages.TOPICS]
    return {topic.title: topic for topic in sorted(rows, key=lambda t: (t.type, t.when is not None))}


def topic_for(error):
    """The most particular topic: a message of the type, the type, or one of its bases."""
    known = topics()
    for kind in type(error).__mro__:
        for topic in known.values():
            if topic.type == kind.__name__ and topic.when and re.search(topic.when, str(error)):
                return topic
        if kind.__name__ in known:
            return known[kind.__name__]
    return None


def indented(code):
    return textwrap.indent(code, "    ")


def page(topic):
    return "\n".join([topic.title, "", textwrap.fill(topic.text, 79), "", "This fails:", "", indented(topic.fails), "",
                      "This works:", "", indented(topic.works), ""])


def values_at(case):
    """Lines `name = value` for the names in the part of the source that failed."""
    known = case.names()
    lines = []
    for name in dict.fromkeys(re.findall(r"(?<![\w.])[A-Za-z_]\w*", case.segment())):
        if name in known and not hasattr(builtins, name) and not isinstance(known[name], (type, FunctionType, ModuleType)):
            lines.append("%s = %s" % (name, short(known[name])))
    return lines


def short(value):
    try:
        text = repr(value)
    except Exception:
        text = object.__repr__(value)
    return text if len(text) <= 60 else text[:57] + "..."


def about(error):
    """What `error` means, with the values that it is about, and a fix."""
    import _hints
    case = _hints.Case(error)
    topic = topic_for(error)
    parts = ["%s: %s" % (type(error).__name__, case.message) if case.message else type(error).__name__]
    if topic is not None:
        parts.append(textwrap.fill(topic.text, 79))
    place = case.segment() or case.line().strip()
    if place:
        parts.append("\n".join(["Here it is this part:", "", indented(place)]))
    values = values_at(case)
    if values:
        parts.append("with these values:\n\n" + indented("\n".join(values)))
    hint = _hints.hint(error)
    if hint:
        parts.append(textwrap.fill("Hint: " + hint, 79))
    if topic is not None:
        parts.append("For example, this fails:\n\n%s\n\nand this works:\n\n%s" % (indented(topic.fails), indented(topic.works)))
    return "\n\n".join(parts) + "\n"


def overview():
    known = topics()
    lines = ["krait explain TOPIC tells what an error means and how to mend it. The topics:", ""]
    for topic in known.values():
        lines.append("  " + topic.title if topic.when is None else "      " + topic.title)
    return "\n".join(lines)


def find(words):
    """The topic that a command line asks for: by title, whatever the case; a message may be quoted as it was printed."""
    wanted = " ".join(words)
    known = topics()
    for title, topic in known.items():
        if title.lower() == wanted.lower():
            return topic
    name, _, message = wanted.partition(": ")
    for topic in known.values():
        if topic.type == name and topic.when and message and re.search(topic.when, message):
            return topic
    return known.get(name)


def main(words):
    import sys
    if not words:
        print(overview())
        return 0
    topic = find(words)
    if topic is not None:
        print(page(topic), end="")
        return 0
    import difflib
    wanted = " ".join(words)
    titles = {title.lower(): title for title in topics()}
    near = difflib.get_close_matches(wanted.lower(), titles, 3, 0.5)
    near = near or [low for low in titles if wanted.lower() in low][:3]
    print("krait explain: no topic is called %r%s" % (wanted, "; near it: " + ", ".join(titles[n] for n in near) if near else ""), file=sys.stderr)
    print("`krait explain` lists them", file=sys.stderr)
    return 2
