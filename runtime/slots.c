/* slots.c -- from special methods to slots, and back.
 *
 * Two kinds of function fill a slot of a type.  A built-in type brings a C function; its dict then
 * shows a slot wrapper (runtime/wrapper.c) under the special method's name.  A class that defines a
 * special method in Python gets the generic function of this file, which looks the method up and
 * calls it.  A class that only inherits gets what its bases have.
 *
 * All rows of slots.def with one field make a group: __add__ and __radd__ fill `add`, six dunders fill
 * `compare`.  update_group() decides for a group of a class:
 *   every dunder found is a wrapper of built-in bases and they agree on the C function   -> that function
 *   one is anything else (a Python function, a wrapper of a stranger, two that disagree) -> the generic
 *   none is found                                                                        -> NULL
 * Start reading at update_group().  The generic functions are in slot_generic.c.
 */
#include <string.h>
#include "runtime/slots.h"
#include "runtime/slot_generic.h"
#include "runtime/dict.h"
#include "runtime/names.h"
#include "runtime/native.h"

#define SIGNATURE_NULL                 NULL
#define SIGNATURE_wrap_unary           "($self, /)"
#define SIGNATURE_wrap_hash            "($self, /)"
#define SIGNATURE_wrap_next            "($self, /)"
#define SIGNATURE_wrap_truth           "($self, /)"
#define SIGNATURE_wrap_length          "($self, /)"
#define SIGNATURE_wrap_finalize        NULL
#define SIGNATURE_wrap_get_attr        "($self, name, /)"
#define SIGNATURE_wrap_set_attr        "($self, name, value, /)"
#define SIGNATURE_wrap_del_attr        "($self, name, /)"
#define SIGNATURE_wrap_call            "($self, /, *args, **kwargs)"
#define SIGNATURE_wrap_init            "($self, /, *args, **kwargs)"
#define SIGNATURE_wrap_lt              "($self, value, /)"
#define SIGNATURE_wrap_le              "($self, value, /)"
#define SIGNATURE_wrap_eq              "($self, value, /)"
#define SIGNATURE_wrap_ne              "($self, value, /)"
#define SIGNATURE_wrap_gt              "($self, value, /)"
#define SIGNATURE_wrap_ge              "($self, value, /)"
#define SIGNATURE_wrap_get             "($self, instance, owner=None, /)"
#define SIGNATURE_wrap_set             "($self, instance, value, /)"
#define SIGNATURE_wrap_delete          "($self, instance, /)"
#define SIGNATURE_wrap_binary          "($self, value, /)"
#define SIGNATURE_wrap_reflected       "($self, value, /)"
#define SIGNATURE_wrap_in_place        "($self, value, /)"
#define SIGNATURE_wrap_sequence_binary "($self, value, /)"
#define SIGNATURE_wrap_power           "($self, value, mod=None, /)"
#define SIGNATURE_wrap_power_reflected "($self, value, mod=None, /)"
#define SIGNATURE_wrap_power_in        "($self, value, /)"
#define SIGNATURE_wrap_get_item        "($self, key, /)"
#define SIGNATURE_wrap_set_item        "($self, key, value, /)"
#define SIGNATURE_wrap_del_item        "($self, key, /)"
#define SIGNATURE_wrap_contains        "($self, key, /)"
#define SIGNATURE_wrap_repeat          "($self, value, /)"
#define SIGNATURE_wrap_sequence_item   "($self, key, /)"

const SlotDef slot_defs[] = {
#define SLOT(dunder, field, generic, wrapper, doc) \
    { &names.dunder, offsetof(Type, field), generic, wrapper, doc, SIGNATURE_##wrapper },
#include "runtime/slots.def"
};
enum { DEF_COUNT = sizeof slot_defs / sizeof *slot_defs, TABLE_SIZE = 256 };
const int slot_def_count = DEF_COUNT;

/* By address of the interned name: the first row of that name, then along next_same_name. 0 ends. */
static uint8_t table[TABLE_SIZE];       /* 1 + row */
static uint8_t next_same_name[DEF_COUNT], next_in_table[DEF_COUNT];
static uint8_t group_start[DEF_COUNT];  /* of each row: the first row of its group */

static unsigned table_place(const Str *name) { return (unsigned)((uintptr_t)name >> 4) % TABLE_SIZE; }

/* The first row of that name, or -1. */
static int find_row(const Str *name)
{
    for (unsigned i = table[table_place(name)]; i; i = next_in_table[i - 1])
        if (*slot_defs[i - 1].name == name) return (int)i - 1;
    return -1;
}

bool slots_start(void)
{
    memset(table, 0, sizeof table);
    memset(next_same_name, 0, sizeof next_same_name);
    for (int i = 0; i < DEF_COUNT; i++) {
        group_start[i] = i && slot_defs[i].offset == slot_defs[i - 1].offset ? group_start[i - 1] : (uint8_t)i;
        int same = find_row(*slot_defs[i].name);
        if (same >= 0) {
            while (next_same_name[same]) same = next_same_name[same] - 1;
            next_same_name[same] = (uint8_t)(i + 1);
            continue;
        }
        unsigned place    = table_place(*slot_defs[i].name);
        next_in_table[i]  = table[place];
        table[place]      = (uint8_t)(i + 1);
    }
    return true;
}

/* The interned twin of a name, or NULL when no slot can hang on it. */
static const Str *as_dunder(const Str *name)
{
    if (name->length < 5 || !name->ascii || name->data[0] != '_' || name->data[1] != '_') return NULL;
    return name->interned ? name : str_interned_twin(name);
}

bool slot_is_dunder(const Str *name)
{
    const Str *dunder = as_dunder(name);
    return dunder && find_row(dunder) >= 0;
}

/* The fields between `first` and `last` of a Type are all pointers to functions. */
static void inherit_range(Type *type, const Type *base, size_t first, size_t last)
{
    void **to = (void **)((char *)type + first);
    void **from = (void **)((char *)base + first);
    for (; (char *)to <= (char *)type + last; to++, from++)
        if (!*to) *to = *from;
}

bool slots_inherit(Type *type, const Type *base)
{
    if (!type->compare && !type->hash) { /* equality and hash go together */
        type->compare = base->compare;
        type->hash    = base->hash;
    } else if (!type->hash) type->hash = hash_not_available;
    inherit_range(type, base, offsetof(Type, call), offsetof(Type, str));
    inherit_range(type, base, offsetof(Type, truth), offsetof(Type, buffer_release));
    if (!type->gc.finalize) type->gc.finalize = base->gc.finalize;
    return true;
}

/* What the group that begins at row `first` should hold. */
static void update_group(Type *type, int first)
{
    void *specific = NULL, *generic = NULL;
    bool  use_generic = false, have_specific = false;
    for (int row = first; row < DEF_COUNT && slot_defs[row].offset == slot_defs[first].offset; row++) {
        const SlotDef *def   = &slot_defs[row];
        Borrowed       found = type_find(type, *def->name);
        if (!found) continue;
        if (found->shape == SHAPE_WRAPPER_DESCR) {
            const WrapperDescr *wrapper = (const WrapperDescr *)found;
            if (*wrapper->def->name == *def->name && type_is_subtype(type, wrapper->owner)) {
                void *slot = *slot_of(wrapper->owner, def);
                if (!have_specific || specific == slot) { specific = slot; have_specific = true; continue; }
            }
        } else if (def->offset == offsetof(Type, new_) && native_is_new(found)) {
            const Type *base = type;
            while (base->flags & TYPE_HEAP) base = base->base;
            specific      = (void *)base->new_;
            have_specific = true;
            continue;
        } else if (found == NONE && def->offset == offsetof(Type, hash)) {
            specific      = (void *)hash_not_available;
            have_specific = true;
            continue;
        }
        use_generic = true;
        if (!generic || def->generic == (void *)slot_get_attr_hook) generic = def->generic;
    }
    *slot_of(type, &slot_defs[first]) = use_generic ? generic : specific;
}

void slots_update_all(Type *type)
{
    for (int row = 0; row < DEF_COUNT; row++)
        if (group_start[row] == row) update_group(type, row);
}

/* Sets the groups of one dunder; true when there was one. */
static bool update_named(Type *type, const Str *dunder)
{
    int row = find_row(dunder);
    if (row < 0) return false;
    for (;; row = next_same_name[row] - 1) {
        update_group(type, group_start[row]);
        if (!next_same_name[row]) return true;
    }
}

void slots_update_own(Type *type)
{
    uint32_t place = 0;
    Object  *key, *value;
    Dict    *dict = type_dict(type);
    while (dict_next(dict, &place, &key, &value)) {
        const Str *dunder = IS_STR(key) ? as_dunder((Str *)key) : NULL;
        if (dunder) update_named(type, dunder);
    }
}

void slots_update_named(Type *type, const Str *name)
{
    const Str *dunder = as_dunder(name);
    if (!dunder || !update_named(type, dunder)) return;
    for (uint32_t i = 0; i < type->subclass_count; i++) {
        Type *subclass = type->subclasses[i];
        if (!type_lookup_own(subclass, dunder)) slots_update_named(subclass, dunder);
    }
}
