/* union.c -- int | str: a set of types, in order, without duplicates. */
#include "runtime/class.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/generic_alias.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/protocol.h"

typedef struct Union { Object head; Tuple *arguments, *parameters; } Union;

#define UNION(o) AS(Union, o)

Borrowed union_arguments(Borrowed o) { return OBJ(((const Union *)o)->arguments); }

static Truth same_argument(Object *a, Object *b)
{
    if (a == b) return TRUTH_YES;
    if (!IS_INSTANCE(a, &generic_alias_type) || !IS_INSTANCE(b, &generic_alias_type)) return TRUTH_NO;
    return object_compare_truth(a, b, CMP_EQ);
}

/* Appends o, or the members of o if it is a union, unless they are there. */
static bool add(List *list, Object *o)
{
    if (o->shape == SHAPE_UNION) {
        for (uint32_t i = 0; i < UNION(o)->arguments->length; i++)
            if (!add(list, UNION(o)->arguments->items[i])) return false;
        return true;
    }
    if (o == NONE) o = OBJ(&none_type);
    for (uint32_t i = 0; i < list->length; i++) {
        Truth same = same_argument(list->items[i], o);
        if (same != TRUTH_NO) return same == TRUTH_YES;
    }
    return list_append(list, o);
}

/* The union of the list's items, or its one item. Takes the list over. */
static Owned from_list(Owned list)
{
    List *l = (List *)list;
    if (l->length == 1) {
        Owned one = ref_keep(l->items[0]);
        ref_drop(list);
        return one;
    }
    Owned tuple = tuple_from_list(l);
    ref_drop(list);
    Owned o = tuple ? container_new(sizeof(Union), SHAPE_UNION) : NULL;
    if (!o) { ref_drop_maybe(tuple); return NULL; }
    UNION(o)->arguments  = (Tuple *)tuple;
    UNION(o)->parameters = NULL;
    gc_track(o);
    return o;
}

static bool may_stand_in(const Object *o)
{
    return o == NONE || is_type(o) || IS_INSTANCE(o, &generic_alias_type) || o->shape == SHAPE_UNION;
}

Owned union_new_pair(Borrowed left, Borrowed right)
{
    if (!may_stand_in(left) || !may_stand_in(right)) return not_implemented_new();
    Owned list = list_new(2);
    if (!list) return NULL;
    if (add((List *)list, (Object *)left) && add((List *)list, (Object *)right)) return from_list(list);
    ref_drop(list);
    return NULL;
}

static Owned repr(Object *self)
{
    Tuple     *arguments = UNION(self)->arguments;
    StrBuilder b;
    builder_start(&b, 32);
    for (uint32_t i = 0; i < arguments->length; i++)
        if ((i && !builder_add_c(&b, " | ")) || !generic_add_name(&b, arguments->items[i])) { builder_abandon(&b); return NULL; }
    return builder_finish(&b);
}

static Owned compare(Object *self, Object *other, CompareOp op)
{
    if ((op != CMP_EQ && op != CMP_NE) || other->shape != SHAPE_UNION) return not_implemented_new();
    Owned a = frozenset_new(OBJ(UNION(self)->arguments)), b = a ? frozenset_new(OBJ(UNION(other)->arguments)) : NULL;
    Owned result = b ? object_compare(a, b, op) : NULL;
    ref_drop_maybe(a);
    ref_drop_maybe(b);
    return result;
}

static bool hash(Object *self, int64_t *result)
{
    Owned set = frozenset_new(OBJ(UNION(self)->arguments));
    bool  ok  = set && object_hash(set, result);
    ref_drop_maybe(set);
    return ok;
}

static Owned parameters_of(Object *self)
{
    Union *u = UNION(self);
    if (!u->parameters && !(u->parameters = (Tuple *)generic_parameters(u->arguments))) return NULL;
    return ref_keep(OBJ(u->parameters));
}

static Owned get_item(Object *self, Object *item)
{
    Owned parameters = parameters_of(self);
    if (!parameters) return NULL;
    Tuple *arguments = generic_substitute(self, UNION(self)->arguments, (Tuple *)parameters, item);
    ref_drop(parameters);
    if (!arguments) return NULL;
    Owned result = ref_keep(arguments->items[0]);
    for (uint32_t i = 1; result && i < arguments->length; i++) {
        Owned more = number_binary(result, arguments->items[i], OPERATOR_OR);
        ref_drop(result);
        result = more;
    }
    ref_drop(OBJ(arguments));
    return result;
}

static Owned or_slot(Object *left, Object *right) { return union_new_pair(left, right); }

static int traverse(Object *self, GcVisit visit, void *argument)
{
    Union *u      = UNION(self);
    int    result = visit(OBJ(u->arguments), argument);
    return result || !u->parameters ? result : visit(OBJ(u->parameters), argument);
}

static void dealloc(Object *self)
{
    gc_untrack(self);
    ref_clear(&UNION(self)->arguments);
    ref_clear(&UNION(self)->parameters);
    container_release(self, sizeof(Union));
}

static const MemberDef members[] = { { "__args__", MEMBER_OBJECT, offsetof(Union, arguments), false, NULL }, { 0 } };
static const GetSetDef getsets[] = { { "__parameters__", parameters_of, NULL, "Type variables in the types.UnionType." }, { 0 } };

/* A union has its type's __module__, alone of all that types have. */
static Owned get_attr(Object *self, Str *name)
{
    return str_equal(name, names.__module__) ? type_get_attr(OBJ(&union_type), name) : object_generic_get_attr(self, name);
}

Type union_type = {
    .gc = { .size = sizeof(Union), .traverse = traverse, .dealloc = dealloc },
    .name = "types.UnionType", .flags = TYPE_NO_INSTANTIATE,
    .doc = "Represent a PEP 604 union type\n\nE.g. for int | str",
    .repr = repr, .hash = hash, .compare = compare, .get_attr = get_attr, .get_item = get_item, .bit_or = or_slot,
    .members = members, .getsets = getsets,
};
