/* pickle_build.c -- what an unpickler finds by name, calls and fills: classes, functions, instances, containers of any kind.
 *
 * All of these may run Python code.  What an instruction works on is popped first and held here, or stays on the stack, which
 * nobody else touches (pickle_run).
 */
#include "runtime/class.h"
#include "runtime/shape.h"
#include "vm/frame.h"
#include "vm/modules/pickle_parts.h"

/* ---- names --------------------------------------------------------------------------------------------------------- */

static Owned find_in_module(Unpickler *u, Object *module, Object *name)
{
    Owned parent = NULL, found = NULL;
    if (u->protocol < 4) found = object_find_attr(module, (Str *)name);
    else if (pickle_is_local((Str *)name)) return raise_error(&exc_AttributeError, "Can't pickle local attribute %R on %R", name, module);
    else found = pickle_find_dotted(module, (Str *)name, &parent);
    ref_drop_maybe(parent);
    if (!found && !error_pending()) raise_error(&exc_AttributeError, "Can't get attribute %R on %R", name, module);
    return found;
}

Owned unpickler_find_class(Unpickler *u, Object *module_name, Object *name)
{
    if (!IS_STR(module_name)) return raise_type_error("module name must be a string");
    Owned module = ref_keep(module_name), global = ref_keep(name), found = NULL;
    if (u->protocol >= 3 || !u->fix_imports || pickle_rename("NAME_MAPPING", "IMPORT_MAPPING", &module, &global)) {
        Owned space = import_module(module);
        if (space && !IS_STR(global)) raise_type_error("attribute name must be string, not '%T'", global);
        else if (space) found = find_in_module(u, space, global);
        ref_drop_maybe(space);
    }
    ref_drop(module);
    ref_drop(global);
    return found;
}

/* By find_class(), which a subclass may have written itself. */
static Owned find_class(Unpickler *u, Object *module, Object *name)
{
    if (TYPE_OF(u) == &unpickler_type) return unpickler_find_class(u, module, name);
    Owned method = object_get_attr(OBJ(u), names.find_class), found = method ? object_call_2(method, module, name) : NULL;
    ref_drop_maybe(method);
    return found;
}

/* A line that names something. */
static Owned name_line(Unpickler *u, const char *encoding)
{
    int64_t size;
    char   *line = pickle_read_line(u, &size);
    if (!line) return NULL;
    Owned name = size < 2 ? pickle_truncated() : str_decode(line, size - 1, encoding, NULL);
    pickle_line_free(line, size);
    return name;
}

static Owned find_by_lines(Unpickler *u, const char *encoding)
{
    Owned module = name_line(u, encoding), name = module ? name_line(u, encoding) : NULL, found = name ? find_class(u, module, name) : NULL;
    ref_drop_maybe(module);
    ref_drop_maybe(name);
    return found;
}

bool pickle_do_global(Unpickler *u) { return pickle_push(u, find_by_lines(u, "utf-8")); }

bool pickle_do_stack_global(Unpickler *u)
{
    Owned name = pickle_pop(u), module = name ? pickle_pop(u) : NULL, found = NULL;
    if (module && IS_EXACT_STR(module) && IS_EXACT_STR(name)) found = find_class(u, module, name);
    else {
        error_clear();
        raise_unpickling("STACK_GLOBAL requires str");
    }
    ref_drop_maybe(name);
    ref_drop_maybe(module);
    return pickle_push(u, found);
}

/* What copyreg.add_extension registered under the code. */
static Owned find_registered(Unpickler *u, int code, Object *key)
{
    Owned pair = NULL, found = NULL;
    if (!dict_get((Dict *)pickle_tables.inverted_registry, key, &pair)) return NULL;
    if (!pair) return raise_value_error("unregistered extension code %d", code);
    Object **parts = IS_TUPLE(pair) && AS(Tuple, pair)->length == 2 ? AS(Tuple, pair)->items : NULL;
    if (!parts || !IS_STR(parts[0]) || !IS_STR(parts[1])) raise_value_error("_inverted_registry[%d] isn't a 2-tuple of strings", code);
    else found = find_class(u, parts[0], parts[1]);
    ref_drop(pair);
    if (found && !dict_set((Dict *)pickle_tables.extension_cache, key, found)) ref_clear(&found);
    return found;
}

bool pickle_do_extension(Unpickler *u, int size)
{
    const char *at   = pickle_read(u, size);
    int32_t     code = 0;
    if (!at) return false;
    memcpy(&code, at, (size_t)size);
    if (code <= 0) return raise_unpickling("EXT specifies code <= 0") != NULL;
    Owned key = int_new(code), found = NULL;
    if (key && dict_get((Dict *)pickle_tables.extension_cache, key, &found) && !found) found = find_registered(u, code, key);
    ref_drop_maybe(key);
    return pickle_push(u, found);
}

static Owned id_line(Unpickler *u)
{
    int64_t size;
    char   *line = pickle_read_line(u, &size);
    Owned   id   = line ? str_decode(line, size - 1, "ascii", NULL) : NULL;
    if (!id && error_clear_if(&exc_UnicodeDecodeError)) raise_unpickling("persistent IDs in protocol 0 must be ASCII strings");
    if (line) pickle_line_free(line, size);
    return id;
}

bool pickle_do_persistent(Unpickler *u, bool from_stack)
{
    if (!u->persistent_load.function)
        return raise_unpickling("A load persistent id instruction was encountered,\nbut no persistent_load function was specified.") != NULL;
    Owned id = from_stack ? pickle_pop(u) : id_line(u), found = id ? pickle_hook_call(&u->persistent_load, OBJ(u), id) : NULL;
    ref_drop_maybe(id);
    return pickle_push(u, found);
}

/* ---- instances ---------------------------------------------------------------------------------------------------------- */

static Truth has_init_arguments(Object *cls)
{
    Owned name = str_from_c("__getinitargs__");
    Truth has  = name ? object_has_attr(cls, (Str *)name) : TRUTH_ERROR;
    ref_drop_maybe(name);
    return has;
}

/* As INST and OBJ want it: a class without arguments is only made, its __init__ isn't called. Takes the arguments over. */
static Owned instantiate(Object *cls, Owned arguments)
{
    Owned made = NULL;
    if (!arguments) return NULL;
    Truth is_called = AS(Tuple, arguments)->length || !is_type(cls) ? TRUTH_YES : has_init_arguments(cls);
    if (is_called == TRUTH_YES) made = object_call_tuple(cls, (Tuple *)arguments, NULL);
    else if (is_called == TRUTH_NO) made = object_call_method(cls, names.__new__, &cls, 1);
    ref_drop(arguments);
    return made;
}

bool pickle_do_inst(Unpickler *u)
{
    int64_t from = pickle_pop_mark(u);
    Owned   cls  = from >= 0 ? find_by_lines(u, "ascii") : NULL, made = cls ? instantiate(cls, pickle_pop_tuple(u, from)) : NULL;
    ref_drop_maybe(cls);
    return pickle_push(u, made);
}

bool pickle_do_obj(Unpickler *u)
{
    int64_t from = pickle_pop_mark(u);
    if (from < 0) return false;
    if (u->stack.used - from < 1) return pickle_underflow(u);
    Owned arguments = pickle_pop_tuple(u, from + 1), cls = arguments ? pickle_pop(u) : NULL;
    if (!cls) return ref_drop_maybe(arguments), false;
    Owned made = instantiate(cls, arguments);
    ref_drop(cls);
    return pickle_push(u, made);
}

/* cls.__new__(cls, *arguments, **keywords), by the slot. */
static Owned new_with_keywords(Type *cls, const Tuple *arguments, Dict *keywords)
{
    int64_t  count = arguments->length + dict_length(keywords);
    Tuple   *names_ = (Tuple *)tuple_new(dict_length(keywords)), *all = names_ ? (Tuple *)tuple_new(count) : NULL;
    uint32_t place = 0, i = 0;
    Object  *name, *value;
    Owned    made = NULL;
    if (all) {
        for (uint32_t k = 0; k < arguments->length; k++) all->items[k] = ref_keep(arguments->items[k]);
        for (; i < names_->length && dict_next(keywords, &place, &name, &value); i++) {
            names_->items[i]                  = ref_keep(name);
            all->items[arguments->length + i] = ref_keep(value);
        }
        tuple_done(OBJ(names_));
        tuple_done(OBJ(all));
        bool strs = true;
        for (uint32_t k = 0; k < names_->length; k++) strs = strs && IS_STR(names_->items[k]);
        if (strs) made = cls->new_(cls, all->items, (int)arguments->length, names_->length ? names_ : NULL);
        else raise_type_error("keywords must be strings");
    }
    ref_drop_maybe(OBJ(names_));
    ref_drop_maybe(OBJ(all));
    return made;
}

static Owned make_new(Object *cls, Object *arguments, Object *keywords, const char *code)
{
    if (!is_type(cls)) return raise_unpickling("%s class argument must be a type, not %T", code, cls);
    Type *type = (Type *)cls;
    if (!type->new_ || type->flags & TYPE_NO_INSTANTIATE) return raise_unpickling("%s class argument '%s' doesn't have __new__", code, type_name(type));
    if (!IS_TUPLE(arguments)) return raise_unpickling("%s args argument must be a tuple, not %T", code, arguments);
    if (!keywords) return type->new_(type, AS(Tuple, arguments)->items, (int)AS(Tuple, arguments)->length, NULL);
    if (!IS_DICT(keywords)) return raise_unpickling("%s kwargs argument must be a dict, not %T", code, keywords);
    return new_with_keywords(type, (Tuple *)arguments, (Dict *)keywords);
}

bool pickle_do_newobj(Unpickler *u, bool has_keywords)
{
    Owned keywords = has_keywords ? pickle_pop(u) : NULL, arguments = NULL, cls = NULL, made = NULL;
    bool  there    = (keywords || !has_keywords) && (arguments = pickle_pop(u)) && (cls = pickle_pop(u));
    if (there) made = make_new(cls, arguments, keywords, has_keywords ? "NEWOBJ_EX" : "NEWOBJ");
    ref_drop_maybe(keywords);
    ref_drop_maybe(arguments);
    ref_drop_maybe(cls);
    return pickle_push(u, made);
}

bool pickle_do_reduce(Unpickler *u)
{
    Owned arguments = pickle_pop(u), function = arguments ? pickle_pop(u) : NULL, made = NULL;
    if (function && IS_TUPLE(arguments)) made = object_call_tuple(function, (Tuple *)arguments, NULL);
    else if (function) raise_type_error("argument list must be a tuple");
    ref_drop_maybe(arguments);
    ref_drop_maybe(function);
    return pickle_push(u, made);
}

/* ---- their state ---------------------------------------------------------------------------------------------------------- */

/* Is o.__dict__ what every instance of a class has, so that its attributes can be set without asking for that dict? */
static bool has_usual_dict(Object *o)
{
    Type *cls = TYPE_OF(o);
    if (!(shape_flags[o->shape] & SHAPE_INSTANCE) || !cls->attr_offset || cls->get_attr != object_type.get_attr) return false;
    Borrowed found = type_find(cls, names.__dict__);
    return found && found->shape == SHAPE_GETSET_DESCR;
}

static bool set_in_dict(Object *dict, Object *name, Object *value)
{
    return object_set_item(dict, name, value);
}

static bool set_in_instance(Object *o, Object *name, Object *value)
{
    return instance_set(o, (Str *)name, value);
}

static bool set_as_attribute(Object *o, Object *name, Object *value)
{
    if (!IS_STR(name)) return raise_type_error("attribute name must be string, not '%T'", name) != NULL;
    return object_set_attr(o, (Str *)name, value);
}

/* Every pair of a state goes to `target`; names that are strs are interned, as those of attributes are. */
static bool set_all(Object *target, Dict *state, bool (*set)(Object *target, Object *name, Object *value))
{
    uint32_t place = 0;
    Object  *name, *value;
    bool     done = true;
    while (done && dict_next(state, &place, &name, &value)) {
        ref_keep(name);
        ref_keep(value);
        if (set != set_as_attribute && IS_EXACT_STR(name)) str_intern((Str **)&name);
        done = set(target, name, value);
        ref_drop(name);
        ref_drop(value);
    }
    return done;
}

static bool set_attributes(Object *o, Object *state)
{
    if (state == NONE) return true;
    if (!IS_DICT(state)) return raise_unpickling("state is not a dictionary") != NULL;
    if (AS(Dict, state)->str_keys && has_usual_dict(o)) return set_all(o, (Dict *)state, set_in_instance);
    Owned dict = object_get_attr(o, names.__dict__);
    bool  done = dict && set_all(dict, (Dict *)state, set_in_dict);
    ref_drop_maybe(dict);
    return done;
}

static bool set_slots(Object *o, Object *state)
{
    if (!IS_DICT(state)) return raise_unpickling("slot state is not a dictionary") != NULL;
    return set_all(o, (Dict *)state, set_as_attribute);
}

static bool set_state(Object *o, Object *state)
{
    Owned method = object_find_attr(o, names.__setstate__);
    if (method) {
        Owned result = object_call_1(method, state);
        ref_drop(method);
        ref_drop_maybe(result);
        return result != NULL;
    }
    if (error_pending()) return false;
    if (!IS_TUPLE(state) || AS(Tuple, state)->length != 2) return set_attributes(o, state);
    return set_attributes(o, AS(Tuple, state)->items[0]) && set_slots(o, AS(Tuple, state)->items[1]);
}

bool pickle_do_build(Unpickler *u)
{
    if (u->stack.used - 2 < u->stack.fence) return pickle_underflow(u);
    Owned    state = pickle_pop(u);
    Borrowed top   = state ? pickle_top(u) : NULL;
    bool     done  = top && set_state(OBJ(top), state);
    ref_drop_maybe(state);
    return done;
}

/* ---- containers -------------------------------------------------------------------------------------------------------------- */

/* target.name(item) for each item from there on; they are gone then. */
static bool add_each(PickleStack *s, int64_t from, Str *name)
{
    Owned method = object_get_attr(s->items[from - 1], name);
    bool  done   = method != NULL;
    for (int64_t i = from; done && i < s->used; i++) {
        Owned result = object_call_1(method, s->items[i]);
        done         = result != NULL;
        ref_drop_maybe(result);
    }
    ref_drop_maybe(method);
    if (done) pickle_stack_cut(s, from);
    return done;
}

static bool append_to_list(PickleStack *s, int64_t from)
{
    List   *list = AS(List, s->items[from - 1]);
    int64_t n    = s->used - from, length = list->length;
    if (length + n > list->capacity && !list_reserve(list, n == 1 ? length + length / 8 + 4 : length + n)) return false;
    for (int64_t i = 0; i < n; i++) list->items[length + i] = s->items[from + i];
    list->length = (uint32_t)(length + n);
    s->used      = from;
    return true;
}

/* The items from there on go to the list, or what stands for one, below them. */
bool pickle_do_append(Unpickler *u, int64_t from)
{
    PickleStack *s = &u->stack;
    if (from > s->used || from <= s->fence) return pickle_underflow(u);
    if (from == s->used) return true;
    Object *target = s->items[from - 1];
    if (IS_EXACT_LIST(target)) return append_to_list(s, from);
    Owned extend = object_find_attr(target, names.extend);
    if (!extend) return !error_pending() && add_each(s, from, names.append);
    Owned items = list_from_array(s->items + from, s->used - from), result = items ? object_call_1(extend, items) : NULL;
    ref_drop(extend);
    ref_drop_maybe(items);
    ref_drop_maybe(result);
    if (result) pickle_stack_cut(s, from);
    return result != NULL;
}

bool pickle_do_setitems(Unpickler *u, int64_t from)
{
    PickleStack *s = &u->stack;
    if (from > s->used || from <= s->fence) return pickle_underflow(u);
    if ((s->used - from) % 2) return raise_unpickling("odd number of items for SETITEMS") != NULL;
    if (from == s->used) return true;
    Object *target = s->items[from - 1];
    bool    done   = true;
    for (int64_t i = from; done && i < s->used; i += 2)
        done = IS_EXACT_DICT(target) ? dict_set((Dict *)target, s->items[i], s->items[i + 1]) : object_set_item(target, s->items[i], s->items[i + 1]);
    if (done) pickle_stack_cut(s, from);
    return done;
}

bool pickle_do_additems(Unpickler *u)
{
    PickleStack *s    = &u->stack;
    int64_t      from = pickle_pop_mark(u);
    if (from < 0) return false;
    if (from > s->used || from <= s->fence) return pickle_underflow(u);
    if (from == s->used) return true;
    Object *target = s->items[from - 1];
    if (!TYPE_HAS(target, TYPE_SET)) return add_each(s, from, names.add);
    for (int64_t i = from; i < s->used; i++)
        if (!set_add((Set *)target, s->items[i])) return false;
    pickle_stack_cut(s, from);
    return true;
}
