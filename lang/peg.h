/* peg.h -- a small machine that reads tokens by a grammar written as text (explain.def): ordered choice,
 * backtracking, every result remembered. Slow beside the push parser, but it can try things out.
 */
#ifndef KRAIT_LANG_PEG_H
#define KRAIT_LANG_PEG_H

#include "lang/token_list.h"

typedef enum { AT_NOTHING, AT_LAST, AT_AT, AT_RANGE, AT_FROM, AT_TOKENS, AT_PATTERNS, AT_PARAM, AT_INDENTATION, AT_BLOCK,
               AT_STAR_TARGET, AT_FOR_TARGET, AT_DEL_TARGET, AT_COMMA, AT_LEGACY, AT_KEY_END, AT_LIST_RANGE,
               AT_GENERATOR, AT_ORDER } PegWhere;

typedef enum { PEG_ROW_RULE, PEG_ROW_MEMO, PEG_ROW_ALT, PEG_ROW_ERROR } PegRowKind;
typedef struct PegRow { PegRowKind kind; const char *text; PegWhere where; const char *message; } PegRow;

typedef struct PegRange { int first, last; } PegRange; /* tokens first .. last - 1                      */

typedef struct Peg Peg;
/* What the user of the machine does; `user` is passed through. */
typedef struct PegHooks {
    /* A mistake was recognised. True: an exception has been raised and reading stops; false: it is none. */
    bool (*mistake)(void *user, const PegRow *row, const PegRange captures[2]);
    /* A run of string tokens was read: false if an exception is pending. */
    bool (*strings)(void *user, PegRange range);
    /* A forced token is missing. Raises. */
    void (*expected)(void *user, TokenKind kind, int index);
} PegHooks;

Peg *peg_new(const PegRow *rows, int count, TokenList *tokens, const PegHooks *hooks, void *user); /* NULL: MemoryError */
void peg_free(Peg *peg);
/* Read from the first token by the rule; with_mistakes: the invalid_ rules too. False: it does not fit, or an exception is
 * pending. May be called again. */
bool peg_read(Peg *peg, const char *rule, bool with_mistakes);
/* The last token that was looked at, in all readings so far. */
int  peg_last_token(const Peg *peg);

#endif
