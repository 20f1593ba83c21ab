/* test_shape.c -- hidden classes: transitions, overflow, learning, dict mode, and plans for inline caches. */
#include "fixture.h"
#include "runtime/class.h"
#include "runtime/native.h"
#include "runtime/shape.h"

static Type *cls;

static void start(void)
{
    fixture_start();
    Owned name = text("C"), bases = tuple_from_array(NULL, 0), dict = dict_new();
    cls = (Type *)type_new(&type_type, (Str *)name, (Tuple *)bases, (Dict *)dict, NULL, NULL);
    cr_assert_not_null(cls);
    ref_drop(name);
    ref_drop(bases);
    ref_drop(dict);
}

static void stop(void)
{
    ref_clear(&cls);
    gc_collect(2);
    fixture_stop();
}
TestSuite(shape, .init = start, .fini = stop);

static Owned instance(void)
{
    Owned o = object_call_0(OBJ(cls));
    cr_assert_not_null(o);
    return o;
}

static void set(Object *o, int i)
{
    Owned key = key_number(i), value = number(1000 + i);
    cr_assert(object_set_attr(o, (Str *)key, value));
    ref_drop(key);
    ref_drop(value);
}

static void expect(Object *o, int i)
{
    Owned key = key_number(i), value = object_get_attr(o, (Str *)key);
    cr_assert_not_null(value, "attribute %d", i);
    cr_expect_eq(int_word(value), 1000 + i);
    ref_drop(key);
    ref_drop(value);
}

static Str *interned_key(int i)
{
    Str *key = (Str *)key_number(i);
    str_intern(&key);
    return key;
}

Test(shape, equal_histories_share_a_shape)
{
    Owned a = instance(), b = instance(), c = instance();
    set(a, 1), set(a, 2), set(b, 1), set(b, 2), set(c, 2), set(c, 1);
    cr_expect_eq(a->shape, b->shape);
    cr_expect_neq(a->shape, c->shape);
    cr_expect_eq(SHAPE_OF(a)->count, 2);
    cr_expect_eq(SHAPE_OF(a)->parent, SHAPE_OF(b)->parent);
    expect(a, 1), expect(a, 2), expect(c, 1), expect(c, 2);
    ref_drop(a);
    ref_drop(b);
    ref_drop(c);
}

Test(shape, attributes_beyond_the_inline_ones_overflow)
{
    for (int n = 0; n < 40; n++) {
        Owned o = instance();
        for (int i = 0; i < n; i++) set(o, i);
        for (int i = 0; i < n; i++) expect(o, i);
        ref_drop(o);
    }
}

Test(shape, instances_to_come_have_more_room)
{
    Owned    first = instance();
    uint32_t room  = SHAPE_OF(first)->inline_capacity;
    for (int i = 0; i < 9; i++) set(first, i);
    Owned second = instance();
    cr_expect_eq(SHAPE_OF(first)->inline_capacity, room, "the first stays as it is");
    cr_expect(SHAPE_OF(second)->inline_capacity >= 9);
    for (int i = 0; i < 9; i++) set(second, i);
    cr_expect_neq(first->shape, second->shape, "a shape tells the size of the block");
    for (int i = 0; i < 9; i++) expect(first, i), expect(second, i);
    ref_drop(first);
    ref_drop(second);
}

Test(shape, very_many_attributes_go_to_a_dict)
{
    Owned o = instance();
    for (int i = 0; i < SHAPE_MAX_ATTRIBUTES + 50; i++) set(o, i);
    cr_expect(SHAPE_OF(o)->dict_mode);
    for (int i = 0; i < SHAPE_MAX_ATTRIBUTES + 50; i++) expect(o, i);
    ref_drop(o);
}

Test(shape, deleting_the_last_goes_back_others_take_the_names_that_are_left)
{
    Owned    o      = instance();
    uint32_t before = (set(o, 1), o->shape);
    set(o, 2);
    Str *one = interned_key(1), *two = interned_key(2);
    cr_assert(object_set_attr(o, two, NULL));
    cr_expect_eq(o->shape, before);
    set(o, 2);
    cr_assert(object_set_attr(o, one, NULL));
    cr_expect(!SHAPE_OF(o)->dict_mode);
    cr_expect(!object_set_attr(o, one, NULL));
    expect_error(&exc_AttributeError);
    expect(o, 2);
    ref_drop(OBJ(one));
    ref_drop(OBJ(two));
    ref_drop(o);
}

Test(shape, the_dict_is_the_instance)
{
    Owned o = instance();
    for (int i = 0; i < 6; i++) set(o, i);
    Dict *dict = (Dict *)instance_dict(o);
    cr_expect_eq(dict_length(dict), 6);
    cr_expect_eq(instance_dict(o), OBJ(dict));
    for (int i = 0; i < 6; i++) expect(o, i);
    set(o, 6);
    cr_expect_eq(dict_length(dict), 7);
    Owned other = dict_new();
    cr_expect(instance_set_dict(o, other));
    cr_expect_eq(instance_dict(o), other);
    ref_drop(other);
    ref_drop(o);
}

Test(shape, plans_to_load)
{
    Owned    o = instance();
    AttrPlan plan;
    Str     *one = interned_key(1);
    attr_plan_load(o, one, &plan);
    cr_expect_eq(plan.kind, ATTR_NONE);
    set(o, 1);
    attr_plan_load(o, one, &plan);
    cr_expect_eq(plan.kind, ATTR_INLINE);
    cr_expect_eq(int_word(*(Object **)((char *)o + plan.offset)), 1001);
    for (int i = 2; i < 9; i++) set(o, i);
    Str *eight = interned_key(8);
    attr_plan_load(o, eight, &plan);
    cr_expect_eq(plan.kind, ATTR_MORE);
    cr_expect_eq(int_word((*(Object ***)((char *)o + plan.more_offset))[plan.offset]), 1008);
    cr_assert(type_set_attr(OBJ(cls), names.value, NONE));
    attr_plan_load(o, names.value, &plan);
    cr_expect_eq(plan.kind, ATTR_CLASS_VALUE);
    cr_expect_eq(plan.value, NONE);
    cr_expect(cls->cache_seen);
    instance_dict(o);
    attr_plan_load(o, one, &plan);
    cr_expect_eq(plan.kind, ATTR_NONE, "in dict mode nothing is promised");
    ref_drop(OBJ(one));
    ref_drop(OBJ(eight));
    ref_drop(o);
}

static int  cleared;
static void count_clears(void) { cleared++; }

static Owned answer(Object **args, int n, Tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    return none_new();
}
static const NativeDef answer_def = { "answer", answer, "", NULL, 0 };

Test(shape, methods_are_planned_and_changing_them_clears_caches)
{
    caches_clear = count_clears;
    Owned    o = instance(), method = method_descr_new(&object_type, &answer_def);
    AttrPlan plan;
    cr_assert(type_set_attr(OBJ(cls), names.text, method));
    cr_expect_eq(cleared, 0, "nothing has been planned");
    attr_plan_load(o, names.text, &plan);
    cr_expect_eq(plan.kind, ATTR_METHOD);
    cr_expect_eq(plan.value, method);
    cr_assert(type_set_attr(OBJ(cls), names.value, NONE));
    cr_expect_eq(cleared, 0, "data invalidates nothing");
    cr_assert(type_set_attr(OBJ(cls), names.text, NONE));
    cr_expect_eq(cleared, 1);
    cr_assert(type_set_attr(OBJ(cls), names.text, method));
    cr_expect_eq(cleared, 2);
    cr_assert(object_set_attr(o, names.text, TRUE_));
    attr_plan_load(o, names.text, &plan);
    cr_expect_eq(plan.kind, ATTR_INLINE, "instance attributes win over methods");
    caches_clear = NULL;
    ref_drop(method);
    ref_drop(o);
}

Test(shape, plans_to_store)
{
    Owned    o = instance();
    AttrPlan plan;
    Str     *one = interned_key(1);
    attr_plan_store(o, one, &plan);
    cr_expect_eq(plan.kind, ATTR_ADD_INLINE);
    cr_expect_eq(shapes[plan.next_shape]->parent, SHAPE_OF(o));
    set(o, 1);
    cr_expect_eq(o->shape, plan.next_shape);
    attr_plan_store(o, one, &plan);
    cr_expect_eq(plan.kind, ATTR_INLINE);
    Owned property = object_call_0(OBJ(&property_type));
    cr_assert(type_set_attr(OBJ(cls), one, property));
    attr_plan_store(o, one, &plan);
    cr_expect_eq(plan.kind, ATTR_GETSET, "data descriptors win");
    cr_expect_eq(plan.value, property);
    ref_drop(property);
    ref_drop(OBJ(one));
    ref_drop(o);
}

Test(shape, class_assignment_keeps_attributes)
{
    Type *old = cls;
    Owned o   = instance();
    set(o, 1), set(o, 2);
    ref_keep(OBJ(old));
    ref_drop(OBJ(cls));
    Owned name = text("D"), bases = tuple_from_array(NULL, 0), dict = dict_new();
    cls = (Type *)type_new(&type_type, (Str *)name, (Tuple *)bases, (Dict *)dict, NULL, NULL);
    ref_drop(name);
    ref_drop(bases);
    ref_drop(dict);
    uint32_t count = old->head.refcount;
    cr_assert(object_set_attr(o, names.__class__, OBJ(cls)));
    cr_expect_eq(TYPE_OF(o), cls);
    cr_expect_eq(old->head.refcount, count - 1);
    expect(o, 1), expect(o, 2);
    ref_drop(o);
    ref_drop(OBJ(old));
}

Test(shape, a_dead_class_gives_its_shapes_back)
{
    Owned o = instance();
    set(o, 1);
    uint32_t id = o->shape;
    ref_drop(o);
    ref_clear(&cls);
    gc_collect(2);
    cr_expect_null(shapes[id]);
    cr_expect_null(shape_type[id]);
}
