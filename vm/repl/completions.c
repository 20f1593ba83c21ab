/* completions.c -- a list of words: sorted, what they share, and laid out in columns. */
#include <stdlib.h>

#include "vm/repl/cluster.h"
#include "vm/repl/complete.h"

enum { GAP = 2 };

bool completions_add(Completions *c, const char *item, size_t n) { return text_list_add(&c->words, item, n); }

/* Plain names first, then those with one underscore, then those with two. */
static int rank(const char *name) { return name[0] != '_' ? 0 : name[1] != '_' ? 1 : 2; }

static int by_name(const void *a, const void *b)
{
    const char *x = text_c(a), *y = text_c(b);
    return rank(x) != rank(y) ? rank(x) - rank(y) : strcmp(x, y);
}

void completions_sort(Completions *c)
{
    int kept = 0;
    if (c->words.count) qsort(c->words.items, (size_t)c->words.count, sizeof *c->words.items, by_name);
    for (int i = 0; i < c->words.count; i++)
        if (kept && !strcmp(text_c(&c->words.items[kept - 1]), text_c(&c->words.items[i]))) text_free(&c->words.items[i]);
        else c->words.items[kept++] = c->words.items[i];
    c->words.count = kept;
}

void completions_free(Completions *c) { text_list_free(&c->words); }

size_t completions_shared(const Completions *c)
{
    if (!c->words.count) return 0;
    size_t shared = c->words.items[0].length;
    for (int i = 1; i < c->words.count; i++) {
        size_t same = 0;
        while (same < shared && same < c->words.items[i].length && c->words.items[i].bytes[same] == c->words.items[0].bytes[same]) same++;
        shared = same;
    }
    while (shared && (c->words.items[0].bytes[shared] & 0xc0) == 0x80) shared--; /* whole characters */
    return shared;
}

static int width_of(const Text *item, size_t skip) { return columns_of(item->bytes + skip, item->length - skip); }

void completions_list(const Completions *c, size_t skip, int columns, int lines, Text *out)
{
    int widest = 1;
    for (int i = 0; i < c->words.count; i++) {
        int width = width_of(&c->words.items[i], skip);
        if (width > widest) widest = width;
    }
    int across = (columns + GAP) / (widest + GAP) > 0 ? (columns + GAP) / (widest + GAP) : 1;
    int down   = (c->words.count + across - 1) / across, shown = down;
    if (lines > 0 && down > lines) shown = lines - 1;
    for (int row = 0; row < shown; row++) {
        if (row) text_add_c(out, "\n");
        for (int i = row; i < c->words.count; i += down) {
            text_add(out, c->words.items[i].bytes + skip, c->words.items[i].length - skip);
            for (int pad = width_of(&c->words.items[i], skip); pad < widest + GAP && i + down < c->words.count; pad++) text_add_c(out, " ");
        }
    }
    if (shown < down) text_format(out, "%s... %d in all", shown ? "\n" : "", c->words.count);
}
