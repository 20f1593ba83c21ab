/* token_list.h -- the tokens read so far, and reading on when somebody looks further.
 *
 * The parser, the look-ahead for soft keywords and the search for the reason of an error share one list.
 * Whoever makes a token be read, a number that runs into a keyword is warned of once.
 * Its last token is TOKEN_END or TOKEN_ERROR once everything has been read; TOKEN_MORE is never stored.
 */
#ifndef KRAIT_LANG_TOKEN_LIST_H
#define KRAIT_LANG_TOKEN_LIST_H

#include "lang/layout.h"

typedef struct TokenList {
    Layout     layout;
    Token     *items;
    int        count, capacity;
    bool       quiet;             /* no warnings: they have been given                         */
    Diagnostic diagnostic;        /* of the TOKEN_ERROR at the end                             */
} TokenList;

void token_list_start(TokenList *list, Source *source, LayoutMode mode);
void token_list_stop(TokenList *list);
/* Token `index`, reading on if needed (past the end: the last one). `*token` is a copy. False with MemoryError,
 * or what became of a warning, pending. When the text ends too early for it: TOKEN_MORE. */
bool token_list_get(TokenList *list, int index, Token *token);

static inline const char *token_chars(const TokenList *list, const Token *token)
{
    return list->layout.lexer.source->text + token->start;
}
/* INDENT, DEDENT, END and a NEWLINE that is not in the text have no columns of their own. */
static inline bool token_is_structural(const Token *token)
{
    return token->kind == TOKEN_INDENT || token->kind == TOKEN_DEDENT || token->kind == TOKEN_END || token->implied;
}
/* What diagnostic_place shows of `line` when `last` is the last token that was read. */
static inline int64_t token_text_start(const Token *last, int line)
{
    return last->span.end_line <= line ? (int64_t)last->text_start : LINE_ALONE;
}
bool token_is_text(const TokenList *list, const Token *token, const char *text);

#endif
