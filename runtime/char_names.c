/* char_names.c -- the names of characters: opened and indexed when the first one is asked for, and kept from then on.
 *
 *   names     the text: a line for each character, in order of code points (see runtime/embed/embed_names.c)
 *   lines     for each line its character and where its name starts: a search by halves finds a character
 *   by_name   open addressing over the lines: line number + 1, 0 is empty; half of the slots are
 *
 * Without them (char_names_source), or without memory for them, characters have no names.
 */
#include "runtime/char_names.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { SLOTS = 1 << 16 };

typedef struct Line {
    uint32_t c, start;
} Line;

const CharNames *(*char_names_source)(void);

static uint32_t  count;
static char     *names;
static Line     *lines;
static uint16_t *by_name;

static uint32_t hash_name(const char *name, size_t length)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < length; i++) hash = (hash ^ (uint32_t)toupper((unsigned char)name[i])) * 16777619u;
    return (hash ^ hash >> 16) % SLOTS;
}

static size_t name_length(const Line *line) { return strcspn(names + line->start, "\n"); }

static void index_lines(void)
{
    uint32_t next = 0;
    char    *at   = names;
    for (uint32_t i = 0; i < count; i++) {
        char *end = strchr(at, '\n'), *tab = memchr(at, '\t', (size_t)(end - at));
        if (tab) {
            next = (uint32_t)strtoul(at, NULL, 16);
            at   = tab + 1;
        }
        lines[i]      = (Line){next++, (uint32_t)(at - names)};
        uint32_t slot = hash_name(at, (size_t)(end - at));
        while (by_name[slot]) slot = (slot + 1) % SLOTS;
        by_name[slot] = (uint16_t)(i + 1);
        at            = end + 1;
    }
}

static bool open_names(void)
{
    if (names) return true;
    const CharNames *source = char_names_source ? char_names_source() : NULL;
    if (!source) return false;
    count   = source->count;
    lines   = malloc(count * sizeof *lines);
    by_name = calloc(SLOTS, sizeof *by_name);
    names   = lines && by_name ? packed_open(&source->text) : NULL;
    if (names) {
        index_lines();
        return true;
    }
    free(lines);
    free(by_name);
    return false;
}

bool char_names_get(uint32_t c, char out[256])
{
    if (!open_names()) return false;
    uint32_t low = 0, high = count; /* the first line whose character is not before c */
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (lines[middle].c < c) low = middle + 1;
        else high = middle;
    }
    if (low == count || lines[low].c != c) return false;
    size_t length = name_length(&lines[low]);
    memcpy(out, names + lines[low].start, length);
    out[length] = 0;
    return true;
}

bool char_names_find(const char *name, uint32_t *c)
{
    if (!open_names()) return false;
    size_t length = strlen(name);
    for (uint32_t slot = hash_name(name, length); by_name[slot]; slot = (slot + 1) % SLOTS) {
        const Line *line = &lines[by_name[slot] - 1];
        if (name_length(line) != length || strncasecmp(names + line->start, name, length) != 0) continue;
        *c = line->c;
        return true;
    }
    return false;
}
