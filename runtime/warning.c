/* warning.c -- warnings: which filter decides about one, what was shown already, how it is shown.
 *
 * While nobody has imported `warnings` the filters of this file hold, and a warning is shown by C code, so that nothing is
 * imported for a warning that nobody sees. Once the module is there its attributes count (filters, onceregistry,
 * defaultaction, _showwarnmsg): a program may have put others there.
 *
 * __warningregistry__, a dict in the namespace where a warning comes from, remembers (text, category, line), and
 * under "version" the state of the filters at that time: when they have changed, it is emptied.
 */
#include "runtime/warning.h"

#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/names.h"
#include "runtime/protocol.h"

static Object *filters, *once_registry, *default_action; /* owned, or NULL: not asked for yet */
static int64_t filters_version;

/* ---- the state ------------------------------------------------------------------------------ */

static bool add_filter(List *list, const char *action, Type *category, Borrowed module)
{
    Owned name = str_intern_c(action), zero = int_new(0), item = NULL;
    if (name && zero) item = tuple_pack(5, name, NONE, OBJ(category), module, zero);
    ref_drop_maybe(name);
    ref_drop_maybe(zero);
    return item && list_append_take(list, item);
}

Borrowed warning_filters(void)
{
    if (filters) return filters;
    Owned list = list_new(8);
    if (!list) return NULL;
    List *l = (List *)list;
    if (!add_filter(l, "default", &exc_DeprecationWarning, OBJ(names.__main__)) || !add_filter(l, "ignore", &exc_DeprecationWarning, NONE) ||
        !add_filter(l, "ignore", &exc_PendingDeprecationWarning, NONE) || !add_filter(l, "ignore", &exc_ImportWarning, NONE) ||
        !add_filter(l, "ignore", &exc_ResourceWarning, NONE)) {
        ref_drop(list);
        return NULL;
    }
    return filters = list;
}

Borrowed warning_once_registry(void)
{
    if (!once_registry) once_registry = dict_new();
    return once_registry;
}

Borrowed warning_default_action(void)
{
    if (!default_action) default_action = ref_keep(OBJ(names.default_));
    return default_action;
}

void warning_filters_changed(void) { filters_version++; }

void warning_stop(void)
{
    ref_clear(&filters);
    ref_clear(&once_registry);
    ref_clear(&default_action);
}

/* An attribute of the module warnings, if that is imported (or `import` is set): a new reference; NULL with or without an error. */
static Owned module_attribute(const char *name, bool import)
{
    Owned module = ref_keep_maybe(interp.modules ? dict_find_str(interp.modules, names.warnings) : NULL);
    if (!module && import && !interp.finalizing && interp.builtins) {
        Borrowed importer = dict_find_str(interp.builtins, names.__import__);
        if (importer && !(module = object_call_1(importer, OBJ(names.warnings))) && !error_clear_if(&exc_ImportError)) return NULL;
    }
    if (!module) return NULL;
    Owned key = str_intern_c(name), value = key ? object_find_attr(module, AS(Str, key)) : NULL;
    ref_drop_maybe(key);
    ref_drop(module);
    return value;
}

/* The module's attribute, or our own: a new reference; NULL: error pending. */
static Owned shared(const char *name, Borrowed (*own)(void))
{
    Owned value = module_attribute(name, false);
    return value || error_pending() ? value : ref_keep_maybe(own());
}

/* ---- filters -------------------------------------------------------------------------------- */

/* A filter's message or module: None, an exact str, or an object with match(). */
static Truth pattern_matches(Borrowed pattern, Borrowed text)
{
    if (pattern == NONE) return TRUTH_YES;
    if (pattern->shape == SHAPE_STR) return IS_STR(text) && str_equal((const Str *)pattern, (const Str *)text) ? TRUTH_YES : TRUTH_NO;
    Owned match = object_get_attr_c(pattern, "match"), result = match ? object_call_1(match, text) : NULL;
    Truth truth = result ? object_truth(result) : TRUTH_ERROR;
    ref_drop_maybe(match);
    ref_drop_maybe(result);
    return truth;
}

typedef struct Warning { Borrowed text, category, filename, module; int64_t line; } Warning; /* what filters look at */

static Truth filter_matches(const Tuple *item, const Warning *w)
{
    int64_t line;
    Truth   yes = pattern_matches(item->items[1], w->text);
    if (yes == TRUTH_YES) yes = pattern_matches(item->items[3], w->module);
    if (yes == TRUTH_YES) yes = object_is_subclass(w->category, item->items[2]);
    if (yes != TRUTH_YES) return yes;
    if (!number_to_int64(item->items[4], &line)) return TRUTH_ERROR;
    return line == 0 || line == w->line ? TRUTH_YES : TRUTH_NO;
}

/* The action that the filters choose: a new str; *chosen is the filter (new reference) or NULL. NULL: error pending. */
static Owned find_action(const Warning *w, Owned *chosen)
{
    *chosen    = NULL;
    Owned list = shared("filters", warning_filters), action = NULL;
    if (!list) return NULL;
    if (!IS_LIST(list)) raise_value_error("_warnings.filters must be a list");
    for (uint32_t i = 0; !error_pending() && i < AS(List, list)->length; i++) {
        Owned item = ref_keep(AS(List, list)->items[i]);
        if (!IS_TUPLE(item) || AS(Tuple, item)->length != 5) raise_value_error("_warnings.filters item %u isn't a 5-tuple", i);
        else if (!IS_STR(AS(Tuple, item)->items[0])) raise_type_error("action must be a string, not '%T'", AS(Tuple, item)->items[0]);
        else if (filter_matches(AS(Tuple, item), w) == TRUTH_YES) {
            ref_drop(list);
            *chosen = item;
            return ref_keep(AS(Tuple, item)->items[0]);
        }
        ref_drop(item);
    }
    ref_drop(list);
    if (error_pending()) return NULL;
    action = shared("defaultaction", warning_default_action);
    if (action && !IS_STR(action)) {
        raise_type_error("_warnings.defaultaction must be a string, not '%T'", action);
        ref_clear(&action);
    }
    return action;
}

/* ---- what was shown already ----------------------------------------------------------------- */

/* Empties a registry that was filled under other filters. */
static bool registry_refresh(Dict *registry)
{
    Owned version = str_intern_c("version"), kept = NULL, now = NULL;
    bool  ok = version && dict_get(registry, version, &kept);
    int64_t value;
    if (ok && !(kept && IS_INT(kept) && int_to_int64(kept, &value) && value == filters_version)) {
        dict_clear(registry);
        now = int_new(filters_version);
        ok  = now && dict_set(registry, version, now);
    }
    ref_drop_maybe(version);
    ref_drop_maybe(kept);
    ref_drop_maybe(now);
    return ok;
}

static Truth already_shown(Borrowed registry, Borrowed key, bool mark)
{
    if (!IS_DICT(registry)) {
        raise_type_error("'registry' must be a dict or None");
        return TRUTH_ERROR;
    }
    Dict *dict = (Dict *)registry;
    Owned value = NULL;
    if (!registry_refresh(dict) || !dict_get(dict, key, &value)) return TRUTH_ERROR;
    Truth shown = value ? object_truth(value) : TRUTH_NO;
    ref_drop_maybe(value);
    if (shown == TRUTH_NO && mark && !dict_set(dict, key, TRUE_)) return TRUTH_ERROR;
    return shown;
}

/* Whether (text, category) is new to the registry; it isn't afterwards. */
static Truth seen_text(Borrowed registry, const Warning *w)
{
    Owned key   = tuple_pack(2, w->text, w->category);
    Truth shown = key ? already_shown(registry, key, true) : TRUTH_ERROR;
    ref_drop_maybe(key);
    return shown;
}

/* ---- showing -------------------------------------------------------------------------------- */

/* file:line: Category: message, and the line of source: while the module isn't there. */
static bool show_plainly(const Warning *w)
{
    Owned name   = type_get_attr(OBJ(w->category), names.__name__);
    Owned source = interp.finalizing ? NULL : source_line(w->filename, w->line > INT32_MAX || w->line < 0 ? 0 : (int)w->line);
    Owned text   = name ? str_format_c("%S:%lld: %S: %S\n", w->filename, (long long)w->line, name, w->text) : NULL;
    if (text && source) {
        const Str *s     = AS(Str, source);
        int64_t    start = 0;
        while (start < s->length && (str_char(s, start) == ' ' || str_char(s, start) == '\t' || str_char(s, start) == '\f')) start++;
        Owned stripped = str_slice(s, start, s->length), both = stripped ? str_format_c("%U  %U\n", text, stripped) : NULL;
        if (both) ref_set(&text, both);
        ref_drop_maybe(stripped);
    }
    bool ok = text && !error_pending();
    if (ok) stderr_write(text);
    ref_drop_maybe(name);
    ref_drop_maybe(text);
    ref_drop_maybe(source);
    return ok;
}

static bool show(const Warning *w, Borrowed message, Borrowed source)
{
    Owned function = module_attribute("_showwarnmsg", source != NULL), cls = NULL, line = NULL, record = NULL, result = NULL;
    if (!function) return !error_pending() && show_plainly(w);
    if (!object_is_callable(function)) raise_type_error("warnings._showwarnmsg() must be set to a callable");
    else if (!(cls = module_attribute("WarningMessage", false))) {
        if (!error_pending()) raise_runtime_error("unable to get warnings.WarningMessage");
    } else if ((line = int_new(w->line))) {
        Object *args[] = {(Object *)message, (Object *)w->category, (Object *)w->filename, line, NONE, NONE, source ? (Object *)source : NONE};
        record = object_call(cls, args, 7, NULL);
        if (record) result = object_call_1(function, record);
    }
    ref_drop(function);
    ref_drop_maybe(cls);
    ref_drop_maybe(line);
    ref_drop_maybe(record);
    ref_drop_maybe(result);
    return result != NULL;
}

/* ---- deciding ------------------------------------------------------------------------------- */

static bool is_word(Borrowed action, const char *word) { return str_equal_c((const Str *)action, word); }

/* Whether the action shows it; marks it as shown. */
static Truth action_shows(Borrowed action, Borrowed chosen, const Warning *w, Borrowed registry, Borrowed key)
{
    if (is_word(action, "always")) return TRUTH_YES;
    Truth seen = TRUTH_NO;
    if (registry && !dict_set(AS(Dict, registry), key, TRUE_)) return TRUTH_ERROR;
    if (is_word(action, "once")) {
        Owned once = registry ? ref_keep(registry) : shared("onceregistry", warning_once_registry);
        seen       = once ? seen_text(once, w) : TRUTH_ERROR;
        ref_drop_maybe(once);
    } else if (is_word(action, "module")) {
        if (registry) seen = seen_text(registry, w);
    } else if (!is_word(action, "default")) {
        raise_runtime_error("Unrecognized action (%R) in warnings.filters:\n %R", action, chosen ? chosen : NONE);
        return TRUTH_ERROR;
    }
    return seen == TRUTH_ERROR ? seen : seen == TRUTH_YES ? TRUTH_NO : TRUTH_YES;
}

static bool decide(const Warning *w, Borrowed message, Borrowed registry, Borrowed source)
{
    Owned line = int_new(w->line), key = line ? tuple_pack(3, w->text, w->category, line) : NULL, action = NULL, chosen = NULL;
    Truth seen = !key ? TRUTH_ERROR : registry ? already_shown(registry, key, false) : TRUTH_NO;
    bool  ok   = seen != TRUTH_ERROR;
    if (seen == TRUTH_NO && (ok = (action = find_action(w, &chosen)) != NULL)) {
        if (is_word(action, "error")) {
            ok = false;
            raise_object(ref_keep(message));
        } else if (!is_word(action, "ignore")) {
            Truth shows = action_shows(action, chosen, w, registry, key);
            ok = shows == TRUTH_NO || (shows == TRUTH_YES && show(w, message, source));
        }
    }
    ref_drop_maybe(line);
    ref_drop_maybe(key);
    ref_drop_maybe(action);
    ref_drop_maybe(chosen);
    return ok;
}

/* "spam.py" is module "spam", as long as nobody knows better. */
static Owned module_of(Borrowed filename)
{
    if (!IS_STR(filename)) return ref_keep(filename);
    const Str *s = (const Str *)filename;
    if (s->length == 0) return str_from_c("<unknown>");
    if (s->length >= 3 && str_char(s, s->length - 3) == '.' && str_char(s, s->length - 2) == 'p' && str_char(s, s->length - 1) == 'y')
        return str_slice(s, 0, s->length - 3);
    return ref_keep(filename);
}

bool warning_explicit(Borrowed message, Borrowed category, Borrowed filename, int64_t line, Borrowed module_or_null,
                      Borrowed registry_or_null, Borrowed source_or_null)
{
    if (module_or_null == NONE) return true; /* at interpreter exit: the namespace is empty already */
    if (registry_or_null == NONE) registry_or_null = NULL;
    if (source_or_null == NONE) source_or_null = NULL;
    if (registry_or_null && !IS_DICT(registry_or_null)) {
        raise_type_error("'registry' must be a dict or None");
        return false;
    }
    Truth is_warning = object_is_instance(message, OBJ(&exc_Warning));
    if (is_warning == TRUTH_ERROR) return false;
    Owned module = module_or_null ? ref_keep(module_or_null) : module_of(filename), text = NULL, object = NULL;
    if (is_warning) {
        text     = object_str(message);
        category = OBJ(TYPE_OF(message));
        object   = ref_keep(message);
    } else {
        text   = ref_keep(message);
        object = object_call_1(category, message);
    }
    bool ok = module && text && object;
    if (ok) ok = decide(&(Warning){text, category, filename, module, line}, object, registry_or_null, source_or_null);
    ref_drop_maybe(module);
    ref_drop_maybe(text);
    ref_drop_maybe(object);
    return ok;
}

/* ---- where a warning comes from ------------------------------------------------------------- */

typedef struct Place { Owned filename, globals, registry, module; int64_t line; } Place;

static void place_release(Place *place)
{
    ref_clear(&place->filename);
    ref_clear(&place->globals);
    ref_clear(&place->registry);
    ref_clear(&place->module);
}

static Owned frame_file(Borrowed frame)
{
    Owned code = object_get_attr_c(frame, "f_code"), name = code ? object_get_attr_c(code, "co_filename") : NULL;
    ref_drop_maybe(code);
    return name;
}

/* Frames of the import system don't count. */
static bool is_internal(Borrowed frame)
{
    Owned name = frame_file(frame), a = str_from_c("importlib"), b = str_from_c("_bootstrap");
    bool  yes  = name && a && b && IS_STR(name) && str_find(AS(Str, name), AS(Str, a), 0, AS(Str, name)->length) >= 0 &&
               str_find(AS(Str, name), AS(Str, b), 0, AS(Str, name)->length) >= 0;
    ref_drop_maybe(name);
    ref_drop_maybe(a);
    ref_drop_maybe(b);
    return yes;
}

/* frame (taken over) or one further out: NULL: none left, or error pending. */
static Owned frame_out(Owned frame, bool skip_internal)
{
    do {
        Owned back = object_get_attr_c(frame, "f_back");
        ref_drop(frame);
        if (!back || back == NONE) {
            ref_drop_maybe(back);
            return NULL;
        }
        frame = back;
    } while (skip_internal && is_internal(frame));
    return frame;
}

static Owned frame_at(int64_t level)
{
    Borrowed get = interp.sys_module ? dict_find_str(((Module *)interp.sys_module)->dict, names._getframe) : NULL;
    Owned frame = get ? object_call_0(get) : NULL;
    if (!frame) {
        error_clear(); /* no Python code runs */
        return NULL;
    }
    bool skip = level > 0 && !is_internal(frame);
    while (frame && --level > 0) frame = frame_out(frame, skip);
    return frame;
}

static bool place_fill(Place *place, Owned frame)
{
    if (frame) {
        Owned line = object_get_attr_c(frame, "f_lineno");
        place->globals  = object_get_attr_c(frame, "f_globals");
        place->filename = frame_file(frame);
        if (line && IS_INT(line)) int_to_int64(line, &place->line);
        ref_drop_maybe(line);
    } else if (interp.sys_module) {
        place->globals  = ref_keep(OBJ(((Module *)interp.sys_module)->dict));
        place->filename = ref_keep(OBJ(names.sys));
    } else {
        place->globals  = dict_new();
        place->filename = ref_keep(OBJ(names.sys));
    }
    return place->globals && place->filename && IS_DICT(place->globals);
}

static bool place_find(Place *place, int64_t level)
{
    *place      = (Place){.line = 1};
    Owned frame = frame_at(level);
    bool  ok    = !error_pending() && place_fill(place, frame);
    ref_drop_maybe(frame);
    if (!ok) return false;
    Dict    *globals  = AS(Dict, place->globals);
    Borrowed registry = dict_find_str(globals, names.__warningregistry__), name = dict_find_str(globals, names.__name__);
    place->module     = name && (name == NONE || IS_STR(name)) ? ref_keep(name) : ref_keep(OBJ(names.string_));
    if (registry) place->registry = ref_keep(registry);
    else if (!(place->registry = dict_new()) || !dict_set_str(globals, names.__warningregistry__, place->registry)) return false;
    return true;
}

bool warning_warn(Borrowed message, Borrowed category, int64_t stack_level, Borrowed source)
{
    Truth is_warning = object_is_instance(message, OBJ(&exc_Warning));
    if (is_warning == TRUTH_ERROR) return false;
    if (is_warning) category = OBJ(TYPE_OF(message));
    else if (!category || category == NONE) category = OBJ(&exc_UserWarning);
    Truth good = object_is_subclass(category, OBJ(&exc_Warning));
    if (good != TRUTH_YES) {
        if (good == TRUTH_NO || error_clear_if(&exc_TypeError)) raise_type_error("category must be a Warning subclass, not '%T'", category);
        return false;
    }
    Place place;
    bool  ok = place_find(&place, stack_level);
    if (ok) ok = warning_explicit(message, category, place.filename, place.line, place.module, place.registry, source);
    place_release(&place);
    return ok;
}

/* ---- the doors for C code ------------------------------------------------------------------- */

bool warn(Type *category, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    Owned message = str_format_va(format, arguments);
    va_end(arguments);
    bool ok = message && warning_warn(message, OBJ(category), 1, NULL);
    ref_drop_maybe(message);
    return ok;
}

bool warn_about(Type *category, Borrowed source, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    Owned message = str_format_va(format, arguments);
    va_end(arguments);
    bool ok = message && warning_warn(message, OBJ(category), 1, source);
    ref_drop_maybe(message);
    return ok;
}

bool warn_at(Type *category, Borrowed filename, int line, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    Owned message = str_format_va(format, arguments);
    va_end(arguments);
    bool ok = message && warning_explicit(message, OBJ(category), filename, line, NULL, NULL, NULL);
    ref_drop_maybe(message);
    return ok;
}
