/* Trees, errors with their places, and the prompt's line-by-line parsing. */
#include "syntax.h"

TestSuite(parser, .init = syntax_start, .fini = syntax_stop);

#define NAME_(n) "Name(id='" n "', ctx=Load())"

Test(parser, levels_of_operators)
{
    expect_tree("a + b * c", "BinOp(left=" NAME_("a") ",op=Add(),right=BinOp(left=" NAME_("b") ",op=Mult(),right=" NAME_("c") "))");
    expect_tree("a ** -b", "BinOp(left=" NAME_("a") ",op=Pow(),right=UnaryOp(op=USub(),operand=" NAME_("b") "))");
    expect_tree("not a or b", "BoolOp(op=Or(),values=[UnaryOp(op=Not(),operand=" NAME_("a") ")," NAME_("b") "])");
}

Test(parser, chains_are_flat)
{
    expect_tree("a and b and c", "BoolOp(op=And(),values=[" NAME_("a") "," NAME_("b") "," NAME_("c") "])");
    expect_tree("a < b is not c", "Compare(left=" NAME_("a") ",ops=[Lt(),IsNot()],comparators=[" NAME_("b") "," NAME_("c") "])");
    expect_tree("(a and b) and c", "BoolOp(op=And(),values=[BoolOp(op=And(),values=[" NAME_("a") "," NAME_("b") "])," NAME_("c") "])");
}

Test(parser, constants)
{
    expect_tree("0x10", "Constant(value=16)");
    expect_tree("1_0.5e1", "Constant(value=105.0)");
    expect_tree("2j", "Constant(value=2j)");
    expect_tree("'a' \"b\"", "Constant(value='ab')");
    expect_tree("'\\x41\\u0042\\N{DIGIT ONE}\\103\\\nD'", "Constant(value='AB1CD')");
    expect_tree("rb'\\x' b'\\x41'", "Constant(value=b'\\\\xA')");
    expect_tree("u'x'", "Constant(value='x', kind='u')");
    expect_tree("...", "Constant(value=Ellipsis)");
}

Test(parser, fstrings)
{
    expect_tree("f'a{b!r:>{c}}{{'", "JoinedStr(values=[Constant(value='a'),FormattedValue(value=" NAME_("b") ",conversion=114,"
                "format_spec=JoinedStr(values=[Constant(value='>'),FormattedValue(value=" NAME_("c") ",conversion=-1)])),"
                "Constant(value='{')])");
    expect_tree("f'{a = }'", "JoinedStr(values=[Constant(value='a = '),FormattedValue(value=" NAME_("a") ",conversion=114)])");
}

Test(parser, calls_and_subscripts)
{
    expect_tree("f(a, *b, c=d, **e)", "Call(func=" NAME_("f") ",args=[" NAME_("a") ",Starred(value=" NAME_("b") ",ctx=Load())],"
                "keywords=[keyword(arg='c',value=" NAME_("d") "),keyword(value=" NAME_("e") ")])");
    expect_tree("a[1:2, ::b]", "Subscript(value=" NAME_("a") ",slice=Tuple(elts=[Slice(lower=Constant(value=1),upper=Constant(value=2)),"
                "Slice(step=" NAME_("b") ")],ctx=Load()),ctx=Load())");
}

Test(parser, errors_have_cpythons_words_and_places)
{
    expect_syntax_error("x = = 1", "invalid syntax (1, 5, 1, 6)");
    expect_syntax_error("print x", "Missing parentheses in call to 'print'. Did you mean print(...)? (1, 1, 1, 8)");
    expect_syntax_error("f(a b)", "invalid syntax. Perhaps you forgot a comma? (1, 3, 1, 6)");
    expect_syntax_error("f() = 1", "cannot assign to function call here. Maybe you meant '==' instead of '='? (1, 1, 1, 4)");
    expect_syntax_error("None = 1", "cannot assign to None (1, 1, 1, 5)");
    expect_syntax_error("del f()", "cannot delete function call (1, 5, 1, 8)");
    expect_syntax_error("if x\n y", "expected ':' (1, 5, 1, 5)");
    expect_syntax_error("if x:\ny", "expected an indented block after 'if' statement on line 1 (2, 1, 2, 2)");
    expect_syntax_error("try:\n  x\ny", "expected 'except' or 'finally' block (3, 1, 3, 2)");
    expect_syntax_error("x = (1,\n2\ny = 3", "'(' was never closed (1, 5, 1, 0)");
    expect_syntax_error("def f(a=1, b): pass", "non-default argument follows default argument (1, 12, 1, 13)");
    expect_syntax_error("f(a=1, b)", "positional argument follows keyword argument (1, 9, 1, 10)");
    expect_syntax_error(" x", "unexpected indent (1, 1, 1, -1)");
    expect_syntax_error("f'{a b}'", "f-string: invalid syntax. Perhaps you forgot a comma? (1, 2, 1, 5)");
    expect_syntax_error("f'{}'", "f-string: empty expression not allowed (1, 6, 1, 6)");
    expect_syntax_error("'\\x1'", "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: "
                                  "truncated \\xXX escape (1, 6, 1, 6)");
}

Test(parser, depth_gives_an_error_and_no_crash)
{
    enum { DEPTH = 100000 };
    char *text = malloc(DEPTH + 2);
    memset(text, '-', DEPTH);
    strcpy(text + DEPTH, "1");
    Source   *source = source_of(text);
    AstArena *arena  = ast_arena_new();
    cr_expect_null(parse_source(source, PARSE_FILE, arena));
    cr_expect(error_is(&exc_MemoryError));
    error_clear();
    ast_arena_free(arena);
    source_free(source);
    free(text);
}

/* Feeds lines; gives a letter for each: . more, C complete, E error. */
static const char *feed(const char *const *lines)
{
    static char    states[20];
    int            n       = 0;
    Owned          name    = str_from_c("<stdin>");
    AstArena      *arena   = ast_arena_new();
    ParserSession *session = parser_session_new(name, arena);
    cr_assert_not_null(session);
    for (; lines[n]; n++) {
        ParseStatus status = parser_session_feed(session, lines[n], strlen(lines[n]));
        states[n] = ".CE"[status];
        if (status == PARSE_ERROR) error_clear();
        if (status != PARSE_INCOMPLETE) {
            n++;
            break;
        }
    }
    states[n] = 0;
    parser_session_free(session);
    ast_arena_free(arena);
    ref_drop(name);
    return states;
}
#define FEED(...) feed((const char *const[]){ __VA_ARGS__, NULL })

Test(parser, a_prompt_knows_when_a_statement_is_complete)
{
    cr_expect_str_eq(FEED("x = 1\n"), "C");
    cr_expect_str_eq(FEED("x = (1,\n", "2)\n"), ".C");
    cr_expect_str_eq(FEED("if x: y\n", "\n"), ".C");
    cr_expect_str_eq(FEED("if x:\n", "  y\n", "else:\n", "  z\n", "\n"), "....C");
    cr_expect_str_eq(FEED("'''a\n", "b'''\n"), ".C");
    cr_expect_str_eq(FEED("match x:\n", " case 1:\n", "  y\n", "\n"), "...C");
    cr_expect_str_eq(FEED("@d\n", "def f(): pass\n", "\n"), "..C");
    cr_expect_str_eq(FEED("\n"), "C");
    cr_expect_str_eq(FEED("x = = 1\n"), "E");
    cr_expect_str_eq(FEED("if x:\n", "y\n"), ".E");
}
