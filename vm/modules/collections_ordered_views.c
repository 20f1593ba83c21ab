/* collections_ordered_views.c -- views of an OrderedDict, and the iterator over it.
 *
 * The views are those of dicts; only how they are iterated over is their own.
 */
#include "runtime/dict_views.h"
#include "vm/modules/collections_parts.h"

typedef struct OrderedIter {
    Object       head;
    OrderedDict *dict;    /* owned; NULL: exhausted */
    int64_t      place;   /* the next entry to look at */
    int64_t      used;    /* how many keys there were; -1: there has been a change */
    uint64_t     state;   /* the dict's at the start */
    OrderedWhat  what;
    bool         reverse, finished;
} OrderedIter;

/* ---- the iterator ----------------------------------------------------------------------------- */

Owned ordered_iter_new(OrderedDict *dict, OrderedWhat what, bool reverse)
{
    Owned o = container_new(sizeof(OrderedIter), ordered_iter_type.shape);
    if (!o) return NULL;
    OrderedIter *it = AS(OrderedIter, o);
    it->dict        = (OrderedDict *)ref_keep(&dict->dict.head);
    it->place       = reverse ? (int64_t)dict->dict.end - 1 : ordered_first(dict);
    it->used        = dict->dict.used;
    it->state       = dict->state;
    it->what        = what;
    it->reverse     = reverse;
    it->finished    = false;
    gc_track(o);
    return o;
}

static void iter_dealloc(Object *self)
{
    gc_untrack(self);
    ref_clear(&AS(OrderedIter, self)->dict);
    container_release(self, sizeof(OrderedIter));
}

static int iter_traverse(Object *self, GcVisit visit, void *argument)
{
    OrderedIter *it = AS(OrderedIter, self);
    return it->dict ? visit(&it->dict->dict.head, argument) : 0;
}

/* Is there an entry behind the one that was just given? */
static bool has_more(const OrderedIter *it)
{
    const Dict *dict = &it->dict->dict;
    int64_t     step = it->reverse ? -1 : 1, place = it->place;
    while (place >= 0 && place < dict->end && !dict->entries[place].key) place += step;
    return place >= 0 && place < dict->end;
}

/* The next entry, borrowed; NULL: at the end, or an error is pending. */
static DictEntry *advance(OrderedIter *it)
{
    if (!it->dict) return NULL;
    Dict      *dict  = &it->dict->dict;
    DictEntry *entry = NULL;
    if (it->finished) ; /* the last one has been given: whatever happened since */
    else if (it->state != it->dict->state) raise_runtime_error("OrderedDict mutated during iteration");
    else if (it->used != dict->used) {
        it->used = -1; /* for good */
        raise_runtime_error("OrderedDict changed size during iteration");
        return NULL;
    } else if (it->reverse) {
        if (it->place >= dict->end) it->place = (int64_t)dict->end - 1;
        while (it->place >= 0 && !dict->entries[it->place].key) it->place--;
        if (it->place >= 0) entry = &dict->entries[it->place--];
    } else {
        while (it->place < dict->end && !dict->entries[it->place].key) it->place++;
        if (it->place < dict->end) entry = &dict->entries[it->place++];
    }
    if (!entry) ref_clear(&it->dict);
    else it->finished = !has_more(it);
    return entry;
}

static Owned iter_step(Object *self)
{
    OrderedIter *it    = AS(OrderedIter, self);
    DictEntry   *entry = advance(it);
    if (!entry) return NULL;
    if (it->what == ORDERED_KEYS) return ref_keep(entry->key);
    if (it->what == ORDERED_VALUES) return ref_keep(entry->value);
    Owned key = ref_keep(entry->key), value = ref_keep(entry->value), pair = tuple_new(2); /* making it may collect */
    if (!pair) {
        ref_drop(key);
        ref_drop(value);
        return NULL;
    }
    AS(Tuple, pair)->items[0] = key;
    AS(Tuple, pair)->items[1] = value;
    tuple_done(pair);
    return pair;
}

NATIVE(iter_reduce_method)
{
    OrderedIter *it   = AS(OrderedIter, args[0]);
    Owned        rest = list_new(0), copy;
    if (!rest || !it->dict) return iter_reduce_exhausted(rest);
    copy    = ordered_iter_new(it->dict, it->what, it->reverse); /* so that the iterator itself stays where it is */
    bool ok = copy != NULL;
    if (ok) {
        AS(OrderedIter, copy)->place = it->place;
        AS(OrderedIter, copy)->used  = it->used;
        AS(OrderedIter, copy)->state = it->state;
        ok                           = list_extend(AS(List, rest), copy);
    }
    ref_drop_maybe(copy);
    if (ok) return iter_reduce_exhausted(rest);
    ref_drop(rest);
    return NULL;
}

static const NativeDef iter_methods[] = { { "__reduce__", iter_reduce_method, "", REDUCE_DOC, 0 }, { 0 } };

STATIC_OBJECT Type ordered_iter_type = {
    .gc    = { .size = sizeof(OrderedIter), .traverse = iter_traverse, .dealloc = iter_dealloc },
    .name  = "odict_iterator",
    .flags = TYPE_NO_INSTANTIATE,
    .iter = iter_self, .next = iter_step, .methods = iter_methods,
};

/* ---- views ------------------------------------------------------------------------------------ */

static OrderedDict *dict_of(Object *view) { return (OrderedDict *)AS(DictView, view)->dict; }

static OrderedWhat what_of(Object *view)
{
    const Type *type = TYPE_OF(view);
    return type == &ordered_keys_type ? ORDERED_KEYS : type == &ordered_values_type ? ORDERED_VALUES : ORDERED_ITEMS;
}

static Owned view_iter(Object *self) { return ordered_iter_new(dict_of(self), what_of(self), false); }
NATIVE(view_reversed) { return ordered_iter_new(dict_of(args[0]), what_of(args[0]), true); }

static const NativeDef view_methods[] = {
    { "__reversed__", view_reversed, "", "An iterator from the last to the first.", 0 },
    { 0 },
};

#define ORDERED_VIEW(text, parent) \
    { .name = text, .base = parent, .flags = TYPE_NO_INSTANTIATE, .iter = view_iter, .methods = view_methods }

Type ordered_keys_type   = ORDERED_VIEW("odict_keys", &dict_keys_type);
Type ordered_values_type = ORDERED_VIEW("odict_values", &dict_values_type);
Type ordered_items_type  = ORDERED_VIEW("odict_items", &dict_items_type);

static Type *const view_types[] = { &ordered_keys_type, &ordered_values_type, &ordered_items_type };

Owned ordered_view_new(OrderedDict *dict, OrderedWhat what) { return dict_view_new(&dict->dict, view_types[what]->shape); }

bool ordered_views_ready(void)
{
    for (int i = 0; i < 3; i++) {
        view_types[i]->gc = dict_keys_type.gc; /* the same struct */
        if (!type_ready(view_types[i])) return false;
    }
    return type_ready(&ordered_iter_type);
}
