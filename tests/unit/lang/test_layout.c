/* The offside rule, told by token names alone, and the keywords that are told apart by looking ahead. */
#include "syntax.h"

TestSuite(layout, .init = syntax_start, .fini = syntax_stop);

Test(layout, blocks)
{
    expect_tokens("if a:\n  b\nc", "IF NAME COLON NEWLINE INDENT NAME NEWLINE DEDENT NAME NEWLINE END");
    expect_tokens("if a:\n  if b:\n    c\n", "IF NAME COLON NEWLINE INDENT IF NAME COLON NEWLINE INDENT NAME NEWLINE "
                                          "DEDENT DEDENT END");
}

Test(layout, blank_lines_and_comments_do_not_count)
{
    expect_tokens("if a:\n\n      # deep\n  b\n# flat\n  c", "IF NAME COLON NEWLINE INDENT NAME NEWLINE NAME NEWLINE DEDENT END");
}

Test(layout, parentheses_join_lines)
{
    expect_tokens("a(\nb,\n      c\n)\nd", "NAME LPAR NAME COMMA NAME RPAR NEWLINE NAME NEWLINE END");
}

Test(layout, tabs_go_to_multiples_of_8_but_must_not_matter)
{
    expect_tokens("if a:\n\tb\n\tc", "IF NAME COLON NEWLINE INDENT NAME NEWLINE NAME NEWLINE DEDENT END");
    expect_tokens("if a:\n\tb\n        c", "IF NAME COLON NEWLINE INDENT NAME NEWLINE "
                                         "inconsistent use of tabs and spaces in indentation");
}

Test(layout, a_dedent_must_meet_an_outer_level)
{
    expect_tokens("if a:\n    b\n  c", "IF NAME COLON NEWLINE INDENT NAME NEWLINE "
                                     "unindent does not match any outer indentation level");
}

Test(layout, nesting_is_bounded)
{
    char text[20000] = "", *end = text;
    for (int i = 0; i < 100; i++) end += sprintf(end, "%*sif a:\n", i, "");
    sprintf(end, "%*sb\n", 100, "");
    cr_expect(strstr(token_names(text), "too many levels of indentation") != NULL);
    memset(text, '(', 201);
    text[201] = 0;
    cr_expect(strstr(token_names(text), "too many nested parentheses") != NULL);
    text[200] = 0;
    cr_expect(strstr(token_names(text), "'(' was never closed") != NULL);
}

Test(layout, parentheses_must_match)
{
    expect_tokens(")", "unmatched ')'");
    expect_tokens("(]", "LPAR closing parenthesis ']' does not match opening parenthesis '('");
    expect_tokens("(\n]", "LPAR closing parenthesis ']' does not match opening parenthesis '(' on line 1");
}

Test(layout, match_and_case_are_names_elsewhere)
{
    expect_tokens("match = case", "NAME EQUAL NAME NEWLINE END");
    expect_tokens("match(x)", "NAME LPAR NAME RPAR NEWLINE END");
    expect_tokens("match x:\n case 1: case = 2", "MATCH NAME COLON NEWLINE INDENT CASE NUMBER COLON NAME EQUAL NUMBER "
                                                 "NEWLINE DEDENT END");
    expect_tokens("match x:\n case 1:\n  case\ncase", "MATCH NAME COLON NEWLINE INDENT CASE NUMBER COLON NEWLINE INDENT "
                                                      "NAME NEWLINE DEDENT DEDENT NAME NEWLINE END");
}

Test(layout, a_parenthesis_behind_with_may_hold_items)
{
    expect_tokens("with (a as b): c", "WITH WITH_LPAR NAME AS NAME RPAR COLON NAME NEWLINE END");
    expect_tokens("with (a): c", "WITH LPAR NAME RPAR COLON NAME NEWLINE END");
}
