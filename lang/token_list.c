/* token_list.c -- a growing array in front of the layout. */
#include "lang/token_list.h"

#include <string.h>

#include "gc/heap.h"
#include "runtime/error.h"

void token_list_start(TokenList *list, Source *source, LayoutMode mode)
{
    layout_start(&list->layout, source, mode);
    list->items = NULL;
    list->count = list->capacity = 0;
    list->quiet = false;
}

void token_list_stop(TokenList *list)
{
    if (list->items) heap_free(list->items, list->capacity * sizeof *list->items);
    list->items = NULL;
    list->count = list->capacity = 0;
}

static bool grow(TokenList *list)
{
    int    capacity = list->capacity ? 2 * list->capacity : 128;
    Token *items    = heap_realloc(list->items, list->capacity * sizeof *items, capacity * sizeof *items);
    if (!items) return false;
    list->items    = items;
    list->capacity = capacity;
    return true;
}

static bool is_last(const TokenList *list)
{
    if (!list->count) return false;
    TokenKind kind = list->items[list->count - 1].kind;
    return kind == TOKEN_END || kind == TOKEN_ERROR;
}

/* A number that runs into a keyword is read, but not approved of. An error that is pending already stays. */
static bool warn_number(const TokenList *list, const Token *token)
{
    Source    *source = list->layout.lexer.source;
    Diagnostic diagnostic;
    if (!token->warning || list->quiet) return true;
    Owned before = error_take();
    bool  fine   = warn_at(&exc_SyntaxWarning, source->filename, token->span.line + source->line_shift,
                           "invalid %s literal", token->warning);
    if (!fine && error_is(&exc_SyntaxWarning)) {
        error_clear();
        diagnostic_set(&diagnostic, DIAGNOSTIC_SYNTAX, "invalid %s literal", token->warning);
        diagnostic_place_in_line(&diagnostic, source, token->span.line, token->span.end_column, token->span.end_column);
        diagnostic_raise(&diagnostic, source);
    }
    if (fine) error_restore(before);
    else ref_drop_maybe(before);
    return fine;
}

bool token_list_get(TokenList *list, int index, Token *token)
{
    while (index >= list->count && !is_last(list)) {
        if (list->count == list->capacity && !grow(list)) return false;
        layout_next(&list->layout, &list->items[list->count]);
        if (list->items[list->count].kind == TOKEN_MORE) {
            *token = list->items[list->count];
            return true;
        }
        if (list->items[list->count].kind == TOKEN_ERROR) list->diagnostic = list->layout.lexer.diagnostic;
        if (!warn_number(list, &list->items[list->count++])) return false;
    }
    *token = list->items[index < list->count ? index : list->count - 1];
    return true;
}

bool token_is_text(const TokenList *list, const Token *token, const char *text)
{
    return token->length == strlen(text) && !memcmp(token_chars(list, token), text, token->length);
}
