/* text.c -- a text that grows and shrinks anywhere. */
#include "vm/repl/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static bool make_room(Text *text, size_t more)
{
    size_t needed = text->length + more + 1;
    if (needed <= text->capacity) return true;
    size_t capacity = needed + needed / 2 + 32;
    char  *larger   = realloc(text->bytes, capacity);
    if (!larger) return false;
    text->bytes    = larger;
    text->capacity = capacity;
    return true;
}

bool text_insert(Text *text, size_t at, const char *bytes, size_t n)
{
    if (!make_room(text, n)) return false;
    memmove(text->bytes + at + n, text->bytes + at, text->length - at);
    if (n) memcpy(text->bytes + at, bytes, n);
    text->length += n;
    text->bytes[text->length] = 0;
    return true;
}

void text_remove(Text *text, size_t from, size_t to)
{
    if (from >= to) return;
    memmove(text->bytes + from, text->bytes + to, text->length - to);
    text->length -= to - from;
    text->bytes[text->length] = 0;
}

void text_clear(Text *text) { text_remove(text, 0, text->length); }

bool text_set(Text *text, const char *bytes, size_t n)
{
    Text made = {0};
    if (!text_add(&made, bytes, n)) return false;
    text_free(text);
    *text = made;
    return true;
}

void text_free(Text *text)
{
    free(text->bytes);
    *text = (Text){0};
}

bool text_list_add(TextList *list, const char *bytes, size_t n)
{
    if (list->count == list->capacity) {
        int   capacity = list->capacity ? list->capacity * 2 : 64;
        Text *larger   = realloc(list->items, (size_t)capacity * sizeof *larger);
        if (!larger) return false;
        list->items    = larger;
        list->capacity = capacity;
    }
    list->items[list->count] = (Text){0};
    if (!text_add(&list->items[list->count], bytes, n)) return false;
    list->count++;
    return true;
}

void text_list_drop_first(TextList *list)
{
    text_free(&list->items[0]);
    memmove(list->items, list->items + 1, (size_t)--list->count * sizeof *list->items);
}

void text_list_free(TextList *list)
{
    while (list->count) text_free(&list->items[--list->count]);
    free(list->items);
    *list = (TextList){0};
}

bool text_format(Text *text, const char *format, ...)
{
    char    piece[512];
    va_list arguments;
    va_start(arguments, format);
    int n = vsnprintf(piece, sizeof piece, format, arguments);
    va_end(arguments);
    return n >= 0 && text_add(text, piece, (size_t)n < sizeof piece ? (size_t)n : sizeof piece - 1);
}
