/* list_extend.c -- what a list takes in: arrays and the built-in collections at once, everything else item by item.
 *
 * Where no code can run between two items, they are copied without an iterator.  Making the pairs of d.items() may
 * collect, and so change the dict: that is looked at after each.
 */
#include "runtime/bytes.h"
#include "runtime/dict_views.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list_parts.h"
#include "runtime/protocol.h"
#include "runtime/set_parts.h"

/* `from` is an exact list (perhaps list itself) or a tuple. */
static bool extend_from_array(List *list, Object *from)
{
    int64_t n = list->length, m;
    sequence_items(from, &m);
    if (m == 0) return true;
    if (!list_resize(list, n + m)) return false;
    Object **items = from == &list->head ? list->items : sequence_items(from, &m);
    items_copy_kept(list->items + n, items, m);
    return true;
}

/* Where n more items go; NULL: MemoryError is pending. */
static Object **room_for(List *list, int64_t n) { return list_reserve(list, (int64_t)list->length + n) ? list->items + list->length : NULL; }

static bool extend_from_set(List *list, Set *set)
{
    Object **to = room_for(list, set->used);
    if (!to) return set->used == 0;
    SetWalk   walk = set_walk(set->table, set->mask, set->used);
    SetEntry *entry;
    while ((entry = set_walk_next(&walk)) != NULL) *to++ = ref_keep(entry->key);
    list->length += (uint32_t)set->used;
    return true;
}

static bool extend_from_str(List *list, const Str *text)
{
    int64_t n = text->length;
    if (!room_for(list, n)) return n == 0;
    for (int64_t i = 0; i < n; i++) {
        uint32_t c    = str_char(text, i);
        Owned    item = c < 256 && str_latin1[c] ? ref_keep(&str_latin1[c]->head) : str_from_char(c);
        if (!item) return false;
        list->items[list->length++] = item;
    }
    return true;
}

static bool extend_from_bytes(List *list, const Bytes *bytes)
{
    int64_t  n  = bytes->length;
    Object **to = room_for(list, n);
    if (!to) return n == 0;
    for (int64_t i = 0; i < n; i++) to[i] = ref_keep(&small_ints[(uint8_t)bytes->data[i] - SMALL_INT_MIN].head);
    list->length += (uint32_t)n;
    return true;
}

/* The keys or the values. */
static bool extend_from_dict(List *list, const Dict *dict, bool values)
{
    Object **to = room_for(list, dict->used);
    if (!to) return dict->used == 0;
    for (DictEntry *entry = dict->entries, *end = entry + dict->end; entry < end; entry++)
        if (entry->key) *to++ = ref_keep(values ? entry->value : entry->key);
    list->length += dict->used;
    return true;
}

static bool extend_from_items(List *list, Dict *dict)
{
    uint32_t place = 0, used = dict->used;
    Object  *pair[2];
    if (!list_reserve(list, (int64_t)list->length + used)) return false;
    while (dict_next(dict, &place, &pair[0], &pair[1])) {
        ref_keep(pair[0]);
        ref_keep(pair[1]);
        Owned item = tuple_take(pair, 2);
        if (!item) {
            ref_drop(pair[0]);
            ref_drop(pair[1]);
        }
        if (!item || !list_append_take(list, item)) return false;
        if (dict->used != used) return raise_runtime_error("dictionary changed size during iteration") != NULL;
    }
    return true;
}

static bool extend_from_iterator(List *list, Object *from)
{
    Owned iter = object_iter(from);
    if (!iter) return false;
    int64_t hint = object_length_hint(from, 8);
    if (hint < 0) goto failed;
    if (hint < LIST_MAX / 2 && list->length + hint > list->capacity) {
        if (!list_reserve(list, list->length + hint)) goto failed;
    }
    Owned (*next)(Object *) = TYPE_OF(iter)->next;
    for (;;) {
        Owned item = next(iter);
        if (!item) break;
        if (!list_append_take(list, item)) goto failed;
    }
    if (error_pending() && !error_clear_if(&exc_StopIteration)) goto failed;
    ref_drop(iter);
    return true;
failed:
    ref_drop(iter);
    return false;
}

static bool extend_from_items_kept(List *list, Dict *dict) /* whoever made the view may let go of the dict meanwhile */
{
    ref_keep(&dict->head);
    bool ok = extend_from_items(list, dict);
    ref_drop(&dict->head);
    return ok;
}

static bool extend_by_kind(List *list, Object *from)
{
    switch (from->shape) {
    case SHAPE_SET:
    case SHAPE_FROZENSET: return extend_from_set(list, AS(Set, from));
    case SHAPE_STR: return extend_from_str(list, AS(Str, from));
    case SHAPE_BYTES: return extend_from_bytes(list, AS(Bytes, from));
    case SHAPE_DICT: return extend_from_dict(list, AS(Dict, from), false);
    case SHAPE_DICT_KEYS: return extend_from_dict(list, AS(DictView, from)->dict, false);
    case SHAPE_DICT_VALUES: return extend_from_dict(list, AS(DictView, from)->dict, true);
    case SHAPE_DICT_ITEMS: return extend_from_items_kept(list, AS(DictView, from)->dict);
    default: return extend_from_iterator(list, from);
    }
}

bool list_extend(List *list, Borrowed iterable)
{
    Object *from = OBJ(iterable);
    if (IS_EXACT_LIST(from) || IS_EXACT_TUPLE(from) || from == &list->head) return extend_from_array(list, from);
    if (!extend_by_kind(list, from)) return false;
    list_trim(list); /* a hint may have been too high */
    return true;
}
