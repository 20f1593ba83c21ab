/* push.h -- the push parser that bison makes of grammar.y, one token at a time. */
#ifndef KRAIT_LANG_PUSH_H
#define KRAIT_LANG_PUSH_H

#include "lang/build.h"
#include "lang/parser.h"

typedef struct PushParser PushParser;
typedef enum { PUSH_MORE, PUSH_DONE, PUSH_FAILED } PushStatus;

/* What is to be parsed. START_EXPRESSION: one expression, into builder->expression. */
typedef enum { START_FILE, START_SINGLE, START_EVAL, START_EXPRESSION } StartRule;

PushParser *push_new(void);       /* NULL: MemoryError pending                                 */
void        push_free(PushParser *parser);
PushStatus  push_start(PushParser *parser, StartRule start, Builder *b);
/* PUSH_FAILED: the token does not fit, or an action failed: an exception is pending, or explain.h is to be asked. */
PushStatus  push_token(PushParser *parser, const Token *token, Builder *b);

#endif
