/* text.h -- a text that grows and shrinks anywhere: what the prompt's editor is made of.
 *
 * It lives in malloc's memory, not on the heap: the heap is what people come to the prompt to look at, and looking must
 * not change it. Once there are bytes, a zero follows them. Out of memory: false, and nothing has changed.
 */
#ifndef KRAIT_REPL_TEXT_H
#define KRAIT_REPL_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

typedef struct Text { char *bytes; size_t length, capacity; } Text;

bool text_insert(Text *text, size_t at, const char *bytes, size_t n); /* `bytes` lie outside of text */
void text_remove(Text *text, size_t from, size_t to);
bool text_set(Text *text, const char *bytes, size_t n);
void text_clear(Text *text);                                        /* keeps its memory              */
void text_free(Text *text);

static inline bool text_add(Text *text, const char *bytes, size_t n) { return text_insert(text, text->length, bytes, n); }
static inline bool text_add_c(Text *text, const char *c) { return text_add(text, c, strlen(c)); }
static inline bool text_add_char(Text *text, char c) { return text_add(text, &c, 1); }
static inline const char *text_c(const Text *text) { return text->bytes ? text->bytes : ""; }
static inline bool text_is(const Text *text, const char *bytes, size_t n)
{
    return text->length == n && (!n || memcmp(text->bytes, bytes, n) == 0);
}
/* Texts in a row. */
typedef struct TextList { Text *items; int count, capacity; } TextList;
bool text_list_add(TextList *list, const char *bytes, size_t n);      /* a copy, at the end */
void text_list_drop_first(TextList *list);
void text_list_free(TextList *list);

bool text_format(Text *text, const char *format, ...) __attribute__((format(printf, 2, 3))); /* adds */

#endif
