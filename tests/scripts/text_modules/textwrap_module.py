# textwrap.
import textwrap
from textwrap import *


def attempt(f, *args, **kwargs):
    try:
        print("->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


text = "Hello there, how are you this fine day?  I'm glad to hear it! A well-known, self-referential e-mail -- or not--who knows? supercalifragilisticexpialidocious words\tand tabs\nand lines. End."
for width in (1, 5, 10, 12, 20, 40, 70, 200):
    print(width, wrap(text, width))
for kw in ({"initial_indent": "* ", "subsequent_indent": "  "}, {"break_long_words": False}, {"break_on_hyphens": False}, {"fix_sentence_endings": True}, {"expand_tabs": False},
           {"replace_whitespace": False}, {"drop_whitespace": False}, {"tabsize": 2}, {"max_lines": 3}, {"max_lines": 1}, {"max_lines": 2, "placeholder": "..."}, {"max_lines": 0},
           {"max_lines": 2, "placeholder": " a very long placeholder that is too wide"}, {"break_long_words": False, "break_on_hyphens": False}):
    print(kw, end=" ")
    attempt(wrap, text, 25, **kw)
print(fill(text, 30))
for s in ("", " ", "\n", "a", "  leading", "trailing  ", "a\n\nb", "a-b", "x--y", "--foo-bar", "foo-", "-5", "1-2-3", "a-b-c-d", "éà-ü test", "non\u00a0break", "end. Next! 'Quote.' X"):
    print(repr(s), wrap(s, 5), wrap(s, 100), fill(s, 8, fix_sentence_endings=True))
attempt(wrap, "x", 0)
attempt(wrap, "x", -1)
attempt(wrap, 5)
attempt(wrap, "x", 5, bogus=1)
print(shorten("Hello  world!", 12), shorten("Hello  world!", 11), shorten("Hello world", 10, placeholder="..."), repr(shorten("", 5)), shorten("a b c d e f g h i j", 9))
attempt(shorten, "Hello world", 3)
attempt(shorten, "Hello", 5)
w = TextWrapper(width=15, initial_indent="> ")
w.subsequent_indent = "| "
print(w.wrap(text), w.width)
for s in ("  a\n  b\n", "  a\n    b\n  c", "\ta\n\t b", "  a\n\tb", "a\n  b", "   \n  x\n", "\n\n  a\n\n  b", "", "  ", "    a\n  b\n      c\n", "\t\ta\n\t\tb", "  x\r\n  y"):
    print(repr(dedent(s)), repr(indent(s, "+ ")), repr(indent(s, "> ", lambda line: True)))
attempt(dedent, 5)
print(textwrap.__all__)
