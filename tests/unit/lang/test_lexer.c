/* Tokens: numbers, strings, names, operators, and what is said about broken ones. */
#include "syntax.h"

TestSuite(lexer, .init = syntax_start, .fini = syntax_stop);

Test(lexer, an_empty_text_is_an_end) { expect_tokens("", "END"); }

Test(lexer, names_and_keywords)
{
    expect_tokens("a _b c1 if iff", "NAME NAME NAME IF NAME NEWLINE END");
    expect_tokens("é ñandú \xce\xb1\xce\xb2", "NAME NAME NAME NEWLINE END");
}

Test(lexer, every_form_of_number)
{
    expect_tokens("0 00 0_0 1 1_000 0xfF 0X_1 0o17 0b1_0",
                  "NUMBER NUMBER NUMBER NUMBER NUMBER NUMBER NUMBER NUMBER NUMBER NEWLINE END");
    expect_tokens("1. .5 1.5 1e5 1E-5 1.5e+3 09.5 1_0.0_1e1_0",
                  "NUMBER NUMBER NUMBER NUMBER NUMBER NUMBER NUMBER NUMBER NEWLINE END");
    expect_tokens("1j 0777J 1.5e3j", "NUMBER NUMBER NUMBER NEWLINE END");
    expect_tokens("1if x else 1or y", "NUMBER IF NAME ELSE NUMBER OR NAME NEWLINE END");
}

Test(lexer, broken_numbers)
{
    expect_tokens("1__0", "invalid decimal literal");
    expect_tokens("1_", "invalid decimal literal");
    expect_tokens("1abc", "invalid decimal literal");
    expect_tokens("1e+", "invalid decimal literal");
    expect_tokens("1jx", "invalid imaginary literal");
    expect_tokens("0x", "invalid hexadecimal literal");
    expect_tokens("0xg", "invalid hexadecimal literal");
    expect_tokens("0o8", "invalid digit '8' in octal literal");
    expect_tokens("0b12", "invalid digit '2' in binary literal");
    expect_tokens("0b", "invalid binary literal");
    expect_tokens("012", "leading zeros in decimal integer literals are not permitted; "
                         "use an 0o prefix for octal integers");
}

Test(lexer, strings)
{
    expect_tokens("'a' \"b\" '' \"\"", "STRING STRING STRING STRING NEWLINE END");
    expect_tokens("'a\\'b' \"\\\\\"", "STRING STRING NEWLINE END");
    expect_tokens("'''a\n'b''c''' \"\"\"\"d\"\"\"", "STRING STRING NEWLINE END");
    expect_tokens("b'' Rb'' bR'' u'' f'' rF'' x''",
                  "STRING STRING STRING STRING STRING STRING NAME STRING NEWLINE END");
    expect_tokens("'a\\\nb'", "STRING NEWLINE END");
}

Test(lexer, broken_strings)
{
    expect_tokens("'abc", "unterminated string literal (detected at line 1)");
    expect_tokens("x\n'abc\n'", "NAME NEWLINE unterminated string literal (detected at line 2)");
    expect_tokens("'''abc\n\n", "unterminated triple-quoted string literal (detected at line 2)");
}

Test(lexer, the_longest_operator_wins)
{
    expect_tokens("a**=b//c>>=d", "NAME DOUBLESTAREQUAL NAME DOUBLESLASH NAME RIGHTSHIFTEQUAL NAME NEWLINE END");
    expect_tokens("...a.b->c:=d!=e", "ELLIPSIS NAME DOT NAME ARROW NAME COLONEQUAL NAME NOTEQUAL NAME NEWLINE END");
    expect_tokens("a<>b", "NAME UNKNOWN NAME NEWLINE END");
}

Test(lexer, joined_lines_and_comments)
{
    expect_tokens("a \\\n b # c\n# d\n", "NAME NAME NEWLINE END");
    expect_tokens("a \\ b", "NAME unexpected character after line continuation character");
    expect_tokens("a \\", "NAME unexpected EOF while parsing");
}

Test(lexer, characters_that_mean_nothing)
{
    expect_tokens("a $", "NAME UNKNOWN NEWLINE END");
    expect_tokens("\xc3\x97", "invalid character '\xc3\x97' (U+00D7)");
    expect_tokens("a\xc2\xa0", "invalid non-printable character U+00A0");
    expect_tokens("\x01", "invalid non-printable character U+0001");
}

Test(lexer, places_count_bytes_from_0_and_lines_from_1)
{
    Source *source = source_of("\xc3\xa9 = '''a\nb'''");
    Lexer   lexer;
    Token   token;
    lexer_start(&lexer, source, true);
    lexer_next(&lexer, &token);
    cr_expect(token.span.line == 1 && token.span.column == 0 && token.span.end_column == 2);
    lexer_next(&lexer, &token);
    cr_expect(token.kind == TOKEN_EQUAL && token.span.column == 3);
    lexer_next(&lexer, &token);
    cr_expect(token.span.line == 1 && token.span.column == 5 && token.span.end_line == 2 && token.span.end_column == 4);
    source_free(source);
}

Test(lexer, an_open_string_at_a_prompt_waits_for_more)
{
    Owned   name   = str_from_c("<stdin>");
    Source *source = source_new_empty(name);
    Lexer   lexer;
    Token   token;
    cr_assert(source_append(source, "'''a\n", 5));
    lexer_start(&lexer, source, false);
    lexer_next(&lexer, &token);
    cr_expect(token.kind == TOKEN_MORE);
    cr_assert(source_append(source, "b'''\n", 5));
    lexer_next(&lexer, &token);
    cr_expect(token.kind == TOKEN_STRING && token.span.end_line == 2);
    source_free(source);
    ref_drop(name);
}
