/* shape.c -- the trees of hidden classes, and the plans that inline caches are filled with.
 *
 * A class owns one tree of shapes for each size of instance it has ever had: the root is the
 * instance without attributes, a child adds one name.  All shapes of a tree share inline_capacity, so an
 * instance's shape says how big its block is.  A class that sees instances overflow starts a new
 * tree with more room for those to come (learnt_capacity; see type_alloc).  Each root has a dict-mode twin.
 *
 * Shape ids are handed out in order and are used again only when all have been used, so an id that a stale
 * cache still holds is hardly ever met; even so, caches are cleared when a class with cache_seen dies.
 */
#include <string.h>
#include "runtime/class.h"
#include "runtime/code.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/protocol.h"
#include "runtime/shape.h"
#include "runtime/slots.h"

Shape *shapes[SHAPE_LIMIT];
void (*caches_clear)(void);

enum { CLASS_SHAPE_LIMIT = 1024 }; /* a class whose instances differ more than that keeps them in dicts */

/* ---- making and releasing ------------------------------------------------------------------------- */

static uint32_t next_id = SHAPE_BUILTIN_COUNT;
static bool     wrapped;

uint32_t shape_take_id(void)
{
    for (uint32_t tried = 0; tried < SHAPE_LIMIT; tried++) {
        if (next_id == SHAPE_LIMIT) {
            next_id = SHAPE_BUILTIN_COUNT;
            wrapped = true;
        }
        uint32_t id = next_id++;
        if (!wrapped || !shape_type[id]) return id;
    }
    raise_runtime_error("too many classes");
    return 0;
}

/* What the built-in base of a class says of its objects holds for instances of the class too. */
static uint8_t inherited_flags(const Type *cls)
{
    while (cls->flags & TYPE_HEAP) cls = cls->base;
    return shape_flags[cls->shape] & (SHAPE_IS_TYPE | SHAPE_WEAK_LINK);
}

/* Instances of a subclass of list or int have their attributes in a dict at once; those of plain classes only when it is asked for. */
static bool has_dict_in_cpython(const Type *cls)
{
    while (cls->flags & TYPE_HEAP) cls = cls->base;
    return cls != &object_type && !cls->attr_offset;
}

static Shape *shape_make(Type *cls, Shape *parent, Str *name, uint32_t capacity, bool dict_mode)
{
    Shape *shape = heap_alloc_zeroed(sizeof *shape);
    if (!shape) return NULL;
    uint32_t id = shape_take_id();
    if (!id) { heap_free(shape, sizeof *shape); return NULL; }
    *shape = (Shape){ .id = id, .type = cls, .parent = parent, .count = parent ? parent->count + 1 : 0,
                      .inline_capacity = capacity, .dict_mode = dict_mode };
    shape->root     = parent ? parent->root : shape;
    shape->name     = name ? (Str *)ref_keep(OBJ(name)) : NULL;
    shapes[id]      = shape;
    shape_type[id]  = (GcType *)cls;
    shape_flags[id] = SHAPE_CONTAINER | SHAPE_INSTANCE | inherited_flags(cls) | (parent && has_dict_in_cpython(cls) ? SHAPE_HIDES_DICT : 0);
    shape_row[id]   = instance_row(cls, shape);
    cls->shape_total++;
    return shape;
}

static Shape *root_make(Type *cls, uint32_t capacity, bool dict_mode)
{
    Shape *root = shape_make(cls, NULL, NULL, capacity, dict_mode);
    if (!root) return NULL;
    root->next_sibling = cls->roots;
    cls->roots         = root;
    return root;
}

uint32_t shape_new_root(Type *cls, bool dict_mode)
{
    Shape *root = root_make(cls, cls->inline_capacity, dict_mode);
    return root ? root->id : 0;
}

Shape *shape_root_with(Type *cls, uint32_t capacity)
{
    for (Shape *root = cls->roots; root; root = root->next_sibling)
        if (root->inline_capacity == capacity && root->dict_mode == type_is_dict_mode(cls)) return root;
    return root_make(cls, capacity, type_is_dict_mode(cls));
}

Shape *shape_dict_twin(Shape *shape)
{
    Shape *root = shape->root;
    if (root->dict_mode) return root;
    if (!root->dict_twin) root->dict_twin = root_make(root->type, root->inline_capacity, true);
    if (root->dict_twin && root->id == root->type->shape) root->type->dict_shape = root->dict_twin->id;
    return root->dict_twin;
}

Shape *shape_extended(Shape *shape, Str *name)
{
    for (Shape *child = shape->first_child; child; child = child->next_sibling)
        if (child->name == name) return child;
    if (shape->count == SHAPE_MAX_ATTRIBUTES || shape->type->shape_total >= CLASS_SHAPE_LIMIT) return NULL;
    Shape *child = shape_make(shape->type, shape, name, shape->inline_capacity, false);
    if (!child) { error_clear(); return NULL; }
    child->next_sibling = shape->first_child;
    shape->first_child  = child;
    return child;
}

/* The shape whose tree is walked next after all below `shape` are gone; frees `shape`. Depth is bounded by SHAPE_MAX_ATTRIBUTES. */
static void release_tree(Shape *shape)
{
    for (Shape *child = shape->first_child, *next; child; child = next) {
        next = child->next_sibling;
        release_tree(child);
    }
    shapes[shape->id]      = NULL;
    shape_type[shape->id]  = NULL;
    shape_flags[shape->id] = 0;
    shape_row[shape->id]   = (GcRow){ 0 };
    if (shape->names) heap_free(shape->names, shape->count * sizeof(Str *));
    if (shape->name) ref_drop(OBJ(shape->name));
    heap_free(shape, sizeof *shape);
}

/* ---- look-up -------------------------------------------------------------------------------------------- */

enum { FIND_CACHE_SIZE = 512 };
static struct { const Shape *shape; const Str *name; int32_t index; } find_cache[FIND_CACHE_SIZE];
static bool find_cache_used;

void shapes_release(Type *cls)
{
    if (!cls->roots) return;
    for (Shape *root = cls->roots, *next; root; root = next) {
        next = root->next_sibling;
        release_tree(root);
    }
    cls->roots = NULL;
    if (find_cache_used) memset(find_cache, 0, sizeof find_cache); /* addresses of shapes come back */
    find_cache_used = false;
    if (cls->cache_seen && caches_clear) caches_clear();
}

Str **shape_names(Shape *shape)
{
    if (!shape->names && shape->count) {
        Str **all = heap_alloc(shape->count * sizeof(Str *));
        if (!all) return NULL;
        for (Shape *s = shape; s->parent; s = s->parent) all[s->count - 1] = s->name;
        shape->names = all;
    }
    return shape->names;
}

/* A name that is not interned names an attribute only if an equal one is. */
static const Str *interned_twin(const Str *name)
{
    return name->interned ? name : str_interned_twin(name);
}

int shape_find(const Shape *shape, const Str *name)
{
    if (!shape->count || !(name = interned_twin(name))) return -1;
    unsigned place = (unsigned)(((uintptr_t)shape >> 4) * 31 ^ ((uintptr_t)name >> 4)) % FIND_CACHE_SIZE;
    if (find_cache[place].shape == shape && find_cache[place].name == name) return find_cache[place].index;
    int index = -1;
    for (const Shape *s = shape; s->parent; s = s->parent)
        if (s->name == name) { index = (int)s->count - 1; break; }
    find_cache[place].shape = shape;
    find_cache[place].name  = name;
    find_cache[place].index = index;
    find_cache_used         = true;
    return index;
}

/* ---- plans ------------------------------------------------------------------------------------------------- */

/* Where attribute number `index` of an instance lies. */
static void plan_place(const Type *cls, const Shape *shape, int index, AttrPlan *plan)
{
    int32_t beyond = index - (int32_t)shape->inline_capacity;
    if (beyond < 0) {
        plan->kind   = ATTR_INLINE;
        plan->offset = cls->attr_offset + (int32_t)sizeof(Object *) * (1 + index);
    } else {
        plan->kind        = ATTR_MORE;
        plan->offset      = beyond;
        plan->more_offset = cls->attr_offset;
    }
}

/* A __slots__ member of this very class or a base: its offset; 0: it is something else. */
static int32_t slot_offset(const Type *cls, Borrowed found)
{
    if (found->shape != SHAPE_MEMBER_DESCR) return 0;
    const MemberDescr *member = (const MemberDescr *)found;
    return !member->def && type_is_subtype(cls, member->owner) ? member->offset : 0;
}

/* Does o.name look in the usual places first? */
static bool looks_as_usual(const Type *cls)
{
    if (cls->get_attr == object_generic_get_attr) return true;
    return cls->get_attr == slot_get_attr_hook && type_find(cls, names.__getattribute__) == type_find(&object_type, names.__getattribute__);
}

/* What is found in the class and binds, but is no plain function. */
static void plan_binding(Borrowed found, AttrPlan *plan)
{
    if (found->shape == SHAPE_STATICMETHOD || found->shape == SHAPE_CLASSMETHOD) {
        ClassMethod *method = (ClassMethod *)found;
        if (!method->callable || (found->shape == SHAPE_CLASSMETHOD && method->callable->shape != SHAPE_FUNCTION)) return;
        plan->kind  = found->shape == SHAPE_STATICMETHOD ? ATTR_STATIC : ATTR_CLASS_METHOD;
        plan->place = &method->callable;
    } else if (TYPE_OF(found)->get == slot_get) {
        plan->kind  = ATTR_DESCRIPTOR;
        plan->value = found;
    }
}

/* What reading a data descriptor that was found in `cls` comes to. */
static AttrKind kind_of_data(const Type *cls, Borrowed found)
{
    if (found->shape == SHAPE_PROPERTY && ((Property *)found)->get && ((Property *)found)->get->shape == SHAPE_FUNCTION) return ATTR_PROPERTY;
    if (found->shape != SHAPE_GETSET_DESCR) return TYPE_OF(found)->get == slot_get ? ATTR_DESCRIPTOR : ATTR_GETSET;
    const GetSetDescr *computed = (const GetSetDescr *)found;
    return computed->def->get && type_is_subtype(cls, computed->owner) ? ATTR_COMPUTED : ATTR_GETSET;
}

void attr_plan_load(Object *o, Str *name, AttrPlan *plan)
{
    Type  *cls   = TYPE_OF(o);
    Shape *shape = SHAPE_OF(o);
    *plan = (AttrPlan){ .kind = ATTR_NONE };
    if (!looks_as_usual(cls) || !name->interned) return;
    /* Has it attributes of its own, and does its shape tell them all? */
    bool     open  = cls->attr_offset && (!shape || shape->dict_mode);
    int      index = shape && cls->attr_offset && !open ? shape_find(shape, name) : -1;
    Borrowed found = type_find(cls, name);
    if (found) {
        Type *type = TYPE_OF(found);
        if (type->get && type->set) {
            int32_t offset = slot_offset(cls, found);
            if (offset) {
                plan->kind   = ATTR_INLINE;
                plan->offset = offset;
            } else {
                plan->kind  = kind_of_data(cls, found);
                plan->value = found;
            }
            type_mark_seen(type, TYPE_SEEN);
        } else if (type->flags & TYPE_METHOD_LIKE && open && !shape) {
            plan->kind   = ATTR_METHOD_OPEN;
            plan->value  = found;
            plan->offset = cls->attr_offset;
        } else if (type->set || open) {
            return;
        } else if (index >= 0) {
            plan_place(cls, shape, index, plan);
        } else if (type->flags & TYPE_METHOD_LIKE) {
            plan->kind  = ATTR_METHOD;
            plan->value = found;
        } else if (!type->get) {
            plan->kind  = ATTR_CLASS_VALUE;
            plan->value = found;
            plan->place = type_find_place(cls, name);
            type_mark_seen(cls, TYPE_SEEN | TYPE_SEEN_PLACES);
        } else plan_binding(found, plan);
    } else if (index >= 0) plan_place(cls, shape, index, plan);
    bool may_fail = plan->kind == ATTR_PROPERTY || plan->kind == ATTR_DESCRIPTOR || plan->kind == ATTR_GETSET
                 || plan->kind == ATTR_COMPUTED;
    if (may_fail && cls->get_attr != object_generic_get_attr) plan->kind = ATTR_NONE; /* then __getattr__ is asked */
    if (plan->kind != ATTR_NONE) type_mark_seen(cls, TYPE_SEEN);
}

void attr_plan_class(Type *cls, Str *name, AttrPlan *plan)
{
    Type *meta = TYPE_OF(cls);
    *plan = (AttrPlan){ .kind = ATTR_NONE };
    if (meta->get_attr != type_get_attr || !name->interned) return;
    Borrowed of_meta = type_find(meta, name);
    if (of_meta && TYPE_OF(of_meta)->get && TYPE_OF(of_meta)->set) {
        if (kind_of_data(meta, of_meta) != ATTR_COMPUTED) return;
        plan->kind  = ATTR_COMPUTED;
        plan->value = of_meta;
    } else {
        plan->place = type_find_place(cls, name);
        if (!plan->place) return;
        plan->kind = ATTR_OF_CLASS;
    }
    type_mark_seen(cls, TYPE_SEEN | TYPE_SEEN_PLACES);
    type_mark_seen(meta, TYPE_SEEN | TYPE_SEEN_PLACES);
}

void attr_plan_store(Object *o, Str *name, AttrPlan *plan)
{
    Type  *cls   = TYPE_OF(o);
    Shape *shape = SHAPE_OF(o);
    *plan = (AttrPlan){ .kind = ATTR_NONE };
    if (cls->set_attr != object_generic_set_attr || !name->interned) return;
    Borrowed found = type_find(cls, name);
    if (found && TYPE_OF(found)->set) {
        int32_t offset = slot_offset(cls, found);
        plan->kind   = offset ? ATTR_INLINE : ATTR_GETSET;
        plan->offset = offset;
        plan->value  = offset ? NULL : found;
        type_mark_seen(TYPE_OF(found), TYPE_SEEN);
    } else if (shape && cls->attr_offset && !shape->dict_mode) {
        int index = shape_find(shape, name);
        if (index >= 0) plan_place(cls, shape, index, plan);
        else {
            int32_t beyond = (int32_t)shape->count - (int32_t)shape->inline_capacity;
            if (beyond >= 0 && beyond % MORE_STEP == 0) return; /* the block has to grow */
            Shape *next = shape_extended(shape, name);
            if (!next) return;
            plan_place(cls, shape, (int)shape->count, plan);
            plan->kind       = plan->kind == ATTR_INLINE ? ATTR_ADD_INLINE : ATTR_ADD_MORE;
            plan->next_shape = next->id;
        }
    }
    if (plan->kind != ATTR_NONE) type_mark_seen(cls, TYPE_SEEN);
}
