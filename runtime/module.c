/* module.c -- module objects: a name and a dict, whose keys are the attributes. */
#include <string.h>
#include "runtime/module.h"
#include "gc/weak.h"
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/exception.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/shape.h"

/* ---- making ------------------------------------------------------------------------------------------ */

static bool set_basics(Module *m, Borrowed name, Borrowed doc)
{
    if (!m->dict && !(m->dict = (Dict *)dict_new())) return false;
    if (!dict_set_str(m->dict, names.__name__, name) || !dict_set_str(m->dict, names.__doc__, doc)) return false;
    if (!dict_set_str(m->dict, names.__package__, NONE) || !dict_set_str(m->dict, names.__loader__, NONE)) return false;
    if (!dict_set_str(m->dict, names.__spec__, NONE)) return false;
    ref_set(&m->name, IS_STR(name) ? ref_keep(name) : NULL);
    return true;
}

Owned module_new(Borrowed name)
{
    Owned dict = dict_new();
    Owned o    = dict ? container_new(sizeof(Module), SHAPE_MODULE) : NULL;
    if (!o) { ref_drop_maybe(dict); return NULL; }
    AS(Module, o)->dict = (Dict *)dict;
    AS(Module, o)->name = NULL;
    AS(Module, o)->native = true;
    AS(Module, o)->initializing = AS(Module, o)->unfinished = false;
    gc_track(o);
    if (!set_basics(AS(Module, o), name, NONE)) ref_clear(&o);
    return o;
}

static Owned new_slot(Type *cls, Object **args, int n, Tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    Owned o = type_alloc(cls);
    if (!o) return NULL;
    AS(Module, o)->dict = (Dict *)dict_new();
    if (!AS(Module, o)->dict) { ref_drop(o); return NULL; }
    gc_track(o);
    return o;
}

static bool init_slot(Object *self, Object **args, int n, Tuple *kwnames)
{
    Object *out[2];
    if (!native_bind("module", "name, doc=None", args, n, kwnames, out, 2)) return false;
    if (!IS_STR(out[0])) { raise_type_error("module() argument 'name' must be str, not %K", out[0]); return false; }
    return set_basics(AS(Module, self), out[0], out[1] ? out[1] : NONE);
}

/* ---- attributes ------------------------------------------------------------------------------------------ */

bool (*module_finish)(Module *module, Str *name);
bool (*module_lacks)(const Module *module, const Str *module_name, const Str *name);

/* Is the module being imported right now? */
static bool is_initializing(const Module *m)
{
    if (m->initializing) return true;
    Borrowed spec = m->dict ? dict_find_str(m->dict, names.__spec__) : NULL;
    if (!spec || spec == NONE) return false;
    Owned flag  = object_get_attr_c(spec, "_initializing");
    bool  is    = flag && object_truth(flag) == TRUTH_YES;
    ref_drop_maybe(flag);
    error_clear();
    return is;
}

/* Is it a submodule whose body runs? Its package gets it as an attribute when that is done. */
static bool is_starting_submodule(const Str *package, const Str *name)
{
    Owned    full  = str_format_c("%U.%U", OBJ(package), OBJ(name));
    Borrowed found = full && interp.modules ? dict_find_str(interp.modules, (Str *)full) : NULL;
    ref_drop_maybe(full);
    error_clear();
    return found && found->shape == SHAPE_MODULE && is_initializing((Module *)found);
}

static COLD Owned no_attribute(Object *self, Str *name)
{
    Module  *m       = AS(Module, self);
    Borrowed its_own = m->dict ? dict_find_str(m->dict, names.__name__) : NULL;
    if (!its_own || !IS_STR(its_own)) return raise_attribute_error(self, OBJ(name), "module has no attribute '%U'", name);
    Owned module_name = ref_keep(its_own);
    if (is_starting_submodule(AS(Str, module_name), name))
        raise_attribute_error(self, OBJ(name), "cannot access submodule '%U' of module '%U' (most likely due to a circular import)",
                              OBJ(name), module_name);
    else if (is_initializing(m))
        raise_attribute_error(self, OBJ(name), "partially initialized module '%U' has no attribute '%U' (most likely due to a circular import)",
                              module_name, name);
    else if (module_lacks && module_lacks(m, AS(Str, module_name), name))
        raise_error(&exc_AttributeError, "Krait has no %U.%U", module_name, name);
    else raise_attribute_error(self, OBJ(name), "module '%U' has no attribute '%U'", module_name, name);
    ref_drop(module_name);
    return NULL;
}

/* CPython's modules have no __getattr__: no traceback shows that some of Krait's do. */
static bool is_of_library(const Module *m)
{
    Borrowed file = m->dict ? dict_find_str(m->dict, names.__file__) : NULL;
    return file && IS_STR(file) && AS(Str, file)->length && str_char(AS(Str, file), 0) == '<';
}

static Owned get_attr(Object *self, Str *name)
{
    Module *m     = AS(Module, self);
    Owned   value = object_generic_find_attr(self, name);
    if (UNLIKELY(m->unfinished) && (!value || value == NONE) && !error_pending()) {
        if (module_finish(m, name)) ref_set(&value, object_generic_find_attr(self, name));
        else if (error_pending()) ref_clear(&value);
    }
    if (value || (error_pending() && !error_clear_if(&exc_AttributeError))) return value;
    Borrowed hook = m->dict ? dict_find_str(m->dict, names.__getattr__) : NULL;
    if (!hook) return no_attribute(self, name);
    Owned function = ref_keep(hook);
    value          = object_call_1(function, OBJ(name));
    ref_drop(function);
    if (!value && is_of_library(m) && error_is(&exc_AttributeError)) ref_clear(&((Exception *)interp.raised)->traceback);
    return value;
}

static Owned get_annotations(Object *self)
{
    Module *m = AS(Module, self);
    if (!m->dict) return raise_attribute_error(self, OBJ(names.__annotations__), "module has no attribute '__annotations__'");
    Borrowed found = dict_find_str(m->dict, names.__annotations__);
    if (found) return ref_keep(found);
    Owned fresh = dict_new();
    if (fresh && !dict_set_str(m->dict, names.__annotations__, fresh)) ref_clear(&fresh);
    return fresh;
}

static bool set_annotations(Object *self, Object *value)
{
    Module *m = AS(Module, self);
    if (value) return m->dict && dict_set_str(m->dict, names.__annotations__, value);
    if (m->dict && dict_delete_str(m->dict, names.__annotations__)) return true;
    raise_error(&exc_AttributeError, "__annotations__");
    return false;
}

static Owned method_dir(Object **args, int n, Tuple *kwnames)
{
    (void)n, (void)kwnames;
    Owned dict = object_get_attr(args[0], names.__dict__), list = NULL; /* a class of modules may say something else */
    if (!dict) return NULL;
    if (!IS_DICT(dict)) {
        ref_drop(dict);
        return raise_type_error("<module>.__dict__ is not a dictionary");
    }
    Owned hook   = ref_keep_maybe(dict_find_str(AS(Dict, dict), names.__dir__));
    bool  failed = !hook && AS(Module, args[0])->unfinished && !module_finish(AS(Module, args[0]), names.__dir__) && error_pending();
    if (!failed) list = hook ? object_call_0(hook) : dict_keys_list(AS(Dict, dict));
    ref_drop_maybe(hook);
    ref_drop(dict);
    return list;
}

/* ---- repr, as importlib words it ---------------------------------------------------------------------------- */

/* What lies in the dict; the importer need not finish the module for its repr. */
static Owned object_find_attr_quietly(Object *self, Str *name)
{
    Owned value = object_generic_find_attr(self, name);
    if (!value) error_clear();
    return value;
}

static Owned repr_with_loader(Borrowed name, Borrowed loader)
{
    return loader && loader != NONE ? str_format_c("<module %R (%R)>", name, loader) : str_format_c("<module %R>", name);
}

static Owned repr_of_spec(Borrowed spec)
{
    Owned name   = object_get_attr_c(spec, "name"), text = NULL, located = NULL, loader = NULL;
    Owned origin = name ? object_get_attr_c(spec, "origin") : NULL;
    if (name == NONE) ref_set(&name, str_from_c("?"));
    if (origin == NONE) {
        loader = object_get_attr_c(spec, "loader");
        if (loader) text = repr_with_loader(name, loader);
    } else if (origin) {
        located    = object_get_attr_c(spec, "has_location");
        Truth file = located ? object_truth(located) : TRUTH_ERROR;
        if (file != TRUTH_ERROR) text = file ? str_format_c("<module %R from %R>", name, origin) : str_format_c("<module %R (%S)>", name, origin);
    }
    ref_drop_maybe(name);
    ref_drop_maybe(origin);
    ref_drop_maybe(located);
    ref_drop_maybe(loader);
    return text;
}

static Owned repr(Object *self)
{
    Module *m     = AS(Module, self);
    Owned   spec  = object_find_attr_quietly(self, names.__spec__), name = NULL, text = NULL;
    Truth   given = spec ? object_truth(spec) : TRUTH_NO;
    if (given == TRUTH_YES) text = repr_of_spec(spec);
    ref_drop_maybe(spec);
    if (given) return text;
    name = object_find_attr_quietly(self, names.__name__);
    if (!name) name = str_from_c("?");
    Owned file = object_find_attr_quietly(self, names.__file__), loader = file ? NULL : object_find_attr_quietly(self, names.__loader__);
    if (file) text = str_format_c("<module %R from %R>", name, file);
    else if (m->native && (!loader || loader == NONE)) text = str_format_c("<module %R (built-in)>", name);
    else text = repr_with_loader(name, loader);
    ref_drop_maybe(name);
    ref_drop_maybe(file);
    ref_drop_maybe(loader);
    return text;
}

/* ---- life and death ------------------------------------------------------------------------------------------- */

static int traverse(Object *self, GcVisit visit, void *argument)
{
    Module *m = AS(Module, self);
    int     result;
    if (m->dict && (result = visit(OBJ(m->dict), argument))) return result;
    return m->name ? visit(m->name, argument) : 0;
}

static void clear(Object *self)
{
    ref_clear(&AS(Module, self)->dict);
    ref_clear(&AS(Module, self)->name);
}

static void dealloc(Object *self)
{
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    clear(self);
    container_release(self, sizeof(Module));
}

static const MemberDef members[] = { { "__dict__", MEMBER_OBJECT_OR_NONE, offsetof(Module, dict), false, NULL }, { 0 } };
static const GetSetDef getsets[] = { { "__annotations__", get_annotations, set_annotations, NULL }, { 0 } };
static const NativeDef methods[] = { { "__dir__", method_dir, "", "__dir__() -> list\nspecialized dir() implementation", 0 }, { 0 } };

Type module_type = {
    .gc = { .size = sizeof(Module), .traverse = traverse, .clear = clear, .dealloc = dealloc },
    .name = "module", .flags = TYPE_BASE, .weak_ok = true, .attr_offset = offsetof(Module, dict),
    .doc = "Create a module object.\n\nThe name must be a string; the optional docstring argument can have any type.",
    .repr = repr, .get_attr = get_attr, .new_ = new_slot, .init = init_slot,
    .members = members, .getsets = getsets, .methods = methods,
};
