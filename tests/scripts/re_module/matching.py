"""What matches: one line for each pattern and text."""
import re

CASES = [
    ("", "", "abc"), ("a", "", "a", "b", "ba"), ("abc", "abc", "abd", "xabc"), ("a.c", "abc", "a\nc", "ac"), ("a*", "", "aaa", "baa"),
    ("a+", "", "aaa", "baa"), ("a?b", "b", "ab", "aab"), ("a{2}", "a", "aa", "aaa"), ("a{2,}", "a", "aa", "aaaa"), ("a{,2}", "", "aaaa"),
    ("a{1,3}?", "aaaa"), ("a{1,3}+a", "aaa", "aaaa"), ("a*?b", "aaab"), ("a*+a", "aaa"), ("a?+a", "a", "aa"), ("a++b", "aaab"),
    ("(?>a*)b", "aab"), ("(?>a|ab)c", "abc", "ac"), ("(?>(a+))b", "aab"), ("(?:ab)*", "ababa"), ("(?:ab)*?c", "ababc"), ("(ab)*", "", "abab"),
    ("(a*)*", "", "b", "aa"), ("(a*)+", "", "b", "aa"), ("(a|b)*", "abba"), ("(?:(a)|b)*", "ab", "ba"), ("(a)|(b)", "a", "b"),
    ("(a)?(b)?", "", "a", "b", "ab"), ("(?:(x)|(y)|z)+", "xyz", "zyx"), ("((a)(b)?)+", "aba"), ("(a(b)?)+", "aba"),
    ("^a", "a", "ba", "\na"), ("(?m)^a", "a", "b\na"), ("a$", "a", "a\n", "a\nb"), ("(?m)a$", "a\nb", "ba"), (r"\Aa", "a", "ba"),
    (r"a\Z", "a", "a\n"), (r"\ba", "a", " a", "ba"), (r"\Ba", "a", "ba"), (r"a\b", "a", "ab", "a."), (r"\B", "", "a", "ab", ".."), (r"\b", "", "a"),
    (r"(\w+) \1", "the the", "the then", "a b"), (r"(?P<q>['\"]).*?(?P=q)", "x'a\"b'c", '"y"'), (r"(a)(?(1)b|c)", "ab", "ac"),
    (r"(a)?(?(1)b|c)", "ab", "c", "ac", "b"), (r"(?P<n><)?x(?(n)>|$)", "<x>", "x", "<x", "x>"), (r"(a)?(?(1)b)", "ab", "x"),
    ("a(?=b)", "ab", "ac"), ("a(?!b)", "ab", "ac", "a"), ("(?<=a)b", "ab", "cb", "b"), ("(?<!a)b", "ab", "cb", "b"), ("(?=(a+))a*b", "aab"),
    ("(?<=^ab)c", "abc", "xabc"), ("(?<=(a))b", "ab"), ("(?!(a)b)a(c)?", "ac"), ("(?<=ab|cd)e", "abe", "cde", "ade"), ("(?!)", "a"), ("(?=)", ""),
    ("[abc]+", "cabd"), ("[^abc]+", "xyza"), ("[a-c-e]+", "a-e"), ("[]a]+", "a]"), ("[^]a]+", "b]"), (r"[\w.]+", "a.b c"), (r"[^\W\d]+", "ab1"),
    (r"[\s\d]+", "1 2\t3x"), (r"[\]\-\\]+", "]-\\"), (r"[+--]+", "+,-"), (r"\d+", "12a", "\u0661\u0662", "x"), (r"(?a)\d+", "12", "\u0661"),
    (r"\s+", " \t\n\r\f\v\x1c\x85\xa0\u2028x"), (r"(?a)\s+", " \x1c"), (r"\w+", "aé_1-", "жук"), (r"(?a)\w+", "aé"), (r"\W\D\S", "-x-", "a11"),
    (r"\x41\u0042\103\0", "ABC\0"), (r"\t\n\r\f\v\a\\", "\t\n\r\f\v\a\\"), (r"\N{LATIN SMALL LETTER A}\N{BULLET}", "a\u2022"), (r"[\b]", "\b"),
    ("(?i)abc", "ABC", "aBc"), ("(?i)[a-c]+", "AbCd"), ("(?i)[^a-c]+", "AbCd"), ("(?i)k+", "kK\u212a"), ("(?i)\u212a", "k", "K"), ("(?i)ß", "ß", "ẞ", "SS"),
    ("(?i)s\u017f", "S\u017f", "\u017fs"), ("(?i)σ+", "σςΣ"), ("(?i)straße", "STRAßE"), ("(?i)İ", "i", "İ", "ı"), ("(?i)[ж-я]+", "ЖУКя"), ("(?ia)é", "É", "é"),
    (r"(?i)(a)\1", "aA", "Ab"), ("(?i:a)b", "Ab", "AB"), ("(?i)a(?-i:b)", "AB", "Ab"), ("(?s).+", "a\nb"), ("(?s:.)(.)", "\na", "a\n"), ("(?x) a b # c\n c", "abc"),
    ("(?x)a\\ b[ ]c", "a b c"), ("(?x:a b)c d", "abc d"), ("x*y?z{0}", "xxy", "z"), ("(?:)*a", "a"), ("(|a)+", "aa"), ("(a|)+", "aa"), ("(a??)*", "aa"),
    ("(?:a|ab)(?:c|bcd)(d*)", "abcd"), ("(a+|b+)*c", "aabbc", "aabb"), ("(?:a?b?)*$", "abab", "abc"), ("(.*)(.*)", "ab"), ("(.*?)(.*)", "ab"), ("(.+)(.+)", "abc"),
    ('"(?:[^"\\\\]|\\\\.)*"', '"a\\"b" c'), (r"(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?", "1.5e-10", "3", "x"), (r"([a-z]+)=(\d+);?", "a=1;b=22"), ("a|b|c|de", "xdeb"),
    ("foobar|foobaz|foo", "foobaz", "foob"), ("(?P<a>x)(?P<b>y)?", "xy", "x"), ("\U0001f600+", "a\U0001f600\U0001f600"), ("[\U0001f600-\U0001f64f]", "\U0001f602"),
    ("(a{2}){2}", "aaaa", "aaa"), ("(?:a{1,2}b){2,3}", "abaabab", "ab"), ("(?:(a)|(b)){2}", "ab", "ba", "a"), ("(?:a|b){3}?c", "abac", "ab"), ("(?:ab?){2,}?c", "ababac"),
]


def show(m):
    return None if m is None else (m.regs, m.lastindex, m.lastgroup, m.groupdict())


for pattern, *texts in CASES:
    compiled = re.compile(pattern)
    print(ascii(pattern), compiled.flags, compiled.groups)
    for text in texts:
        print("   ", ascii(text), show(compiled.match(text)), show(compiled.search(text)), show(compiled.fullmatch(text)))
        print("       ", ascii(compiled.findall(text)), [m.span() for m in compiled.finditer(text)], ascii(compiled.split(text)), ascii(compiled.sub("-", text)))
    try:
        binary = re.compile(pattern.encode("latin1"))
    except (UnicodeError, re.error, ValueError) as error:
        print("    bytes:", type(error).__name__)
        continue
    for text in texts:
        if text.isascii():
            print("    bytes", text.encode(), show(binary.search(text.encode())), binary.findall(text.encode()))
