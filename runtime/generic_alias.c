/* generic_alias.c -- list[int]: a class with type arguments, which behaves as the class and remembers the arguments.
 *
 * Type variables are whatever has __typing_subst__ (typing.TypeVar and its kin); an argument with __parameters__ is
 * generic itself.  list[T][int] replaces them.
 */
#include <string.h>
#include "gc/weak.h"
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/generic_alias.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

#define ALIAS(o) AS(GenericAlias, o)

/* ---- making ------------------------------------------------------------------------------------------ */

static Owned alias_new(Type *cls, Borrowed origin, Tuple *arguments, bool starred)
{
    Owned o = type_alloc(cls);
    if (!o) return NULL;
    ALIAS(o)->origin     = ref_keep(origin);
    ALIAS(o)->arguments  = (Tuple *)ref_keep(OBJ(arguments));
    ALIAS(o)->parameters = NULL;
    ALIAS(o)->starred    = starred;
    gc_track(o);
    return o;
}

Owned generic_alias_new(Borrowed origin, Borrowed arguments)
{
    Owned all = IS_TUPLE(arguments) ? ref_keep(arguments) : tuple_pack(1, arguments);
    if (!all) return NULL;
    Owned o = alias_new(&generic_alias_type, origin, (Tuple *)all, false);
    ref_drop(all);
    return o;
}

static Owned new_slot(Type *cls, Object **args, int n, Tuple *kwnames)
{
    Object *out[2];
    if (!native_bind("GenericAlias", "origin, args, /", args, n, kwnames, out, 2)) return NULL;
    Owned all = IS_TUPLE(out[1]) ? ref_keep(out[1]) : tuple_pack(1, out[1]);
    Owned o   = all ? alias_new(cls, out[0], (Tuple *)all, false) : NULL;
    ref_drop_maybe(all);
    return o;
}

/* ---- text ------------------------------------------------------------------------------------------------ */

/* The "mod.name" of a function, say; false without error: it has no such names. */
static bool add_dotted(StrBuilder *b, Object *o, bool *failed)
{
    Owned name = object_find_attr(o, names.__qualname__), module = name ? object_find_attr(o, names.__module__) : NULL;
    bool  named = name && module && IS_STR(name) && IS_STR(module);
    *failed     = error_pending();
    if (named && !str_equal_c((Str *)module, "builtins")) *failed = !builder_add(b, module) || !builder_add_char(b, '.');
    if (named && !*failed) *failed = !builder_add(b, name);
    ref_drop_maybe(name);
    ref_drop_maybe(module);
    return named;
}

static Owned parameterised(Object *o)
{
    Owned origin = object_find_attr(o, names.__origin__);
    ref_drop_maybe(origin);
    return origin ? object_find_attr(o, names.__args__) : NULL;
}

/* "int", "mod.C", "..." or repr(o). */
bool generic_add_name(StrBuilder *b, Object *o)
{
    if (o == ELLIPSIS) return builder_add_c(b, "...");
    if (o == OBJ(&none_type)) return builder_add_c(b, "None");
    if (o->shape == SHAPE_GENERIC_ALIAS) return builder_add_repr(b, o);
    if (!is_type(o)) {
        bool  failed    = false;
        Owned arguments = parameterised(o);
        if (arguments) ref_drop(arguments);
        else if (error_pending() || add_dotted(b, o, &failed)) return !failed && !error_pending();
        return !failed && builder_add_repr(b, o);
    }
    Owned full = type_full_name((Type *)o);
    if (!full) return false;
    bool ok = builder_add(b, full);
    ref_drop(full);
    return ok;
}

static Owned repr(Object *self)
{
    GenericAlias *a = ALIAS(self);
    StrBuilder    b;
    builder_start(&b, 32);
    bool ok = (!a->starred || builder_add_char(&b, '*')) && generic_add_name(&b, a->origin) && builder_add_char(&b, '[');
    for (uint32_t i = 0; ok && i < a->arguments->length; i++)
        ok = (!i || builder_add_c(&b, ", ")) && generic_add_name(&b, a->arguments->items[i]);
    if (ok && !a->arguments->length) ok = builder_add_c(&b, "()");
    if (!ok || !builder_add_char(&b, ']')) { builder_abandon(&b); return NULL; }
    return builder_finish(&b);
}

/* ---- type parameters ------------------------------------------------------------------------------------- */

static Truth is_variable(Object *o)
{
    if (is_type(o)) return TRUTH_NO;
    Owned method = object_find_attr(o, names.__typing_subst__);
    if (!method) return error_pending() ? TRUTH_ERROR : TRUTH_NO;
    ref_drop(method);
    return TRUTH_YES;
}

static bool add_once(List *list, Object *o)
{
    for (uint32_t i = 0; i < list->length; i++)
        if (list->items[i] == o) return true;
    return list_append(list, o);
}

Owned generic_parameters(Tuple *arguments)
{
    Owned list = list_new(0);
    for (uint32_t i = 0; list && i < arguments->length; i++) {
        Object *o        = arguments->items[i];
        Truth   variable = is_variable(o);
        bool    ok       = variable != TRUTH_ERROR;
        if (variable == TRUTH_YES) ok = add_once((List *)list, o);
        else if (ok && !is_type(o)) {
            Owned inner = object_find_attr(o, names.__parameters__);
            ok          = inner || !error_pending();
            for (uint32_t k = 0; ok && inner && IS_TUPLE(inner) && k < ((Tuple *)inner)->length; k++)
                ok = add_once((List *)list, ((Tuple *)inner)->items[k]);
            ref_drop_maybe(inner);
        }
        if (!ok) ref_clear(&list);
    }
    if (!list) return NULL;
    Owned tuple = tuple_from_list((List *)list);
    ref_drop(list);
    return tuple;
}

static int64_t place_of(const Tuple *parameters, const Object *o)
{
    for (uint32_t i = 0; i < parameters->length; i++)
        if (parameters->items[i] == o) return i;
    return -1;
}

static bool extend_by_tuple(List *list, Borrowed items)
{
    for (uint32_t i = 0; i < ((Tuple *)items)->length; i++)
        if (!list_append(list, ((Tuple *)items)->items[i])) return false;
    return true;
}

/* The values between the brackets: *tuple[int, str] stands for its arguments. */
static Owned unpacked_values(Borrowed item)
{
    Owned values = IS_TUPLE(item) ? ref_keep(item) : tuple_pack(1, item), list = values ? list_new(((Tuple *)values)->length) : NULL;
    bool  ok     = list != NULL;
    for (uint32_t i = 0; ok && i < ((Tuple *)values)->length; i++) {
        Object *o     = ((Tuple *)values)->items[i];
        Owned   inner = is_type(o) ? NULL : object_find_attr(o, names.__typing_unpacked_tuple_args__);
        ok = inner || !error_pending();
        bool open = inner && (!IS_TUPLE(inner) || (((Tuple *)inner)->length && ((Tuple *)inner)->items[((Tuple *)inner)->length - 1] == ELLIPSIS));
        if (ok) ok = inner && !open ? extend_by_tuple((List *)list, inner) : list_append((List *)list, o);
        ref_drop_maybe(inner);
    }
    Owned result = ok ? tuple_from_list((List *)list) : NULL;
    ref_drop_maybe(list);
    ref_drop_maybe(values);
    return result;
}

/* Each parameter may look at the values and put others in their place (a TypeVarTuple takes several, a ParamSpec a list). */
static Tuple *prepared_values(Borrowed self, Tuple *parameters, Borrowed item)
{
    Owned values = unpacked_values(item);
    for (uint32_t i = 0; values && i < parameters->length; i++) {
        Owned prepare = object_find_attr(parameters->items[i], names.__typing_prepare_subst__);
        if (prepare) {
            Owned made = object_call_2(prepare, self, values), old = values;
            values = made && !IS_TUPLE(made) ? tuple_pack(1, made) : ref_keep_maybe(made);
            ref_drop_maybe(made);
            ref_drop(old);
            ref_drop(prepare);
        } else if (error_pending()) ref_clear(&values);
    }
    if (values && ((Tuple *)values)->length != parameters->length) {
        raise_type_error("Too %s arguments for %R; actual %d, expected %d", ((Tuple *)values)->length > parameters->length ? "many" : "few",
                         self, (int)((Tuple *)values)->length, (int)parameters->length);
        ref_clear(&values);
    }
    return (Tuple *)values;
}

/* argument[the values of its own parameters] */
static Owned substitute_inside(Object *o, Tuple *parameters, Tuple *values)
{
    Owned inner = object_find_attr(o, names.__parameters__);
    if (!inner) return error_pending() ? NULL : ref_keep(o);
    if (!IS_TUPLE(inner) || !((Tuple *)inner)->length) { ref_drop(inner); return ref_keep(o); }
    Owned chosen = list_new(((Tuple *)inner)->length);
    bool  ok     = chosen != NULL;
    for (uint32_t i = 0; ok && i < ((Tuple *)inner)->length; i++) {
        Object *variable = ((Tuple *)inner)->items[i];
        int64_t place    = place_of(parameters, variable);
        Object *value    = place < 0 ? variable : values->items[place];
        bool    several  = place >= 0 && TYPE_OF(variable)->iter && IS_TUPLE(value);
        ok = several ? extend_by_tuple((List *)chosen, value) : list_append((List *)chosen, value);
    }
    Owned index  = ok ? tuple_from_list((List *)chosen) : NULL;
    Owned result = index ? object_get_item(o, index) : NULL;
    ref_drop_maybe(index);
    ref_drop_maybe(chosen);
    ref_drop(inner);
    return result;
}

/* What an argument becomes; *several: a tuple of arguments. */
static Owned substitute(Object *o, Tuple *parameters, Tuple *values, bool *several)
{
    *several = false;
    if (is_type(o)) return ref_keep(o);
    Owned flag = object_find_attr(o, names.__typing_is_unpacked_typevartuple__);
    Truth is   = flag ? object_truth(flag) : TRUTH_NO;
    ref_drop_maybe(flag);
    if (error_pending()) return NULL;
    Owned   method = object_find_attr(o, names.__typing_subst__), result;
    int64_t place  = place_of(parameters, o);
    if (method && place >= 0) result = object_call_1(method, values->items[place]);
    else result = error_pending() ? NULL : substitute_inside(o, parameters, values);
    ref_drop_maybe(method);
    if (result && is && !IS_TUPLE(result)) {
        raise_type_error("expected __typing_subst__ of %T objects to return a tuple, not %T", o, result);
        ref_clear(&result);
    }
    *several = is;
    return result;
}

Tuple *generic_substitute(Borrowed self, Tuple *arguments, Tuple *parameters, Borrowed item)
{
    if (!parameters->length) { raise_type_error("%R is not a generic class", self); return NULL; }
    Tuple *values = prepared_values(self, parameters, item);
    Owned  list   = values ? list_new(arguments->length) : NULL;
    bool   ok     = list != NULL, several;
    for (uint32_t i = 0; ok && i < arguments->length; i++) {
        Owned made = substitute(arguments->items[i], parameters, values, &several);
        ok = made && (several ? extend_by_tuple((List *)list, made) : list_append((List *)list, made));
        ref_drop_maybe(made);
    }
    Owned result = ok ? tuple_from_list((List *)list) : NULL;
    ref_drop_maybe(list);
    ref_drop_maybe((Object *)values);
    return (Tuple *)result;
}

static Owned parameters_of(Object *self)
{
    GenericAlias *a = ALIAS(self);
    if (!a->parameters && !(a->parameters = (Tuple *)generic_parameters(a->arguments))) return NULL;
    return ref_keep(OBJ(a->parameters));
}

static Owned get_item(Object *self, Object *item)
{
    Owned parameters = parameters_of(self);
    if (!parameters) return NULL;
    Tuple *arguments = generic_substitute(self, ALIAS(self)->arguments, (Tuple *)parameters, item);
    ref_drop(parameters);
    if (!arguments) return NULL;
    Owned o = alias_new(&generic_alias_type, ALIAS(self)->origin, arguments, ALIAS(self)->starred);
    ref_drop(OBJ(arguments));
    return o;
}

/* ---- behaving as the class ---------------------------------------------------------------------------------- */

static Owned call(Object *self, Object **args, int n, Tuple *kwnames)
{
    Owned o = object_call(ALIAS(self)->origin, args, n, kwnames);
    if (o && !object_set_attr(o, names.__orig_class__, self)) {
        if (error_is(&exc_AttributeError) || error_is(&exc_TypeError)) error_clear();
        else ref_clear(&o);
    }
    return o;
}

static Owned get_attr(Object *self, Str *name)
{
    static Str *const *const own[] = {
        &names.__class__, &names.__origin__, &names.__args__, &names.__parameters__, &names.__mro_entries__, &names.__reduce_ex__,
        &names.__reduce__, &names.__copy__, &names.__deepcopy__, &names.__unpacked__, &names.__typing_unpacked_tuple_args__,
    };
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (str_equal(name, *own[i])) return object_generic_get_attr(self, name);
    return object_get_attr(ALIAS(self)->origin, name);
}

static Owned compare(Object *self, Object *other, CompareOp op)
{
    if ((op != CMP_EQ && op != CMP_NE) || !IS_INSTANCE(other, &generic_alias_type) || !IS_INSTANCE(self, &generic_alias_type)) return not_implemented_new();
    GenericAlias *a = ALIAS(self), *b = ALIAS(other);
    Truth equal = a->starred == b->starred;
    if (equal == TRUTH_YES) equal = object_compare_truth(a->origin, b->origin, CMP_EQ);
    if (equal == TRUTH_YES) equal = object_compare_truth(OBJ(a->arguments), OBJ(b->arguments), CMP_EQ);
    return equal == TRUTH_ERROR ? NULL : bool_new(equal == (op == CMP_EQ));
}

static bool hash(Object *self, int64_t *result)
{
    int64_t of_origin, of_arguments;
    if (!object_hash(ALIAS(self)->origin, &of_origin) || !object_hash(OBJ(ALIAS(self)->arguments), &of_arguments)) return false;
    *result = of_origin ^ of_arguments;
    if (*result == -1) *result = -2;
    return true;
}

/* `*list[int]`: one starred alias. */
static Owned iter(Object *self)
{
    Owned starred = alias_new(TYPE_OF(self), ALIAS(self)->origin, ALIAS(self)->arguments, true);
    Owned one     = starred ? tuple_pack(1, starred) : NULL;
    Owned result  = one ? object_iter(one) : NULL;
    ref_drop_maybe(starred);
    ref_drop_maybe(one);
    return result;
}

static Owned or_slot(Object *left, Object *right) { return union_new_pair(left, right); }

#define METHOD(name) static Owned name(Object **args, int n, Tuple *kwnames)
#define UNUSED_REST  ((void)n, (void)kwnames)

METHOD(method_mro_entries)
{
    UNUSED_REST;
    return tuple_pack(1, ALIAS(args[0])->origin);
}

METHOD(method_instance_check)
{
    (void)args;
    UNUSED_REST;
    return raise_type_error("isinstance() argument 2 cannot be a parameterized generic");
}

METHOD(method_subclass_check)
{
    (void)args;
    UNUSED_REST;
    return raise_type_error("issubclass() argument 2 cannot be a parameterized generic");
}

METHOD(method_reduce)
{
    UNUSED_REST;
    GenericAlias *a         = ALIAS(args[0]);
    Owned         arguments = tuple_pack(2, a->origin, a->arguments);
    Owned         result    = arguments ? tuple_pack(2, &generic_alias_type, arguments) : NULL;
    ref_drop_maybe(arguments);
    return result;
}

METHOD(method_dir)
{
    UNUSED_REST;
    Owned dir = object_call_method(ALIAS(args[0])->origin, names.__dir__, NULL, 0);
    if (!dir && error_clear_if(&exc_TypeError)) { /* a class: its own dir, not the one of its instances */
        Object *origin = ALIAS(args[0])->origin;
        dir = object_call_special(origin, names.__dir__, NULL, 0);
    }
    if (!dir) return NULL;
    Owned list = object_to_list(dir);
    ref_drop(dir);
    Str *const extra[] = { names.__origin__, names.__args__, names.__parameters__, names.__mro_entries__, names.__reduce_ex__,
                           names.__reduce__, names.__copy__, names.__deepcopy__, names.__unpacked__, names.__class__ };
    for (size_t i = 0; list && i < sizeof extra / sizeof *extra; i++) {
        Truth there = object_contains(list, OBJ(extra[i]));
        if (there == TRUTH_ERROR || (there == TRUTH_NO && !list_append((List *)list, OBJ(extra[i])))) ref_clear(&list);
    }
    return list;
}

static Owned get_unpacked_args(Object *self)
{
    GenericAlias *a = ALIAS(self);
    return a->starred && a->origin == OBJ(&tuple_type) ? ref_keep(OBJ(a->arguments)) : none_new();
}

static int traverse(Object *self, GcVisit visit, void *argument)
{
    GenericAlias *a = ALIAS(self);
    int           result;
    if (a->origin && (result = visit(a->origin, argument))) return result;
    if (a->arguments && (result = visit(OBJ(a->arguments), argument))) return result;
    return a->parameters ? visit(OBJ(a->parameters), argument) : 0;
}

static void dealloc(Object *self)
{
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    ref_clear(&ALIAS(self)->origin);
    ref_clear(&ALIAS(self)->arguments);
    ref_clear(&ALIAS(self)->parameters);
    container_release(self, sizeof(GenericAlias));
}

static const NativeDef methods[] = {
    { "__mro_entries__", method_mro_entries, "bases, /", NULL, 0 },
    { "__instancecheck__", method_instance_check, "instance, /", NULL, 0 },
    { "__subclasscheck__", method_subclass_check, "subclass, /", NULL, 0 },
    { "__reduce__", method_reduce, "", NULL, 0 },
    { "__dir__", method_dir, "", NULL, 0 },
    { 0 },
};
static const MemberDef members[] = {
    { "__origin__", MEMBER_OBJECT, offsetof(GenericAlias, origin), false, NULL },
    { "__args__", MEMBER_OBJECT, offsetof(GenericAlias, arguments), false, NULL },
    { "__unpacked__", MEMBER_BOOL, offsetof(GenericAlias, starred), false, NULL },
    { 0 },
};
static const GetSetDef getsets[] = {
    { "__parameters__", parameters_of, NULL, "Type variables in the GenericAlias." },
    { "__typing_unpacked_tuple_args__", get_unpacked_args, NULL, NULL },
    { 0 },
};

Type generic_alias_type = {
    .gc = { .size = sizeof(GenericAlias), .traverse = traverse, .dealloc = dealloc },
    .name = "types.GenericAlias", .flags = TYPE_BASE, .weak_ok = true,
    .doc = "Represent a PEP 585 generic type\n\nE.g. for t = list[int], t.__origin__ is list and t.__args__ is (int,).",
    .call = call, .repr = repr, .hash = hash, .compare = compare, .get_attr = get_attr, .get_item = get_item, .iter = iter,
    .bit_or = or_slot, .new_ = new_slot, .methods = methods, .members = members, .getsets = getsets,
};
