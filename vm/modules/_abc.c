/* _abc.c -- the C half of the module abc (lib/abc.py is the other): abstract methods and virtual subclasses.
 *
 * Every class made by ABCMeta has an AbcData as its attribute _abc_impl: three sets of weak references to classes.
 *   registry  what was registered with it
 *   cache     classes known to be its subclasses: stays true for ever
 *   negative  classes known not to be; out of date (and emptied when next asked) once any class registers another: `counter`
 * A class that dies is taken out of the sets by the callback of its reference, which holds the set weakly itself.
 */
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/weakref.h"
#include "vm/eval_help.h"

typedef struct AbcData {
    Object  head;
    Set    *registry, *cache, *negative; /* of weak references, owned; NULL: not needed yet */
    int64_t negative_version;            /* of the counter, when `negative` was begun       */
} AbcData;

static int64_t counter;                  /* how many times a class has been registered */
static Type    abc_data_type;

/* ---- the data ------------------------------------------------------------------------------------------- */

static Owned data_new(Type *cls, Object **args, int n, Tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    Owned o = type_alloc(cls);
    if (!o) return NULL;
    AS(AbcData, o)->negative_version = counter;
    gc_track(o);
    return o;
}

static int data_traverse(Object *self, GcVisit visit, void *argument)
{
    AbcData *data = AS(AbcData, self);
    Set     *sets[] = { data->registry, data->cache, data->negative };
    int      r = 0;
    for (int k = 0; k < 3 && !r; k++)
        if (sets[k]) r = visit(OBJ(sets[k]), argument);
    return r;
}

static void data_clear(Object *self)
{
    ref_clear(&AS(AbcData, self)->registry);
    ref_clear(&AS(AbcData, self)->cache);
    ref_clear(&AS(AbcData, self)->negative);
}

static void data_dealloc(Object *self)
{
    gc_untrack(self);
    data_clear(self);
    container_release(self, sizeof(AbcData));
}

static STATIC_OBJECT Type abc_data_type = {
    .gc = { .size = sizeof(AbcData), .traverse = data_traverse, .clear = data_clear, .dealloc = data_dealloc },
    .name = "_abc._abc_data", .doc = "Internal state held by ABC machinery.", .new_ = data_new,
};

/* The data of a class made by ABCMeta: a new reference; NULL: error pending. */
static AbcData *data_of(Borrowed cls)
{
    Owned data = attr_get(cls, names._abc_impl);
    if (data && TYPE_OF(data) != &abc_data_type) {
        raise_type_error("_abc_impl is set to a wrong type");
        ref_clear(&data);
    }
    return (AbcData *)data;
}

/* ---- sets of weak references ---------------------------------------------------------------------------- */

/* The callback of the references: args are the weak reference to the set, and the one whose referent has died. */
NATIVE(forget)
{
    Owned set = weakref_get(args[0]);
    if (!set) return NULL;
    Truth gone = set == NONE ? TRUTH_NO : set_discard((Set *)set, args[1]);
    ref_drop(set);
    return gone == TRUTH_ERROR ? NULL : none_new();
}

static const NativeDef forget_def = { "_destroy", forget, NULL, NULL, 0 };

/* The reference that weak_set_add has made for `o` to be in `set`, if it has; it may have been taken out since. */
static Borrowed reference_for(const Set *set, Borrowed o)
{
    for (WeakLink *link = weak_first((Object *)o); link; link = link->next) {
        Borrowed callback = link->owner->shape == SHAPE_WEAKREF && link->owner->refcount > 0 ? ((WeakRef *)link->owner)->callback : NULL;
        if (callback && callback->shape == SHAPE_NATIVE && ((const Native *)callback)->def == &forget_def
            && ((const WeakRef *)((const Native *)callback)->self)->link.referent == &set->head) return link->owner;
    }
    return NULL;
}

static Truth weak_set_contains(Set *set, Borrowed o)
{
    if (!set || !set->used) return TRUTH_NO;
    bool  plain = is_type(o) && TYPE_OF(o)->compare == type_type.compare && TYPE_OF(o)->hash == type_type.hash; /* equal to itself alone */
    Owned ref   = plain ? ref_keep_maybe(reference_for(set, o)) : weakref_new(o, NULL);
    if (!ref) return plain || error_clear_if(&exc_TypeError) ? TRUTH_NO : TRUTH_ERROR; /* nothing refers weakly to it: not in there */
    Owned held  = ref_keep(OBJ(set));
    Truth there = set_contains(set, ref);
    ref_drop(held);
    ref_drop(ref);
    return there;
}

static bool weak_set_add(Set **place, Borrowed o)
{
    if (!*place && !(*place = (Set *)set_new(NULL))) return false;
    Owned held     = ref_keep(OBJ(*place));
    Owned to_set   = weakref_new(held, NULL);
    Owned callback = to_set ? native_new(&forget_def, to_set, true, NULL) : NULL;
    Owned ref      = callback ? weakref_new(o, callback) : NULL;
    bool  ok       = ref && set_add((Set *)held, ref);
    ref_drop_maybe(ref);
    ref_drop_maybe(callback);
    ref_drop_maybe(to_set);
    ref_drop(held);
    return ok;
}

static void weak_set_empty(Set **place)
{
    if (*place) set_clear(*place);
}

/* ---- abstract methods ----------------------------------------------------------------------------------- */

static Truth is_abstract(Borrowed value)
{
    Owned flag = object_find_attr(value, names.__isabstractmethod__);
    if (!flag) return error_pending() ? TRUTH_ERROR : TRUTH_NO;
    Truth is = object_truth(flag);
    ref_drop(flag);
    return is;
}

/* Those of the class's own dict. */
static bool add_own_abstracts(Set *abstracts, Borrowed cls)
{
    Owned items = dict_copy(type_dict((const Type *)cls)); /* __isabstractmethod__ may run code */
    bool  ok    = items != NULL;
    uint32_t place = 0;
    Object  *key, *value;
    while (ok && dict_next((Dict *)items, &place, &key, &value)) {
        Truth is = is_abstract(value);
        ok = is != TRUTH_ERROR && (is == TRUTH_NO || set_add(abstracts, key));
    }
    ref_drop_maybe(items);
    return ok;
}

/* Those of a base that the class hasn't replaced. */
static bool add_inherited_abstracts(Set *abstracts, Borrowed cls, Borrowed base)
{
    Owned inherited = object_find_attr(base, names.__abstractmethods__);
    if (!inherited) return !error_pending();
    Owned iter = object_iter(inherited), name;
    bool  ok   = iter != NULL;
    ref_drop(inherited);
    while (ok && (name = iter_next(iter)) != NULL) {
        Owned value = IS_STR(name) ? object_find_attr(cls, (Str *)name) : raise_type_error("attribute name must be string, not '%T'", name);
        Truth is    = value ? is_abstract(value) : error_pending() ? TRUTH_ERROR : TRUTH_NO;
        ok = is != TRUTH_ERROR && (is == TRUTH_NO || set_add(abstracts, name));
        ref_drop_maybe(value);
        ref_drop(name);
    }
    ref_drop_maybe(iter);
    return ok && !error_pending();
}

static bool find_abstracts(Borrowed cls)
{
    Owned set = set_new(NULL), frozen = NULL, bases = NULL;
    bool  ok = set && add_own_abstracts((Set *)set, cls) && (bases = object_get_attr(cls, names.__bases__)) != NULL;
    for (uint32_t k = 0; ok && k < ((Tuple *)bases)->length; k++)
        ok = add_inherited_abstracts((Set *)set, cls, ((Tuple *)bases)->items[k]);
    if (ok) frozen = frozenset_new(set);
    ok = frozen && object_set_attr(cls, names.__abstractmethods__, frozen);
    ref_drop_maybe(bases);
    ref_drop_maybe(frozen);
    ref_drop_maybe(set);
    return ok;
}

/* __abc_tpflags__ = 1 << 5 or 1 << 6 in a class body: its instances are sequences or mappings to a match statement. */
static const struct { int64_t bit; uint32_t flag; } pattern_kinds[] = { { 1 << 5, TYPE_SEQUENCE }, { 1 << 6, TYPE_MAPPING } };

static bool take_pattern_kind(Type *cls)
{
    Borrowed asked = type_lookup_own(cls, names.__abc_tpflags__);
    if (!asked) return true;
    int64_t bits = 0;
    if (IS_INT(asked) && !number_to_int64(asked, &bits)) return false;
    if ((bits & 0x60) == 0x60) {
        raise_type_error("__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
        return false;
    }
    for (int k = 0; k < 2; k++)
        if (bits & pattern_kinds[k].bit) cls->flags |= pattern_kinds[k].flag;
    return object_set_attr(OBJ(cls), names.__abc_tpflags__, NULL);
}

NATIVE(abc_init)
{
    if (!is_type(args[0])) return raise_error(&exc_AttributeError, "'%T' object has no attribute '__dict__'", args[0]);
    if (!find_abstracts(args[0])) return NULL;
    Owned data = data_new(&abc_data_type, NULL, 0, NULL);
    bool  ok   = data && object_set_attr(args[0], names._abc_impl, data) && take_pattern_kind((Type *)args[0]);
    ref_drop_maybe(data);
    return ok ? none_new() : NULL;
}

/* ---- virtual subclasses --------------------------------------------------------------------------------- */

static bool give_pattern_kind(Type *cls, uint32_t kind)
{
    if ((cls->flags & (TYPE_SEQUENCE | TYPE_MAPPING)) == kind) return true;
    if (!recursion_enter(" in register")) return false;
    bool ok = true;
    if (!(cls->flags & TYPE_IMMUTABLE)) {
        cls->flags = (cls->flags & ~(uint32_t)(TYPE_SEQUENCE | TYPE_MAPPING)) | kind;
        for (uint32_t k = 0; ok && k < cls->subclass_count; k++) ok = give_pattern_kind(cls->subclasses[k], kind);
    }
    recursion_leave();
    return ok;
}

NATIVE(abc_register)
{
    Borrowed cls = args[0], subclass = args[1];
    if (!is_type(subclass)) return raise_type_error("Can only register classes");
    Truth already = object_is_subclass(subclass, cls);
    if (already) return already == TRUTH_YES ? ref_keep(subclass) : NULL;
    Truth cycle = object_is_subclass(cls, subclass);
    if (cycle == TRUTH_ERROR) return NULL;
    if (cycle) return raise_runtime_error("Refusing to create an inheritance cycle");
    AbcData *data = data_of(cls);
    if (!data) return NULL;
    bool ok = weak_set_add(&data->registry, subclass);
    ref_drop(OBJ(data));
    if (!ok) return NULL;
    counter++;
    uint32_t kind = is_type(cls) ? ((const Type *)cls)->flags & (TYPE_SEQUENCE | TYPE_MAPPING) : 0;
    if (kind && !give_pattern_kind((Type *)subclass, kind)) return NULL;
    return ref_keep(subclass);
}

/* cls.__subclasscheck__(subclass), as a truth. */
static Truth ask_subclasscheck(Borrowed cls, Borrowed subclass)
{
    Object *argument = (Object *)subclass;
    Owned   answer   = object_call_method(cls, names.__subclasscheck__, &argument, 1);
    Truth   is       = answer ? object_truth(answer) : TRUTH_ERROR;
    ref_drop_maybe(answer);
    return is;
}

static Truth instance_check(AbcData *data, Borrowed cls, Borrowed o, Borrowed claimed)
{
    Truth is = weak_set_contains(data->cache, claimed);
    if (is != TRUTH_NO) return is;
    Borrowed actual = OBJ(TYPE_OF(o));
    if (actual == claimed) {
        if (data->negative_version == counter) {
            Truth isnt = weak_set_contains(data->negative, claimed);
            if (isnt != TRUTH_NO) return isnt == TRUTH_YES ? TRUTH_NO : isnt;
        }
        return ask_subclasscheck(cls, claimed);
    }
    is = ask_subclasscheck(cls, claimed);
    return is == TRUTH_NO ? ask_subclasscheck(cls, actual) : is;
}

NATIVE(abc_instancecheck)
{
    AbcData *data = data_of(args[0]);
    if (!data) return NULL;
    Owned claimed = attr_get(args[1], names.__class__);
    Truth is      = claimed ? instance_check(data, args[0], args[1], claimed) : TRUTH_ERROR;
    ref_drop_maybe(claimed);
    ref_drop(OBJ(data));
    return is == TRUTH_ERROR ? NULL : bool_new(is);
}

/* What cls.__subclasshook__ says: *known false: NotImplemented. */
static Truth ask_hook(Borrowed cls, Borrowed subclass, bool *known)
{
    Object *argument = (Object *)subclass;
    Owned   answer   = object_call_method(cls, names.__subclasshook__, &argument, 1);
    Truth   is       = answer == TRUE_ ? TRUTH_YES : answer ? TRUTH_NO : TRUTH_ERROR;
    *known = answer != NOT_IMPLEMENTED;
    if (answer && answer != TRUE_ && answer != FALSE_ && *known) {
        raise_error(&exc_AssertionError, "__subclasshook__ must return either False, True, or NotImplemented");
        is = TRUTH_ERROR;
    }
    ref_drop_maybe(answer);
    return is;
}

/* Whether it derives from a registered class. */
static Truth registry_check(AbcData *data, Borrowed subclass)
{
    if (!data->registry) return TRUTH_NO;
    Truth is   = TRUTH_NO;
    Owned refs = object_to_list(OBJ(data->registry)); /* the questions may run code */
    if (!refs) return TRUTH_ERROR;
    for (uint32_t k = 0; is == TRUTH_NO && k < ((List *)refs)->length; k++) {
        Owned registered = weakref_get(((List *)refs)->items[k]);
        if (!registered) is = TRUTH_ERROR;
        else if (registered != NONE) is = object_is_subclass(subclass, registered);
        ref_drop_maybe(registered);
    }
    ref_drop(refs);
    return is;
}

/* Whether it derives, virtually, from a subclass of cls. */
static Truth subclasses_check(Borrowed cls, Borrowed subclass)
{
    Owned below = object_call_method(cls, names.__subclasses__, NULL, 0);
    if (!below) return TRUTH_ERROR;
    Truth is = TRUTH_NO;
    if (!IS_LIST(below)) {
        raise_type_error("__subclasses__() must return a list");
        is = TRUTH_ERROR;
    }
    for (uint32_t k = 0; is == TRUTH_NO && k < ((List *)below)->length; k++) {
        Owned one = ref_keep(((List *)below)->items[k]);
        is = object_is_subclass(subclass, one);
        ref_drop(one);
    }
    ref_drop(below);
    return is;
}

/* The long way: the answer goes into one of the caches. */
static Truth find_out(AbcData *data, Borrowed cls, Borrowed subclass)
{
    bool  known;
    Truth is = ask_hook(cls, subclass, &known);
    if (is == TRUTH_ERROR) return is;
    if (!known) {
        if (is_type(cls)) is = type_is_subtype((const Type *)subclass, (const Type *)cls);
        Truth registered = is ? TRUTH_NO : weak_set_contains(data->registry, subclass);
        if (registered != TRUTH_NO) return registered; /* as quick as the cache */
        if (is == TRUTH_NO) is = registry_check(data, subclass);
        if (is == TRUTH_NO) is = subclasses_check(cls, subclass);
        if (is == TRUTH_ERROR) return is;
    }
    return weak_set_add(is ? &data->cache : &data->negative, subclass) ? is : TRUTH_ERROR;
}

static Truth subclass_check(AbcData *data, Borrowed cls, Borrowed subclass)
{
    Truth is = weak_set_contains(data->cache, subclass);
    if (is != TRUTH_NO) return is;
    if (data->negative_version < counter) {
        weak_set_empty(&data->negative);
        data->negative_version = counter;
    } else {
        Truth isnt = weak_set_contains(data->negative, subclass);
        if (isnt != TRUTH_NO) return isnt == TRUTH_YES ? TRUTH_NO : isnt;
    }
    return find_out(data, cls, subclass);
}

NATIVE(abc_subclasscheck)
{
    if (!is_type(args[1])) return raise_type_error("issubclass() arg 1 must be a class");
    AbcData *data = data_of(args[0]);
    if (!data) return NULL;
    Truth is = TRUTH_ERROR;
    if (recursion_enter(" in __subclasscheck__")) {
        is = subclass_check(data, args[0], args[1]);
        recursion_leave();
    }
    ref_drop(OBJ(data));
    return is == TRUTH_ERROR ? NULL : bool_new(is);
}

/* ---- for those who look inside -------------------------------------------------------------------------- */

NATIVE(get_cache_token) { return int_new(counter); }

NATIVE(reset_registry)
{
    AbcData *data = data_of(args[0]);
    if (!data) return NULL;
    weak_set_empty(&data->registry);
    ref_drop(OBJ(data));
    return none_new();
}

NATIVE(reset_caches)
{
    AbcData *data = data_of(args[0]);
    if (!data) return NULL;
    weak_set_empty(&data->cache);
    weak_set_empty(&data->negative);
    ref_drop(OBJ(data));
    return none_new();
}

NATIVE(get_dump)
{
    AbcData *data = data_of(args[0]);
    if (!data) return NULL;
    Owned registry = set_new((Object *)data->registry), cache = set_new((Object *)data->cache), negative = set_new((Object *)data->negative);
    Owned version  = int_new(data->negative_version);
    Owned result   = registry && cache && negative && version ? tuple_pack(4, registry, cache, negative, version) : NULL;
    ref_drop_maybe(registry);
    ref_drop_maybe(cache);
    ref_drop_maybe(negative);
    ref_drop_maybe(version);
    ref_drop(OBJ(data));
    return result;
}

static const NativeDef functions[] = {
    {"get_cache_token", get_cache_token, "", "Returns the current ABC cache token.\n\nIt changes with every registration of a class.", 0},
    {"_abc_init", abc_init, "self, /", "Finds the abstract methods of a new class and makes its data.", 0},
    {"_reset_registry", reset_registry, "self, /", "Forgets the registered classes.", 0},
    {"_reset_caches", reset_caches, "self, /", "Forgets the answers given so far.", 0},
    {"_get_dump", get_dump, "self, /", "The registry, the cache, the negative cache and its version.", 0},
    {"_abc_register", abc_register, "self, subclass, /", "Makes a class a virtual subclass.", 0},
    {"_abc_instancecheck", abc_instancecheck, "self, instance, /", "isinstance() for classes of ABCMeta.", 0},
    {"_abc_subclasscheck", abc_subclasscheck, "self, subclass, /", "issubclass() for classes of ABCMeta.", 0},
    {0},
};
static bool setup(Module *module)
{
    (void)module;
    return type_ready(&abc_data_type);
}
const NativeModule _abc_module = {"_abc", "Module contains faster C implementation of abc.ABCMeta", functions, setup};
