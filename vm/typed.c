/* typed.c -- see typed.h.
 *
 * An array of texts, each with the str that is the file name of its code. The str is not kept: its count would be one more than a
 * program expects. Instead the texts whose code is gone are dropped whenever one is added.
 */
#include "vm/typed.h"

#include <stdlib.h>
#include <string.h>

#include "runtime/str.h"

typedef struct Typed {
    const Object *filename;       /* borrowed: may be gone, then no code has it */
    char         *text;
    size_t        length;
} Typed;

static Typed *items;
static int    count, capacity;

static bool is_filename_of_code(const Object *filename)
{
    for (const Code *code = code_list(); code; code = code->next)
        if (OBJ(code->filename) == filename) return true;
    return false;
}

static void drop_what_is_gone(void)
{
    int left = 0;
    for (int i = 0; i < count; i++) {
        if (is_filename_of_code(items[i].filename)) items[left++] = items[i];
        else free(items[i].text);
    }
    count = left;
}

void typed_remember(Borrowed filename, const char *text, size_t length)
{
    drop_what_is_gone();
    if (count == capacity) {
        int    more  = capacity ? 2 * capacity : 8;
        Typed *grown = realloc(items, (size_t)more * sizeof *grown);
        if (!grown) return;
        items    = grown;
        capacity = more;
    }
    char *copy = malloc(length + 1);
    if (!copy) return;
    memcpy(copy, text, length);
    copy[length]   = 0;
    items[count++] = (Typed){filename, copy, length};
}

Owned typed_text(const Code *code)
{
    for (int i = 0; i < count; i++)
        if (items[i].filename == OBJ(code->filename)) return str_decode(items[i].text, (int64_t)items[i].length, "utf-8", "replace");
    return none_new();
}

bool typed_named(const char *filename, const char **text, size_t *length)
{
    for (const Code *code = code_list(); code; code = code->next) {
        if (!str_equal_c(code->filename, filename)) continue;
        for (int i = 0; i < count; i++) {
            if (items[i].filename != OBJ(code->filename)) continue;
            *text   = items[i].text;
            *length = items[i].length;
            return true;
        }
    }
    return false;
}

void typed_forget(void)
{
    for (int i = 0; i < count; i++) free(items[i].text);
    free(items);
    items = NULL;
    count = capacity = 0;
}
