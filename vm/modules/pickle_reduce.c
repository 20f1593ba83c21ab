/* pickle_reduce.c -- a pickler writes classes and functions by name, and other objects by what they answer to __reduce_ex__.
 *
 * The answer is a name, or a tuple: a callable and its arguments, and up to four more (state, items, pairs, a setter of the state).
 */
#include "runtime/object_reduce.h"
#include "runtime/shape.h"
#include "vm/frame.h"
#include "vm/modules/pickle_parts.h"

/* ---- where a name is from ---------------------------------------------------------------------------------------- */

/* Does the module have o under that name? */
static Truth module_has(Object *module, Str *name, Object *o)
{
    Owned parent = NULL, found = pickle_find_dotted(module, name, &parent);
    Truth same = found ? found == o : error_pending() ? TRUTH_ERROR : TRUTH_NO;
    ref_drop_maybe(found);
    ref_drop_maybe(parent);
    return same;
}

/* The first module of sys.modules that has it; "__main__" when there's none. */
static Owned search_modules(Object *o, Str *name)
{
    Owned all   = dict_copy(interp.modules), found = NULL;
    uint32_t place = 0;
    Object  *module_name, *module;
    while (all && !found && dict_next((Dict *)all, &place, &module_name, &module)) {
        if (module == NONE || (IS_STR(module_name) && str_equal_c((Str *)module_name, "__main__"))) continue;
        Truth has = module_has(module, name, o);
        if (has == TRUTH_ERROR) break;
        if (has == TRUTH_YES) found = ref_keep(module_name);
    }
    ref_drop_maybe(all);
    return found || error_pending() ? found : ref_keep(OBJ(names.__main__));
}

static Owned module_name_of(Object *o, Str *name)
{
    Owned module = object_find_attr(o, names.__module__);
    if (!module && error_pending()) return NULL;
    if (module && module != NONE) return module;
    ref_drop_maybe(module);
    return search_modules(o, name);
}

static Owned name_of(Object *o)
{
    Owned name = object_find_attr(o, names.__qualname__);
    if (!name && !error_pending()) name = object_get_attr(o, names.__name__);
    if (name && !IS_STR(name)) {
        raise_type_error("must be str, not %T", name);
        ref_clear(&name);
    }
    return name;
}

/* The module of that name; NULL without error: it can't be imported. */
static Owned imported(Borrowed name)
{
    Borrowed there = IS_EXACT_STR(name) ? dict_find_str(interp.modules, (Str *)name) : NULL;
    if (there && there != NONE) return ref_keep(there);
    Owned module = IS_STR(name) ? import_module(name) : NULL;
    if (!module) error_clear();
    return module;
}

/* module.name must be o itself; *parent is what has the last part of the name. */
static bool check_global(Object *o, Str *name, Object *module_name, Owned *module, Owned *parent)
{
    *module = imported(module_name);
    if (!*module) return raise_pickling("Can't pickle %R: import of module %R failed", o, module_name) != NULL;
    Owned found = pickle_find_dotted(*module, name, parent);
    if (!found) {
        error_clear();
        return raise_pickling("Can't pickle %R: attribute lookup %S on %S failed", o, name, module_name) != NULL;
    }
    bool same = found == o;
    ref_drop(found);
    return same || raise_pickling("Can't pickle %R: it's not the same object as %S.%S", o, module_name, name) != NULL;
}

/* ---- by name -------------------------------------------------------------------------------------------------------- */

static bool add_encoded_line(Pickler *p, Object *text, const char *what)
{
    Owned data = str_encode(text, p->protocol >= 3 ? "utf-8" : "ascii", NULL);
    bool  done = data && pickle_add(p, AS(Bytes, data)->data, AS(Bytes, data)->length) && pickle_add(p, "\n", 1);
    if (!data && error_clear_if(&exc_UnicodeEncodeError))
        raise_pickling("can't pickle %s identifier '%S' using pickle protocol %d", what, text, p->protocol);
    ref_drop_maybe(data);
    return done;
}

static bool save_two_lines(Pickler *p, Object *module_name, Object *name)
{
    Owned module = ref_keep(module_name), global = ref_keep(name);
    bool  done   = !p->fix_imports || pickle_rename("REVERSE_NAME_MAPPING", "REVERSE_IMPORT_MAPPING", &module, &global);
    done = done && pickle_add_code(p, CODE_GLOBAL) && add_encoded_line(p, module, "module") && add_encoded_line(p, global, "global");
    ref_drop(module);
    ref_drop(global);
    return done;
}

/* The number copyreg.add_extension gave it: 0: none; -1: an error is pending. */
static int64_t extension_code(Object *o, Object *module_name, Object *name)
{
    if (!dict_length((Dict *)pickle_tables.extension_registry)) return 0;
    int64_t code = 0;
    Owned   key = tuple_pack(2, module_name, name), found = NULL;
    bool    asked = key && dict_get((Dict *)pickle_tables.extension_registry, key, &found);
    ref_drop_maybe(key);
    if (!asked) return -1;
    if (!found) return 0;
    if (!IS_INT(found) || !int_to_int64(found, &code) || code <= 0 || code > INT32_MAX) {
        raise_pickling("Can't pickle %R: extension code %R %s", o, found, IS_INT(found) ? "is out of range" : "isn't an integer");
        code = -1;
    }
    ref_drop(found);
    return code;
}

static bool save_extension(Pickler *p, uint64_t code)
{
    if (code < 0x100) return pickle_add_number(p, CODE_EXT1, code, 1);
    return code < 0x10000 ? pickle_add_number(p, CODE_EXT2, code, 2) : pickle_add_number(p, CODE_EXT4, code, 4);
}

static Owned last_part(Str *dotted)
{
    int64_t start = dotted->length;
    while (start > 0 && str_char(dotted, start - 1) != '.') start--;
    return start ? str_slice(dotted, start, dotted->length) : ref_keep(OBJ(dotted));
}

/* An attribute of something in a module, before there was STACK_GLOBAL. */
static bool save_getattr(Pickler *p, Object *parent, Str *name)
{
    Owned last = last_part(name), call = last ? reduce_as_getattr(parent, (Str *)last) : NULL;
    bool  done = call && pickle_save_call(p, AS(Tuple, call)->items[0], ref_keep(AS(Tuple, call)->items[1]), NULL);
    ref_drop_maybe(last);
    ref_drop_maybe(call);
    return done;
}

static bool save_found_global(Pickler *p, Object *o, Str *name, Object *module_name, Object *module, Object *parent)
{
    int64_t code = p->protocol >= 2 ? extension_code(o, module_name, OBJ(name)) : 0;
    if (code) return code > 0 && save_extension(p, (uint64_t)code);
    bool done;
    if (p->protocol >= 4)
        done = pickle_save(p, module_name) && pickle_save(p, OBJ(name)) && pickle_add_code(p, CODE_STACK_GLOBAL);
    else done = parent == module ? save_two_lines(p, module_name, OBJ(name)) : save_getattr(p, parent, name);
    return done && pickle_remember(p, o);
}

static bool save_global(Pickler *p, Object *o, Object *name_or_null)
{
    Owned name = name_or_null ? ref_keep(name_or_null) : name_of(o), module_name = NULL, module = NULL, parent = NULL;
    bool  done = name != NULL;
    if (done && pickle_is_local((Str *)name)) done = raise_error(&exc_AttributeError, "Can't pickle local object %R", name) != NULL;
    done = done && (module_name = module_name_of(o, (Str *)name)) && check_global(o, (Str *)name, module_name, &module, &parent) &&
           save_found_global(p, o, (Str *)name, module_name, module, parent);
    ref_drop_maybe(name);
    ref_drop_maybe(module_name);
    ref_drop_maybe(module);
    ref_drop_maybe(parent);
    return done;
}

/* The types of the three singletons have no names in a module. */
static bool save_type(Pickler *p, Object *o)
{
    Object *const singletons[] = { NONE, ELLIPSIS, NOT_IMPLEMENTED };
    for (int i = 0; i < 3; i++)
        if (o == OBJ(TYPE_OF(singletons[i]))) return pickle_save_call(p, OBJ(&type_type), tuple_pack(1, singletons[i]), o);
    return save_global(p, o, NULL);
}

/* ---- by a call -------------------------------------------------------------------------------------------------------- */

typedef struct Parts { /* of what __reduce__ gives: borrowed from the tuple; NULL: None or left out */
    Object *function, *arguments, *state, *items, *pairs, *set_state;
} Parts;

static bool check_iterator(Object *o, const char *which)
{
    if (!o || TYPE_OF(o)->next) return true;
    return raise_pickling("%s element of the tuple returned by __reduce__ must be an iterator, not %T", which, o) != NULL;
}

static bool take_apart(const Tuple *answer, Parts *parts)
{
    Object **all[] = { &parts->function, &parts->arguments, &parts->state, &parts->items, &parts->pairs, &parts->set_state };
    if (answer->length < 2 || answer->length > 6) return raise_pickling("tuple returned by __reduce__ must contain 2 through 6 elements") != NULL;
    for (uint32_t i = 0; i < 6; i++) *all[i] = i < answer->length && (i < 2 || answer->items[i] != NONE) ? answer->items[i] : NULL;
    if (!object_is_callable(parts->function)) return raise_pickling("first item of the tuple returned by __reduce__ must be callable") != NULL;
    if (!IS_TUPLE(parts->arguments)) return raise_pickling("second item of the tuple returned by __reduce__ must be a tuple") != NULL;
    if (!check_iterator(parts->items, "fourth") || !check_iterator(parts->pairs, "fifth")) return false;
    if (!parts->set_state || object_is_callable(parts->set_state)) return true;
    return raise_pickling("sixth element of the tuple returned by __reduce__ must be a function, not %T", parts->set_state) != NULL;
}

static bool save_new_object(Pickler *p, const Tuple *arguments, Object *o)
{
    if (!arguments->length) return raise_pickling("__newobj__ arglist is empty") != NULL;
    Object *cls = arguments->items[0];
    if (!is_type(cls)) return raise_pickling("args[0] from __newobj__ args is not a type") != NULL;
    if (o) {
        Owned actual = object_get_attr(o, names.__class__);
        if (!actual) return false;
        bool same = actual == cls;
        ref_drop(actual);
        if (!same) return raise_pickling("args[0] from __newobj__ args has the wrong class") != NULL;
    }
    if (!pickle_save(p, cls)) return false;
    Owned rest = tuple_slice(arguments, 1, arguments->length);
    bool  done = rest && pickle_save(p, rest) && pickle_add_code(p, CODE_NEWOBJ);
    ref_drop_maybe(rest);
    return done;
}

/* functools.partial(cls.__new__, cls, *arguments, **keywords), which is called without arguments. */
static Owned partial_new(Object *cls, const Tuple *arguments, Object *keywords)
{
    Owned new_ = object_get_attr(cls, names.__new__), partial = NULL;
    Tuple *all = new_ ? (Tuple *)tuple_new((int64_t)arguments->length + 2) : NULL;
    if (all) {
        all->items[0] = ref_keep(new_);
        all->items[1] = ref_keep(cls);
        for (uint32_t i = 0; i < arguments->length; i++) all->items[i + 2] = ref_keep(arguments->items[i]);
        tuple_done(OBJ(all));
        partial = object_call_tuple(pickle_tables.partial, all, (Dict *)keywords);
    }
    ref_drop_maybe(new_);
    ref_drop_maybe(OBJ(all));
    return partial;
}

static bool save_new_object_ex(Pickler *p, const Tuple *given)
{
    if (given->length != 3) return raise_pickling("length of the NEWOBJ_EX argument tuple must be exactly 3, not %d", (int)given->length) != NULL;
    Object *cls = given->items[0], *arguments = given->items[1], *keywords = given->items[2];
    if (!is_type(cls)) return raise_pickling("first item from NEWOBJ_EX argument tuple must be a class, not %T", cls) != NULL;
    if (!IS_TUPLE(arguments)) return raise_pickling("second item from NEWOBJ_EX argument tuple must be a tuple, not %T", arguments) != NULL;
    if (!IS_DICT(keywords)) return raise_pickling("third item from NEWOBJ_EX argument tuple must be a dict, not %T", keywords) != NULL;
    if (p->protocol >= 4)
        return pickle_save(p, cls) && pickle_save(p, arguments) && pickle_save(p, keywords) && pickle_add_code(p, CODE_NEWOBJ_EX);
    Owned partial = partial_new(cls, (Tuple *)arguments, keywords);
    bool  done    = partial && pickle_save(p, partial) && pickle_save(p, OBJ(empty_tuple)) && pickle_add_code(p, CODE_REDUCE);
    ref_drop_maybe(partial);
    return done;
}

/* The instructions that make the object. */
static bool save_making(Pickler *p, const Parts *parts, Object *o)
{
    Owned name = NULL;
    if (p->protocol >= 2 && !(name = object_find_attr(parts->function, names.__name__)) && error_pending()) return false;
    bool is_str = name && IS_STR(name);
    bool new_ex = is_str && str_equal((Str *)name, names.__newobj_ex__), new_ = is_str && str_equal((Str *)name, names.__newobj__);
    ref_drop_maybe(name);
    if (new_ex) return save_new_object_ex(p, (Tuple *)parts->arguments);
    if (new_) return save_new_object(p, (Tuple *)parts->arguments, o);
    return pickle_save(p, parts->function) && pickle_save(p, parts->arguments) && pickle_add_code(p, CODE_REDUCE);
}

/* The dict of attributes may have been made for this very state: the object is watched in its stead. */
static bool save_default_state(Pickler *p, Object *state, Object *o)
{
    if (!pickle_enter(p, o, TYPE_OF(state))) return false;
    bool done = pickle_save(p, state) && pickle_add_code(p, CODE_BUILD);
    pickle_leave(p, o);
    return done;
}

static bool save_state(Pickler *p, const Parts *parts, Object *o)
{
    if (!parts->state) return true;
    if (!parts->set_state) return save_default_state(p, parts->state, o);
    return pickle_save(p, parts->set_state) && pickle_save(p, o) && pickle_save(p, parts->state) && pickle_add_code(p, CODE_TUPLE2) &&
           pickle_add_codes(p, CODE_REDUCE, CODE_POP);
}

/* The object has been made. TRUTH_NO: it was met again in its own arguments: the one of the memo stands for it. */
static Truth remember_made(Pickler *p, Object *o)
{
    int64_t known = memo_find(&p->memo, o);
    if (known < 0) return pickle_remember(p, o) ? TRUTH_YES : TRUTH_ERROR;
    return pickle_add_code(p, CODE_POP) && pickle_recall(p, known) ? TRUTH_NO : TRUTH_ERROR;
}

/* o NULL: a helper that stands for nothing in the memo. */
static bool save_parts(Pickler *p, const Parts *parts, Object *o)
{
    if (!save_making(p, parts, o)) return false;
    Truth is_new = o ? remember_made(p, o) : TRUTH_YES;
    if (is_new != TRUTH_YES) return is_new == TRUTH_NO;
    return (!parts->items || pickle_save_list_items(p, parts->items)) &&
           (!parts->pairs || pickle_save_dict_items(p, parts->pairs)) && save_state(p, parts, o);
}

bool pickle_save_call(Pickler *p, Borrowed function, Owned arguments, Object *o)
{
    Parts parts = { .function = OBJ(function), .arguments = arguments };
    bool  done  = arguments && save_parts(p, &parts, o);
    ref_drop_maybe(arguments);
    return done;
}

static bool save_answer(Pickler *p, Owned answer, Object *o)
{
    Parts parts;
    bool  done;
    if (!answer) return false;
    if (IS_STR(answer)) done = save_global(p, o, answer);
    else if (!IS_TUPLE(answer)) done = raise_pickling("__reduce__ must return a string or tuple") != NULL;
    else done = take_apart((Tuple *)answer, &parts) && save_parts(p, &parts, o);
    ref_drop(answer);
    return done;
}

/* ---- plain instances ------------------------------------------------------------------------------------------------------ */

static int64_t attribute_count(Object *o)
{
    if (!SHAPE_OF(o)->dict_mode) return SHAPE_OF(o)->count;
    const Dict *dict = (const Dict *)*instance_more(o, TYPE_OF(o));
    return dict ? dict_length(dict) : 0;
}

/* The attributes of an instance, which may change meanwhile. */
static bool save_attributes(Pickler *p, Object *o, Shape *shape)
{
    Str **all = shape_names(shape);
    if (!all) return false;
    for (uint32_t i = 0; i < shape->count; i++) {
        Borrowed found = SHAPE_OF(o) == shape ? instance_attribute_at(o, i) : instance_find(o, all[i]);
        if (!found) return raise_runtime_error("dictionary changed size during iteration") != NULL;
        Owned name = ref_keep(OBJ(all[i])), value = ref_keep(found);
        bool  done = pickle_save(p, name) && pickle_save(p, value);
        ref_drop(name);
        ref_drop(value);
        if (!done) return false;
    }
    return SHAPE_OF(o) == shape || attribute_count(o) == shape->count || raise_runtime_error("dictionary changed size during iteration");
}

/* At the depth of the items of a dict in the object. */
static bool save_attributes_inside(Pickler *p, Object *o, Shape *shape)
{
    if (!recursion_enter(PICKLING)) return false;
    bool done = recursion_enter(PICKLING);
    if (done) {
        done = save_attributes(p, o, shape);
        recursion_leave();
    }
    recursion_leave();
    return done;
}

static bool save_plain_state(Pickler *p, Object *o, Shape *shape)
{
    if (shape->count == 0) return true;
    bool single = shape->count == 1;
    return pickle_add_code(p, CODE_EMPTY_DICT) && pickle_remember(p, NULL) && (single || pickle_add_code(p, CODE_MARK)) &&
           save_attributes_inside(p, o, shape) && pickle_add_codes(p, single ? CODE_SETITEM : CODE_SETITEMS, CODE_BUILD);
}

/* What save_answer() does for an instance that reduces plainly, without making the answer and a dict of its attributes. */
static bool save_plain(Pickler *p, Object *o)
{
    Owned  cls    = ref_keep(OBJ(TYPE_OF(o))); /* and its shapes */
    Shape *shape  = SHAPE_OF(o);
    Truth  is_new = pickle_save(p, cls) && pickle_add_codes(p, CODE_EMPTY_TUPLE, CODE_NEWOBJ) ? remember_made(p, o) : TRUTH_ERROR;
    bool   done   = is_new == TRUTH_NO || (is_new == TRUTH_YES && save_plain_state(p, o, shape));
    ref_drop(cls);
    return done;
}

static bool is_plain(const Pickler *p, Object *o)
{
    return p->unseen && p->protocol >= 2 && object_reduces_plainly(o);
}

/* ---- any object ------------------------------------------------------------------------------------------------------------- */

/* The function that a dispatch table has for a type: new reference; NULL without error: none. */
static Owned find_reducer(Pickler *p, Type *type)
{
    Owned found = NULL;
    if (!p->dispatch_table) {
        dict_get((Dict *)pickle_tables.dispatch_table, OBJ(type), &found);
        return found;
    }
    found = object_get_item(p->dispatch_table, OBJ(type));
    if (!found) error_clear_if(&exc_KeyError);
    return found;
}

static Owned ask_object(Pickler *p, Object *o)
{
    Owned method = object_find_attr(o, names.__reduce_ex__), answer = NULL;
    if (method) {
        Owned protocol = int_new(p->protocol);
        answer         = protocol ? object_call_1(method, protocol) : NULL;
        ref_drop_maybe(protocol);
    } else if (!error_pending() && (method = object_find_attr(o, names.__reduce__))) answer = object_call_0(method);
    else if (!error_pending()) raise_pickling("can't pickle '%T' object: %R", o, o);
    ref_drop_maybe(method);
    return answer;
}

bool pickle_save_other(Pickler *p, Object *o)
{
    if (p->reducer_override) {
        Owned answer = object_call_1(p->reducer_override, o);
        if (answer != NOT_IMPLEMENTED) return save_answer(p, answer, o);
        ref_drop(answer);
    }
    Type *type = TYPE_OF(o);
    if (type == &type_type) return save_type(p, o);
    if (type == &function_type) return save_global(p, o, NULL);
    Owned reducer = find_reducer(p, type);
    if (reducer) {
        Owned answer = object_call_1(reducer, o);
        ref_drop(reducer);
        return save_answer(p, answer, o);
    }
    if (error_pending()) return false;
    if (is_type(o)) return save_global(p, o, NULL);
    if (is_plain(p, o)) return save_plain(p, o);
    return save_answer(p, ask_object(p, o), o);
}
