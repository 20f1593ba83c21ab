/* tokens_print.c -- --tokens: the tokens as the grammar gets them, one a line. */
#include "lang/parser.h"
#include "lang/soft_keyword.h"

static void print_text(const TokenList *list, const Token *token, FILE *out)
{
    const char *text = token_chars(list, token);
    fputc(' ', out);
    for (uint32_t i = 0; i < token->length; i++)
        if (text[i] == '\n') fputs("\\n", out);
        else fputc(text[i], out);
}

static void print_token(const TokenList *list, const Token *token, FILE *out)
{
    char place[64];
    snprintf(place, sizeof place, "%d:%d-%d:%d", token->span.line, token->span.column, token->span.end_line,
             token->span.end_column);
    bool text = token->length && token->kind != TOKEN_NEWLINE;
    fprintf(out, text ? "%-14s %-12s" : "%-14s %s", place, token_name(token->kind));
    if (text) print_text(list, token, out);
    fputc('\n', out);
}

bool tokens_print(Source *source, FILE *out)
{
    TokenList    list;
    SoftKeywords soft = { 0 };
    Token        token;
    bool         ok = true;
    token_list_start(&list, source, LAYOUT_FILE);
    for (int i = 0; ok; i++) {
        ok = soft_keyword_get(&soft, &list, i, &token);
        if (ok && token.kind == TOKEN_ERROR) ok = diagnostic_raise(&list.diagnostic, source);
        if (ok) print_token(&list, &token, out);
        if (token.kind == TOKEN_END) break;
    }
    token_list_stop(&list);
    return ok;
}
