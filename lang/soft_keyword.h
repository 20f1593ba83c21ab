/* soft_keyword.h -- between the tokens and the grammar: which `match` is a keyword, which `(` opens with-items.
 *
 * Both need to look further ahead than one token, so they are decided here, where the rest of the line can
 * be seen, and the grammar stays LR(1):
 *   match   begins a statement and the line ends in ":"        -> MATCH
 *   case    begins a line directly inside a match block        -> CASE
 *   (       follows `with`, and an `as` stands directly inside -> WITH_LPAR
 */
#ifndef KRAIT_LANG_SOFT_KEYWORD_H
#define KRAIT_LANG_SOFT_KEYWORD_H

#include "lang/token_list.h"

typedef struct SoftKeywords {
    TokenKind previous;           /* END before the first token                                */
    int       level;              /* INDENTs minus DEDENTs                                     */
    bool      match_line;         /* the line began with MATCH: its block holds cases          */
    bool      case_block[LAYOUT_MAX_INDENTS + 1]; /* by level                                  */
} SoftKeywords;

/* Token `index` of the list as the grammar should see it (kind changed if need be); call for each index once, in
 * order. TOKEN_MORE when the answer lies in text that is not there yet: ask again then. False: error pending. */
bool soft_keyword_get(SoftKeywords *state, TokenList *list, int index, Token *token);

#endif
