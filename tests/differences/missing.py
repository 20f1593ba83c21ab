# Prints the README's list of modules and names that Krait lacks; run by Krait, in this folder. With the argument "rows":
# what vm/lacking.def holds.
import importlib
import importlib.util
import sys
import textwrap
import warnings

warnings.simplefilter("ignore")


def has(module, name):
    try:
        getattr(module, name)
    except AttributeError:      # a module in a package, perhaps
        return importlib.util.find_spec(f"{module.__name__}.{name}") is not None if hasattr(module, "__path__") else False
    except Exception:
        return False
    return True


def paragraph(text):
    print(textwrap.fill(text, 126, subsequent_indent="  ", break_on_hyphens=False, break_long_words=False))


def lacking_of(module, names):
    return [n for n in names.split() if n[0] != "_" and not has(module, n)]


missing, lacking, unlisted = ["idlelib", "lib2to3", "tkinter", "turtle"], [], []
for line in open("names.txt"):
    name, names = line.split(maxsplit=1)
    public, _, others = names.partition("+")
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError:
        missing.append(name)
        continue
    if name != "posix":   # os has the same
        lacking.append((name, lacking_of(module, public)))
        unlisted.append(lacking_of(module, others))
if sys.argv[1:] == ["rows"]:
    print("/* lacking.def -- written by `make differences`: LACKS(module, names of CPython 3.11's module that Krait's lacks) */")
    for (name, public), others in zip(lacking, unlisted):
        names = public + others
        if not names:
            continue
        print('LACKS("%s",' % name)
        print("\n".join('      "%s "' % line for line in textwrap.wrap(" ".join(names), 110)) + ")")
    print("#undef LACKS")
    sys.exit()
paragraph("- Modules that Krait does not have: %s." % ", ".join("`%s`" % name for name in sorted(missing)))
paragraph("- Names that its modules do not have: %s." % "; ".join("`%s`: %s" % (name, ", ".join(names)) for name, names in lacking if names))
