/* exception_group.c -- BaseExceptionGroup and ExceptionGroup: several exceptions raised as one, and taking them apart. */
#include "runtime/class.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/exception_parts.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

static bool is_group(const Object *o) { return type_is_subtype(TYPE_OF(o), &exc_BaseExceptionGroup); }
static Tuple *members_of(Borrowed group) { return (Tuple *)((const GroupException *)group)->exceptions; }
Borrowed exception_group_exceptions(Borrowed group) { return ((const GroupException *)group)->exceptions; }

/* ---- making --------------------------------------------------------------------------------- */

static bool is_sequence(Borrowed o)
{
    const Type *type = TYPE_OF(o);
    return (type->sequence_item || type->get_item) && !(type->flags & TYPE_DICT) && type != &mapping_proxy_type;
}

/* Every item an exception? *nested_base: one of them is no Exception. */
static bool check_members(const Tuple *exceptions, bool *nested_base)
{
    *nested_base = false;
    if (exceptions->length == 0) raise_value_error("second argument (exceptions) must be a non-empty sequence");
    for (uint32_t i = 0; i < exceptions->length && !error_pending(); i++) {
        Object *item = exceptions->items[i];
        if (!IS_EXCEPTION(item)) raise_value_error("Item %u of second argument (exceptions) is not an exception", i);
        else if (!type_is_subtype(TYPE_OF(item), &exc_Exception)) *nested_base = true;
    }
    return !error_pending();
}

static Type *fitting_type(Type *cls, bool nested_base) /* NULL: error pending */
{
    if (cls == &exc_BaseExceptionGroup) return nested_base ? cls : &exc_ExceptionGroup;
    if (!nested_base || !type_is_subtype(cls, &exc_Exception)) return cls;
    if (cls == &exc_ExceptionGroup) raise_type_error("Cannot nest BaseExceptions in an ExceptionGroup");
    else raise_type_error("Cannot nest BaseExceptions in '%.200s'", type_name(cls));
    return NULL;
}

static Owned group_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    (void)keywords;
    bool nested_base;
    if (n != 2) return raise_type_error("BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)", n);
    if (!IS_STR(args[0])) return raise_type_error("BaseExceptionGroup.__new__() argument 1 must be str, not %K", args[0]);
    if (!is_sequence(args[1])) return raise_type_error("second argument (exceptions) must be a sequence");
    Owned exceptions = object_to_tuple(args[1]);
    if (!exceptions) return NULL;
    if (check_members(AS(Tuple, exceptions), &nested_base) && (cls = fitting_type(cls, nested_base))) {
        Owned o = exception_alloc(cls, args, n);
        if (o) {
            field_set(&AS(GroupException, o)->message, args[0]);
            field_set(&AS(GroupException, o)->exceptions, exceptions);
        }
        ref_drop(exceptions);
        return o;
    }
    ref_drop(exceptions);
    return NULL;
}

static Owned group_str(Object *self)
{
    GroupException *group = AS(GroupException, self);
    uint32_t        n     = members_of(self)->length;
    return str_format_c("%S (%u sub-exception%s)", group->message, n, n == 1 ? "" : "s");
}

/* ---- parts of a group ----------------------------------------------------------------------- */

/* A copy of the notes list, if there is one. */
static bool copy_notes(Borrowed from, Borrowed to)
{
    Owned notes = object_find_attr(from, names.__notes__);
    if (!notes) return !error_pending();
    bool ok = true;
    if (is_sequence(notes)) {
        Owned copy = object_to_list(notes);
        ok         = copy && object_set_attr(to, names.__notes__, copy);
        ref_drop_maybe(copy);
    }
    ref_drop(notes);
    return ok;
}

Owned group_part(Borrowed group, Borrowed list)
{
    const Exception *from = (const Exception *)group;
    Owned derive = object_get_attr(group, names.derive);
    Owned part   = derive ? object_call_1(derive, list) : NULL;
    ref_drop_maybe(derive);
    if (!part) return NULL;
    if (!is_group(part)) {
        ref_drop(part);
        return raise_type_error("derive must return an instance of BaseExceptionGroup");
    }
    exception_set_traceback(part, from->traceback);
    exception_set_context(part, from->context);
    exception_set_cause(part, from->cause);
    if (copy_notes(group, part)) return part;
    ref_drop(part);
    return NULL;
}

/* *part is NULL when the list is empty. */
static bool part_or_none(Borrowed group, Borrowed list, Owned *part)
{
    *part = NULL;
    if (((const List *)list)->length == 0) return true;
    *part = group_part(group, list);
    return *part != NULL;
}

static bool is_exception_type(Borrowed o) { return IS_EXCEPTION_CLASS(o); }

static bool is_type_matcher(Borrowed matcher)
{
    if (is_exception_type(matcher)) return true;
    if (!IS_TUPLE(matcher)) return false;
    const Tuple *types = (const Tuple *)matcher;
    for (uint32_t i = 0; i < types->length; i++)
        if (!is_exception_type(types->items[i])) return false;
    return true;
}

static bool check_matcher(Borrowed matcher)
{
    if (matcher->shape == SHAPE_FUNCTION || is_type_matcher(matcher)) return true;
    raise_type_error("expected a function, exception type or tuple of exception types");
    return false;
}

static Truth matches(Borrowed exception, Borrowed matcher)
{
    if (is_exception_type(matcher)) return type_is_subtype(TYPE_OF(exception), (const Type *)matcher);
    if (IS_TUPLE(matcher)) {
        const Tuple *types = (const Tuple *)matcher;
        for (uint32_t i = 0; i < types->length; i++)
            if (type_is_subtype(TYPE_OF(exception), (const Type *)types->items[i])) return TRUTH_YES;
        return TRUTH_NO;
    }
    Owned answer = object_call_1(matcher, exception);
    if (!answer) return TRUTH_ERROR;
    Truth truth = object_truth(answer);
    ref_drop(answer);
    return truth;
}

static bool split(Borrowed exception, Borrowed matcher, bool want_rest, Owned *match, Owned *rest);

/* Splits each member of a group into two lists. */
static bool split_members(Borrowed group, Borrowed matcher, bool want_rest, List *matched, List *others)
{
    Tuple *members = (Tuple *)ref_keep(OBJ(members_of(group)));
    bool   ok      = true;
    for (uint32_t i = 0; ok && i < members->length; i++) {
        Owned match, rest;
        ok = split(members->items[i], matcher, want_rest, &match, &rest);
        if (match) ok = list_append_take(matched, match) && ok;
        if (rest) ok = list_append_take(others, rest) && ok;
    }
    ref_drop(OBJ(members));
    return ok;
}

static bool split(Borrowed exception, Borrowed matcher, bool want_rest, Owned *match, Owned *rest)
{
    *match = *rest = NULL;
    Truth whole    = matches(exception, matcher);
    if (whole == TRUTH_ERROR) return false;
    if (whole == TRUTH_YES) {
        *match = ref_keep(exception);
        return true;
    }
    if (!is_group(exception)) {
        if (want_rest) *rest = ref_keep(exception);
        return true;
    }
    if (!recursion_enter(" in exceptiongroup_split_recursive")) return false;
    Owned matched = list_new(0), others = matched ? list_new(0) : NULL;
    bool  ok = others && split_members(exception, matcher, want_rest, AS(List, matched), AS(List, others));
    recursion_leave();
    ok = ok && part_or_none(exception, matched, match) && part_or_none(exception, others, rest);
    ref_drop_maybe(matched);
    ref_drop_maybe(others);
    if (ok) return true;
    ref_clear(match);
    return false;
}

bool group_split(Borrowed group, Borrowed matcher, Owned *match, Owned *rest)
{
    return split(group, matcher, true, match, rest);
}

/* ---- methods -------------------------------------------------------------------------------- */

static Owned group_derive(Object **args, int n, Tuple *keywords)
{
    (void)keywords;
    if (n != 2) return raise_type_error("function takes exactly 1 argument (%d given)", n - 1);
    return object_call_2(OBJ(&exc_BaseExceptionGroup), AS(GroupException, args[0])->message, args[1]);
}

static Owned taken_or_none(Owned o) { return o ? o : none_new(); }

static Owned group_split_method(Object **args, int n, Tuple *keywords)
{
    (void)keywords;
    Owned match, rest;
    if (n != 2) return raise_type_error("split expected 1 argument, got %d", n - 1);
    if (!check_matcher(args[1]) || !split(args[0], args[1], true, &match, &rest)) return NULL;
    match      = taken_or_none(match);
    rest       = taken_or_none(rest);
    Owned pair = tuple_pack(2, match, rest);
    ref_drop(match);
    ref_drop(rest);
    return pair;
}

static Owned group_subgroup(Object **args, int n, Tuple *keywords)
{
    (void)keywords;
    Owned match, rest;
    if (n != 2) return raise_type_error("subgroup expected 1 argument, got %d", n - 1);
    if (!check_matcher(args[1]) || !split(args[0], args[1], false, &match, &rest)) return NULL;
    ref_drop_maybe(rest);
    return taken_or_none(match);
}

static Owned group_class_getitem(Object **args, int n, Tuple *keywords)
{
    (void)n, (void)keywords;
    return generic_alias_new(args[0], args[1]);
}

static const NativeDef group_methods[] = {
    {"__class_getitem__", group_class_getitem, "object, /", "See PEP 585", NATIVE_CLASS},
    {"derive", group_derive, NULL, NULL, NATIVE_BARE_NAME},
    {"split", group_split_method, NULL, NULL, NATIVE_BARE_NAME},
    {"subgroup", group_subgroup, NULL, NULL, NATIVE_BARE_NAME},
    {NULL, NULL, NULL, NULL, 0},
};

static const MemberDef group_members[] = {
    {"message", MEMBER_OBJECT, offsetof(GroupException, message), false, "exception message"},
    {"exceptions", MEMBER_OBJECT, offsetof(GroupException, exceptions), false, "nested exceptions"},
    {NULL, 0, 0, false, NULL},
};

void exception_groups_start(void)
{
    exc_BaseExceptionGroup.new_    = group_new;
    exc_BaseExceptionGroup.str     = group_str;
    exc_BaseExceptionGroup.methods = group_methods;
    exc_BaseExceptionGroup.members = group_members;
    exc_ExceptionGroup.weak_ok     = true;
}
