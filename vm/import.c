/* import.c -- finding and running modules.
 *
 * An absolute name is looked for in sys.modules, then among the modules written in C (modules/modules.def), then along sys.path
 * (or the parent package's __path__) as NAME/__init__.py and NAME.py, last among the Python modules that are part of Krait's
 * library (lib/).  A module is in sys.modules before its body runs, so that cycles find it, and is taken out again if it fails.
 */
#define _GNU_SOURCE /* asprintf */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lang/compile.h"
#include "runtime/code_image.h"
#include "runtime/exception.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "vm/eval_help.h"
#include "vm/import.h"
#include "vm/lacking.h"
#include "vm/library.h"
#include "vm/options.h"
#include "vm/modules/sys.h"

#define MODULE(name) extern const NativeModule name##_module;
#include "vm/modules/modules.def"
static const NativeModule *const own_modules[] = {
#define MODULE(name) &name##_module,
#include "vm/modules/modules.def"
};
static const char *const native_names[] = { /* the binary's own, then the library's */
#define MODULE(name) #name,
#include "vm/modules/modules.def"
#define LIBRARY_MODULE(name) #name,
#include "vm/modules/modules.def"
};
enum { OWN_MODULES = sizeof own_modules / sizeof *own_modules, NATIVE_MODULES = sizeof native_names / sizeof *native_names };
static const char *const cpython_modules[] = { /* what CPython 3.11 has: for "Krait has no module" */
#define STDLIB(name) #name,
#include "vm/modules/stdlib_names.def"
};
static const char *const cpython_parts[] = {
#define STDLIB_PART(name) name,
#include "vm/modules/stdlib_names.def"
};

Owned import_stdlib_names(void)
{
    Owned list = list_new(sizeof cpython_modules / sizeof *cpython_modules), set = NULL;
    bool  ok   = list != NULL;
    for (size_t k = 0; ok && k < sizeof cpython_modules / sizeof *cpython_modules; k++) {
        Owned name = str_from_c(cpython_modules[k]);
        ok         = name && list_append_take((List *)list, name);
    }
    if (ok) set = frozenset_new(list);
    ref_drop_maybe(list);
    return set;
}

Owned import_builtin_names(void)
{
    Owned list = list_new(0), tuple = NULL;
    bool  ok   = list != NULL;
    for (size_t k = 0; ok && k < NATIVE_MODULES; k++) {
        Owned name = str_intern_c(native_names[k]);
        ok         = name && list_append_take((List *)list, name);
    }
    ok = ok && list_append((List *)list, OBJ(names.builtins)) && list_append((List *)list, OBJ(names.sys)) && list_sort((List *)list, NULL, false);
    if (ok) tuple = tuple_from_list((List *)list);
    ref_drop_maybe(list);
    return tuple;
}

bool module_is_cpythons(const char *dotted)
{
    static const char elsewhere[] = " _msi _overlapped _scproxy _winapi msilib msvcrt nt winreg winsound "; /* on other systems */
    char wanted[32];
    if (snprintf(wanted, sizeof wanted, " %s ", dotted) < (int)sizeof wanted && strstr(elsewhere, wanted)) return false;
    for (size_t k = 0; k < sizeof cpython_modules / sizeof *cpython_modules; k++)
        if (!strcmp(cpython_modules[k], dotted)) return true;
    for (size_t k = 0; k < sizeof cpython_parts / sizeof *cpython_parts; k++)
        if (!strcmp(cpython_parts[k], dotted)) return true;
    return false;
}

/* Its place in native_names; -1: none is called so. */
static int native_place(const char *dotted)
{
    for (int k = 0; k < NATIVE_MODULES; k++)
        if (!strcmp(native_names[k], dotted)) return k;
    return -1;
}

bool module_is_native(const char *dotted) { return native_place(dotted) >= 0; }

/* -- files -- */

char *file_read_all(int fd, size_t *length)
{
    struct stat st;
    size_t capacity = fstat(fd, &st) == 0 && st.st_size > 0 ? (size_t)st.st_size + 1 : 4096, used = 0;
    char  *data     = malloc(capacity + 1);
    while (data) {
        ssize_t got = read(fd, data + used, capacity - used);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) {
            int e = errno;
            free(data);
            errno = e;
            return NULL;
        }
        if (got == 0) break;
        used += (size_t)got;
        if (used == capacity) {
            char *larger = realloc(data, (capacity *= 2) + 1);
            if (!larger) free(data);
            data = larger;
        }
    }
    if (data) {
        data[used] = 0;
        *length    = used;
    } else errno = ENOMEM;
    return data;
}

char *file_read(const char *path, size_t *length)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return NULL;
    char *data    = file_read_all(fd, length); /* a directory opens, and cannot be read: EISDIR */
    int   failure = errno;
    close(fd);
    errno = failure;
    return data;
}

/* -- modules -- */

Object *import_hooks;

static Borrowed loaded(Borrowed name) { return dict_find_str(interp.modules, (Str *)name); }

/* Has importlib give a new module its __spec__, if it is there already: else when somebody asks for that (import_finish). */
static bool describe(Borrowed module)
{
    if (!import_hooks) {
        ((Module *)module)->unfinished = true;
        return true;
    }
    Owned done = object_call_1(AS(Tuple, import_hooks)->items[1], module);
    ref_drop_maybe(done);
    return done != NULL;
}

/* importlib, so that import_hooks is there; what is imported meanwhile is found without it. */
static bool need_hooks(void)
{
    static bool loading;
    if (import_hooks) return true;
    if (loading) return false;
    loading      = true;
    Owned name   = str_from_c("importlib._bootstrap"), module = name ? import_module(name) : NULL;
    loading      = false;
    ref_drop_maybe(name);
    ref_drop_maybe(module);
    return import_hooks != NULL;
}

static bool is_late_name(const Module *module, const Str *name)
{
    if (OBJ(module) == interp.sys_module)
        return name == names.__dir__ || str_equal_c(name, "meta_path") || str_equal_c(name, "path_hooks") || str_equal_c(name, "path_importer_cache");
    return name == names.__spec__ || name == names.__loader__;
}

bool import_finish(Module *module, Str *name)
{
    if (!is_late_name(module, name) || import_hooks) return false;
    module->unfinished = false;
    Owned raised = error_take();
    bool  ok     = need_hooks();
    if (!error_pending()) error_restore(raised);
    else ref_drop_maybe(raised);
    return ok;
}

static bool names_import_facts(const Code *code)
{
    for (uint32_t k = 0; k < code->name_count; k++)
        if (code->names[k] == names.__spec__ || code->names[k] == names.__loader__) return true;
    return false;
}

/* A module whose own code names __spec__ or __loader__ has them from the beginning. */
static bool finish_if_named(Module *module, const Code *code)
{
    return !module->unfinished || !names_import_facts(code) || import_finish(module, names.__spec__) || !error_pending();
}

static bool names_loader(const Code *code)
{
    for (uint32_t k = 0; k < code->name_count; k++)
        if (code->names[k] == names.__loader__) return true;
    for (uint32_t k = 0; k < code->constant_count; k++)
        if (code->constants[k]->shape == SHAPE_CODE && names_loader((const Code *)code->constants[k])) return true;
    return false;
}

bool import_finish_main(const Code *code)
{
    Borrowed main_module = loaded(OBJ(names.__main__));
    if (!main_module || main_module->shape != SHAPE_MODULE || !names_loader(code)) return true;
    return import_finish((Module *)main_module, names.__loader__) || !error_pending();
}

/* The import is over: __spec__ says so too. */
static void tell_spec_done(Module *module)
{
    Borrowed spec = module->dict ? dict_find_str(module->dict, names.__spec__) : NULL;
    if (!spec || spec == NONE) return;
    Owned kept = ref_keep(spec), no = bool_new(false), name = str_intern_c("_initializing");
    if (!name || !object_set_attr(kept, (Str *)name, no)) error_clear();
    ref_drop(kept);
    ref_drop(no);
    ref_drop_maybe(name);
}

/* Forgets a module that could not be made; the pending exception stays. */
static void unload(Borrowed name)
{
    Owned raised = error_take();
    dict_delete_str(interp.modules, (Str *)name);
    error_restore(raised);
}

static Owned native_module_load(int place, Borrowed name)
{
    const Library *library = place < OWN_MODULES ? NULL : library_get();
    Owned          o       = library || place < OWN_MODULES ? module_new(name) : NULL;
    if (!o) return NULL;
    const NativeModule *native = library ? library->modules[place - OWN_MODULES] : own_modules[place];
    Module *module = (Module *)o;
    Owned   doc    = native->doc ? str_from_c(native->doc) : none_new();
    bool    ok     = doc && dict_set_str(module->dict, names.__doc__, doc);
    ref_drop_maybe(doc);
    ok = ok && dict_set_str(module->dict, names.__package__, OBJ(names.empty));
    ok = ok && (!native->functions || natives_add(module->dict, native->functions, name));
    ok = ok && dict_set(interp.modules, name, o);
    if (ok && !((!native->setup || native->setup(module)) && describe(o))) {
        unload(name);
        ok = false;
    }
    if (!ok) ref_clear(&o);
    return o;
}

int import_is_native(const char *name)
{
    if (!strcmp(name, "sys") || !strcmp(name, "builtins")) return -1;
    return module_is_native(name);
}

/* The parts of a dotted name up to the last dot: new reference, NULL if there's no dot (no error). */
static Owned parent_name(Str *name)
{
    for (int64_t k = name->length - 1; k >= 0; k--)
        if (str_char(name, k) == '.') return str_slice(name, 0, k);
    return NULL;
}

static Owned last_part(Str *name)
{
    for (int64_t k = name->length - 1; k >= 0; k--)
        if (str_char(name, k) == '.') return str_slice(name, k + 1, name->length);
    return ref_keep(OBJ(name));
}

/* Runs source as the body of a new module. path: a str for __file__, or NULL; directory: of a package, for __path__, or NULL. */
/* What a module is made from: its text, or an image of its code. */
typedef struct ModuleText {
    const char     *text;
    size_t          length;
    const uint32_t *image; /* NULL: there is none */
} ModuleText;

/* Whoever has made objects of an image needs it no more: its pages don't count as the program's until somebody reads them again. */
static void give_back_images(const uint32_t *images)
{
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE), start = ((uintptr_t)images + page - 1) & -page, end = (uintptr_t)(images + *images) & -page;
    madvise((void *)start, end - start, MADV_DONTNEED);
}

static Owned code_of_module(const ModuleText *from, Borrowed path)
{
    CompileOptions options = {COMPILE_EXEC, COMPILE_BYTES | COMPILE_MODULE, interp.optimize_level};
    if (!from->image) return compile_source(from->text, (int64_t)from->length, (Str *)path, &options);
    Owned code = code_image_read(from->image);
    give_back_images(library_get()->embedded_code);
    return code;
}

static Owned run_module(Borrowed name, const ModuleText *from, Borrowed path, Borrowed directory)
{
    Owned module = module_new(name), code = NULL, package = NULL, list = NULL, r = NULL;
    if (!module) return NULL;
    Dict *dict = ((Module *)module)->dict;
    package    = directory ? ref_keep(name) : parent_name((Str *)name);
    if (!package) package = ref_keep(OBJ(names.empty));
    bool ok = dict_set_str(dict, names.__package__, package) && dict_set_str(dict, names.__builtins__, OBJ(interp.builtins));
    ok      = ok && dict_set_str(dict, names.__file__, path);
    if (ok && directory) {
        list = list_from_array((Object **)&directory, 1);
        ok   = list && dict_set_str(dict, names.__path__, list);
    }
    ok = ok && dict_set(interp.modules, name, module);
    ((Module *)module)->initializing = true;
    if (ok && !describe(module)) {
        unload(name);
        ok = false;
    }
    if (ok) {
        code = code_of_module(from, path);
        r    = code && finish_if_named((Module *)module, (Code *)code) ? run_code((Code *)code, dict, OBJ(dict), NULL) : NULL;
        ok   = r != NULL;
        ((Module *)module)->initializing = false;
        Owned raised = error_take();
        tell_spec_done((Module *)module);
        if (!ok) dict_delete_str(interp.modules, (Str *)name);
        error_restore(raised);
    }
    ref_drop_maybe(code);
    ref_drop_maybe(package);
    ref_drop_maybe(list);
    ref_drop_maybe(r);
    if (ok) { /* the body may have put something else there */
        Borrowed now = loaded(name);
        ref_set(&module, now ? ref_keep(now) : raise_key_error(name));
    } else ref_clear(&module);
    return module;
}

/* The full path of `part` in a directory of sys.path, where "" and "." are the working directory. */
static void join_path(char path[4096], const char *directory, const char *part)
{
    char        here[2048] = "";
    const char *below = !strcmp(directory, ".") ? "" : directory;
    if (*below != '/' && !getcwd(here, sizeof here)) *here = 0;
    const char *middle = *here && *below ? "/" : "", *end = *below ? below : here;
    const char *slash  = *end && end[strlen(end) - 1] != '/' ? "/" : "";
    snprintf(path, 4096, "%.2000s%s%.1500s%s%.500s", here, middle, below, slash, part);
}

/* NULL without error: not in this directory. */
static Owned find_in_directory(const char *directory, Borrowed name, const char *part)
{
    char        path[4096], package[4096];
    struct stat st;
    join_path(package, directory, part);
    snprintf(path, sizeof path, "%.4000s/__init__.py", package);
    bool is_package = *part && stat(path, &st) == 0 && S_ISREG(st.st_mode);
    if (!is_package) {
        snprintf(path, sizeof path, "%.4000s.py", package);
        if (stat(path, &st) != 0 || !S_ISREG(st.st_mode)) return NULL;
    }
    ModuleText from = {0};
    char      *text = file_read(path, &from.length);
    if (!text) return raise_os_error(errno, NULL);
    from.text = text;
    Owned path_object = str_from_c(path), package_object = is_package ? str_from_c(package) : NULL, module = NULL;
    if (path_object && (package_object || !is_package)) module = run_module(name, &from, path_object, package_object);
    free(text);
    ref_drop_maybe(path_object);
    ref_drop_maybe(package_object);
    return module;
}

const EmbeddedModule *embedded_find(const char *name)
{
    const Library *library = library_get();
    size_t low = 0, high = library ? *library->embedded_count : 0;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int    order  = strcmp(name, library->embedded[middle].name);
        if (order == 0) return &library->embedded[middle];
        if (order < 0) high = middle;
        else low = middle + 1;
    }
    return NULL;
}

static Owned load_embedded(Str *name, const EmbeddedModule *embedded)
{
    const Library  *library = library_get();
    uint32_t        place   = library->embedded_code[1 + (embedded - library->embedded)];
    bool            frozen  = place && interp.optimize_level == 0 && !options.no_frozen_modules;
    const uint32_t *image   = frozen ? library->embedded_code + place : NULL;
    char           *text    = image ? NULL : packed_open(&embedded->source);
    if (!text && !image) return raise_no_memory();
    Owned path = str_format_c("<frozen %s>", embedded->name), directory = embedded->is_package ? ref_keep_maybe(path) : NULL;
    Owned module = path ? run_module(OBJ(name), &(ModuleText){text, embedded->source.length, image}, path, directory) : NULL;
    ref_drop_maybe(path);
    ref_drop_maybe(directory);
    free(text);
    return module;
}

/* Directories of that name without an __init__.py, taken together. NULL without error: there is none. */
static Owned load_namespace(Borrowed name, const List *search, const char *part)
{
    if (!import_hooks && !need_hooks() && error_pending()) return NULL; /* its path is an object of importlib */
    char        path[4096];
    struct stat st;
    Owned       portions = list_new(0);
    for (uint32_t k = 0; portions && k < search->length; k++) {
        if (!IS_STR(search->items[k])) continue;
        char *directory = str_to_c(search->items[k]);
        if (!directory) continue;
        join_path(path, directory, part);
        free(directory);
        if (stat(path, &st) != 0 || !S_ISDIR(st.st_mode)) continue;
        Owned portion = str_from_c(path);
        if (!portion || !list_append_take(AS(List, portions), portion)) ref_clear(&portions);
    }
    Owned module = NULL;
    if (portions && AS(List, portions)->length) {
        module = module_new(name);
        if (module) ((Module *)module)->native = false;
        bool ok = module && dict_set_str(((Module *)module)->dict, names.__path__, portions) &&
                  dict_set_str(((Module *)module)->dict, names.__package__, name) && dict_set(interp.modules, name, module);
        if (ok && !describe(module)) {
            unload(name);
            ok = false;
        }
        if (!ok) ref_clear(&module);
    }
    ref_drop_maybe(portions);
    return module;
}

bool module_is_embedded(const char *dotted) { return embedded_find(dotted) != NULL; }

static Owned find_and_load(Str *name);

/* sys.meta_path or sys.path_hooks, borrowed; NULL: nobody has asked for it yet, so it is as it was. */
static Borrowed sys_list(const char *name)
{
    Owned    key   = str_from_c(name);
    Borrowed found = key ? dict_find_str(((Module *)interp.sys_module)->dict, (Str *)key) : NULL;
    ref_drop_maybe(key);
    return found;
}

static bool holds(Borrowed list, Object *const *items, uint32_t n)
{
    return IS_LIST(list) && AS(List, list)->length == n && !memcmp(AS(List, list)->items, items, n * sizeof *items);
}

/* Has the program finders or hooks of its own, or taken some away? */
static bool finders_changed(void)
{
    Borrowed finders = sys_list("meta_path"), hooks = sys_list("path_hooks");
    if (!import_hooks) return finders || hooks;
    const Tuple *known = AS(Tuple, import_hooks), *usual = AS(Tuple, known->items[2]), *usual_hooks = AS(Tuple, known->items[3]);
    return !finders || !hooks || !holds(finders, usual->items, usual->length) || !holds(hooks, usual_hooks->items, usual_hooks->length);
}

/* Asks the finders of sys.meta_path, if they are the program's own in part. NULL without error: it is to be found as usual; *absent: the finders
   don't know it. */
static Owned ask_finders(Borrowed name, Borrowed path, bool *absent)
{
    if (interp.finalizing && sys_list("path") == NONE) return raise_error(&exc_ImportError, "sys.meta_path is None, Python is likely shutting down");
    if (!finders_changed() || !need_hooks()) return NULL;
    Borrowed already = loaded(name);
    if (already) return ref_keep(already);
    Owned find   = ref_keep(AS(Tuple, import_hooks)->items[0]);
    Owned module = object_call_2(find, name, path ? path : NONE);
    ref_drop(find);
    *absent = module == FALSE_;
    if (module == NONE || module == FALSE_) ref_clear(&module);
    return module;
}

Owned import_native(Borrowed name)
{
    Borrowed already = loaded(name);
    if (already) return ref_keep(already);
    char *dotted = str_to_c(name);
    if (!dotted) return raise_no_memory();
    int place = native_place(dotted);
    free(dotted);
    return place >= 0 ? native_module_load(place, name) : raise_error(&exc_ImportError, "no built-in module named %R", name);
}

/* Where to look: the parent's __path__, or NULL for sys.path. false: the parent is no package. */
static bool path_of_parent(Str *name, Borrowed parent, Owned *path)
{
    *path = NULL;
    if (!parent || (*path = object_find_attr(parent, names.__path__))) return true;
    if (!error_pending()) {
        Owned up = parent_name(name);
        raise_error(&exc_ModuleNotFoundError, "No module named %R; %R is not a package", OBJ(name), up);
        ref_drop_maybe(up);
    }
    return false;
}

/* An entry of sys.path as an absolute path: "" is the current directory. free() it; NULL: error pending. */
static char *absolute_entry(Borrowed entry)
{
    char *text = str_to_c(entry);
    if (!text) return raise_no_memory(), NULL;
    if (*text == '/') return text;
    char here[4096], *joined = NULL;
    if (!getcwd(here, sizeof here)) return text; /* it's gone: nothing will be found there */
    if (asprintf(&joined, "%s%s%s", here, *text ? "/" : "", text) < 0) joined = NULL;
    free(text);
    return joined ? joined : (raise_no_memory(), NULL);
}

/* Along a path with an archive, by importlib: a module, or with `namespaces` a package of folders alone. NULL without error: not found. */
static Owned ask_archives(Borrowed name, Borrowed search, bool namespaces)
{
    if (!need_hooks()) return NULL;
    Object *given[] = { OBJ(name), OBJ(search), namespaces ? TRUE_ : FALSE_ };
    Owned   load    = ref_keep(AS(Tuple, import_hooks)->items[4]);
    Owned   module  = object_call(load, given, 3, NULL);
    ref_drop(load);
    if (module == NONE) ref_clear(&module);
    Borrowed already = module || error_pending() ? NULL : loaded(name); /* reading the archive took it */
    return already ? ref_keep(already) : module;
}

/* *archive: there is one on the path; importlib has looked at what follows it, too. */
static Owned load_along(Borrowed name, const List *search, const char *part, bool *archive)
{
    Owned module = NULL;
    for (uint32_t k = 0; !module && !error_pending() && k < search->length; k++) {
        Object *entry = search->items[k];
        if (!IS_STR(entry)) continue;
        char *directory = absolute_entry(entry);
        if (!directory) break;
        errno  = 0;
        module = find_in_directory(directory, name, part);
        *archive = !module && !error_pending() && errno == ENOTDIR;
        free(directory);
        if (*archive) return ask_archives(name, OBJ(search), false);
    }
    return module;
}

/* What the finders of sys.meta_path do by default. NULL without error: not found. */
static Owned load_as_usual(Str *name, const char *dotted, Borrowed path)
{
    int place = native_place(dotted);
    if (place >= 0) return native_module_load(place, OBJ(name));
    Owned part   = last_part(name), search = path ? ref_keep(path) : object_get_attr_c(interp.sys_module, "path"), module = NULL;
    char *part_c = part ? str_to_c(part) : NULL;
    if (search && !IS_LIST(search)) ref_set(&search, object_to_list(search));
    if (part_c && *part_c && search) {
        bool archive = false;
        module = load_along(OBJ(name), AS(List, search), part_c, &archive);
        const EmbeddedModule *embedded = module || error_pending() ? NULL : embedded_find(dotted);
        if (embedded) module = load_embedded(name, embedded);
        if (!module && !error_pending()) module = archive ? ask_archives(OBJ(name), search, true) : load_namespace(OBJ(name), AS(List, search), part_c);
    }
    free(part_c);
    ref_drop_maybe(part);
    ref_drop_maybe(search);
    return module;
}

static Owned load_part(Str *name, Borrowed parent)
{
    char *dotted = str_to_c(OBJ(name));
    if (!dotted) return raise_no_memory();
    bool  absent = false;
    Owned path, module = NULL;
    if (path_of_parent(name, parent, &path)) {
        module = ask_finders(OBJ(name), path, &absent);
        if (!module && !absent && !error_pending()) module = load_as_usual(name, dotted, path);
        Owned shown = !module && !error_pending() ? object_repr(OBJ(name)) : NULL; /* if that fails, its error counts */
        if (shown) raise_error(&exc_ModuleNotFoundError, module_is_cpythons(dotted) ? "Krait has no module %U" : "No module named %U", shown);
        ref_drop_maybe(shown);
    }
    if (!module && error_is(&exc_ModuleNotFoundError) && !((ImportException *)interp.raised)->name)
        ref_set(&((ImportException *)interp.raised)->name, ref_keep(OBJ(name)));
    free(dotted);
    ref_drop_maybe(path);
    return module;
}

/* -v */
static void tell_import(Str *name, Borrowed module)
{
    Owned file = object_find_attr(module, names.__file__), line = NULL;
    error_clear();
    line = file ? str_format_c("import %R # from %R", OBJ(name), file) : str_format_c("import %R # built-in", OBJ(name));
    if (line) sys_print_to_stderr(line);
    ref_drop_maybe(file);
    ref_drop_maybe(line);
    error_clear();
}

static Owned find_and_load(Str *name)
{
    Borrowed found = loaded(OBJ(name));
    if (found == NONE) {
        raise_error(&exc_ModuleNotFoundError, "import of %U halted; None in sys.modules", name);
        if (error_is(&exc_ModuleNotFoundError)) ref_set(&((ImportException *)interp.raised)->name, ref_keep(OBJ(name)));
        return NULL;
    }
    if (found) return ref_keep(found);
    if (!recursion_enter(" during import")) return NULL;
    Owned up = parent_name(name), parent = NULL, module = NULL;
    if (up && !((Str *)up)->length) ref_clear(&up);
    if (up) {
        parent = loaded(up) == NONE ? none_new() : find_and_load((Str *)up); /* None: no package */
        found  = parent ? loaded(OBJ(name)) : NULL; /* the parent may have imported it */
        if (found) module = ref_keep(found);
    }
    if (!module && (parent || (!up && !error_pending()))) module = load_part(name, parent);
    if (module && interp.verbose) tell_import(name, module);
    if (module && parent) {
        Owned part = last_part(name);
        Str  *interned = (Str *)part;
        if (part) str_intern(&interned);
        if (!part || !object_set_attr(parent, interned, module)) error_clear();
        ref_drop_maybe(OBJ(interned));
    }
    ref_drop_maybe(up);
    ref_drop_maybe(parent);
    recursion_leave();
    return module;
}

static Owned no_parent(void) { return raise_error(&exc_ImportError, "attempted relative import with no known parent package"); }

static Owned package_of_spec(Borrowed spec)
{
    Owned parent = object_get_attr_c(spec, "parent");
    if (!parent || IS_STR(parent)) return parent;
    ref_drop(parent);
    return raise_type_error("__spec__.parent must be a string");
}

/* __package__ is given; a __spec__ that says otherwise is warned of. */
static Owned package_given(Borrowed package, Borrowed spec)
{
    if (!IS_STR(package)) return raise_type_error("package must be a string");
    Owned kept = ref_keep(package);
    if (!spec || spec == NONE) return kept;
    Owned parent = object_get_attr_c(spec, "parent");
    Truth same   = parent ? object_equal(kept, parent) : TRUTH_ERROR;
    ref_drop_maybe(parent);
    if (same == TRUTH_ERROR || (same == TRUTH_NO && !warn(&exc_ImportWarning, "__package__ != __spec__.parent"))) ref_clear(&kept);
    return kept;
}

static Owned package_by_name(Dict *globals)
{
    if (!warn(&exc_ImportWarning, "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__")) return NULL;
    Borrowed name = dict_find_str(globals, names.__name__);
    if (!name) return raise_error(&exc_KeyError, "'__name__' not in globals");
    if (!IS_STR(name)) return raise_type_error("__name__ must be a string");
    if (dict_find_str(globals, names.__path__)) return ref_keep(name);
    Owned up = parent_name((Str *)name);
    return up ? up : no_parent();
}

/* The package a relative import counts from; new reference. */
static Owned package_of(Dict *globals)
{
    if (!globals) return raise_error(&exc_KeyError, "'__name__' not in globals");
    Borrowed package = dict_find_str(globals, names.__package__), spec = dict_find_str(globals, names.__spec__);
    if (package && package != NONE) return package_given(package, spec);
    return spec && spec != NONE ? package_of_spec(spec) : package_by_name(globals);
}

static Owned absolute_name(Str *name, Dict *globals, int level)
{
    if (level == 0) return ref_keep(OBJ(name));
    Owned package = package_of(globals);
    if (!package) return NULL;
    if (((Str *)package)->length == 0) {
        ref_drop(package);
        return no_parent();
    }
    for (int k = 1; k < level; k++) {
        Owned up = parent_name((Str *)package);
        ref_drop(package);
        if (!up) return raise_error(&exc_ImportError, "attempted relative import beyond top-level package");
        package = up;
    }
    if (name->length == 0) return package;
    Owned full = str_format_c("%U.%U", package, name);
    ref_drop(package);
    return full;
}

/* `from package import name`: a name that is no attribute may be a submodule. */
static bool import_fromlist(Borrowed module, Str *module_name, Borrowed fromlist, bool from_all)
{
    Owned list = object_to_list(fromlist);
    if (!list) return false;
    bool ok = true;
    for (uint32_t k = 0; ok && k < ((List *)list)->length; k++) {
        Object *item = ((List *)list)->items[k];
        if (!IS_STR(item)) {
            if (from_all) raise_type_error("Item in %U.__all__ must be str, not %T", module_name, item);
            else raise_type_error("Item in ``from list'' must be str, not %T", item);
            ok = false;
        } else if (str_equal_c((Str *)item, "*")) {
            Owned all = from_all ? NULL : object_find_attr(module, names.__all__);
            if (all) ok = import_fromlist(module, module_name, all, true);
            else ok = !error_pending();
            ref_drop_maybe(all);
        } else {
            Truth has = object_has_attr(module, (Str *)item);
            ok        = has >= 0;
            if (has == TRUTH_NO) {
                Owned full = str_format_c("%U.%U", module_name, item);
                Owned sub  = full ? find_and_load((Str *)full) : NULL;
                if (!sub && full && error_is(&exc_ModuleNotFoundError) && ((ImportException *)interp.raised)->name &&
                    IS_STR(((ImportException *)interp.raised)->name) && str_equal((Str *)((ImportException *)interp.raised)->name, (Str *)full))
                    error_clear();
                ok = !error_pending();
                ref_drop_maybe(full);
                ref_drop_maybe(sub);
            }
        }
    }
    ref_drop(list);
    return ok;
}

Owned import_name(Str *name, Dict *globals, Borrowed fromlist, int level)
{
    if (level < 0) return raise_value_error("level must be >= 0");
    if (name->length == 0 && level == 0) return raise_value_error("Empty module name");
    Owned full = absolute_name(name, globals, level), module = NULL, result = NULL;
    if (!full) return NULL;
    module = find_and_load((Str *)full);
    if (!module) goto done;
    Truth some = fromlist && fromlist != NONE ? object_truth(fromlist) : TRUTH_NO;
    if (some < 0) goto done;
    if (some) {
        Truth package = object_has_attr(module, names.__path__);
        if (package < 0 || (package && !import_fromlist(module, (Str *)full, fromlist, false))) goto done;
        result = ref_keep(module);
    } else if (level == 0) { /* import a.b.c gives a */
        Owned top = ref_keep(full), up;
        while ((up = parent_name((Str *)top))) ref_set(&top, up);
        result = top == full ? ref_keep(module) : find_and_load((Str *)top);
        ref_drop(top);
    } else {
        int64_t cut = 0; /* as many parts of the full name as `name` has before its first dot */
        while (cut < name->length && str_char(name, cut) != '.') cut++;
        Owned top = str_slice((Str *)full, 0, ((Str *)full)->length - (name->length - cut));
        result    = top ? find_and_load((Str *)top) : NULL;
        ref_drop_maybe(top);
    }
done:
    ref_drop(full);
    ref_drop_maybe(module);
    return result;
}

Owned import_module(Borrowed dotted_name) { return find_and_load((Str *)dotted_name); }

Owned import_from(Borrowed module, Str *name)
{
    Owned value = object_find_attr(module, name);
    if (value || error_pending()) return value;
    Owned module_name = object_find_attr(module, names.__name__), path = NULL;
    if (module_name && IS_STR(module_name)) {
        Owned full = str_format_c("%U.%U", module_name, name);
        if (!full) goto done;
        value = ref_keep_maybe(loaded(full));
        ref_drop(full);
        if (value) goto done;
    } else {
        if (error_pending()) goto done;
        ref_clear(&module_name);
    }
    path = module->shape == SHAPE_MODULE ? ref_keep_maybe(dict_find_str(((Module *)module)->dict, names.__file__)) : NULL;
    Owned shown = module_name ? ref_keep(module_name) : str_from_c("<unknown module name>");
    if (!shown) goto done;
    if (module->shape == SHAPE_MODULE && IS_STR(shown) && module_is_lacking((Module *)module, AS(Str, shown), (Str *)name)) {
        raise_error(&exc_ImportError, "Krait has no %S.%S", shown, OBJ(name));
    } else if (path && IS_STR(path)) {
        bool partial = ((Module *)module)->initializing;
        raise_error(&exc_ImportError, partial ? "cannot import name %R from partially initialized module %R (most likely due to a circular import) (%S)"
                                              : "cannot import name %R from %R (%S)", OBJ(name), shown, path);
    } else raise_error(&exc_ImportError, "cannot import name %R from %R (unknown location)", OBJ(name), shown);
    ref_drop(shown);
    if (error_is(&exc_ImportError)) {
        ImportException *e = (ImportException *)interp.raised;
        ref_set(&e->name, ref_keep_maybe(module_name));
        ref_set(&e->path, ref_keep_maybe(path));
    }
done:
    ref_drop_maybe(module_name);
    ref_drop_maybe(path);
    return value;
}

bool import_star(Borrowed module, Borrowed namespace_)
{
    Owned all = object_find_attr(module, names.__all__), list = NULL;
    if (error_pending()) return false;
    bool public_only = all == NULL;
    if (!all) {
        Owned dict = object_find_attr(module, names.__dict__);
        if (!dict) {
            if (!error_pending()) raise_error(&exc_ImportError, "from-import-* object has no __dict__ and no __all__");
            return false;
        }
        all = object_call_method(dict, names.keys, NULL, 0);
        ref_drop(dict);
        if (!all) return false;
    }
    if (!public_only && !TYPE_OF(all)->sequence_item) raise_type_error("'%T' object does not support indexing", all);
    else list = object_to_list(all);
    ref_drop(all);
    bool ok = list != NULL;
    for (uint32_t k = 0; ok && k < ((List *)list)->length; k++) {
        Object *name = ((List *)list)->items[k];
        if (!IS_STR(name)) {
            Owned module_name = object_find_attr(module, names.__name__);
            raise_type_error(public_only ? "Key in %S.__dict__ must be str, not %T" : "Item in %S.__all__ must be str, not %T",
                             module_name ? module_name : NONE, name);
            ref_drop_maybe(module_name);
            ok = false;
            break;
        }
        if (public_only && ((Str *)name)->length && str_char((Str *)name, 0) == '_') continue;
        Owned value = object_get_attr(module, (Str *)name);
        ok          = value && object_set_item(namespace_, name, value);
        ref_drop_maybe(value);
    }
    ref_drop_maybe(list);
    return ok;
}
