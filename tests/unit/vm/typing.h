/* typing.h -- what the tests of the prompt's editor share: a started runtime, and texts that are easy to compare. */
#ifndef KRAIT_TESTS_TYPING_H
#define KRAIT_TESTS_TYPING_H

#include <criterion/criterion.h>

#include "runtime/error.h"
#include "runtime/state.h"
#include "vm/repl/editor.h"

static inline void typing_start(void) { cr_assert(runtime_start(), "the runtime starts"); }
static inline void typing_stop(void)
{
    cr_expect(!error_pending(), "no exception is left pending");
    runtime_stop();
}

static inline void expect_chars(const Text *text, const char *expected)
{
    cr_expect(text_is(text, expected, strlen(expected)), "expected '%s', got '%s'", expected, text_c(text));
}

/* The entry with a "|" where the cursor is. */
static inline void expect_entry(const EditBuffer *e, const char *expected)
{
    Text shown = {0};
    text_set(&shown, text_c(&e->text), e->text.length);
    text_insert(&shown, e->cursor, "|", 1);
    expect_chars(&shown, expected);
    text_free(&shown);
}

/* Types the bytes; the last answer. */
static inline EditAnswer type_bytes(Editor *e, const char *bytes, size_t n)
{
    EditAnswer answer = EDIT_MORE;
    for (size_t i = 0; i < n; i++) {
        size_t used;
        answer = editor_feed(e, bytes + i, 1, &used);
    }
    return answer;
}
static inline EditAnswer type_keys(Editor *e, const char *keys) { return type_bytes(e, keys, strlen(keys)); }

#endif
