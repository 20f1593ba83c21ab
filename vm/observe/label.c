/* label.c -- short numbers for objects, #1, #2 ... in the order in which they are first shown, and the labels made with them.
 *
 * A number is forgotten when its object dies: the heap tells. The table lies outside the heap.
 */
#include "vm/observe/label.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gc/address_table.h"
#include "gc/observe.h"
#include "runtime/shape.h"
#include "vm/frame.h"

static struct { AddressTable table; int64_t last; } ids; /* by blocks; the number of a row is the id */

static void id_forget(HeapObserver *self, void *block, size_t size)
{
    (void)self, (void)size;
    AddressRow *row = address_find(&ids.table, block);
    if (row) address_remove(&ids.table, row);
}
static HeapObserver id_observer = {.freed = id_forget};

int64_t krait_id_of(const Object *o)
{
    bool        first = !ids.table.rows;
    AddressRow *row   = address_place(&ids.table, object_block(o));
    if (!row) return 0;
    if (first) heap_observe(&id_observer);
    if (!row->number) row->number = (uint64_t)++ids.last;
    return (int64_t)row->number;
}

/* How many bytes of the text go into the room, no character cut in two. */
static int bytes_that_fit(const char *utf8, int room)
{
    int length = (int)strnlen(utf8, (size_t)room + 1);
    if (length <= room) return length;
    while (room > 0 && ((unsigned char)utf8[room] & 0xC0) == 0x80) room--;
    return room;
}

enum { TEXTS = 8, TEXT_SIZE = 256 };

/* The buffer whose turn it is; 8 are more than one line needs. */
static char *next_text(void)
{
    static char texts[TEXTS][TEXT_SIZE];
    static int  turn;
    turn = (turn + 1) % TEXTS;
    return texts[turn];
}

const char *text_cut(const char *utf8, int most)
{
    int length = bytes_that_fit(utf8, most < TEXT_SIZE ? most : TEXT_SIZE - 1);
    if (!utf8[length]) return utf8;
    char *text = next_text();
    memcpy(text, utf8, (size_t)length);
    text[length] = 0;
    return text;
}

const char *text_utf8(Borrowed str)
{
    const Str *s = (const Str *)str;
    if (s->ascii) return s->data;
    char *utf8 = str_to_c(str), *text = next_text();
    snprintf(text, TEXT_SIZE, "%s", utf8 ? text_cut(utf8, TEXT_SIZE - 1) : "?");
    free(utf8);
    return text;
}

static void write_repr(Object *o, char *label, size_t size)
{
    Owned text = object_repr(o);
    char *utf8 = text ? str_to_c(text) : NULL;
    bool  fits = utf8 && strlen(utf8) < size;
    if (!utf8) error_clear();
    snprintf(label, size, "%.*s%s", utf8 ? bytes_that_fit(utf8, (int)(fits ? size - 1 : size - 4)) : 1, utf8 ? utf8 : "?", fits || !utf8 ? "" : "...");
    free(utf8);
    ref_drop_maybe(text);
}

void krait_label(Object *o, char *label, size_t size)
{
    char        number[24];
    bool        is_class = shape_flags[o->shape] & SHAPE_IS_TYPE;
    const char *name     = o->shape == SHAPE_FUNCTION ? text_utf8(OBJ(((Function *)o)->name)) : type_name(is_class ? (Type *)o : TYPE_OF(o));
    if (!gc_is_container(o)) {
        write_repr(o, label, size);
        return;
    }
    int length = snprintf(number, sizeof number, " #%lld", (long long)krait_id_of(o));
    int room   = (int)size - 1 - length - (is_class ? 6 : 0);
    snprintf(label, size, "%s%.*s%s", is_class ? "class " : "", bytes_that_fit(name, room > 0 ? room : 0), name, number);
}
