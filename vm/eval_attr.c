/* eval_attr.c -- attributes when an instruction's own cache does not know the answer.
 *
 * A cache holds a plan (runtime/shape.h) for one shape: where the attribute lies, or what in the class stands for it.  The
 * instruction knows one plan, the last it met; a site that sees objects of several shapes finds the others in the
 * shared tables here, by (shape, name).  After many misses the instruction's own plan is left as it is.
 *
 * Classes all have the shape of their metaclass's instances, so a plan for `cls.name` goes by the shape of cls's
 * instances instead, which is its own, with a bit set that no shape has.  Everything is void when cache_epoch changes.
 * A module's attribute goes by the version of its dict, with another such bit.
 * A plan's name is the key of the shape or class dict that it leads to, so it lives as long as the plan is good.
 */
#include "runtime/exception.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/shape.h"
#include "runtime/slots.h"
#include "vm/eval_help.h"
#include "vm/special.h"

enum { LOAD_PLANS = 2048, STORE_PLANS = 512 };
#define CLASS_KEY  (UINT32_C(1) << 31)
#define MODULE_KEY (UINT32_C(1) << 30)

typedef struct SharedPlan {
    const Str *name;
    uint32_t   epoch;
    Cache      cache; /* its shape is the key */
} SharedPlan;

static SharedPlan load_plans[LOAD_PLANS], store_plans[STORE_PLANS];

static inline bool is_class(Borrowed o) { return shape_flags[o->shape] & SHAPE_IS_TYPE; }

static inline SharedPlan *shared_place(SharedPlan *table, uint32_t size, uint32_t key, const Str *name)
{
    return &table[(((uintptr_t)name >> 4) + key * 0x9E35u) & (size - 1)];
}

static inline bool shared_knows(const SharedPlan *shared, uint32_t key, const Str *name)
{
    return shared->name == name && shared->cache.attr.shape == key && shared->epoch == cache_epoch;
}

static void refill(Cache *cache, const Cache *from)
{
    uint8_t misses = cache->attr.misses;
    if (misses >= MANY_MISSES) return;
    *cache             = *from;
    cache->attr.misses = misses + 1;
    code_warm(interp.frame->code);
}

static void keep_plan(SharedPlan *shared, uint32_t key, const Str *name, const AttrPlan *plan)
{
    shared->name  = name;
    shared->epoch = cache_epoch;
    shared->cache = (Cache){.attr = {.shape = key, .offset = (int16_t)plan->offset, .kind = (uint8_t)plan->kind}};
    switch (plan->kind) {
    case ATTR_INLINE:
    case ATTR_MORE:
    case ATTR_ADD_INLINE:
    case ATTR_ADD_MORE:
        shared->cache.attr.more_offset = plan->more_offset;
        shared->cache.attr.next_shape  = plan->next_shape;
        break;
    case ATTR_CLASS_VALUE:
    case ATTR_STATIC:
    case ATTR_CLASS_METHOD:
    case ATTR_OF_CLASS: shared->cache.attr.place = plan->place; break;
    default: shared->cache.attr.value = OBJ(plan->value);
    }
}

static bool plan_lasts(const AttrPlan *plan)
{
    return plan->kind != ATTR_NONE && plan->offset == (int16_t)plan->offset;
}

/* The plan for reading o.name, from the shared table or made now; NULL: there is none. `key`: of load_key(). */
static inline const Cache *shared_plan(Borrowed o, Str *name, uint32_t key)
{
    SharedPlan *shared = shared_place(load_plans, LOAD_PLANS, key, name);
    if (!shared_knows(shared, key, name) || shared->cache.attr.kind == ATTR_NONE) {
        AttrPlan plan;
        if (key & CLASS_KEY) attr_plan_class((Type *)o, name, &plan);
        else attr_plan_load(OBJ(o), name, &plan);
        if (!plan_lasts(&plan)) return NULL;
        keep_plan(shared, key, name, &plan);
    }
    return &shared->cache;
}

static inline uint32_t load_key(Borrowed o) { return is_class(o) ? CLASS_KEY | ((Type *)o)->shape : o->shape; }

/* The same, from the instruction's cache first. */
static const Cache *load_plan(Borrowed o, Str *name, Cache *cache)
{
    uint32_t key = load_key(o);
    if (cache->attr.shape == key && cache->attr.kind != ATTR_NONE) return cache;
    const Cache *plan = shared_plan(o, name, key);
    if (plan) refill(cache, plan);
    return plan;
}

/* The plan that an instruction with many misses finds in the shared table, or NULL. */
static inline const Cache *met_plan(Borrowed o, const Str *name)
{
    const SharedPlan *shared = shared_place(load_plans, LOAD_PLANS, o->shape, name);
    return shared_knows(shared, o->shape, name) ? &shared->cache : NULL;
}

/* cls.name for what lies in a class dict. NULL without error: ask in the long way. */
static Owned value_of_class(Borrowed found)
{
    if (found->shape == SHAPE_FUNCTION || !TYPE_OF(found)->get) return ref_keep(found);
    if (found->shape == SHAPE_STATICMETHOD) return ref_keep(((ClassMethod *)found)->callable);
    return NULL;
}

static Function *plain_function(Borrowed o, int n)
{
    return o && o->shape == SHAPE_FUNCTION && ((Function *)o)->fast_args == n ? (Function *)o : NULL;
}

static void set_accessor(Accessor *accessor, Function *function, Borrowed descriptor)
{
    accessor->function   = (Function *)ref_keep_maybe(function ? &function->head : NULL);
    accessor->descriptor = OBJ(descriptor);
}

/* What a data descriptor that isn't written in Python gives. */
static Owned computed_attr(Borrowed descriptor, Borrowed o)
{
    Owned kept  = ref_keep(descriptor); /* the class may lose it meanwhile */
    Owned value = TYPE_OF(kept)->get(kept, OBJ(o), OBJ(TYPE_OF(o)));
    ref_drop(kept);
    return value;
}

/* The attribute a plan leads to; NULL without error: it doesn't (any more). */
static Owned planned_attr(Borrowed o, const Cache *plan, Accessor *getter)
{
    switch (plan->attr.kind) {
    case ATTR_INLINE: return ref_keep_maybe(*(Object **)((char *)o + plan->attr.offset));
    case ATTR_MORE: {
        Object **more = *(Object ***)((char *)o + plan->attr.more_offset);
        return more ? ref_keep_maybe(more[plan->attr.offset]) : NULL;
    }
    case ATTR_CLASS_VALUE: {
        Object *value = *plan->attr.place;
        return TYPE_OF(value)->get ? NULL : ref_keep(value);
    }
    case ATTR_OF_CLASS: return value_of_class(*plan->attr.place);
    case ATTR_PROPERTY: set_accessor(getter, plain_function(((Property *)plan->attr.value)->get, 1), NULL); return NULL;
    case ATTR_DESCRIPTOR: set_accessor(getter, special_function(plan->attr.value, names.__get__, 3), plan->attr.value); return NULL;
    case ATTR_STATIC: return ref_keep(*plan->attr.place);
    case ATTR_CLASS_METHOD: return method_new(*plan->attr.place, OBJ(TYPE_OF(o)));
    case ATTR_METHOD: return method_like_bind(plan->attr.value, o);
    case ATTR_GETSET: return computed_attr(plan->attr.value, o);
    case ATTR_COMPUTED: return ((const GetSetDescr *)plan->attr.value)->def->get(OBJ(o));
    default: return NULL;
    }
}

/* A module's attribute: the cache holds the version of the module's dict, and where the value lies in it. */
static Owned load_module_attr(Borrowed o, Str *name, Cache *cache)
{
    const Dict *dict = ((Module *)o)->dict;
    bool        told = dict->version - 1 < MODULE_KEY - 1; /* not 0, which others have too, and small enough */
    uint32_t    key  = told ? MODULE_KEY | dict->version : UINT32_MAX;
    if (LIKELY(cache->attr.shape == key)) return ref_keep(*cache->attr.place);
    Object **place = dict_place_of_str(dict, name);
    if (!place || (*place == NONE && ((Module *)o)->unfinished)) return object_get_attr(o, name);
    if (told) {
        cache->attr.shape = key;
        cache->attr.kind  = ATTR_NONE; /* the loop itself has no use for it */
        cache->attr.place = place;
    }
    return ref_keep(*place);
}

Borrowed attr_met(Borrowed o, const Str *name)
{
    const Cache *plan = met_plan(o, name);
    if (!plan) return NULL;
    if (plan->attr.kind == ATTR_INLINE) return *(Object **)((char *)o + plan->attr.offset);
    if (plan->attr.kind != ATTR_CLASS_VALUE) return NULL;
    Borrowed value = *plan->attr.place;
    return TYPE_OF(value)->get ? NULL : value;
}

Borrowed method_met(Borrowed o, const Str *name)
{
    const Cache *plan = met_plan(o, name);
    return plan && plan->attr.kind == ATTR_METHOD ? plan->attr.value : NULL;
}

Owned load_attr(Borrowed o, Str *name, Cache *cache, Accessor *getter)
{
    const Cache *plan;
    getter->function = NULL;
    if (o->shape == SHAPE_MODULE) return load_module_attr(o, name, cache);
    plan = load_plan(o, name, cache);
    if (plan) {
        Owned value = planned_attr(o, plan, getter);
        if (value || getter->function) return value;
        if (error_pending()) return NULL;
    }
    return object_get_attr(o, name);
}

/* Has an instance of a built-in type `name` in its __dict__, which lies at `offset`? */
static bool has_of_its_own(Borrowed o, int offset, const Str *name)
{
    const Dict *own = *(const Dict *const *)((const char *)o + offset);
    return own && dict_place_of_str(own, name);
}

Owned load_method(Borrowed o, Str *name, Cache *cache, Owned *function)
{
    if (o->shape == SHAPE_MODULE) return load_module_attr(o, name, cache);
    const Cache *plan = load_plan(o, name, cache);
    if (plan) {
        Owned value = NULL;
        switch (plan->attr.kind) {
        case ATTR_METHOD: *function = ref_keep(plan->attr.value); return ref_keep(o);
        case ATTR_METHOD_OPEN:
            if (has_of_its_own(o, plan->attr.offset, name)) break;
            *function = ref_keep(plan->attr.value);
            return ref_keep(o);
        case ATTR_OF_CLASS: {
            Object *found = *plan->attr.place, *callable;
            if (found->shape == SHAPE_CLASSMETHOD && (callable = ((ClassMethod *)found)->callable) && callable->shape == SHAPE_FUNCTION) {
                *function = ref_keep(callable);
                return ref_keep(o);
            }
            if (found->shape == SHAPE_CLASSMETHOD_DESCR && !interp.watched && type_is_subtype((const Type *)o, ((const MethodDescr *)found)->owner)) {
                *function = ref_keep(found);
                return ref_keep(o);
            }
            value = value_of_class(found);
            break;
        }
        case ATTR_CLASS_METHOD: *function = ref_keep(*plan->attr.place); return ref_keep(OBJ(TYPE_OF(o)));
        case ATTR_INLINE:
        case ATTR_MORE:
        case ATTR_STATIC:
        case ATTR_CLASS_VALUE: value = planned_attr(o, plan, NULL); break;
        default: break;
        }
        return value ? value : object_get_attr(o, name);
    }
    Owned self = object_find_method(o, name, function);
    return self ? self : object_get_attr(o, name);
}

/* What assigning to a data descriptor of the class calls. */
static Function *setter_of(Borrowed descriptor)
{
    if (descriptor->shape == SHAPE_PROPERTY) return plain_function(((Property *)descriptor)->set, 2);
    return TYPE_OF(descriptor)->set == slot_set ? special_function(descriptor, names.__set__, 3) : NULL;
}

static bool store_lasts(const AttrPlan *plan)
{
    if (plan->kind == ATTR_GETSET) return setter_of(plan->value) != NULL;
    return (plan->kind == ATTR_INLINE || plan->kind == ATTR_ADD_INLINE || plan->kind == ATTR_MORE) && plan_lasts(plan);
}

/* The plan for o.name = value, as shared_plan(). */
static inline const Cache *shared_store_plan(Borrowed o, Str *name)
{
    SharedPlan *shared = shared_place(store_plans, STORE_PLANS, o->shape, name);
    if (!shared_knows(shared, o->shape, name) || shared->cache.attr.kind == ATTR_NONE) {
        AttrPlan plan;
        attr_plan_store(OBJ(o), name, &plan);
        if (!store_lasts(&plan)) return NULL;
        keep_plan(shared, o->shape, name, &plan);
    }
    return &shared->cache;
}

static inline bool store_by_plan(Borrowed o, Str *name, Borrowed value, const Cache *plan, Accessor *setter)
{
    switch (plan->attr.kind) {
    case ATTR_INLINE: {
        Object **place = (Object **)((char *)o + plan->attr.offset);
        ref_set(place, ref_keep(value));
        return true;
    }
    case ATTR_ADD_INLINE: {
        uint32_t next = plan->attr.next_shape;
        *(Object **)((char *)o + plan->attr.offset) = ref_keep(value);
        OBJ(o)->shape = next;
        return true;
    }
    case ATTR_MORE: {
        Object **more = *(Object ***)((char *)o + plan->attr.more_offset);
        ref_set(&more[plan->attr.offset], ref_keep(value));
        return true;
    }
    case ATTR_GETSET:
        set_accessor(setter, setter_of(plan->attr.value), plan->attr.value->shape == SHAPE_PROPERTY ? NULL : plan->attr.value);
        return !setter->function && object_set_attr(o, name, value);
    default: return object_set_attr(o, name, value);
    }
}

bool store_attr(Borrowed o, Str *name, Borrowed value, Cache *cache, Accessor *setter)
{
    const Cache *plan = cache;
    setter->function  = NULL;
    if (o->shape != cache->attr.shape) {
        if (!(plan = shared_store_plan(o, name))) return object_set_attr(o, name, value);
        refill(cache, plan);
    }
    return store_by_plan(o, name, value, plan, setter);
}

/* ---- getattr() and the like: names that the program makes ----
 * That there is no plan is kept here, as nobody asks again and again because of one place in the program. It may be kept too long. */

static void keep_none(SharedPlan *shared, uint32_t key, const Str *name) { keep_plan(shared, key, name, &(AttrPlan){.kind = ATTR_NONE}); }

static inline const Cache *plan_of_name(Borrowed o, Str *name)
{
    uint32_t    key    = load_key(o);
    SharedPlan *shared = shared_place(load_plans, LOAD_PLANS, key, name);
    if (!name->interned || o->shape == SHAPE_MODULE) return NULL;
    if (shared_knows(shared, key, name)) return &shared->cache;
    if (!shared_plan(o, name, key)) keep_none(shared, key, name);
    return &shared->cache;
}

/* NULL without error: ask in the long way. */
static inline Owned attr_of_name(Borrowed o, Str *name)
{
    const Cache *plan = plan_of_name(o, name);
    if (!plan || plan->attr.kind == ATTR_NONE || plan->attr.kind == ATTR_PROPERTY || plan->attr.kind == ATTR_DESCRIPTOR) return NULL;
    return planned_attr(o, plan, NULL);
}

Owned attr_get(Borrowed o, Str *name)
{
    Owned value = attr_of_name(o, name);
    return value || error_pending() ? value : object_get_attr(o, name);
}

Owned attr_find(Borrowed o, Str *name)
{
    Owned value = attr_of_name(o, name);
    if (!value && error_pending()) error_clear_if(&exc_AttributeError);
    else if (!value) value = object_find_attr(o, name);
    return value;
}

bool attr_set(Borrowed o, Str *name, Borrowed value)
{
    SharedPlan *shared = shared_place(store_plans, STORE_PLANS, o->shape, name);
    if (name->interned && !shared_knows(shared, o->shape, name) && !shared_store_plan(o, name)) keep_none(shared, o->shape, name);
    if (!name->interned || shared->cache.attr.kind == ATTR_GETSET) return object_set_attr(o, name, value);
    return store_by_plan(o, name, value, &shared->cache, NULL);
}

Truth attr_has(Borrowed o, Str *name)
{
    const Cache *plan = plan_of_name(o, name);
    if (plan && (plan->attr.kind == ATTR_METHOD || (plan->attr.kind == ATTR_INLINE && *(Object **)((char *)o + plan->attr.offset)))) return TRUTH_YES;
    return object_has_attr(o, name);
}
