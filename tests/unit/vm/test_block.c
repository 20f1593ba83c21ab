/* test_block.c -- what Python makes of an entry: complete or not, how deep the next line is, pasted prompts; its colours. */
#include "typing.h"
#include "vm/repl/block.h"

TestSuite(block, .init = typing_start, .fini = typing_stop);

static const char *const state_names[] = {"open", "whole", "wrong"};

static void expect_state(const char *text, BlockState expected)
{
    BlockState state = block_state(text, strlen(text));
    cr_expect_eq(state, expected, "%s\n    is %s, not %s", text, state_names[state], state_names[expected]);
}

Test(block, simple_statements_end_with_their_line)
{
    expect_state("1 + 1", BLOCK_WHOLE);
    expect_state("x = 1; y = 2", BLOCK_WHOLE);
    expect_state("", BLOCK_WHOLE);
    expect_state("# a comment", BLOCK_WHOLE);
    expect_state("f(1,\n  2)", BLOCK_WHOLE);
    expect_state("a = '''x\n'''", BLOCK_WHOLE);
}

Test(block, what_is_open_needs_more)
{
    expect_state("f(1,", BLOCK_OPEN);
    expect_state("x = [\n1,\n", BLOCK_OPEN);
    expect_state("s = '''a", BLOCK_OPEN);
    expect_state("s = '''a\n\n", BLOCK_OPEN);
    expect_state("1 + \\", BLOCK_OPEN);
    expect_state("def f():", BLOCK_OPEN);
    expect_state("@decorated", BLOCK_OPEN);
    expect_state("if x:\n    y", BLOCK_OPEN);
    expect_state("class A: pass", BLOCK_OPEN);
}

Test(block, an_empty_last_line_ends_a_block)
{
    expect_state("if x:\n    y\n", BLOCK_WHOLE);
    expect_state("if x:\n    y\n    ", BLOCK_WHOLE);
    expect_state("class A:\n    x = 1\n\n    y = 2\n", BLOCK_WHOLE);
    expect_state("class A:\n    x = 1\n\n    y = 2", BLOCK_OPEN);
    expect_state("try:\n    x\nexcept E:\n    y\nelse:\n    z\nfinally:\n    w\n", BLOCK_WHOLE);
    expect_state("@a\n@b\ndef f():\n    pass\n", BLOCK_WHOLE);
}

Test(block, several_statements_may_follow_one_another)
{
    expect_state("x = 1\ny = 2", BLOCK_WHOLE);
    expect_state("def f():\n    pass\nf()", BLOCK_WHOLE);
    expect_state("def f():\n    pass\nelsewhere = 1", BLOCK_WHOLE);
    expect_state("x = 1\ndef f():\n    pass", BLOCK_OPEN);
    expect_state("def f():\n    return '''\nx\n'''\nf(\n", BLOCK_OPEN);
    expect_state("if a: b\nif c: d\n", BLOCK_WHOLE);
    expect_state("s = [\n1\n]\nt = 2", BLOCK_WHOLE);
}

Test(block, what_no_line_can_mend_is_wrong)
{
    expect_state("1 +", BLOCK_WRONG);
    expect_state("x = 1\n1 +", BLOCK_WRONG);
    expect_state("f(]", BLOCK_WRONG);
    expect_state("def f():\nx", BLOCK_WRONG);
    expect_state("s = 'a", BLOCK_WRONG);
    expect_state("if x:\n    y\n  z", BLOCK_WRONG);
    expect_state("  x", BLOCK_WRONG);
}

static void expect_indentation(const char *text, int expected)
{
    Text made = {0};
    block_indentation(text, strlen(text), &made);
    cr_expect_eq((int)made.length, expected, "%s\n    is followed by %zu blanks, not %d", text, made.length, expected);
    text_free(&made);
}

Test(block, indentation)
{
    expect_indentation("x = 1", 0);
    expect_indentation("def f():", 4);
    expect_indentation("def f():  # why", 4);
    expect_indentation("def f():\n    if x:", 8);
    expect_indentation("def f():\n    x = 1", 4);
    expect_indentation("def f():\n    return 1", 0);
    expect_indentation("for x in y:\n    if x:\n        break", 4);
    expect_indentation("f(", 4);
    expect_indentation("f(\n    1,", 4);
    expect_indentation("f([\n    1,\n    [", 8);
    expect_indentation("    x = f(1,\n          2)", 4);
    expect_indentation("x = {'a':", 4);
    expect_indentation("x = ':'", 0);
    expect_indentation("if x:\n\ty = 1", 1);
    expect_indentation("if x:\n\tif y:", 2);
    expect_indentation("def f():\n    '''doc", 4);
}

static void expect_depth(const char *text, bool too_deep)
{
    cr_expect_eq(block_is_too_deep(text, strlen(text)), too_deep, "%s\n    is %stoo deep", text, too_deep ? "not " : "");
}

Test(block, what_belongs_further_out)
{
    expect_depth("if x:\n    y\n    else:", true);
    expect_depth("try:\n    y\n\n    except E:", true);
    expect_depth("f(\n    x\n    )", true);
    expect_depth("if x:\n    if y: z\n    else:", false);
    expect_depth("if x:\n    if y:\n        z\n    else:", false);
    expect_depth("if x:\n    y\nelse:", false);
    expect_depth("if x:\n    y\n    elsewhere:", false);
    expect_depth("if x:\n    y\n    z:", false);
    expect_depth("x = {\n    'a'])", false);
    expect_depth("    else:", false);
}

static void expect_unwrapped(const char *pasted, const char *expected)
{
    Text text = {0};
    text_add_c(&text, pasted);
    block_unwrap(&text);
    expect_chars(&text, expected);
    text_free(&text);
}

Test(block, prompts_of_a_copied_session_go)
{
    expect_unwrapped(">>> x = 1\n>>> x\n1\n", "x = 1\nx\n");
    expect_unwrapped(">>> def f():\n...     return 1\n...\n>>> f()", "def f():\n    return 1\n\nf()");
    expect_unwrapped("\n    >>> 1\n    1\n", "1\n");
    expect_unwrapped("x >>> y", "x >>> y");
    expect_unwrapped("...", "...");
    expect_unwrapped(">>>", "");
}

Test(block, an_indentation_of_all_lines_goes)
{
    expect_unwrapped("    if x:\n        y\n\n    z\n", "if x:\n    y\n\nz\n");
    expect_unwrapped("\tx\n\t\ty", "x\n\ty");
    expect_unwrapped("a\n  b", "a\n  b");
}

/* One letter a byte: k keyword, s string, n number, c comment, d defined, C command, o open, w wrong, "." plain. */
static void expect_colours(const char *text, const char *expected)
{
    static const char letters[STYLE_COUNT + 1] = ".ksncdCow";
    uint8_t           styles[200];
    char              shown[201] = "";
    size_t            n = strlen(text);
    paint(text, n, styles);
    for (size_t i = 0; i < n; i++) shown[i] = letters[styles[i]];
    cr_expect_str_eq(shown, expected, "%s\n%s\n%s", text, shown, expected);
}

Test(block, colours)
{
    expect_colours("if x: y = 'a'", "kk........sss");
    expect_colours("def f(a=1): # c", "kkk.d...n...ccc");
    expect_colours("f(1))", "..n.w");
    expect_colours("f([", ".oo");
    expect_colours("f(]", ".ow");
    expect_colours("x = '''a\nb", "....ssssss");
    expect_colours("'it\\'s", "ssssss");
    expect_colours("match x:", "kkkkk...");
    expect_colours("match = 1", "........n");
    expect_colours("0x; $ 1", "......n");
    expect_colours(":why f(1)", "CCCC...n.");
    expect_colours("rb'\\xff' f'{x}'", "ssssssss.ssssss");
}
