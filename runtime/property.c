/* property.c -- property: three functions behind an attribute, and the name it has in its class. */
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

static Owned property_new(Type *cls, Object **args, int n, Tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    Owned o = type_alloc(cls);
    if (o) gc_track(o);
    return o;
}

static Object *unless_none(Object *o) { return o == NONE ? NULL : o; }

/* Subclasses of property have attributes of their own, and the class's __doc__ would hide ours there. */
static bool set_doc(Object *self, Object *doc)
{
    if (TYPE_OF(self) != &property_type) return object_set_attr(self, names.__doc__, doc);
    ref_set(&AS(Property, self)->doc, ref_keep(doc));
    return true;
}

static bool property_init(Object *self, Object **args, int n, Tuple *kwnames)
{
    Object *out[4];
    if (!native_bind("property", "fget=None, fset=None, fdel=None, doc=None", args, n, kwnames, out, 4)) return false;
    Property *p = AS(Property, self);
    ref_set(&p->get, ref_keep_maybe(unless_none(out[0])));
    ref_set(&p->set, ref_keep_maybe(unless_none(out[1])));
    ref_set(&p->del, ref_keep_maybe(unless_none(out[2])));
    ref_set(&p->doc, ref_keep_maybe(out[3]));
    ref_clear(&p->name);
    p->doc_from_getter = false;
    if (p->doc && p->doc != NONE) return true;
    if (!p->get) return true;
    Owned doc = object_find_attr(p->get, names.__doc__);
    if (!doc) return !error_pending();
    bool ok            = set_doc(self, doc);
    p->doc_from_getter = true;
    ref_drop(doc);
    return ok;
}

/* "property 'x' of 'C' object has no setter" */
static COLD bool missing(const Property *p, Object *instance, const char *what)
{
    Owned qualname = object_get_attr(OBJ(TYPE_OF(instance)), names.__qualname__);
    if (!qualname) return false;
    if (p->name) raise_error(&exc_AttributeError, "property %R of %R object has no %s", p->name, qualname, what);
    else raise_error(&exc_AttributeError, "property of %R object has no %s", qualname, what);
    ref_drop(qualname);
    return false;
}

static Owned property_get(Object *self, Object *instance, Object *owner)
{
    Property *p = AS(Property, self);
    (void)owner;
    if (!instance || instance == NONE) return ref_keep(self);
    if (!p->get) { missing(p, instance, "getter"); return NULL; }
    Owned getter = ref_keep(p->get);
    Owned value  = object_call_1(getter, instance);
    ref_drop(getter);
    return value;
}

static bool property_set(Object *self, Object *instance, Object *value)
{
    Property *p        = AS(Property, self);
    Object   *function = value ? p->set : p->del;
    if (!function) return missing(p, instance, value ? "setter" : "deleter");
    function     = ref_keep(function);
    Owned result = value ? object_call_2(function, instance, value) : object_call_1(function, instance);
    ref_drop(function);
    ref_drop_maybe(result);
    return result != NULL;
}

/* A copy with one function exchanged, made by calling the class: subclasses stay what they are. */
static Owned changed(Object *self, Object *get, Object *set, Object *del)
{
    Property *p       = AS(Property, self);
    Object   *doc     = p->doc_from_getter && get ? NONE : p->doc ? p->doc : NONE;
    Object   *args[4] = { get ? get : p->get, set ? set : p->set, del ? del : p->del, doc };
    for (int i = 0; i < 3; i++)
        if (!args[i]) args[i] = NONE;
    if (p->doc_from_getter && args[0] != NONE) args[3] = NONE;
    for (int i = 0; i < 4; i++) ref_keep(args[i]);
    Owned copy = object_call(OBJ(TYPE_OF(self)), args, 4, NULL);
    for (int i = 0; i < 4; i++) ref_drop(args[i]);
    if (copy && p->name && IS_INSTANCE(copy, &property_type)) ref_set(&AS(Property, copy)->name, ref_keep(p->name));
    return copy;
}

#define METHOD(name) static Owned name(Object **args, int n, Tuple *kwnames)
#define UNUSED_REST  ((void)n, (void)kwnames)
METHOD(method_getter)  { UNUSED_REST; return changed(args[0], args[1], NULL, NULL); }
METHOD(method_setter)  { UNUSED_REST; return changed(args[0], NULL, args[1], NULL); }
METHOD(method_deleter) { UNUSED_REST; return changed(args[0], NULL, NULL, args[1]); }

METHOD(method_set_name)
{
    (void)kwnames;
    if (n != 3) return raise_type_error("__set_name__() takes 2 positional arguments but %d were given", n - 1);
    ref_set(&AS(Property, args[0])->name, ref_keep(args[2]));
    return none_new();
}

static Owned is_abstract(Object *self)
{
    Property *p            = AS(Property, self);
    Object   *functions[3] = { p->get, p->set, p->del };
    for (int i = 0; i < 3; i++) {
        if (!functions[i]) continue;
        Owned value = object_find_attr(functions[i], names.__isabstractmethod__);
        if (!value && error_pending()) return NULL;
        Truth truth = value ? object_truth(value) : TRUTH_NO;
        ref_drop_maybe(value);
        if (truth != TRUTH_NO) return truth == TRUTH_ERROR ? NULL : bool_new(true);
    }
    return bool_new(false);
}

static int traverse(Object *self, GcVisit visit, void *argument)
{
    Property *p         = AS(Property, self);
    Object   *fields[5] = { p->get, p->set, p->del, p->doc, p->name };
    for (int i = 0; i < 5; i++) {
        int result = fields[i] ? visit(fields[i], argument) : 0;
        if (result) return result;
    }
    return 0;
}

static void clear(Object *self)
{
    Property *p = AS(Property, self);
    ref_clear(&p->get);
    ref_clear(&p->set);
    ref_clear(&p->del);
    ref_clear(&p->doc);
    ref_clear(&p->name);
}

static void dealloc(Object *self)
{
    gc_untrack(self);
    clear(self);
    container_release(self, sizeof(Property));
}

static const NativeDef methods[] = {
    { "getter", method_getter, "function, /", "Descriptor to obtain a copy of the property with a different getter.", 0 },
    { "setter", method_setter, "function, /", "Descriptor to obtain a copy of the property with a different setter.", 0 },
    { "deleter", method_deleter, "function, /", "Descriptor to obtain a copy of the property with a different deleter.", 0 },
    { "__set_name__", method_set_name, NULL, "Method to set name of a property.", NATIVE_BARE_NAME },
    { 0 },
};
static const MemberDef members[] = {
    { "fget", MEMBER_OBJECT_OR_NONE, offsetof(Property, get), false, NULL },
    { "fset", MEMBER_OBJECT_OR_NONE, offsetof(Property, set), false, NULL },
    { "fdel", MEMBER_OBJECT_OR_NONE, offsetof(Property, del), false, NULL },
    { "__doc__", MEMBER_OBJECT_OR_NONE, offsetof(Property, doc), true, NULL },
    { 0 },
};
static const GetSetDef getsets[] = { { "__isabstractmethod__", is_abstract, NULL, NULL }, { 0 } };

Type property_type = {
    .gc = { .size = sizeof(Property), .traverse = traverse, .clear = clear, .dealloc = dealloc },
    .name = "property", .flags = TYPE_BASE,
    .doc = "Property attribute.\n\n  fget\n    function to be used for getting an attribute value\n  fset\n"
           "    function to be used for setting an attribute value\n  fdel\n    function to be used for deleting an attribute\n"
           "  doc\n    docstring\n\nTypical use is as a decorator:\n\nclass C(object):\n    @property\n    def x(self):\n"
           "        \"I am the 'x' property.\"\n        return self._x\n    @x.setter\n    def x(self, value):\n        self._x = value\n"
           "    @x.deleter\n    def x(self):\n        del self._x",
    .get = property_get, .set = property_set, .new_ = property_new, .init = property_init,
    .methods = methods, .members = members, .getsets = getsets,
};
