/* type_new.c -- making a class: type(name, bases, namespace), which the class statement ends in.
 *
 * The steps of type_new(), each a function below: find the metaclass that wins and the base that decides the layout;
 * read __slots__; make the Type and its dict; put descriptors for slots, __dict__ and __weakref__ into it; work out the MRO
 * and the slots; then tell the attributes (__set_name__) and the bases (__init_subclass__).
 */
#include <stdlib.h>
#include <string.h>
#include "runtime/bytes.h"
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/shape.h"
#include "runtime/slots.h"
#include "runtime/str.h"
#include "runtime/weakref.h"

Dict *(*frame_globals)(void);

/* What is being decided about a new class. */
typedef struct Plan {
    Type  *meta, *base;
    Tuple *bases;          /* owned                                               */
    Dict  *dict;           /* owned: becomes the class's dict                     */
    Tuple *slots;          /* owned: mangled, sorted names to add; NULL: none     */
    bool   add_dict, add_weak;
} Plan;

/* ---- metaclass --------------------------------------------------------------------------------- */

Type *class_winner(Type *meta, Tuple *bases)
{
    Type *winner = meta;
    for (uint32_t i = 0; i < bases->length; i++) {
        Type *of_base = TYPE_OF(bases->items[i]);
        if (type_is_subtype(winner, of_base)) continue;
        if (type_is_subtype(of_base, winner)) { winner = of_base; continue; }
        raise_type_error("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the "
                         "metaclasses of all its bases");
        return NULL;
    }
    return winner;
}

/* Appends what base->__mro_entries__(bases) gives. */
static bool add_entries(List *list, Object *base, Object *method, Tuple *bases)
{
    Owned entries = object_call_1(method, OBJ(bases));
    (void)base;
    if (!entries) return false;
    bool ok = IS_TUPLE(entries);
    if (!ok) raise_type_error("__mro_entries__ must return a tuple");
    for (uint32_t i = 0; ok && i < ((Tuple *)entries)->length; i++) ok = list_append(list, ((Tuple *)entries)->items[i]);
    ref_drop(entries);
    return ok;
}

Owned class_resolve_bases(Tuple *bases)
{
    Owned list = NULL;
    for (uint32_t i = 0; i < bases->length; i++) {
        Object *base   = bases->items[i];
        Owned   method = is_type(base) ? NULL : object_find_attr(base, names.__mro_entries__);
        if (error_pending()) goto failed;
        if (method && !list && !(list = list_from_array(bases->items, i))) { ref_drop(method); goto failed; }
        bool ok = method ? add_entries((List *)list, base, method, bases) : !list || list_append((List *)list, base);
        ref_drop_maybe(method);
        if (!ok) goto failed;
    }
    if (!list) return ref_keep(OBJ(bases));
    Owned resolved = tuple_from_list((List *)list);
    ref_drop(list);
    return resolved;
failed:
    ref_drop_maybe(list);
    return NULL;
}

/* ---- __slots__ ----------------------------------------------------------------------------------- */

/* int, tuple, bytes and type have room for items behind their struct (in CPython), so no place for slots. */
static bool has_items(const Type *type) { return type->flags & (TYPE_INT | TYPE_BYTES | TYPE_TUPLE | TYPE_TYPE); }

static bool has_dict(const Type *type) { return type->attr_offset != 0 || type->flags & TYPE_TYPE; }

Owned class_mangle(const char *class_name, Str *name)
{
    int64_t n = name->length;
    if (n < 3 || str_char(name, 0) != '_' || str_char(name, 1) != '_' || (str_char(name, n - 1) == '_' && str_char(name, n - 2) == '_'))
        return ref_keep(OBJ(name));
    while (*class_name == '_') class_name++;
    return *class_name ? str_format_c("_%s%U", class_name, OBJ(name)) : ref_keep(OBJ(name));
}

static bool check_slot_name(Object *name)
{
    if (!IS_STR(name)) { raise_type_error("__slots__ items must be strings, not '%T'", name); return false; }
    if (!str_is_identifier((Str *)name)) { raise_type_error("__slots__ must be identifiers"); return false; }
    return true;
}

/* One name of __slots__: __dict__ and __weakref__ are wishes, others go to `list` mangled. */
static bool plan_slot(Plan *plan, const char *class_name, Str *name, List *list)
{
    if (str_equal(name, names.__dict__)) {
        if (has_dict(plan->base) || plan->add_dict) { raise_type_error("__dict__ slot disallowed: we already got one"); return false; }
        return plan->add_dict = true;
    }
    if (str_equal(name, names.__weakref__)) {
        if (plan->base->weak_ok || plan->add_weak || has_items(plan->base)) {
            raise_type_error("__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0");
            return false;
        }
        return plan->add_weak = true;
    }
    Owned mangled = class_mangle(class_name, name);
    if (!mangled) return false;
    str_intern((Str **)&mangled);
    bool clash = dict_find_str(plan->dict, (Str *)mangled) && !str_equal((Str *)mangled, names.__qualname__)
              && !str_equal((Str *)mangled, names.__classcell__);
    bool ok = false;
    if (clash) raise_value_error("%R in __slots__ conflicts with class variable", mangled);
    else ok = list_append(list, mangled);
    ref_drop(mangled);
    return ok;
}

/* Bases other than the one that decides the layout may bring a __dict__ or weak references along. */
static void inherit_wishes(Plan *plan)
{
    for (uint32_t i = 0; i < plan->bases->length; i++) {
        const Type *base = (Type *)plan->bases->items[i];
        if (base == plan->base) continue;
        if (has_dict(base) && !has_dict(plan->base)) plan->add_dict = true;
        if (base->weak_ok && !plan->base->weak_ok && !has_items(plan->base)) plan->add_weak = true;
    }
}

static bool plan_slots(Plan *plan, const char *class_name)
{
    Object *wish = OBJ(dict_find_str(plan->dict, names.__slots__));
    if (!wish) {
        plan->add_dict = !has_dict(plan->base);
        plan->add_weak = !plan->base->weak_ok && !has_items(plan->base);
        return true;
    }
    Owned listed = IS_STR(wish) ? tuple_pack(1, wish) : object_to_tuple(wish);
    if (!listed) return false;
    Tuple *all  = (Tuple *)listed;
    Owned  list = list_new(all->length);
    bool   ok   = list != NULL;
    if (ok && all->length && has_items(plan->base)) {
        raise_type_error("nonempty __slots__ not supported for subtype of '%s'", type_name(plan->base));
        ok = false;
    }
    for (uint32_t i = 0; ok && i < all->length; i++) ok = check_slot_name(all->items[i]);
    for (uint32_t i = 0; ok && i < all->length; i++) ok = plan_slot(plan, class_name, (Str *)all->items[i], (List *)list);
    if (ok) {
        inherit_wishes(plan);
        ok = list_sort((List *)list, NULL, false);
    }
    if (ok) plan->slots = (Tuple *)tuple_from_list((List *)list);
    ref_drop_maybe(list);
    ref_drop(listed);
    return ok && plan->slots;
}

bool type_same_slots(const Type *a, const Type *b)
{
    for (uint32_t i = a->base->slot_count; i < a->slot_count; i++) {
        int32_t  offset = instance_slot_offset(a, i);
        uint32_t place = 0;
        Object  *key, *value;
        bool     found = false;
        while (!found && dict_next(type_dict(a), &place, &key, &value)) {
            if (value->shape != SHAPE_MEMBER_DESCR || ((MemberDescr *)value)->offset != offset) continue;
            Borrowed other = type_lookup_own(b, ((MemberDescr *)value)->name);
            found = other && other->shape == SHAPE_MEMBER_DESCR && ((MemberDescr *)other)->offset == offset;
        }
        if (!found) return false;
    }
    return true;
}

/* ---- the dict -------------------------------------------------------------------------------------- */

static bool set_default_module(Dict *dict)
{
    if (dict_find_str(dict, names.__module__)) return true;
    Dict    *globals = frame_globals ? frame_globals() : NULL;
    Borrowed name    = globals ? dict_find_str(globals, names.__name__) : NULL;
    return !name || dict_set_str(dict, names.__module__, name);
}

/* A Python function under `name` becomes a static or class method. */
static bool wrap_implicit(Dict *dict, Str *name, Owned (*wrap)(Borrowed))
{
    Borrowed found = dict_find_str(dict, name);
    if (!found || found->shape != SHAPE_FUNCTION) return true;
    Owned wrapped = wrap(found);
    bool  ok      = wrapped && dict_set_str(dict, name, wrapped);
    ref_drop_maybe(wrapped);
    return ok;
}

static bool take_qualname(Type *type, Dict *dict)
{
    Borrowed qualname = dict_find_str(dict, names.__qualname__);
    if (!qualname) { type->qualname = (Str *)ref_keep(OBJ(type->name_object)); return true; }
    if (!IS_STR(qualname)) {
        raise_type_error("type __qualname__ must be a str, not %T", qualname);
        return false;
    }
    type->qualname = (Str *)ref_keep(qualname);
    dict_delete_str(dict, names.__qualname__);
    return true;
}

/* __class__ cells of methods that use super() learn about their class. */
static bool fill_class_cell(Type *type, Dict *dict)
{
    Borrowed cell = dict_find_str(dict, names.__classcell__);
    if (!cell) return true;
    if (cell->shape != SHAPE_CELL) {
        raise_type_error("__classcell__ must be a nonlocal cell, not %R", OBJ(TYPE_OF(cell)));
        return false;
    }
    ref_set(&((Cell *)cell)->value, ref_keep(OBJ(type)));
    dict_delete_str(dict, names.__classcell__);
    return true;
}

static Owned get_instance_dict(Object *self) { return ref_keep_maybe(instance_dict(self)); }

static bool set_instance_dict(Object *self, Object *value)
{
    if (!value || IS_DICT(value)) return instance_set_dict(self, value);
    raise_type_error("__dict__ must be set to a dictionary, not a '%T'", value);
    return false;
}

static Owned get_weak_list(Object *self)
{
    WeakLink *first = weak_first(self);
    return first ? ref_keep(first->owner) : none_new();
}

static const GetSetDef dict_def = { "__dict__", get_instance_dict, set_instance_dict, "dictionary for instance variables" };
static const GetSetDef weak_def = { "__weakref__", get_weak_list, NULL, "list of weak references to the object" };

static bool add_getset(Type *type, Str *name, const GetSetDef *def)
{
    if (dict_find_str(type->dict, name)) return true;
    Owned descr = getset_descr_new(type, def);
    bool  ok    = descr && dict_set_str(type->dict, name, descr);
    ref_drop_maybe(descr);
    return ok;
}

static bool add_slot_members(Type *type, const Plan *plan)
{
    for (uint32_t i = 0; plan->slots && i < plan->slots->length; i++) {
        Str  *name  = (Str *)plan->slots->items[i];
        if (dict_find_str(type->dict, name)) continue; /* __module__ */
        Owned descr = slot_member_new(type, name, instance_slot_offset(type, type->base->slot_count + i));
        bool  ok    = descr && dict_set_str(type->dict, name, descr);
        ref_drop_maybe(descr);
        if (!ok) return false;
    }
    return true;
}

/* Text that UTF-8 can't hold is no docstring: UnicodeEncodeError. */
static bool check_doc(Dict *dict)
{
    Borrowed doc = dict_find_str(dict, names.__doc__);
    if (!doc || !IS_STR(doc)) return true;
    char *to_free = NULL;
    bool  fits    = str_utf8(doc, NULL, &to_free) != NULL;
    if (fits) str_utf8_release(to_free);
    return fits;
}

static bool fill_dict(Type *type)
{
    Dict *dict = type->dict;
    if (!set_default_module(dict) || !take_qualname(type, dict) || !check_doc(dict)) return false;
    if (!wrap_implicit(dict, names.__new__, static_method_new) || !wrap_implicit(dict, names.__init_subclass__, class_method_new)
        || !wrap_implicit(dict, names.__class_getitem__, class_method_new))
        return false;
    return fill_class_cell(type, dict);
}

/* Descriptors refer to the class: until they are there, a class that fails is freed by counting alone. */
static bool add_descriptors(Type *type, const Plan *plan)
{
    if (!add_slot_members(type, plan)) return false;
    if (plan->add_dict && !add_getset(type, names.__dict__, &dict_def)) return false;
    if (plan->add_weak && !add_getset(type, names.__weakref__, &weak_def)) return false;
    Dict *dict = type->dict; /* after the others: programs see the order */
    if (!dict_find_str(dict, names.__doc__) && !dict_set_str(dict, names.__doc__, NONE)) return false;
    return !dict_find_str(dict, names.__eq__) || dict_find_str(dict, names.__hash__) || dict_set_str(dict, names.__hash__, NONE);
}

/* ---- the Type ---------------------------------------------------------------------------------------- */

enum { INHERITED_FLAGS = TYPE_VAR_SIZE | TYPE_MATCH_SELF | TYPE_SEQUENCE | TYPE_MAPPING | ~((1 << 16) - 1) };

static void set_layout(Type *type, const Plan *plan)
{
    const Type *base = plan->base;
    uint32_t    own  = plan->slots ? plan->slots->length : 0;
    type->gc         = (GcHooks){ .traverse = instance_traverse, .clear = instance_gc_clear, .dealloc = class_dealloc,
                                  .size_of = instance_size_of, .finalize = base->gc.finalize };
    type->slot_count  = base->slot_count + own;
    type->solid       = own || !base->solid ? type : base->solid;
    type->weak_ok     = base->weak_ok || plan->add_weak;
    type->fixed_size  = (base->flags & TYPE_HEAP ? base->fixed_size : (uint32_t)(base->gc.size + 7) / 8 * 8) + own * 8;
    type->attr_offset = 0;
    if (base->attr_offset || plan->add_dict) {
        if (type_is_dict_mode(type)) type->attr_offset = base->attr_offset;
        else type->attr_offset = type->flags & TYPE_VAR_SIZE ? -16 : (int32_t)type->fixed_size;
    }
    bool     room    = type->attr_offset && !(type->flags & TYPE_VAR_SIZE) && !type_is_dict_mode(type);
    uint32_t learnt  = base->flags & TYPE_HEAP && base->learnt_capacity ? base->learnt_capacity : 3;
    type->inline_capacity = type->learnt_capacity = room ? learnt | 1 : 0;
    type->gc.size         = type->fixed_size + (room ? sizeof(Object *) * (1 + type->inline_capacity) : 0);
}

static Type *alloc_type(Type *meta, Str *name, Plan *plan)
{
    Type *type;
    if (meta == &type_type) {
        type = (Type *)container_new(sizeof(Type), SHAPE_TYPE_HEAP);
        if (type) memset((char *)type + sizeof(Object), 0, sizeof(Type) - sizeof(Object));
    } else type = (Type *)type_alloc(meta);
    if (!type) return NULL;
    type->flags = TYPE_HEAP | TYPE_BASE | (plan->base->flags & INHERITED_FLAGS);
    type->base  = (Type *)ref_keep(OBJ(plan->base));
    type->bases = (Tuple *)ref_keep(OBJ(plan->bases));
    type->dict  = (Dict *)ref_keep(OBJ(plan->dict));
    if (plan->base == &object_type || plan->base->flags & TYPE_PLAIN) type->flags |= TYPE_PLAIN;
    set_layout(type, plan);
    type->shape = shape_new_root(type, type_is_dict_mode(type));
    if (!type->shape || !type_set_name(type, name)) { ref_drop(OBJ(type)); return NULL; }
    gc_track(OBJ(type));
    return type;
}

static bool make_ready(Type *type, const Plan *plan)
{
    if (!type_compute_mro(type) || !add_descriptors(type, plan)) return false;
    for (uint32_t i = 0; i < type->bases->length; i++)
        if (!type_add_subclass((Type *)type->bases->items[i], type)) return false;
    for (uint32_t i = 0; i < type->bases->length; i++)
        type->flags |= ((Type *)type->bases->items[i])->flags & (TYPE_SEQUENCE | TYPE_MAPPING);
    type->new_ = type->base->new_;
    if (type->bases->length == 1 && type->mro->length == type->base->mro->length + 1) {
        slots_inherit(type, type->base);
        type->gc.finalize = type->base->gc.finalize;
        slots_update_own(type);
    } else slots_update_all(type);
    type->buffer         = type->base->buffer;
    type->buffer_release = type->base->buffer_release;
    type->flags |= TYPE_READY;
    return true;
}

bool type_add_subclass(Type *base, Type *cls)
{
    if (base->subclass_count == base->subclass_capacity) {
        uint32_t room   = base->subclass_capacity ? base->subclass_capacity * 2 : 4;
        Type   **larger = heap_realloc(base->subclasses, base->subclass_capacity * sizeof(Type *), room * sizeof(Type *));
        if (!larger) return false;
        base->subclasses        = larger;
        base->subclass_capacity = room;
    }
    base->subclasses[base->subclass_count++] = cls;
    return true;
}

void type_remove_subclass(Type *base, const Type *cls)
{
    for (uint32_t i = 0; i < base->subclass_count; i++) {
        if (base->subclasses[i] != cls) continue;
        memmove(base->subclasses + i, base->subclasses + i + 1, (base->subclass_count - i - 1) * sizeof(Type *));
        if (--base->subclass_count == 0) {
            heap_free(base->subclasses, base->subclass_capacity * sizeof(Type *));
            base->subclasses        = NULL;
            base->subclass_capacity = 0;
        }
        return;
    }
}

/* ---- telling others ------------------------------------------------------------------------------------ */

static bool tell_name(Type *type, Object *key, Object *value)
{
    Owned method = special_find(value, names.__set_name__);
    if (!method) return !error_pending();
    Owned result = object_call_2(method, OBJ(type), key);
    ref_drop(method);
    if (result) { ref_drop(result); return true; }
    Owned cause = error_take();
    raise_runtime_error("Error calling __set_name__ on '%T' instance %R in '%s'", value, key, type_name(type));
    error_chain_cause(cause);
    return false;
}

static bool tell_names(Type *type)
{
    Owned copy = dict_copy(type->dict);
    if (!copy) return false;
    uint32_t place = 0;
    Object  *key, *value;
    bool     ok = true;
    while (ok && dict_next((Dict *)copy, &place, &key, &value)) ok = tell_name(type, key, value);
    ref_drop(copy);
    return ok;
}

static bool in_own_mro(const Type *type)
{
    for (uint32_t i = 0; i < type->mro->length; i++)
        if (type->mro->items[i] == OBJ(type)) return true;
    return false;
}

/* super(type, type).__init_subclass__(**kwargs) */
static bool tell_bases(Type *type, Object **kwvalues, Tuple *kwnames)
{
    if (!in_own_mro(type)) { /* an mro() of its own may leave it out */
        raise_type_error("super(type, obj): obj must be an instance or subtype of type");
        return false;
    }
    Owned super = super_new(type, OBJ(type));
    if (!super) return false;
    Owned method = object_get_attr(super, names.__init_subclass__);
    ref_drop(super);
    if (!method) return false;
    Object **kept   = arguments_keep(kwvalues, kwnames ? (int)kwnames->length : 0); /* the dict of keywords is spread to an array */
    Owned    result = object_call(method, kwvalues, 0, kwnames);
    arguments_drop(kept);
    ref_drop(method);
    ref_drop_maybe(result);
    return result != NULL;
}

/* ---- type.__new__ ----------------------------------------------------------------------------------------- */

bool type_name_is_good(Str *name)
{
    Owned bytes = str_encode(OBJ(name), "utf-8", NULL);
    bool  ok    = bytes && !memchr(AS(Bytes, bytes)->data, 0, (size_t)AS(Bytes, bytes)->length);
    if (bytes && !ok) raise_value_error("type name must not contain null characters");
    ref_drop_maybe(bytes);
    return ok;
}

static Owned make_class(Plan *plan, Str *name, Object **kwvalues, Tuple *kwnames)
{
    char *class_name = str_to_c(OBJ(name));
    if (!class_name) return raise_no_memory();
    bool ok = plan_slots(plan, class_name);
    free(class_name);
    Type *type = ok && type_name_is_good(name) ? alloc_type(plan->meta, name, plan) : NULL;
    if (!type) return NULL;
    if (fill_dict(type) && make_ready(type, plan) && tell_names(type) && tell_bases(type, kwvalues, kwnames)) return OBJ(type);
    ref_drop(OBJ(type));
    return NULL;
}

static bool check_bases(Tuple *bases)
{
    for (uint32_t i = 0; i < bases->length; i++) {
        Object *base = bases->items[i];
        if (is_type(base)) continue;
        Owned method = object_find_attr(base, names.__mro_entries__);
        if (!method && error_pending()) return false;
        if (!method) continue;
        ref_drop(method);
        raise_type_error("type() doesn't support MRO entry resolution; use types.new_class()");
        return false;
    }
    return true;
}

Owned type_new(Type *meta, Str *name, Tuple *bases, Dict *namespace_, Object **kwvalues, Tuple *kwnames)
{
    if (!check_bases(bases)) return NULL;
    Type *winner = class_winner(meta, bases);
    if (!winner) return NULL;
    if (winner != meta && winner->new_ != meta->new_ && winner->new_) {
        int     keywords = kwnames ? (int)kwnames->length : 0;
        Object *few[8], **args = few;
        if (3 + keywords > 8 && !(args = heap_alloc((3 + keywords) * sizeof *args))) return NULL;
        args[0] = OBJ(name), args[1] = OBJ(bases), args[2] = OBJ(namespace_);
        for (int i = 0; i < keywords; i++) args[3 + i] = kwvalues[i];
        Owned made = winner->new_(winner, args, 3, kwnames);
        if (args != few) heap_free(args, (3 + keywords) * sizeof *args);
        return made;
    }
    Plan plan = { .meta = winner };
    plan.bases = (Tuple *)(bases->length ? ref_keep(OBJ(bases)) : tuple_pack(1, &object_type));
    plan.base  = plan.bases ? type_best_base(plan.bases) : NULL;
    plan.dict  = plan.base ? (Dict *)dict_copy(namespace_) : NULL;
    Owned type = plan.dict ? make_class(&plan, name, kwvalues, kwnames) : NULL;
    ref_clear(&plan.bases);
    ref_clear(&plan.dict);
    ref_clear(&plan.slots);
    return type;
}

Owned type_new_slot(Type *cls, Object **args, int n, Tuple *kwnames)
{
    if (n != 3) return raise_type_error("type.__new__() takes exactly 3 arguments (%d given)", n);
    static const struct { Type *type; const char *name; } wanted[3] = { { &str_type, "str" }, { &tuple_type, "tuple" }, { &dict_type, "dict" } };
    for (int i = 0; i < 3; i++)
        if (!IS_INSTANCE(args[i], wanted[i].type))
            return raise_type_error("type.__new__() argument %d must be %s, not %K", i + 1, wanted[i].name, args[i]);
    return type_new(cls, (Str *)args[0], (Tuple *)args[1], (Dict *)args[2], args + 3, kwnames);
}
