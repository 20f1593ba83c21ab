# Templates compiled to a generator function by exec: loops, conditions, filters.
import re

def compile_template(text, name="template"):
    lines, depth = ["def render(**names):", "    globals_ = names"], 1
    def emit(line): lines.append("    " * depth + line)
    for piece in re.split(r"({{.*?}}|{%.*?%})", text):
        if piece.startswith("{{"):
            expression, *filters = (part.strip() for part in piece[2:-2].split("|"))
            expression = f"eval({expression!r}, FILTERS, {{**globals_, **locals()}})"
            for each in filters: expression = f"FILTERS[{each!r}]({expression})"
            emit(f"yield str({expression})")
        elif piece.startswith("{%"):
            words = piece[2:-2].split()
            if words[0] == "end": depth -= 1
            elif words[0] == "for":
                emit(f"for {words[1]} in eval({' '.join(words[3:])!r}, FILTERS, {{**globals_, **locals()}}):")
                depth += 1
            elif words[0] == "if":
                emit(f"if eval({' '.join(words[1:])!r}, FILTERS, {{**globals_, **locals()}}):")
                depth += 1
            else: raise SyntaxError(f"unknown tag {words[0]!r} in {name}")
        elif piece: emit(f"yield {piece!r}")
    if depth != 1: raise SyntaxError(f"{depth - 1} tags without end in {name}")
    space = {"FILTERS": {"upper": str.upper, "length": len, "money": "{:,.2f}".format}}
    exec(compile("\n".join(lines), f"<{name}>", "exec"), space)
    return lambda **names: "".join(space["render"](**names))

page = compile_template("Dear {{ name | upper }},\n{% for item in items %}- {{ item[0] }}: {{ item[1] | money }}{% if item[1] > 100 %} !{% end %}\n{% end %}{{ items | length }} items")
print(page(name="Ada", items=[("pen", 1.5), ("desk", 1234.5)]))
print(page(name="x", items=[]))
for bad in ("{% for x in y %}", "{% while 1 %}{% end %}"):
    try: compile_template(bad, "bad")
    except SyntaxError as error: print(error)
try: page(name="x", items=[("no price",)])
except IndexError as error: print(type(error).__name__, error, error.__traceback__.tb_next.tb_frame.f_code.co_name)
