/* warning.c -- warnings raised by the interpreter itself.
 *
 * Once a program has imported `warnings` (or was started with -W), that module decides.  Until then the default filters
 * are applied here, so that nothing is imported for a warning that nobody sees: DeprecationWarning is shown when
 * it comes from __main__; PendingDeprecationWarning, ImportWarning and ResourceWarning never; others once for each
 * place, which the namespace's __warningregistry__ remembers as `warnings` would.
 */
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/names.h"
#include "runtime/protocol.h"

/* ---- through the module --------------------------------------------------------------------- */

static bool has_options(void) /* -W was given */
{
    Borrowed options = interp.sys_module ? dict_find_str(((Module *)interp.sys_module)->dict, names.warnoptions) : NULL;
    return options && IS_LIST(options) && ((const List *)options)->length > 0;
}

/* The module warnings, if it is to be asked: a new reference, or NULL with or without an error. */
static Owned warnings_module(void)
{
    Borrowed module = interp.modules ? dict_find_str(interp.modules, names.warnings) : NULL, import;
    if (module || !has_options() || !interp.builtins) return ref_keep_maybe(module);
    import = dict_find_str(interp.builtins, names.__import__);
    return import ? object_call_1(import, OBJ(names.warnings)) : NULL;
}

static bool call_module(Borrowed module, const char *name, Object **args, int n)
{
    Owned function = object_get_attr_c(module, name);
    Owned result   = function ? object_call(function, args, n, NULL) : NULL;
    ref_drop_maybe(function);
    ref_drop_maybe(result);
    return result != NULL;
}

/* ---- by the default filters ----------------------------------------------------------------- */

typedef struct Place { Owned filename, globals; int64_t line; } Place; /* of the Python code that runs; all NULL: none does */

static void place_release(Place *place)
{
    ref_clear(&place->filename);
    ref_clear(&place->globals);
}

static void place_find(Place *place)
{
    *place        = (Place){NULL, NULL, 1};
    Owned get     = interp.sys_module ? object_get_attr_c(interp.sys_module, "_getframe") : NULL;
    Owned frame   = get ? object_call_0(get) : NULL, code = frame ? object_get_attr_c(frame, "f_code") : NULL;
    Owned line    = code ? object_get_attr_c(frame, "f_lineno") : NULL;
    if (line && IS_INT(line)) int_to_int64(line, &place->line);
    if (code) place->filename = object_get_attr_c(code, "co_filename");
    if (code) place->globals = object_get_attr_c(frame, "f_globals");
    ref_drop_maybe(get);
    ref_drop_maybe(frame);
    ref_drop_maybe(code);
    ref_drop_maybe(line);
    error_clear();
    if (!place->filename || !place->globals || !IS_STR(place->filename) || !IS_DICT(place->globals)) place_release(place);
}

static bool is_hidden(const Type *category, const Place *place)
{
    if (type_is_subtype(category, &exc_DeprecationWarning)) {
        Borrowed name = place->globals ? dict_find_str(AS(Dict, place->globals), names.__name__) : NULL;
        return !(name && IS_STR(name) && str_equal((const Str *)name, names.__main__));
    }
    return type_is_subtype(category, &exc_PendingDeprecationWarning) || type_is_subtype(category, &exc_ImportWarning) ||
           type_is_subtype(category, &exc_ResourceWarning);
}

/* Marks (text, category, line) as shown; TRUTH_YES: it was already. */
static Truth mark_shown(const Place *place, Borrowed message, Type *category)
{
    if (!place->globals) return TRUTH_NO;
    Owned registry = ref_keep_maybe(dict_find_str(AS(Dict, place->globals), names.__warningregistry__));
    if (!registry) {
        if (!(registry = dict_new())) return TRUTH_ERROR;
        if (!dict_set_str(AS(Dict, place->globals), names.__warningregistry__, registry)) {
            ref_drop(registry);
            return TRUTH_ERROR;
        }
    }
    Owned line  = int_new(place->line), key = line ? tuple_pack(3, message, OBJ(category), line) : NULL;
    Truth shown = key && IS_DICT(registry) ? dict_contains(AS(Dict, registry), key) : key ? TRUTH_NO : TRUTH_ERROR;
    if (shown == TRUTH_NO && IS_DICT(registry) && !dict_set(AS(Dict, registry), key, TRUE_)) shown = TRUTH_ERROR;
    ref_drop_maybe(line);
    ref_drop_maybe(key);
    ref_drop(registry);
    return shown;
}

/* file:line: Category: message, and the line of source. */
static bool show(Type *category, Borrowed message, Borrowed filename, int64_t line)
{
    Owned source = source_line(filename, (int)line);
    Owned text   = str_format_c("%U:%lld: %s: %U\n", filename, (long long)line, type_short_name(category), message);
    if (text && source) {
        const Str *s     = AS(Str, source);
        int64_t    start = 0, end = s->length;
        while (start < end && (str_char(s, start) == ' ' || str_char(s, start) == '\t')) start++;
        while (end > start && (str_char(s, end - 1) == ' ' || str_char(s, end - 1) == '\t')) end--;
        Owned stripped = str_slice(s, start, end), both = stripped && end > start ? str_format_c("%U  %U\n", text, stripped) : NULL;
        if (both) ref_set(&text, both);
        ref_drop_maybe(stripped);
    }
    bool ok = text && !error_pending();
    if (ok) stderr_write(text);
    ref_drop_maybe(text);
    ref_drop_maybe(source);
    return ok;
}

static bool warn_here(Type *category, Borrowed message)
{
    Place place;
    place_find(&place);
    bool ok = true;
    if (!is_hidden(category, &place)) {
        Truth shown = mark_shown(&place, message, category);
        if (shown == TRUTH_ERROR) ok = false;
        else if (shown == TRUTH_NO) ok = show(category, message, place.filename ? place.filename : OBJ(names.sys), place.line);
    }
    place_release(&place);
    return ok;
}

/* ---- the two doors -------------------------------------------------------------------------- */

bool warn(Type *category, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    Owned message = str_format_va(format, arguments);
    va_end(arguments);
    if (!message) return false;
    Owned module = warnings_module();
    bool  ok     = !error_pending();
    if (module) ok = call_module(module, "warn", (Object *[]){message, OBJ(category)}, 2);
    else if (ok) ok = warn_here(category, message);
    ref_drop_maybe(module);
    ref_drop(message);
    return ok;
}

bool warn_at(Type *category, Borrowed filename, int line, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    Owned message = str_format_va(format, arguments);
    va_end(arguments);
    Owned number = message ? int_new(line) : NULL, module = number ? warnings_module() : NULL;
    bool  ok     = !error_pending();
    Place nowhere = {NULL, NULL, 1};
    if (module) ok = call_module(module, "warn_explicit", (Object *[]){message, OBJ(category), (Object *)filename, number}, 4);
    else if (ok && !is_hidden(category, &nowhere)) ok = show(category, message, filename, line);
    ref_drop_maybe(module);
    ref_drop_maybe(number);
    ref_drop_maybe(message);
    return ok;
}
