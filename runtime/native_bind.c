/* native_bind.c -- from a call's arguments to one entry per parameter.
 *
 * A signature is text as Python would write it ("sep=None, maxsplit=-1", "object, /", "*, key=None").  It is
 * parsed once, when first called, and found again by the address of the text.  CPython words a wrong number of
 * arguments in several ways, by how a function was written; the form of the signature tells which:
 *   ""                        list.clear() takes no arguments (1 given)
 *   one required, "x, /"      list.append() takes exactly one argument (0 given)
 *   positional-only, more     pop expected at most 1 argument, got 2
 *   names allowed             split() takes at most 2 arguments (3 given)
 */
#include <string.h>
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native_bind.h"
#include "runtime/protocol.h"

typedef struct Signature {
    const char *text;             /* the key, borrowed; NULL: free place   */
    Str       **names;            /* owned, interned; `count` of them       */
    uint8_t     count;            /* parameters                             */
    uint8_t     positional_only;  /* the first so many                      */
    uint8_t     positional;       /* the first so many may be positional    */
    uint8_t     required;         /* positional parameters without default  */
    int16_t     exact;            /* so many positional arguments need no binding; -1: never */
    uint32_t    required_later;   /* keyword-only ones without default: bit i */
} Signature;

static const Signature unbound_signature = { .exact = -1 }; /* params == NULL: the function sees the call as it is */

/* ---- parsing -------------------------------------------------------------------------------------- */

static Signature **table;
static uint32_t   table_used, table_size;

static uint32_t place_of(const char *text, uint32_t size)
{
    uint64_t h = (uintptr_t)text * UINT64_C(0x9E3779B97F4A7C15);
    return (uint32_t)(h >> 40) & (size - 1);
}

static Signature *find(const char *text)
{
    if (!table_size) return NULL;
    for (uint32_t i = place_of(text, table_size);; i = (i + 1) & (table_size - 1)) {
        if (!table[i]) return NULL;
        if (table[i]->text == text) return table[i];
    }
}

static bool grow(void)
{
    uint32_t    size   = table_size ? table_size * 2 : 64;
    Signature **larger = heap_alloc_zeroed(size * sizeof *larger);
    if (!larger) return false;
    for (uint32_t i = 0; i < table_size; i++) {
        if (!table[i]) continue;
        uint32_t at = place_of(table[i]->text, size);
        while (larger[at]) at = (at + 1) & (size - 1);
        larger[at] = table[i];
    }
    if (table) heap_free(table, table_size * sizeof *table);
    table      = larger;
    table_size = size;
    return true;
}

/* The end of one parameter: the comma at depth 0, or the end of the text. */
static const char *parameter_end(const char *p)
{
    int  depth = 0;
    char quote = 0;
    for (; *p && (depth || quote || *p != ','); p++) {
        if (quote) {
            if (*p == quote) quote = 0;
        } else if (*p == '\'' || *p == '"') quote = *p;
        else if (*p == '(' || *p == '[' || *p == '{') depth++;
        else if (*p == ')' || *p == ']' || *p == '}') depth--;
    }
    return p;
}

static bool parse(Signature *s, const char *text, Str **found)
{
    bool keyword_only = false;
    *s = (Signature){ .text = text };
    for (const char *p = text; *p;) {
        while (*p == ' ') p++;
        const char *end = parameter_end(p);
        if (*p == '/') s->positional_only = s->count;
        else if (*p == '*') keyword_only = true;
        else if (end > p && s->count < NATIVE_MOST_PARAMETERS) {
            size_t length = 0;
            while (p + length < end && p[length] != '=' && p[length] != ' ' && p[length] != ':') length++;
            bool has_default = memchr(p, '=', (size_t)(end - p)) != NULL;
            Str *name = (Str *)str_from_utf8(p, (int64_t)length);
            if (!name) return false;
            str_intern(&name);
            if (keyword_only) {
                if (!has_default) s->required_later |= 1u << s->count;
            } else {
                s->positional = s->count + 1;
                if (!has_default) s->required = s->count + 1;
            }
            found[s->count++] = name;
        }
        p = *end ? end + 1 : end;
    }
    s->exact = s->positional == s->count ? s->count : -1;
    return true;
}

static const Signature *signature_of(const char *text)
{
    Signature *known = find(text);
    if (LIKELY(known != NULL)) return known;
    Str *found[NATIVE_MOST_PARAMETERS];
    if (table_used * 2 >= table_size && !grow()) return NULL;
    Signature *s  = heap_alloc_zeroed(sizeof *s);
    bool       ok = s && parse(s, text, found);
    if (ok && s->count) {
        s->names = heap_alloc(s->count * sizeof(Str *));
        ok       = s->names != NULL;
        if (ok) memcpy(s->names, found, s->count * sizeof(Str *));
    }
    if (!ok) {
        for (int i = 0; s && i < s->count; i++) ref_drop(OBJ(found[i]));
        heap_free(s, sizeof *s);
        return NULL;
    }
    uint32_t at = place_of(text, table_size);
    while (table[at]) at = (at + 1) & (table_size - 1);
    table[at] = s;
    table_used++;
    return s;
}

Owned native_by_tuple(NativeFn function, Object **args, int n, Tuple *keywords)
{
    bool     given  = arguments_tuple(args) || arguments_spread(args);
    Object **kept   = arguments_keep(args, given ? 0 : n + (keywords ? (int)keywords->length : 0));
    Owned    result = function(args, n, keywords);
    arguments_drop(kept);
    return result;
}

void natives_stop(void)
{
    for (uint32_t i = 0; i < table_size; i++) {
        Signature *s = table[i];
        if (!s) continue;
        for (int p = 0; p < s->count; p++) ref_drop(OBJ(s->names[p]));
        if (s->names) heap_free(s->names, s->count * sizeof(Str *));
        heap_free(s, sizeof *s);
    }
    if (table) heap_free(table, table_size * sizeof *table);
    table      = NULL;
    table_used = table_size = 0;
}

/* ---- complaints -------------------------------------------------------------------------------------- */

/* Who is called, for messages. */
typedef struct Callee {
    const char *name;
    Type       *owner;   /* or NULL */
    Borrowed    module;  /* or NULL */
    bool        bare;    /* called as a type's constructor: never "exactly one argument" */
    int         flags;   /* the NativeFlags that choose the wording */
} Callee;

static Owned full_name(const Callee *c)
{
    if (c->owner && c->owner->qualname) return str_format_c("%U.%s", c->owner->qualname, c->name);
    if (c->owner) return str_format_c("%s.%s", type_short_name(c->owner), c->name);
    if (c->module && IS_STR(c->module) && !str_equal_c((Str *)c->module, "builtins")) return str_format_c("%U.%s", c->module, c->name);
    return str_from_c(c->name);
}

static COLD bool complain(const Callee *c, const char *format, const char *extra, int given)
{
    Owned name = full_name(c);
    if (!name) return false;
    raise_type_error(format, name, extra, given);
    ref_drop(name);
    return false;
}

static const char *plural(int n) { return n == 1 ? "" : "s"; }

/* Positional-only functions. */
static COLD bool wrong_count(const Callee *c, const Signature *s, int given)
{
    if (s->count == 0) return complain(c, "%U() takes %s (%d given)", "no arguments", given);
    if (s->count == 1 && s->required == 1 && !c->bare) return complain(c, "%U() takes %s (%d given)", "exactly one argument", given);
    int         bound = given < s->required ? s->required : s->count;
    const char *how   = s->required == s->count ? "" : given < s->required ? "at least " : "at most ";
    raise_type_error("%s expected %s%d argument%s, got %d", c->name, how, bound, plural(bound), given);
    return false;
}

/* Those that CPython hands a tuple, which they take apart. */
static COLD bool wrong_tuple(const Callee *c, const Signature *s, int given)
{
    int         bound = given < s->required ? s->required : s->count;
    const char *how   = s->required == s->count ? "exactly" : given < s->required ? "at least" : "at most";
    raise_type_error("%s() takes %s %d argument%s (%d given)", c->name, how, bound, plural(bound), given);
    return false;
}

/* Functions that take names. */
static COLD bool too_many(const Callee *c, const Signature *s, int n, int keywords)
{
    raise_type_error("%s() takes at most %d %sargument%s (%d given)", c->name, s->count, n == 0 ? "keyword " : "", plural(s->count),
                     n + keywords);
    return false;
}

static COLD bool too_many_positional(const Callee *c, const Signature *s, int n)
{
    if (s->positional == 0) raise_type_error("%s() takes no positional arguments", c->name);
    else
        raise_type_error("%s() takes %s %d positional argument%s (%d given)", c->name,
                         s->required < s->positional ? "at most" : "exactly", s->positional, plural(s->positional), n);
    return false;
}

static COLD bool too_few_positional(const Callee *c, const Signature *s, int n)
{
    int least = s->positional_only < s->required ? s->positional_only : s->required;
    raise_type_error("%s() takes %s %d positional argument%s (%d given)", c->name, least < s->positional ? "at least" : "exactly",
                     least, plural(least), n);
    return false;
}

/* ---- binding ------------------------------------------------------------------------------------------- */

static int index_of_name(const Signature *s, const Str *name)
{
    for (int i = s->positional_only; i < s->count; i++)
        if (s->names[i] == name || str_equal(s->names[i], name)) return i;
    return -1;
}

/* Some argument came by name, or there's a parameter that may; out[0..count) is filled. */
static bool bind_names(const Callee *c, const Signature *s, Object **args, int n, Tuple *kwnames, Object **out)
{
    int keywords = kwnames ? (int)kwnames->length : 0;
    if (n + keywords > s->count) return too_many(c, s, n, keywords);
    if (n > s->positional) return too_many_positional(c, s, n);
    int least = s->positional_only < s->required ? s->positional_only : s->required;
    if (n < least) return too_few_positional(c, s, n);
    for (int i = 0; i < n; i++) out[i] = args[i];
    for (int i = n; i < s->count; i++) out[i] = NULL;
    const Str *unknown = NULL, *twice = NULL;
    for (int k = 0; k < keywords; k++) {
        const Str *name = (const Str *)kwnames->items[k];
        int        i    = index_of_name(s, name);
        if (i < 0) { if (!unknown) unknown = name; }
        else if (i < n) twice = name;
        else out[i] = args[n + k];
    }
    for (int i = n; i < s->count; i++) {
        if (out[i] || !(i < s->required || s->required_later >> i & 1)) continue;
        raise_type_error("%s() missing required argument '%U' (pos %d)", c->name, OBJ(s->names[i]), i + 1);
        return false;
    }
    if (twice) raise_type_error("argument for %s() given by name ('%U') and position (%d)", c->name, OBJ(twice), index_of_name(s, twice) + 1);
    else if (unknown) raise_type_error("'%U' is an invalid keyword argument for %s()", OBJ(unknown), c->name);
    return !twice && !unknown;
}

static bool bind(const Callee *c, const Signature *s, Object **args, int n, Tuple *kwnames, Object **out)
{
    bool names_given = kwnames && kwnames->length;
    if (LIKELY(!names_given && n >= s->required && n <= s->positional && !s->required_later)) {
        for (int i = 0; i < n; i++) out[i] = args[i];
        for (int i = n; i < s->count; i++) out[i] = NULL;
        return true;
    }
    if (s->count > s->positional_only) return bind_names(c, s, args, n, kwnames, out);
    if (c->flags & NATIVE_AS_NAMED && s->count) return bind_names(c, s, args, n, kwnames, out);
    if (c->flags & NATIVE_AS_NAMED) return raise_type_error("%s() takes no arguments", c->name), false;
    if (c->flags & NATIVE_BY_TUPLE && names_given) return native_no_keywords(c->name, kwnames);
    if (c->flags & NATIVE_BY_TUPLE) return wrong_tuple(c, s, n);
    if (names_given) return complain(c, "%U() takes no keyword arguments%s", "", 0);
    return wrong_count(c, s, n);
}

/* Arguments that don't fit as they are: bound into an array of their own. */
static __attribute__((noinline)) Owned call_binding(const NativeDef *def, const Signature *s, Type *owner, Borrowed module, Object **args,
                                                    int n, Tuple *kwnames, int offset)
{
    if (s == &unbound_signature) {
        if (UNLIKELY(def->flags & NATIVE_BARE_NAME && kwnames && kwnames->length)) {
            Callee c = { .name = def->name, .owner = owner, .module = module };
            return complain(&c, "%U() takes no keyword arguments%s", "", 0), NULL;
        }
        return def->fn(args, n, kwnames);
    }
    if (!s->required_later && (!kwnames || !kwnames->length) && n - offset >= s->required && n - offset <= s->positional) { /* some are left out */
        Object *padded[NATIVE_MOST_PARAMETERS + 1];
        int     total = s->count + offset;
        for (int i = 0; i < n; i++) padded[i] = args[i];
        for (int i = n; i < total; i++) padded[i] = NULL;
        return def->fn(padded, n, NULL);
    }
    Callee  c = { .name = def->name, .owner = owner, .module = module, .flags = def->flags };
    Object *out[NATIVE_MOST_PARAMETERS + 1];
    if (!owner && offset) c.owner = is_type(args[0]) ? (Type *)args[0] : TYPE_OF(args[0]); /* the object it is bound to tells */
    if (offset) out[0] = args[0];
    if (!bind(&c, s, args + offset, n - offset, kwnames, out + offset)) return NULL;
    int filled = s->count + offset;
    while (filled > offset && !out[filled - 1]) filled--;
    return def->fn(out, filled, NULL);
}

/* In the depth of recursion CPython counts the calls of built-in functions that take no argument or one, and of methods with keywords;
   the others have instructions of their own. */
static inline bool is_counted(const Signature *s)
{
    return s != &unbound_signature && s->count <= 1 && s->required == s->count && s->positional_only == s->count;
}

/* `offset` leading arguments have no parameter of their own. */
static inline Owned call(const NativeDef *def, const Signature *s, Type *owner, Borrowed module, Object **args, int n, Tuple *kwnames,
                         int offset)
{
    bool counted = is_counted(s) || (kwnames && kwnames->length && s != &unbound_signature);
    if (UNLIKELY(counted ? !recursion_enter(" while calling a Python object") : !stack_enter())) return NULL;
    Owned result;
    if (LIKELY(n - offset == s->exact && (!kwnames || !kwnames->length))) result = def->fn(args, n, NULL);
    else result = call_binding(def, s, owner, module, args, n, kwnames, offset);
    interp.depth -= counted;
    return result;
}

static const Signature *signature_for(const NativeDef *def)
{
    return def->params && !(def->flags & NATIVE_BINDS_ITSELF) ? signature_of(def->params) : &unbound_signature;
}

static NativeRange direct_range(const Signature *s, uint16_t offset)
{
    if (s == &unbound_signature) return (NativeRange){ .first = offset, .more = UINT16_MAX };
    if (s->required_later) return NATIVE_NEVER_DIRECT;
    return (NativeRange){ .first = s->required + offset, .more = s->positional - s->required, .total = s->count + offset,
                          .depth = is_counted(s) };
}

static NativeFn for_one(const NativeDef *def, NativeRange range) { return range.first == 1 && range.total == 1 ? def->fn : NULL; }

Owned native_invoke(Native *f, Object **args, int n, Tuple *kwnames)
{
    if (UNLIKELY(!f->signature)) {
        if (!(f->signature = signature_for(f->def))) return NULL;
        f->direct = direct_range(f->signature, 0);
        f->one    = for_one(f->def, f->direct);
    }
    return call(f->def, f->signature, f->owner, f->module, args, n, kwnames, 0);
}

Owned native_invoke_bound(Native *f, Object **args, int n, Tuple *kwnames)
{
    if (UNLIKELY(!f->signature)) {
        if (!(f->signature = signature_for(f->def))) return NULL;
        f->direct = direct_range(f->signature, 1);
    }
    return call(f->def, f->signature, f->owner, NULL, args, n, kwnames, 1);
}

Owned descr_invoke(MethodDescr *d, Object **args, int n, Tuple *kwnames)
{
    if (UNLIKELY(!d->signature)) {
        if (!(d->signature = signature_for(d->def))) return NULL;
        if (!(d->def->flags & NATIVE_CLASS)) {
            d->direct = direct_range(d->signature, 1);
            d->one    = for_one(d->def, d->direct);
        }
    }
    Type *named = d->def->flags & NATIVE_CLASS ? NULL : d->owner; /* messages name the class that a class method is called for */
    return call(d->def, d->signature, named, NULL, args, n, kwnames, 1);
}

Owned native_call(const NativeDef *def, Type *owner, Object **args, int n, Tuple *kwnames, int offset)
{
    const Signature *s = signature_for(def);
    return s ? call(def, s, owner, NULL, args, n, kwnames, offset) : NULL;
}

bool native_bind(const char *function, const char *params, Object **args, int n, Tuple *kwnames, Object **out, int count)
{
    Callee           c = { .name = function, .bare = true };
    const Signature *s = signature_of(params);
    if (!s) return false;
    (void)count;
    return bind(&c, s, args, n, kwnames, out);
}

bool native_no_keywords(const char *function, Tuple *kwnames)
{
    if (!kwnames || !kwnames->length) return true;
    raise_type_error("%s() takes no keyword arguments", function);
    return false;
}

/* ---- telling ------------------------------------------------------------------------------------------------ */

Owned native_full_name(Borrowed callable)
{
    Owned qualname = object_find_attr(callable, names.__qualname__), module = NULL, full = NULL;
    if (!qualname) return error_pending() ? NULL : object_str(callable);
    module = object_find_attr(callable, names.__module__);
    if (!module && error_pending()) goto done;
    if (module && IS_STR(module) && !str_equal_c((Str *)module, "builtins")) full = str_format_c("%S.%S()", module, qualname);
    else full = str_format_c("%S()", qualname);
done:
    ref_drop_maybe(module);
    ref_drop(qualname);
    return full;
}

/* Where the text begins behind a doc's first line "name(signature)", "--" and an empty line, or NULL: so a function that takes its
   arguments apart by itself tells what they are. */
static const char *signature_end(const NativeDef *def)
{
    const char *end = def->params || !def->doc ? NULL : strstr(def->doc, ")\n--\n\n");
    return end ? end + strlen(")\n--\n\n") : NULL;
}

Owned native_doc_text(const NativeDef *def)
{
    const char *text = signature_end(def);
    return text ? str_from_c(text) : def->doc ? str_from_c(def->doc) : none_new();
}

Owned native_text_signature(const NativeDef *def, const char *first)
{
    const char *end = signature_end(def), *start = def->doc;
    if (end) {
        while (*start != '(') start++;
        return str_from_utf8(start, (size_t)(end - start) - strlen("\n--\n\n"));
    }
    if (!def->params) return none_new();
    if (!first) return str_format_c("(%s)", def->params);
    /* the leading parameter is positional-only; one '/' tells it of all */
    bool slash = strchr(def->params, '/') != NULL;
    if (!*def->params) return str_format_c("(%s, /)", first);
    return str_format_c(slash ? "(%s, %s)" : "(%s, /, %s)", first, def->params);
}
