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

static void write_repr(Object *o, char *label, size_t size)
{
    Owned text = object_repr(o);
    char *utf8 = text ? str_to_c(text) : NULL;
    bool  fits = utf8 && strlen(utf8) < size;
    if (!utf8) error_clear();
    snprintf(label, size, "%.*s%s", (int)(fits ? size - 1 : size - 4), utf8 ? utf8 : "?", fits || !utf8 ? "" : "...");
    free(utf8);
    ref_drop_maybe(text);
}

void krait_label(Object *o, char *label, size_t size)
{
    char        number[24];
    bool        is_class = shape_flags[o->shape] & SHAPE_IS_TYPE;
    const char *name     = o->shape == SHAPE_FUNCTION ? ((Str *)((Function *)o)->name)->data : type_name(is_class ? (Type *)o : TYPE_OF(o));
    if (!gc_is_container(o)) {
        write_repr(o, label, size);
        return;
    }
    int length = snprintf(number, sizeof number, " #%lld", (long long)krait_id_of(o));
    int room   = (int)size - 1 - length - (is_class ? 6 : 0);
    snprintf(label, size, "%s%.*s%s", is_class ? "class " : "", room > 0 ? room : 0, name, number);
}
