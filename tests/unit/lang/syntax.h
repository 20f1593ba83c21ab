/* syntax.h -- what the tests of the front end share: text in, token names or a tree out. */
#ifndef KRAIT_TESTS_SYNTAX_H
#define KRAIT_TESTS_SYNTAX_H

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

#include "lang/ast_print.h"
#include "lang/parser.h"
#include "lang/soft_keyword.h"
#include "runtime/char_names.h"
#include "runtime/error.h"
#include "runtime/exception.h"
#include "runtime/protocol.h"
#include "runtime/str.h"

static inline const CharNames *own_char_names(void) { return &char_names; } /* "\N{...}" */

static inline void syntax_start(void)
{
    char_names_source = own_char_names;
    cr_assert(runtime_start());
}
static inline void syntax_stop(void)
{
    cr_expect(!error_pending(), "no exception is left pending");
    runtime_stop();
}

static inline Source *source_of(const char *text)
{
    Owned   name   = str_from_c("test.py");
    Source *source = source_new(text, strlen(text), name, SOURCE_FROM_STR);
    ref_drop(name);
    return source;
}

/* The names of the tokens, a space between; an error ends the list with its message. */
static inline const char *token_names(const char *text)
{
    static char  names[4000];
    Source      *source = source_of(text);
    TokenList    list;
    SoftKeywords soft = { 0 };
    Token        token;
    size_t       used = 0;
    cr_assert_not_null(source);
    token_list_start(&list, source, LAYOUT_FILE);
    for (int i = 0;; i++) {
        cr_assert(soft_keyword_get(&soft, &list, i, &token));
        const char *name = token.kind == TOKEN_ERROR ? list.diagnostic.message : token_name(token.kind);
        used += snprintf(names + used, sizeof names - used, "%s%s", i ? " " : "", name);
        if (token.kind == TOKEN_END || token.kind == TOKEN_ERROR) break;
    }
    token_list_stop(&list);
    source_free(source);
    return names;
}

static inline void expect_tokens(const char *text, const char *expected)
{
    const char *names = token_names(text);
    cr_expect_str_eq(names, expected, "%s\n   gives     %s\n   expected  %s", text, names, expected);
}

/* The pending SyntaxError as "message (line, offset, end line, end offset)"; it is cleared. */
static inline const char *take_error(void)
{
    static char shown[600];
    cr_assert(error_is(&exc_SyntaxError));
    Owned            exception = error_take();
    SyntaxException *e         = (SyntaxException *)exception;
    Owned place = str_format_c("%S (%S, %S, %S, %S)", e->message, e->line, e->offset, e->end_line, e->end_offset);
    cr_assert_not_null(place);
    char *text = str_to_c(place);
    snprintf(shown, sizeof shown, "%s", text);
    free(text);
    ref_drop(place);
    ref_drop(exception);
    return shown;
}

static inline void expect_syntax_error(const char *text, const char *expected)
{
    Source    *source = source_of(text);
    AstArena  *arena  = ast_arena_new();
    AstModule *module = source ? parse_source(source, PARSE_FILE, arena) : NULL;
    cr_expect_null(module, "%s is not refused", text);
    if (!module) {
        const char *shown = take_error();
        cr_expect_str_eq(shown, expected, "%s\n   gives     %s\n   expected  %s", text, shown, expected);
    }
    ast_arena_free(arena);
    source_free(source);
}

/* The tree of an expression, line ends and indentation removed. */
static inline void expect_tree(const char *text, const char *expected)
{
    char      *shown = NULL;
    size_t     size = 0, used = 0;
    Source    *source = source_of(text);
    AstArena  *arena  = ast_arena_new();
    AstModule *module = parse_source(source, PARSE_EXPRESSION, arena);
    FILE      *out    = open_memstream(&shown, &size);
    cr_assert(module != NULL, "%s does not parse", text);
    cr_assert(ast_print(module, out));
    fclose(out);
    for (char *c = shown; *c; c++)
        if (*c == '\n') while (c[1] == ' ') c++;
        else shown[used++] = *c;
    shown[used] = 0;
    char *body = shown + strlen("Expression(body=");
    body[strlen(body) - 1] = 0;
    cr_expect_str_eq(body, expected, "%s\n   gives     %s\n   expected  %s", text, body, expected);
    free(shown);
    ast_arena_free(arena);
    source_free(source);
}

#endif
