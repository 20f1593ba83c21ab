#include "lang/explain.h"
#include "runtime/error.h"
bool explain_error(TokenList *tokens, StartRule start, Builder *b)
{
    (void)start;
    Diagnostic d;
    Token t = b->next;
    if (t.kind == TOKEN_ERROR) return diagnostic_raise(&tokens->diagnostic, tokens->layout.lexer.source);
    diagnostic_set(&d, DIAGNOSTIC_SYNTAX, "invalid syntax");
    diagnostic_place_at_token(&d, tokens, &t);
    return diagnostic_raise(&d, tokens->layout.lexer.source);
}
