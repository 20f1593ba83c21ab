/* _pickle.c -- the module behind pickle: dump, dumps, load and loads, and what picklers and unpicklers both need of names.
 *
 * The dicts of copyreg are taken once, when the module is imported; those of _compat_pickle when a pickle of protocol 0 to 2 asks.
 */
#include "runtime/class.h"
#include "runtime/module.h"
#include "vm/frame.h"
#include "vm/modules/pickle_parts.h"

PickleTables pickle_tables;

static Object **const table_fields[] = {
    &pickle_tables.dispatch_table, &pickle_tables.extension_registry, &pickle_tables.inverted_registry, &pickle_tables.extension_cache,
    &pickle_tables.codecs_encode, &pickle_tables.partial, &pickle_tables.latin1,
};

void pickle_stop(void)
{
    for (size_t i = 0; i < sizeof table_fields / sizeof *table_fields; i++) ref_clear(table_fields[i]);
}

/* ---- exceptions -------------------------------------------------------------------------------------------------------- */

static Type *derived_error(const char *name)
{
    Type *base = made_exception("_pickle", "PickleError", &exc_Exception);
    return base ? made_exception("_pickle", name, base) : NULL;
}

Type *pickling_error(void) { return derived_error("PicklingError"); }
Type *unpickling_error(void) { return derived_error("UnpicklingError"); }

/* ---- names --------------------------------------------------------------------------------------------------------------- */

/* The place of the next dot, or the end. */
static int64_t end_of_part(const Str *dotted, int64_t start)
{
    while (start < dotted->length && str_char(dotted, start) != '.') start++;
    return start;
}

Owned pickle_find_dotted(Borrowed module, Str *dotted, Owned *parent)
{
    Owned found = ref_keep(module);
    for (int64_t start = 0, end; found && start <= dotted->length; start = end + 1) {
        end        = end_of_part(dotted, start);
        Owned part = start == 0 && end == dotted->length ? ref_keep(OBJ(dotted)) : str_slice(dotted, start, end);
        ref_set(parent, found);
        found = part ? object_find_attr(*parent, (Str *)part) : NULL;
        ref_drop_maybe(part);
    }
    return found;
}

bool pickle_is_local(const Str *dotted)
{
    static const char local[] = "<locals>";
    const int64_t     size    = sizeof local - 1;
    for (int64_t start = 0, end; start <= dotted->length; start = end + 1) {
        end      = end_of_part(dotted, start);
        bool same = end - start == size;
        for (int64_t i = 0; same && i < size; i++) same = str_char(dotted, start + i) == (uint32_t)local[i];
        if (same) return true;
    }
    return false;
}

/* _compat_pickle.<map>.get(key): NULL without error when it isn't there. */
static Owned find_in_map(const char *map, Borrowed key)
{
    Owned name = str_from_c("_compat_pickle"), module = name ? import_module(name) : NULL, dict = module ? object_get_attr_c(module, map) : NULL;
    Owned found = NULL;
    if (dict && !IS_DICT(dict)) raise_runtime_error("_compat_pickle.%s should be a dict, not %T", map, dict);
    else if (dict) dict_get((Dict *)dict, key, &found);
    ref_drop_maybe(name);
    ref_drop_maybe(module);
    ref_drop_maybe(dict);
    return found;
}

static bool rename_both(const char *map, Object *pair, Owned *module, Owned *name)
{
    if (!IS_TUPLE(pair) || AS(Tuple, pair)->length != 2) return raise_runtime_error("_compat_pickle.%s values should be 2-tuples, not %T", map, pair) != NULL;
    Object **parts = AS(Tuple, pair)->items;
    if (!IS_STR(parts[0]) || !IS_STR(parts[1]))
        return raise_runtime_error("_compat_pickle.%s values should be pairs of str, not (%T, %T)", map, parts[0], parts[1]) != NULL;
    ref_set(module, ref_keep(parts[0]));
    ref_set(name, ref_keep(parts[1]));
    return true;
}

bool pickle_rename(const char *names_map, const char *modules_map, Owned *module, Owned *name)
{
    Owned key = tuple_pack(2, *module, *name), pair = key ? find_in_map(names_map, key) : NULL;
    bool  done;
    ref_drop_maybe(key);
    if (pair) {
        done = rename_both(names_map, pair, module, name);
        ref_drop(pair);
        return done;
    }
    Owned other = error_pending() ? NULL : find_in_map(modules_map, *module);
    if (!other) return !error_pending();
    if (!(done = IS_STR(other))) raise_runtime_error("_compat_pickle.%s values should be strings, not %T", modules_map, other);
    else ref_set(module, ref_keep(other));
    ref_drop(other);
    return done;
}

/* ---- hooks --------------------------------------------------------------------------------------------------------------- */

bool pickle_hook_find(PickleHook *hook, Object *self, Str *name)
{
    ref_clear(&hook->function);
    Owned found = object_find_attr(self, name);
    if (!found) return !error_pending();
    hook->is_own = found->shape == SHAPE_METHOD && AS(Method, found)->self == self;
    ref_set(&hook->function, ref_keep(hook->is_own ? AS(Method, found)->function : found));
    ref_drop(found);
    return true;
}

bool pickle_hook_set(PickleHook *hook, Object *value, Str *name)
{
    if (!value) return raise_type_error("attribute deletion is not supported") != NULL;
    if (!object_is_callable(value)) return raise_type_error("%U must be a callable taking one argument", OBJ(name)) != NULL;
    hook->is_own = false;
    ref_set(&hook->function, ref_keep(value));
    return true;
}

Owned pickle_hook_get(const PickleHook *hook, Object *self, Str *name)
{
    if (!hook->function) return raise_error(&exc_AttributeError, "%U", OBJ(name));
    return hook->is_own ? method_new(hook->function, self) : ref_keep(hook->function);
}

Owned pickle_hook_call(const PickleHook *hook, Object *self, Object *argument)
{
    Owned function = ref_keep(hook->function); /* the call may set another */
    Owned result   = hook->is_own ? object_call_2(function, self, argument) : object_call_1(function, argument);
    ref_drop(function);
    return result;
}

/* ---- functions ------------------------------------------------------------------------------------------------------------- */

/* A pickler that no program sees; file NULL: for dumps(). */
static Pickler *new_pickler(Object *file, Object *protocol, Object *fix_imports, Object *buffer_callback)
{
    Owned o = type_alloc(&pickler_type);
    if (o && !pickler_set_up(AS(Pickler, o), file, protocol, fix_imports, buffer_callback)) ref_clear(&o);
    if (o) AS(Pickler, o)->unseen = true;
    return (Pickler *)o;
}

NATIVE(dump)
{
    Pickler *p = new_pickler(args[1], args[2], args[3], args[4]);
    if (!p) return NULL;
    bool done = pickler_dump(p, args[0]) && pickle_flush(p);
    ref_drop(OBJ(p));
    return done ? none_new() : NULL;
}

NATIVE(dumps)
{
    Pickler *p = new_pickler(NULL, args[1], args[2], args[3]);
    if (!p) return NULL;
    Owned data = pickler_dump(p, args[0]) ? bytes_finish(&p->out) : NULL;
    ref_drop(OBJ(p));
    return data;
}

/* file: for load(); else data: for loads(). Takes the unpickler, NULL at first, through one pickle. */
static Owned load_with(const char *caller, Object *file, Object *data, Object **options)
{
    Owned      o     = type_alloc(&unpickler_type), value = NULL;
    Unpickler *u     = AS(Unpickler, o);
    bool       ready = o && unpickler_set_up(u, caller, options[0], options[1], options[2]);
    if (ready && (file ? unpickler_set_file(u, file) : pickle_set_input(u, data)) && unpickler_set_buffers(u, options[3])) value = pickle_run(u);
    ref_drop_maybe(o);
    return value;
}

NATIVE(load) { return load_with("load", args[0], NULL, args + 1); }
NATIVE(loads) { return load_with("loads", NULL, args[0], args + 1); }

static const NativeDef functions[] = {
    { "dump", dump, "obj, file, protocol=None, *, fix_imports=True, buffer_callback=None", "Write a pickle of an object to an open binary file.", 0 },
    { "dumps", dumps, "obj, protocol=None, *, fix_imports=True, buffer_callback=None", "A pickle of an object, as bytes.", 0 },
    { "load", load, "file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()", "The object of the pickle that begins here in an open binary file.", 0 },
    { "loads", loads, "data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()", "The object of a pickle.", 0 },
    { 0 },
};

/* *field becomes module.name. */
static bool take(Object **field, const char *module_name, const char *name)
{
    Owned text = str_from_c(module_name), module = text ? import_module(text) : NULL, found = module ? object_get_attr_c(module, name) : NULL;
    ref_drop_maybe(text);
    ref_drop_maybe(module);
    if (found) ref_set(field, found);
    return found != NULL;
}

static bool take_dict(Object **field, const char *name)
{
    if (!take(field, "copyreg", name)) return false;
    return IS_DICT(*field) || raise_runtime_error("copyreg.%s should be a dict, not %T", name, *field);
}

static bool take_tables(void)
{
    if (!pickle_tables.latin1 && !(pickle_tables.latin1 = str_intern_c("latin1"))) return false;
    return take_dict(&pickle_tables.dispatch_table, "dispatch_table") && take_dict(&pickle_tables.extension_registry, "_extension_registry") &&
           take_dict(&pickle_tables.inverted_registry, "_inverted_registry") && take_dict(&pickle_tables.extension_cache, "_extension_cache") &&
           take(&pickle_tables.codecs_encode, "_codecs", "encode") && take(&pickle_tables.partial, "functools", "partial");
}

static bool setup(Module *module)
{
    Type *const hidden[] = { &pickler_memo_type, &unpickler_memo_type };
    struct { const char *name; Type *type; } shown[] = {
        { "Pickler", &pickler_type }, { "Unpickler", &unpickler_type }, { "PickleBuffer", &pickle_buffer_type },
        { "PicklingError", pickling_error() }, { "UnpicklingError", unpickling_error() },
        { "PickleError", made_exception("_pickle", "PickleError", &exc_Exception) },
    };
    for (int i = 0; i < 2; i++)
        if (!type_ready(hidden[i])) return false;
    for (size_t i = 0; i < sizeof shown / sizeof *shown; i++)
        if (!shown[i].type || (i < 3 && !type_ready(shown[i].type)) || !dict_set_c(module->dict, shown[i].name, OBJ(shown[i].type))) return false;
    return take_tables();
}

const NativeModule _pickle_module = { "_pickle", "Objects as bytes, and back.", functions, setup };
