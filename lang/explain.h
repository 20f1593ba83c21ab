/* explain.h -- why a program is wrong: the SyntaxError for tokens that the grammar did not take.
 *
 * The parser only finds out that there is an error. Here the tokens are read once more, by a second, slower
 * method that knows the usual mistakes, and the first one found is raised with CPython's message and place.
 */
#ifndef KRAIT_LANG_EXPLAIN_H
#define KRAIT_LANG_EXPLAIN_H

#include "lang/push.h"

/* Always leaves an exception pending; always false. */
bool explain_error(TokenList *tokens, StartRule start, Builder *b);
/* A SyntaxError is pending. If the tokens behind `last` hold an error of the lexer, that is raised instead. */
void explain_rest(TokenList *tokens, const Token *last);
/* Parses tokens first .. last - 1 as one expression, yield or `name := value`; NULL without an exception if it is none. */
Expr *parse_token_range(Builder *b, TokenList *tokens, int first, int last);

#endif
