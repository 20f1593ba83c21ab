/* layout.c -- the offside rule, with CPython's care about tabs.
 *
 * An indentation has two widths: one with tabs to multiples of 8, one with every tab as 1. Two lines may
 * only be compared if both widths say the same; otherwise the layout depends on the reader's
 * editor, and that is a TabError.
 */
#include "lang/layout.h"

#include <string.h>

void layout_start(Layout *layout, Source *source, LayoutMode mode)
{
    memset(layout, 0, sizeof *layout);
    if (mode == LAYOUT_EVAL || mode == LAYOUT_SINGLE) source_drop_added_newline(source);
    lexer_start(&layout->lexer, source, mode != LAYOUT_PROMPT);
    layout->mode       = mode;
    layout->line_start = true;
}

/* -- errors ------------------------------------------------------------------------------------- */

static void fail_line(Layout *layout, Token *token, DiagnosticClass class_, const char *message, bool whole_line)
{
    size_t      length;
    const char *text = source_text_line(layout->lexer.source, token->span.line, &length);
    Diagnostic *diagnostic = &layout->lexer.diagnostic;
    diagnostic_set(diagnostic, class_, "%s", message);
    diagnostic_place(diagnostic, layout->lexer.source, token->span.line, 1, token->span.line, whole_line ? -1 : 0,
                     token->text_start);
    diagnostic->minor = true;
    if (whole_line) diagnostic->offset = utf8_count(text, length);
    token->kind = TOKEN_ERROR;
}

static void fail_paren(Layout *layout, Token *token, char closing, const Paren *opening)
{
    Lexer *lexer = &layout->lexer;
    if (!opening)
        lexer_fail(lexer, "unmatched '%c'", closing);
    else if (opening->line != token->span.line)
        lexer_fail(lexer, "closing parenthesis '%c' does not match opening parenthesis '%c' on line %d", closing,
                   opening->opening, opening->line);
    else
        lexer_fail(lexer, "closing parenthesis '%c' does not match opening parenthesis '%c'", closing,
                   opening->opening);
    token->kind = TOKEN_ERROR;
}

void layout_fail_unclosed(const Layout *layout, Diagnostic *diagnostic)
{
    const Paren *open = &layout->parens[layout->depth - 1];
    diagnostic_set(diagnostic, DIAGNOSTIC_SYNTAX, "'%c' was never closed", open->opening);
    diagnostic_place(diagnostic, layout->lexer.source, open->line, open->column + 1, open->line, 0,
                     layout->lexer.line <= open->line ? (int64_t)open->text_start : LINE_ALONE);
    diagnostic->minor = true;
}

/* -- parentheses ---------------------------------------------------------------------------------- */

static void open_paren(Layout *layout, Token *token, char opening)
{
    if (layout->depth == LAYOUT_MAX_PARENS) {
        lexer_fail(&layout->lexer, "too many nested parentheses");
        token->kind = TOKEN_ERROR;
        return;
    }
    layout->parens[layout->depth++] = (Paren){ opening, token->span.line, token->span.column, token->text_start };
}

static void close_paren(Layout *layout, Token *token, char opening, char closing)
{
    if (!layout->depth) {
        fail_paren(layout, token, closing, NULL);
    } else {
        const Paren *open = &layout->parens[--layout->depth];
        if (open->opening != opening) fail_paren(layout, token, closing, open);
    }
}

static void count_parens(Layout *layout, Token *token)
{
    token->depth = layout->depth;
    switch (token->kind) {
    case TOKEN_LPAR: open_paren(layout, token, '('); break;
    case TOKEN_LSQB: open_paren(layout, token, '['); break;
    case TOKEN_LBRACE: open_paren(layout, token, '{'); break;
    case TOKEN_RPAR: close_paren(layout, token, '(', ')'); break;
    case TOKEN_RSQB: close_paren(layout, token, '[', ']'); break;
    case TOKEN_RBRACE: close_paren(layout, token, '{', '}'); break;
    default: break;
    }
}

/* -- indentation ------------------------------------------------------------------------------------ */

/* A line that begins with a joined line is as deep as the first of them that has blanks. */
static Indent measure(const Layout *layout)
{
    const char *c      = layout->lexer.source->text + layout->lexer.logical_start;
    Indent      indent = { 0, 0 }, joined = { 0, 0 };
    for (;; c++) {
        if (*c == ' ') indent.column++, indent.tabless++;
        else if (*c == '\t') indent.column = (indent.column / 8 + 1) * 8, indent.tabless++;
        else if (*c == '\f') indent = (Indent){ 0, 0 };
        else if (*c == '\\' && c[1] == '\n') {
            if (!joined.column) joined = indent;
            c++;
        } else break;
    }
    return joined.column ? joined : indent;
}

static void hold(Layout *layout, const Token *token)
{
    layout->held     = *token;
    layout->has_held = true;
}

/* INDENT and DEDENT have no width; their column is that of the token after them. */
static void make_structural(Token *token, TokenKind kind, const Token *next)
{
    *token = (Token){ .kind = kind, .start = next->start, .text_start = next->text_start };
    token->span = (Span){ next->span.line, next->span.column, next->span.line, next->span.column };
}

static void give_dedent(Layout *layout, Token *token)
{
    layout->dedents--;
    make_structural(token, TOKEN_DEDENT, &layout->held);
}

static void indent_to(Layout *layout, Token *token, Indent indent)
{
    static const char *const tabs = "inconsistent use of tabs and spaces in indentation";
    Indent *current = &layout->indents[layout->level];
    if (indent.column == current->column) {
        if (indent.tabless != current->tabless) fail_line(layout, token, DIAGNOSTIC_TAB, tabs, false);
        return;
    }
    if (indent.column > current->column) {
        if (layout->level + 1 >= LAYOUT_MAX_INDENTS) {
            fail_line(layout, token, DIAGNOSTIC_INDENTATION, "too many levels of indentation", false);
        } else if (indent.tabless <= current->tabless) {
            fail_line(layout, token, DIAGNOSTIC_TAB, tabs, false);
        } else {
            layout->indents[++layout->level] = indent;
            hold(layout, token);
            make_structural(token, TOKEN_INDENT, &layout->held);
        }
        return;
    }
    while (layout->level && indent.column < layout->indents[layout->level].column) layout->level--, layout->dedents++;
    current = &layout->indents[layout->level];
    if (indent.column != current->column) {
        fail_line(layout, token, DIAGNOSTIC_INDENTATION, "unindent does not match any outer indentation level", true);
    } else if (indent.tabless != current->tabless) {
        fail_line(layout, token, DIAGNOSTIC_TAB, tabs, false);
    } else {
        hold(layout, token);
        give_dedent(layout, token);
    }
}

/* -- the door ------------------------------------------------------------------------------------------ */

/* At a prompt an empty line (or, at first, one with a comment alone) is passed on. */
static bool blank_line_counts(const Layout *layout, const Token *newline)
{
    return layout->mode == LAYOUT_PROMPT && (!layout->seen_token || (newline->span.column == 0 && !newline->length));
}

/* The end is in column 0, unless a last line without "\n" holds blanks; a comment there does not count. */
static bool ends_between_lines(const Layout *layout, const Token *token)
{
    const char *line = layout->lexer.source->text + layout->lexer.logical_start;
    line += strspn(line, " \t\f");
    return token->kind == TOKEN_END && (*line == '#' || layout->lexer.logical_start == layout->lexer.source->length);
}

static void first_of_line(Layout *layout, Token *token)
{
    Indent indent = { 0, 0 };
    layout->line_start = false;
    if (token->kind != TOKEN_NEWLINE && !ends_between_lines(layout, token)) indent = measure(layout);
    indent_to(layout, token, indent);
}

static void fail_at_end(Layout *layout, Token *token)
{
    layout_fail_unclosed(layout, &layout->lexer.diagnostic);
    token->kind           = TOKEN_ERROR;
    layout->lexer.ran_out = true;
}

void layout_next(Layout *layout, Token *token)
{
    if (layout->dedents) {
        give_dedent(layout, token);
        return;
    }
    if (layout->has_held) {
        *token           = layout->held;
        layout->has_held = false;
        count_parens(layout, token);
        layout->line_start = token->kind == TOKEN_NEWLINE;
        return;
    }
    for (;;) {
        lexer_next(&layout->lexer, token);
        if (token->kind != TOKEN_NEWLINE) break;
        if (!layout->depth && (!layout->line_start || blank_line_counts(layout, token))) break;
    }
    if (token->kind == TOKEN_MORE) return;
    if (layout->depth && (token->kind == TOKEN_END || layout->lexer.end_in_line)) {
        fail_at_end(layout, token);
        return;
    }
    if (token->kind == TOKEN_ERROR && layout->lexer.diagnostic.undecodable) return;
    /* A backslash that joins nothing is met while the indentation is being measured. */
    if (token->kind == TOKEN_ERROR && layout->lexer.source->text[token->start] == '\\') return;
    if (token->kind == TOKEN_END && layout->mode == LAYOUT_SINGLE && !layout->line_start) {
        token->kind    = TOKEN_NEWLINE; /* the END comes again */
        token->implied = true;
        layout->lexer.last_text_start = layout->lexer.text_start;
        layout->lexer.logical_start = layout->lexer.text_start = layout->lexer.source->length;
    }
    bool first = layout->line_start && !layout->depth;
    if (token->kind == TOKEN_NEWLINE) layout->line_start = true;
    layout->seen_token = true;
    if (first) {
        first_of_line(layout, token);
        if (token->kind == TOKEN_INDENT || token->kind == TOKEN_DEDENT) return;
        layout->line_start = token->kind == TOKEN_NEWLINE;
    }
    count_parens(layout, token);
}
