/* complete.c -- what may stand at the cursor, by the tokens before it and the objects that live in __main__.
 *
 * Nothing of the program's own is run: attributes are looked up in the dicts of instances and classes, and where a property,
 * __getattr__ or another descriptor would have to answer, the chain ends. Subscripts are followed in exact lists, tuples and
 * dicts only, with literal keys.
 */
#include "vm/repl/complete.h"

#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "lang/compile.h"
#include "runtime/code.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/names.h"
#include "runtime/protocol.h"
#include "runtime/shape.h"
#include "vm/frame.h"
#include "vm/interp.h"
#include "vm/lib/embedded.h"
#include "vm/repl/command.h"
#include "vm/repl/scan.h"

enum { TOKENS_KEPT = 64 };

typedef struct Context { /* the last tokens before the cursor */
    const char  *text;
    size_t       cursor;
    Token        tokens[TOKENS_KEPT];
    int          count;
    TokenKind    first;           /* of the logical line                        */
    bool         imports;         /* its `import` has been seen                 */
    bool         in_string, in_comment;
    Completions *found;
} Context;

/* -- tokens ------------------------------------------------------------------------------------------------ */

static void keep_token(Context *c, const Token *token)
{
    if (c->count == TOKENS_KEPT) memmove(c->tokens, c->tokens + 1, --c->count * sizeof *c->tokens);
    c->tokens[c->count++] = *token;
    if (c->first == TOKEN_NEWLINE) c->first = token->kind;
    if (token->kind == TOKEN_IMPORT) c->imports = true;
}

static void start_line(Context *c)
{
    c->count   = 0;
    c->first   = TOKEN_NEWLINE;
    c->imports = false;
}

static bool read_tokens(Context *c)
{
    Scan  scan;
    Token token;
    int   depth = 0;
    start_line(c);
    if (!scan_start(&scan, c->text, c->cursor)) return false;
    while (scan_next(&scan, &token)) {
        if (token.kind == TOKEN_NEWLINE) {
            c->in_comment = token.length && token.start + token.length >= c->cursor;
            if (token.start < c->cursor && !depth && !c->in_comment) start_line(c);
            continue;
        }
        depth += token.kind == TOKEN_LPAR || token.kind == TOKEN_LSQB || token.kind == TOKEN_LBRACE;
        depth -= token.kind == TOKEN_RPAR || token.kind == TOKEN_RSQB || token.kind == TOKEN_RBRACE;
        if (depth < 0) depth = 0;
        c->in_string = token.kind == TOKEN_ERROR && scan_open_string(&scan, &token);
        keep_token(c, &token);
    }
    scan_stop(&scan);
    return true;
}

static TokenKind kind_at(const Context *c, int i) { return i >= 0 && i < c->count ? c->tokens[i].kind : TOKEN_NEWLINE; }

static Owned token_str(const Context *c, int i)
{
    return str_from_utf8(c->text + c->tokens[i].start, c->tokens[i].length);
}

/* -- finding without asking ------------------------------------------------------------------------------------- */

/* A class attribute as an instance would get it, if getting it runs no code of the program's. */
static Owned bound(Object *o, Borrowed value, Str *name)
{
    switch (value->shape) {
    case SHAPE_FUNCTION: case SHAPE_NATIVE: case SHAPE_METHOD_DESCR: return ref_keep(value);
    case SHAPE_GETSET_DESCR: case SHAPE_MEMBER_DESCR: return object_generic_find_attr(o, name);
    default: return TYPE_OF(value)->get ? NULL : ref_keep(value);
    }
}

static Owned attribute(Object *o, Str *name)
{
    Borrowed value;
    if (o->shape == SHAPE_MODULE) return ref_keep_maybe(dict_find_str(((Module *)o)->dict, name));
    if (is_type(o)) {
        value = type_find((Type *)o, name);
        return value && !TYPE_OF(value)->set ? ref_keep(value) : NULL;
    }
    value = instance_find(o, name);
    if (value) return ref_keep(value);
    value = type_find(TYPE_OF(o), name);
    return value ? bound(o, value, name) : NULL;
}

static Owned global(Str *name)
{
    Borrowed value = dict_find_str((Dict *)main_dict(), name);
    return ref_keep_maybe(value ? value : dict_find_str(interp.builtins, name));
}

/* A string or number as it stands in the text: evaluating it runs nothing. */
static Owned literal(const Context *c, int i)
{
    CompileOptions how  = {COMPILE_EVAL, 0, 0};
    const Token   *t    = &c->tokens[i];
    Owned          code = NULL, value = NULL;
    if (t->kind != TOKEN_STRING && t->kind != TOKEN_NUMBER) return NULL;
    if ((c->text[t->start] | 32) == 'f' || (c->text[t->start + 1] | 32) == 'f') return NULL; /* f"" runs what it holds */
    code = compile_source(c->text + t->start, t->length, names.empty, &how);
    if (code) value = run_code((Code *)code, (Dict *)main_dict(), main_dict(), NULL);
    ref_drop_maybe(code);
    error_clear();
    return value;
}

static Owned item(Object *o, Object *key)
{
    Owned   value = NULL;
    int64_t i;
    if (IS_EXACT_DICT(o) && (key->shape == SHAPE_STR || key->shape == SHAPE_INT)) {
        if (!((Dict *)o)->str_keys && key->shape == SHAPE_STR) return NULL; /* other keys might be asked whether they are equal */
        if (!dict_get((Dict *)o, key, &value)) error_clear();
        return value;
    }
    if (key->shape != SHAPE_INT || !int_to_int64(key, &i)) return NULL;
    int64_t  n     = IS_EXACT_LIST(o) ? ((List *)o)->length : IS_EXACT_TUPLE(o) ? ((Tuple *)o)->length : 0;
    Object **items = IS_EXACT_LIST(o) ? ((List *)o)->items : IS_EXACT_TUPLE(o) ? ((Tuple *)o)->items : NULL;
    return i >= 0 && i < n ? ref_keep(items[i]) : NULL;
}

/* The value of the chain of names, attributes and subscripts that ends with token `last`: `a.b['c'].d`. NULL: not known. */
static Owned chain(const Context *c, int last)
{
    Owned holder, key, value = NULL;
    switch (kind_at(c, last)) {
    case TOKEN_NAME: {
        Owned name = token_str(c, last);
        if (!name) break;
        if (kind_at(c, last - 1) != TOKEN_DOT) value = global((Str *)name);
        else if ((holder = chain(c, last - 2))) {
            value = attribute(holder, (Str *)name);
            ref_drop(holder);
        }
        ref_drop(name);
        break;
    }
    case TOKEN_STRING: value = literal(c, last); break;
    case TOKEN_RBRACE:
        if (kind_at(c, last - 1) == TOKEN_LBRACE) value = dict_new();
        break;
    case TOKEN_RSQB:
        if (kind_at(c, last - 1) == TOKEN_LSQB) value = list_new(0);
        if (value) break;
        if (kind_at(c, last - 2) != TOKEN_LSQB || !(key = literal(c, last - 1))) break;
        if ((holder = chain(c, last - 3))) {
            value = item(holder, key);
            ref_drop(holder);
        }
        ref_drop(key);
        break;
    default: break;
    }
    error_clear();
    return value;
}

/* -- what there is ------------------------------------------------------------------------------------------------- */

static void add(Context *c, const char *item, const char *prefix, size_t n)
{
    size_t length = strlen(item);
    if (length < n || memcmp(item, prefix, n) != 0) return;
    if (!n && *item == '_') return; /* not unless asked for */
    completions_add(c->found, item, length);
}

static void add_keys(Context *c, const Dict *dict, const char *prefix, size_t n)
{
    Object  *key, *value;
    uint32_t place = 0;
    while (dict_next(dict, &place, &key, &value)) {
        char *name = IS_EXACT_STR(key) ? str_to_c(key) : NULL;
        if (name) add(c, name, prefix, n);
        free(name);
    }
}

static void add_class(Context *c, const Type *type, const char *prefix, size_t n)
{
    for (uint32_t i = 0; type->mro && i < type->mro->length; i++) add_keys(c, type_dict((Type *)type->mro->items[i]), prefix, n);
}

static void add_attributes(Context *c, Object *o, const char *prefix, size_t n)
{
    if (o->shape == SHAPE_MODULE) {
        add_keys(c, ((Module *)o)->dict, prefix, n);
        return;
    }
    if (is_type(o)) {
        add_class(c, (Type *)o, prefix, n);
        return;
    }
    Owned own = instance_attributes(o);
    if (own) add_keys(c, (Dict *)own, prefix, n);
    ref_drop_maybe(own);
    error_clear();
    add_class(c, TYPE_OF(o), prefix, n);
}

static void add_keywords(Context *c, const char *prefix, size_t n)
{
    for (int kind = 0; kind < TOKEN_KIND_COUNT; kind++)
        if (token_is_keyword((TokenKind)kind)) add(c, token_text((TokenKind)kind), prefix, n);
}

/* Names in the entry itself: parameters and variables that do not live yet. */
static void add_typed(Context *c, const char *prefix, size_t n)
{
    Scan  scan;
    Token token;
    if (!scan_start(&scan, c->text, c->cursor)) return;
    while (scan_next(&scan, &token)) {
        char name[256];
        if (token.kind != TOKEN_NAME || token.length >= sizeof name || token.start + token.length >= c->cursor) continue;
        memcpy(name, c->text + token.start, token.length);
        name[token.length] = 0;
        add(c, name, prefix, n);
    }
    scan_stop(&scan);
}

/* -- modules ----------------------------------------------------------------------------------------------------------- */

/* A module's dotted name, of which the part behind `skip` is offered, up to the next dot. */
static void add_module(Context *c, const char *name, size_t skip, const char *prefix, size_t n)
{
    char   part[256];
    size_t length = strcspn(name + skip, ".");
    if (length >= sizeof part) return;
    memcpy(part, name + skip, length);
    part[length] = 0;
    add(c, part, prefix, n);
}

static bool is_package(const char *folder, const char *name)
{
    char path[PATH_MAX];
    return snprintf(path, sizeof path, "%s/%s/__init__.py", folder, name) < (int)sizeof path && access(path, R_OK) == 0;
}

static void add_files(Context *c, const char *folder, const char *prefix, size_t n)
{
    DIR           *directory = opendir(folder);
    struct dirent *entry;
    while (directory && (entry = readdir(directory))) {
        char   name[256];
        size_t length = strlen(entry->d_name);
        bool   source = length > 3 && length < sizeof name && !strcmp(entry->d_name + length - 3, ".py");
        if (length >= sizeof name || (!source && !is_package(folder, entry->d_name))) continue;
        if (source) length -= 3;
        memcpy(name, entry->d_name, length);
        name[length] = 0;
        if (!strchr(name, '.') && !strchr(name, '-')) add(c, name, prefix, n);
    }
    if (directory) closedir(directory);
}

/* What the folder has; of a package (a dotted name, or nothing) what the package has there. */
static void add_folder(Context *c, const char *folder, const char *package, size_t length, const char *prefix, size_t n)
{
    char path[PATH_MAX];
    int  start = snprintf(path, sizeof path, "%s/", *folder ? folder : ".");
    if (start + length >= sizeof path) return;
    for (size_t i = 0; i < length; i++) path[start + i] = package[i] == '.' ? '/' : package[i];
    path[start + length] = 0;
    add_files(c, path, prefix, n);
}

static void add_path(Context *c, const char *package, size_t length, const char *prefix, size_t n)
{
    Owned path = object_get_attr(interp.sys_module, names.path);
    for (uint32_t i = 0; path && IS_LIST(path) && i < ((List *)path)->length; i++) {
        char *folder = IS_STR(((List *)path)->items[i]) ? str_to_c(((List *)path)->items[i]) : NULL;
        if (folder) add_folder(c, folder, package, length, prefix, n);
        free(folder);
    }
    ref_drop_maybe(path);
    error_clear();
}

/* Parts of a package that are there once it has been imported. */
static void add_loaded(Context *c, const char *dotted, size_t length, const char *prefix, size_t n)
{
    Object  *key, *value;
    uint32_t place = 0;
    while (length && dict_next(interp.modules, &place, &key, &value)) {
        char *name = IS_EXACT_STR(key) ? str_to_c(key) : NULL;
        if (name && !strncmp(name, dotted, length) && name[length] == '.') add_module(c, name, length + 1, prefix, n);
        free(name);
    }
}

static void add_modules(Context *c, const char *dotted, size_t length, const char *prefix, size_t n)
{
    static const char *const native[] = {
#define MODULE(name) #name,
#define LIBRARY_MODULE(name) #name,
#include "vm/modules/modules.def"
        "sys", "builtins",
    };
    for (const EmbeddedModule *m = embedded_modules; m->name; m++)
        if (!length || (!strncmp(m->name, dotted, length) && m->name[length] == '.')) add_module(c, m->name, length ? length + 1 : 0, prefix, n);
    add_loaded(c, dotted, length, prefix, n);
    add_path(c, dotted, length, prefix, n);
    if (length == 2 && !strncmp(dotted, "os", 2)) add(c, "path", prefix, n);
    if (length) return;
    for (size_t i = 0; i < sizeof native / sizeof *native; i++) add(c, native[i], prefix, n);
}

/* The dotted name that ends before token `last`, without blanks; its length. */
static size_t dotted_name(const Context *c, int last, char *name, size_t size)
{
    int first = last;
    while (first > 0 && (kind_at(c, first - 1) == TOKEN_NAME || kind_at(c, first - 1) == TOKEN_DOT)) first--;
    size_t n = 0;
    for (int i = first; i <= last; i++) {
        const Token *t = &c->tokens[i];
        if (n + t->length >= size) return 0;
        memcpy(name + n, c->text + t->start, t->length);
        n += t->length;
    }
    name[n] = 0;
    return n;
}

/* Behind `from x import`: what the module has. One of Krait's own may be imported for that. */
static void add_from_module(Context *c, const char *prefix, size_t n)
{
    char   name[256];
    int    import = c->count - 1;
    while (import > 0 && kind_at(c, import) != TOKEN_IMPORT) import--;
    size_t length = dotted_name(c, import - 1, name, sizeof name);
    if (!length) return;
    Owned key = str_from_c(name), made = NULL;
    if (!key) return error_clear();
    Borrowed module = dict_find_str(interp.modules, (Str *)key);
    if (!module && (embedded_find(name) || !strcmp(name, "itertools"))) {
        Owned fromlist = tuple_new(0);
        made = fromlist ? import_name((Str *)key, NULL, fromlist, 0) : NULL;
        ref_drop_maybe(fromlist);
        module = dict_find_str(interp.modules, (Str *)key);
    }
    if (module && module->shape == SHAPE_MODULE) add_keys(c, ((Module *)module)->dict, prefix, n);
    add_modules(c, name, length, prefix, n);
    ref_drop_maybe(made);
    ref_drop(key);
    error_clear();
}

/* -- keys of dicts --------------------------------------------------------------------------------------------------------- */

static void add_key(Context *c, Object *key, char quote, const char *prefix, size_t n)
{
    char *name = IS_EXACT_STR(key) ? str_to_c(key) : NULL;
    bool  plain = name && !strchr(name, quote) && !strchr(name, '\\') && strlen(name) >= n && !memcmp(name, prefix, n);
    for (const char *p = name; plain && *p; p++) plain = (unsigned char)*p >= ' ';
    Text  text = {0};
    if (plain && text_add_char(&text, quote) && text_add_c(&text, name) && text_add_char(&text, quote))
        completions_add(c->found, text.bytes, text.length);
    text_free(&text);
    free(name);
}

/* d['pre: the string without an end is the last token, or there is only the bracket. */
static void complete_key(Context *c, int bracket, char quote, size_t start, size_t n)
{
    Owned    dict = chain(c, bracket - 1);
    Object  *key, *value;
    uint32_t place = 0;
    c->found->start = start;
    if (dict && IS_EXACT_DICT(dict))
        while (dict_next((Dict *)dict, &place, &key, &value)) add_key(c, key, quote, c->text + c->cursor - n, n);
    if (c->found->words.count == 1) text_add_char(&c->found->words.items[0], ']');
    ref_drop_maybe(dict);
}

/* -- parameters ------------------------------------------------------------------------------------------------------------- */

/* Inside the brackets of a call: `name=` for each parameter of a function. */
static void add_parameters(Context *c, const char *prefix, size_t n)
{
    int depth = 0, i = c->count - 1;
    for (; i >= 0; i--) {
        TokenKind kind = kind_at(c, i);
        if (kind == TOKEN_RPAR || kind == TOKEN_RSQB || kind == TOKEN_RBRACE) depth++;
        if (kind == TOKEN_LPAR || kind == TOKEN_LSQB || kind == TOKEN_LBRACE)
            if (!depth--) break;
    }
    if (kind_at(c, i) != TOKEN_LPAR || !n) return;
    Owned called = chain(c, i - 1), init = NULL;
    if (called && is_type(called)) init = ref_keep_maybe(type_find((Type *)called, names.__init__));
    Object *function = init ? init : called;
    if (function && function->shape == SHAPE_FUNCTION) {
        const Code *code = ((Function *)function)->code;
        for (int k = init ? 1 : 0; k < code->arg_count + code->keyword_only_count; k++) {
            Owned with_equal = str_format_c("%U=", code->slot_names[k]);
            char *name       = with_equal ? str_to_c(with_equal) : NULL;
            if (name) add(c, name, prefix, n);
            free(name);
            ref_drop_maybe(with_equal);
        }
    }
    ref_drop_maybe(init);
    ref_drop_maybe(called);
    error_clear();
}

/* -- the door ----------------------------------------------------------------------------------------------------------------- */

static void complete_command(Context *c)
{
    for (int i = 0; command_name(i); i++) add(c, command_name(i), c->text, c->cursor);
}

static bool in_import(const Context *c) { return c->first == TOKEN_IMPORT || c->first == TOKEN_FROM; }

static void complete_import(Context *c, int last, const char *prefix, size_t n)
{
    char   dotted[256];
    size_t length = 0;
    if (c->first == TOKEN_FROM && c->imports) {
        add_from_module(c, prefix, n);
        return;
    }
    if (kind_at(c, last) == TOKEN_DOT) {
        length = dotted_name(c, last - 1, dotted, sizeof dotted);
        if (!length) return;
    } else if (kind_at(c, last) == TOKEN_NAME) {
        add(c, c->first == TOKEN_FROM ? "import" : "as", prefix, n);
        return;
    }
    add_modules(c, dotted, length, prefix, n);
}

/* A word of n bytes ends at the cursor; token `last` is the one before it. */
static void complete_word(Context *c, int last, size_t n)
{
    const char *prefix = c->text + c->cursor - n;
    c->found->start = c->cursor - n;
    if (in_import(c)) {
        complete_import(c, last, prefix, n);
    } else if (kind_at(c, last) == TOKEN_DOT) {
        Owned holder = chain(c, last - 1);
        if (holder) add_attributes(c, holder, prefix, n);
        ref_drop_maybe(holder);
    } else if (kind_at(c, last) == TOKEN_LSQB && !n) {
        complete_key(c, last, '\'', c->cursor, 0);
    } else if (n) {
        add_keys(c, (Dict *)main_dict(), prefix, n);
        add_keys(c, interp.builtins, prefix, n);
        add_keywords(c, prefix, n);
        add_typed(c, prefix, n);
        add_parameters(c, prefix, n);
    }
}

static void complete(Context *c)
{
    int          last = c->count - 1;
    const Token *end  = last >= 0 ? &c->tokens[last] : NULL;
    bool         word = end && end->start + end->length == c->cursor && (end->kind == TOKEN_NAME || token_is_keyword(end->kind));
    if (c->in_comment) return;
    if (c->in_string) {
        if (kind_at(c, last - 1) == TOKEN_LSQB) complete_key(c, last - 1, c->text[end->start], end->start, c->cursor - end->start - 1);
        return;
    }
    if (word) complete_word(c, last - 1, end->length);
    else complete_word(c, last, 0);
}

void complete_python(const char *text, size_t cursor, Completions *found)
{
    bool    command = *text == ':';
    size_t  name    = command ? strcspn(text, " ") : 0; /* of the command; its argument follows */
    Context c       = {.text = text, .cursor = cursor, .found = found};
    if (command && cursor <= name) {
        found->start = 0;
        complete_command(&c);
    } else {
        c.text += name;
        c.cursor -= name;
        found->start = c.cursor;
        if (read_tokens(&c)) complete(&c);
        found->start += name;
    }
    completions_sort(found);
}
