/* struct_sequence.c -- tuples with named fields.
 *
 * The type is a static subtype of tuple; each field is a member descriptor over the tuple's items, so attribute access needs
 * nothing else.  Fields past `visible` lie behind the items that the tuple admits to (its length says fewer); items without a
 * name (NULL among the fields) have no member.
 */
#include "vm/modules/struct_sequence.h"

#include <stddef.h>
#include <string.h>

#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/str.h"

enum { TYPE_LIMIT = 40, FIELD_LIMIT = 24 };
static struct Known { STATIC_OBJECT Type type; MemberDef members[FIELD_LIMIT + 1]; int count, visible, unnamed; } known[TYPE_LIMIT];
static int known_count;

static struct Known *of(const Type *type) { return (struct Known *)type; }

static Owned sequence_repr(Object *self)
{
    const Type *type = TYPE_OF(self);
    StrBuilder  b;
    builder_start(&b, 64);
    builder_add_c(&b, type->name);
    builder_add_c(&b, "(");
    for (int k = 0; k < of(type)->visible; k++) {
        if (k) builder_add_c(&b, ", ");
        builder_add_c(&b, of(type)->members[k].name);
        builder_add_c(&b, "=");
        builder_add_repr(&b, ((Tuple *)self)->items[k]);
    }
    builder_add_c(&b, ")");
    return builder_finish(&b);
}

static size_t size_for(int count) { return sizeof(Tuple) + (size_t)count * sizeof(Object *); }

static void sequence_dealloc(Object *self)
{
    int count = of(TYPE_OF(self))->count;
    gc_untrack(self);
    for (int k = 0; k < count; k++) ref_drop_maybe(((Tuple *)self)->items[k]);
    container_release(self, size_for(count));
}

static int sequence_traverse(Object *self, GcVisit visit, void *argument)
{
    int r = 0, count = of(TYPE_OF(self))->count;
    for (int k = 0; k < count && !r; k++)
        if (((Tuple *)self)->items[k]) r = visit(((Tuple *)self)->items[k], argument);
    return r;
}

static size_t sequence_size(Object *self) { return sizeof(GcHead) + size_for(of(TYPE_OF(self))->count); }

/* The name of the k-th field, one of the hidden ones: those without a name come before them. */
static const char *field_at(const Type *type, int k) { return of(type)->members[k - of(type)->unnamed].name; }

/* A field's value in the dict of the second argument: new, or NULL, without an error. */
static Owned field_given(const Dict *dict, const char *field)
{
    Owned name  = str_intern_c(field);
    Owned value = name ? ref_keep_maybe(dict_find_str(dict, (const Str *)name)) : NULL;
    if (!name) error_clear();
    ref_drop_maybe(name);
    return value;
}

/* (type, (the items, {name: value} of the hidden fields)) */
static Owned sequence_reduce(Object **args, UNUSED int n, UNUSED Tuple *names_)
{
    Type  *type    = TYPE_OF(args[0]);
    int    visible = of(type)->visible;
    Owned  items = tuple_new(visible), hidden = dict_new(), result = NULL;
    bool   ok = items && hidden;
    for (int k = 0; items && k < visible; k++) ((Tuple *)items)->items[k] = ref_keep(((Tuple *)args[0])->items[k]);
    if (items) tuple_done(items);
    for (int k = visible; ok && k < of(type)->count; k++) ok = dict_set_c((Dict *)hidden, field_at(type, k), ((Tuple *)args[0])->items[k]);
    if (ok) {
        Owned given = tuple_pack(2, items, hidden);
        if (given) result = tuple_pack(2, OBJ(type), given);
        ref_drop_maybe(given);
    }
    ref_drop_maybe(hidden);
    ref_drop_maybe(items);
    return result;
}
static const NativeDef sequence_methods[] = {{"__reduce__", sequence_reduce, "", "What copying and pickling need.", 0}, {0}};

static Owned sequence_from(Type *cls, Object **args, int n, Tuple *names_)
{
    Object *out[2];
    if (!strcmp(cls->name, "sys.flags") || !strcmp(cls->name, "sys.version_info")) return raise_type_error("cannot create '%s' instances", cls->name);
    if (!native_bind("structseq", "sequence, dict={}", args, n, names_, out, 2)) return NULL;
    if (out[1] && !IS_DICT(out[1])) return raise_type_error("%s() takes a dict as second arg, if any", cls->name);
    Owned given = object_to_tuple(out[0]);
    if (!given && error_clear_if(&exc_TypeError)) raise_type_error("constructor requires a sequence");
    if (!given) return NULL;
    int have = (int)((Tuple *)given)->length, count = of(cls)->count, visible = of(cls)->visible;
    if (have < visible || have > count) {
        ref_drop(given);
        if (visible != count && have < visible) return raise_type_error("%s() takes an at least %d-sequence (%d-sequence given)", cls->name, visible, have);
        if (visible != count) return raise_type_error("%s() takes an at most %d-sequence (%d-sequence given)", cls->name, count, have);
        return raise_type_error("%s() takes a %d-sequence (%d-sequence given)", cls->name, visible, have);
    }
    Owned values[FIELD_LIMIT];
    int    unnamed = of(cls)->unnamed;
    for (int k = 0; k < count; k++) { /* a hidden field not given may be that of an item without a name */
        int from  = k < have ? k : k < visible + unnamed ? k - unnamed : -1;
        values[k] = k >= have && out[1] ? field_given((Dict *)out[1], field_at(cls, k)) : NULL;
        if (!values[k]) values[k] = ref_keep(from < 0 ? NONE : ((Tuple *)given)->items[from]);
    }
    ref_drop(given);
    return struct_sequence_new(cls, values, count);
}

/* __match_args__: the visible fields that have names. */
static bool match_args_set(struct Known *k)
{
    Owned list = list_new(k->visible);
    for (int f = 0; list && f < k->visible - k->unnamed; f++) {
        Owned name = str_intern_c(k->members[f].name);
        if (!name || !list_append_take((List *)list, name)) ref_clear(&list);
    }
    Owned tuple = list ? tuple_from_list((List *)list) : NULL;
    bool  ok    = tuple && dict_set_str(type_dict(&k->type), names.__match_args__, tuple);
    ref_drop_maybe(list);
    ref_drop_maybe(tuple);
    return ok;
}

Type *struct_sequence_type(const char *name, const char *doc, const char *const *fields, int count, int visible)
{
    for (int k = 0; k < known_count; k++)
        if (!strcmp(known[k].type.name, name)) return &known[k].type;
    if (known_count == TYPE_LIMIT || count > FIELD_LIMIT) {
        raise_system_error("too many struct sequence types");
        return NULL;
    }
    struct Known *k = &known[known_count++];
    k->count        = count;
    k->visible      = visible;
    int members = 0;
    for (int f = 0; f < count; f++)
        if (fields[f])
            k->members[members++] = (MemberDef){fields[f], MEMBER_OBJECT_OR_NONE, offsetof(Tuple, items) + (size_t)f * sizeof(Object *), false, NULL};
    k->unnamed = count - members;
    k->type = (Type){
        .head    = {1, SHAPE_TYPE_STATIC},
        .gc      = {.traverse = sequence_traverse, .dealloc = sequence_dealloc, .size_of = sequence_size, .size = sizeof(Tuple)},
        .name    = name,
        .doc     = doc,
        .base    = &tuple_type,
        .flags   = TYPE_TUPLE | TYPE_SEQUENCE,
        .repr    = sequence_repr,
        .new_    = sequence_from,
        .members = k->members,
        .methods = sequence_methods,
    };
    if (!type_ready(&k->type)) return NULL;
    static const char *const counts[] = {"n_sequence_fields", "n_fields", "n_unnamed_fields"};
    const int                value[]  = {visible, count, k->unnamed};
    for (int c = 0; c < 3; c++) {
        Owned v = int_new(value[c]);
        if (!v || !dict_set_c(type_dict(&k->type), counts[c], v)) return NULL;
        ref_drop(v);
    }
    if (!match_args_set(k)) return NULL;
    return &k->type;
}

Owned struct_sequence_new(Type *type, Owned *values, int count)
{
    Owned o  = type ? container_new(size_for(count), type->shape) : NULL;
    bool  ok = o != NULL;
    for (int k = 0; k < count; k++) {
        ok = ok && values[k];
        if (o) ((Tuple *)o)->items[k] = values[k];
        else ref_drop_maybe(values[k]);
    }
    if (!o) return NULL;
    ((Tuple *)o)->length = (uint32_t)of(type)->visible;
    gc_track(o);
    if (!ok) ref_clear(&o);
    return o;
}
