/* layout.h -- the offside rule: raw tokens to the tokens of the grammar.
 *
 * Drops the NEWLINEs of blank lines and inside parentheses, adds INDENT and DEDENT, and keeps the
 * stacks of indentations and of open parentheses, which are also what its errors speak of.
 */
#ifndef KRAIT_LANG_LAYOUT_H
#define KRAIT_LANG_LAYOUT_H

#include "lang/lexer.h"

enum { LAYOUT_MAX_INDENTS = 100, LAYOUT_MAX_PARENS = 200 };

typedef struct Indent { int column, tabless; } Indent; /* width with tabs to 8, and with tabs as 1 */
typedef struct Paren  { char opening; int line, column; uint32_t text_start; } Paren;

typedef enum {
    LAYOUT_FILE,
    LAYOUT_EVAL,                  /* one expression: the text need not end its line            */
    LAYOUT_SINGLE,                /* a statement: a missing last NEWLINE is implied            */
    LAYOUT_PROMPT,                /* lines are added; an empty one ends a compound statement   */
} LayoutMode;

typedef struct Layout {
    Lexer      lexer;
    LayoutMode mode;
    bool   line_start;            /* the next token is the first of its logical line           */
    int    depth;                 /* open parentheses                                          */
    int    level;                 /* index of the innermost indentation; 0: column 0           */
    int    dedents;               /* DEDENTs still to be given                                 */
    Token  held;                  /* what follows INDENT or the DEDENTs                        */
    bool   has_held;
    bool   seen_token;            /* the first token of the source has been given              */
    Indent indents[LAYOUT_MAX_INDENTS];
    Paren  parens[LAYOUT_MAX_PARENS];
} Layout;

void layout_start(Layout *layout, Source *source, LayoutMode mode);
/* The next token; TOKEN_ERROR with lexer.diagnostic set, TOKEN_MORE as lexer_next. */
void layout_next(Layout *layout, Token *token);
/* "'(' was never closed", about the innermost open parenthesis. */
void layout_fail_unclosed(const Layout *layout, Diagnostic *diagnostic);

#endif
