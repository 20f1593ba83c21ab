/* scan.c -- the raw tokens of an unfinished text. */
#include "vm/repl/scan.h"

#include <string.h>

#include "runtime/error.h"
#include "runtime/names.h"

bool scan_start(Scan *scan, const char *text, size_t n)
{
    scan->length = n;
    scan->source = source_new(text, n, OBJ(names.empty), SOURCE_FROM_STR);
    if (!scan->source) {
        error_clear();
        return false;
    }
    lexer_start(&scan->lexer, scan->source, true);
    return true;
}

void scan_stop(Scan *scan) { source_free(scan->source); }

int scan_open_string(const Scan *scan, const Token *token)
{
    const char *text = scan->source->text + token->start;
    while ((*text | 32) >= 'a' && (*text | 32) <= 'z') text++; /* r, b, f ... */
    if (*text != '"' && *text != '\'') return 0;
    return text[1] == *text && text[2] == *text ? 3 : 1;
}

static size_t end_of_error(const Scan *scan, const Token *token)
{
    const char *text = scan->source->text;
    size_t      end  = token->start;
    switch (scan_open_string(scan, token)) {
    case 3: return scan->source->length;
    case 1:
        for (; text[end] && text[end] != '\n'; end++)
            if (text[end] == '\\' && text[end + 1]) end++;
        return end;
    default: break;
    }
    end = scan->lexer.cursor > token->start ? scan->lexer.cursor : token->start + 1;
    while ((text[end] & 0xc0) == 0x80) end++;
    return end;
}

bool scan_next(Scan *scan, Token *token)
{
    lexer_next(&scan->lexer, token);
    if (token->kind == TOKEN_ERROR) {
        size_t end = end_of_error(scan, token);
        if (end > scan->source->length) end = scan->source->length;
        if (end <= token->start) return false;
        token->length      = (uint32_t)(end - token->start);
        scan->lexer.cursor = end;
    }
    return token->kind != TOKEN_END && token->start < scan->length;
}
