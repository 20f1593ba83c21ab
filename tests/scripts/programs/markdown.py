# A little Markdown to HTML by regular expressions and a block splitter.
import re

def inline(text):
    text = text.replace("&", "&amp;").replace("<", "&lt;")
    text = re.sub(r"`([^`]+)`", r"<code>\1</code>", text)
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)
    text = re.sub(r"(?<!\w)_(.+?)_(?!\w)", r"<i>\1</i>", text)
    return re.sub(r"\[([^]]*)\]\(([^)\s]*)\)", lambda m: f'<a href="{m[2]}">{m[1] or m[2]}</a>', text)

def convert(source):
    for block in re.split(r"\n\s*\n", source.strip("\n")):
        lines = block.split("\n")
        if m := re.match(r"(#{1,6}) +(.*)", block): yield f"<h{len(m[1])}>{inline(m[2])}</h{len(m[1])}>"
        elif all(re.match(r"[-*] ", line) for line in lines):
            yield "<ul>" + "".join(f"<li>{inline(line[2:])}</li>" for line in lines) + "</ul>"
        elif all(line.startswith("    ") for line in lines): yield "<pre>" + "\n".join(line[4:] for line in lines) + "</pre>"
        else: yield "<p>" + inline(" ".join(line.strip() for line in lines)) + "</p>"

print(*convert("""# A *title* & more

Some **bold** and _italic_ text,
snake_case_stays, `code <b>` and [a link](http://x.y) or [](z).

- one
- **two**

    literal
      code

### Third"""), sep="\n")
