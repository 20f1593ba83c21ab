/* test_class.c -- classes made and taken apart: MRO, slots, layouts, counts. */
#include "fixture.h"
#include "gc/weak.h"
#include "runtime/class.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/weakref.h"

TestSuite(class, .init = fixture_start, .fini = fixture_stop);

/* type(name, bases, namespace); the bases are borrowed and end with NULL. */
static Type *make_class(const char *name, Dict *namespace_, ...)
{
    Object *bases[8];
    int     n = 0;
    va_list arguments;
    va_start(arguments, namespace_);
    for (Type *base; (base = va_arg(arguments, Type *)) != NULL;) bases[n++] = OBJ(base);
    va_end(arguments);
    Owned name_ = text(name), tuple = tuple_from_array(bases, n), dict = namespace_ ? ref_keep(OBJ(namespace_)) : dict_new();
    cr_assert(dict_find_str((Dict *)dict, names.__module__) || dict_set_str((Dict *)dict, names.__module__, OBJ(names.__main__)));
    Owned cls = type_new(&type_type, (Str *)name_, (Tuple *)tuple, (Dict *)dict, NULL, NULL);
    ref_drop(name_);
    ref_drop(tuple);
    ref_drop(dict);
    return (Type *)cls;
}

static void drop_class(Type *cls)
{
    ref_drop(OBJ(cls));
    gc_collect(2);
}

static Owned return_42(Object **args, int n, Tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    return number(42);
}
static const NativeDef return_42_def = { "return_42", return_42, NULL, NULL, 0 };

Test(class, a_class_without_instances_goes_with_the_collector)
{
    uint64_t before = heap_live_blocks();
    for (int i = 0; i < 3; i++) drop_class(make_class("C", NULL, NULL));
    uint64_t after = heap_live_blocks();
    for (int i = 0; i < 3; i++) drop_class(make_class("C", NULL, NULL));
    cr_expect_eq(heap_live_blocks(), after, "nothing is left of it");
    cr_expect(after < before + 400, "what stays are the dicts of built-in types");
}

Test(class, mro_is_c3)
{
    Type *a = make_class("A", NULL, NULL), *b = make_class("B", NULL, a, NULL), *c = make_class("C", NULL, a, NULL);
    Type *d = make_class("D", NULL, b, c, NULL);
    expect_repr(OBJ(d->mro), "(<class '__main__.D'>, <class '__main__.B'>, <class '__main__.C'>, <class '__main__.A'>, <class 'object'>)");
    cr_expect_null(make_class("E", NULL, a, b, NULL));
    expect_error(&exc_TypeError);
    cr_expect_null(make_class("E", NULL, a, a, NULL));
    expect_error(&exc_TypeError);
    cr_expect_eq(a->subclass_count, 2);
    ref_drop(OBJ(d));
    ref_drop(OBJ(c));
    ref_drop(OBJ(b));
    drop_class(a);
}

Test(class, layouts_of_built_in_bases_conflict)
{
    cr_expect_null(make_class("C", NULL, &list_type, &dict_type, NULL));
    expect_error(&exc_TypeError);
    cr_expect_null(make_class("C", NULL, &bool_type, NULL));
    expect_error(&exc_TypeError);
    Type *l = make_class("L", NULL, &list_type, NULL), *plain = make_class("P", NULL, NULL);
    Type *both = make_class("B", NULL, plain, l, NULL);
    cr_assert_not_null(both);
    cr_expect_eq(both->base, l, "the list decides the layout");
    ref_drop(OBJ(both));
    ref_drop(OBJ(l));
    drop_class(plain);
}

Test(class, instances_own_a_reference_to_their_class)
{
    Type    *cls    = make_class("C", NULL, NULL);
    uint32_t before = cls->head.refcount;
    Owned    a = object_call_0(OBJ(cls)), b = object_call_0(OBJ(cls));
    cr_expect_eq(cls->head.refcount, before + 2);
    ref_drop(a);
    ref_drop(b);
    cr_expect_eq(cls->head.refcount, before);
    drop_class(cls);
}

Test(class, slots_are_members_in_the_instance)
{
    Owned dict = dict_new(), wish = tuple_pack(2, names.args, names.code);
    cr_assert(dict_set_str((Dict *)dict, names.__slots__, wish));
    Type *cls = make_class("C", (Dict *)dict, NULL);
    ref_drop(dict);
    ref_drop(wish);
    cr_expect_eq(cls->slot_count, 2);
    cr_expect_eq(cls->attr_offset, 0);
    Owned o = object_call_0(OBJ(cls));
    cr_expect_null(object_get_attr(o, names.args));
    expect_error(&exc_AttributeError);
    cr_expect(object_set_attr(o, names.args, NONE));
    Owned value = object_get_attr(o, names.args);
    cr_expect_eq(value, NONE);
    ref_drop(value);
    cr_expect(!object_set_attr(o, names.text, NONE));
    expect_error(&exc_AttributeError);
    ref_drop(o);
    drop_class(cls);
}

Test(class, a_dunder_set_later_reaches_subclasses)
{
    Type *base = make_class("Base", NULL, NULL), *derived = make_class("Derived", NULL, base, NULL);
    Owned o    = object_call_0(OBJ(derived));
    cr_expect_eq(object_length(o), -1);
    expect_error(&exc_TypeError);
    Owned f = native_new(&return_42_def, NULL, false, NULL);
    cr_assert(type_set_attr(OBJ(base), names.__len__, f));
    cr_expect_eq(object_length(o), 42);
    cr_assert(type_set_attr(OBJ(base), names.__len__, NULL));
    cr_expect_eq(object_length(o), -1);
    expect_error(&exc_TypeError);
    ref_drop(f);
    ref_drop(o);
    ref_drop(OBJ(derived));
    drop_class(base);
}

Test(class, inherited_c_slots_are_used_directly)
{
    Type *cls = make_class("L", NULL, &list_type, NULL);
    cr_expect_eq(cls->length, list_type.length);
    cr_expect_eq(cls->get_item, list_type.get_item);
    cr_expect_eq(cls->compare, list_type.compare);
    cr_expect_eq(cls->hash, list_type.hash);
    Owned o = object_call_0(OBJ(cls));
    cr_assert(list_append((List *)o, o), "it holds itself");
    cr_expect_eq(object_length(o), 1);
    ref_drop(o);
    cr_expect_eq(gc_collect(2).collected, 1);
    drop_class(cls);
}

Test(class, class_attributes_are_found_again_after_changes)
{
    Type *base = make_class("A", NULL, NULL), *derived = make_class("B", NULL, base, NULL);
    cr_expect_null(type_find(derived, names.value));
    cr_assert(type_set_attr(OBJ(base), names.value, NONE));
    cr_expect_eq(type_find(derived, names.value), NONE);
    cr_assert(type_set_attr(OBJ(derived), names.value, ELLIPSIS));
    cr_expect_eq(type_find(derived, names.value), ELLIPSIS);
    cr_assert(type_set_attr(OBJ(derived), names.value, NULL));
    cr_expect_eq(type_find(derived, names.value), NONE);
    cr_assert(type_set_attr(OBJ(base), names.value, TRUE_));
    cr_expect_eq(type_find(derived, names.value), TRUE_, "a value exchanged in place");
    ref_drop(OBJ(derived));
    drop_class(base);
}

Test(class, equality_without_hash_makes_unhashable)
{
    Owned dict = dict_new(), f = native_new(&return_42_def, NULL, false, NULL);
    cr_assert(dict_set_str((Dict *)dict, names.__eq__, f));
    Type *cls = make_class("C", (Dict *)dict, NULL);
    ref_drop(dict);
    ref_drop(f);
    Owned   o = object_call_0(OBJ(cls));
    int64_t hash;
    cr_expect(!object_hash(o, &hash));
    expect_error(&exc_TypeError);
    ref_drop(o);
    drop_class(cls);
}

Test(class, weak_references_die_with_their_object)
{
    Type *cls = make_class("C", NULL, NULL);
    Owned o = object_call_0(OBJ(cls)), ref = weakref_new(o, NULL), again = weakref_new(o, NULL);
    cr_expect_eq(ref, again, "one shared reference");
    ref_drop(again);
    ref_drop(o);
    Owned gone = weakref_get(ref);
    cr_expect_eq(gone, NONE);
    ref_drop(gone);
    ref_drop(ref);
    cr_expect_null(weakref_new(TRUE_, NULL));
    expect_error(&exc_TypeError);
    drop_class(cls);
}

Test(class, of_a_module_says_so)
{
    Owned m = module_new(OBJ(names.text));
    expect_repr(m, "<module 'text' (built-in)>");
    cr_expect_null(object_get_attr(m, names.value));
    expect_error(&exc_AttributeError);
    cr_assert(object_set_attr(m, names.value, NONE));
    Owned value = object_get_attr(m, names.value);
    cr_expect_eq(value, NONE);
    ref_drop(value);
    ref_drop(m);
}

Test(class, generic_aliases_and_unions_show_their_types)
{
    Owned alias = generic_alias_new(OBJ(&list_type), OBJ(&int_type)), u = union_new_pair(OBJ(&int_type), NONE), same = union_new_pair(OBJ(&int_type), OBJ(&int_type));
    expect_repr(alias, "list[int]");
    expect_repr(u, "int | None");
    cr_expect_eq(same, OBJ(&int_type));
    cr_expect_eq(object_is_instance(NONE, u), TRUTH_YES);
    cr_expect_eq(object_is_instance(FALSE_, u), TRUTH_YES);
    cr_expect_eq(object_is_instance(OBJ(names.text), u), TRUTH_NO);
    cr_expect_eq(object_is_instance(NONE, alias), TRUTH_ERROR);
    expect_error(&exc_TypeError);
    ref_drop(alias);
    ref_drop(u);
    ref_drop(same);
}
