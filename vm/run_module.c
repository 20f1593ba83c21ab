/* run_module.c -- `-m MODULE`: finds a module as import would and runs it as __main__; and the plain prompt. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lang/compile.h"
#include "runtime/exception.h"
#include "runtime/module.h"
#include "vm/import.h"
#include "vm/interp.h"
#include "vm/lib/embedded.h"

static bool is_file(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

/* Looks for the module in the directories of a list; 1: path filled with its file, 2: a package. */
static int find_in(Borrowed directories, const char *part, char *path, size_t size)
{
    if (!directories || !IS_LIST(directories)) return 0;
    for (uint32_t k = 0; k < ((List *)directories)->length; k++) {
        char *directory = str_to_c(((List *)directories)->items[k]);
        if (!directory) continue;
        char slash[2] = {*directory && directory[strlen(directory) - 1] != '/' ? '/' : 0, 0};
        snprintf(path, size, "%s%s%s/__init__.py", directory, slash, part);
        if (is_file(path)) {
            snprintf(path, size, "%s%s%s/__main__.py", directory, slash, part);
            free(directory);
            return 2;
        }
        snprintf(path, size, "%s%s%s.py", directory, slash, part);
        free(directory);
        if (is_file(path)) return 1;
    }
    return 0;
}

static int complain(const char *module, const char *format, const char *more)
{
    fprintf(stderr, "%s: ", options.program);
    fprintf(stderr, format, module, more);
    fputc('\n', stderr);
    return 1;
}

static int run_as_main(const char *module, const char *path, const char *text, size_t length, const char *package)
{
    Dict *dict = (Dict *)main_dict();
    Owned name = str_from_c(path), package_name = str_from_c(package);
    int   status = 1;
    (void)module;
    if (name && package_name && dict_set_str(dict, names.__file__, name) && dict_set_str(dict, names.__package__, package_name) &&
        dict_set_str(dict, names.__cached__, NONE)) {
        options.argv[0] = (char *)path;
        Owned argv = object_get_attr(interp.sys_module, names.argv);
        if (argv && IS_LIST(argv) && ((List *)argv)->length) ref_set(&((List *)argv)->items[0], ref_keep(name));
        ref_drop_maybe(argv);
        status = run_text(text, length, path);
    } else status = finish_exception();
    ref_drop_maybe(name);
    ref_drop_maybe(package_name);
    return status;
}

/* A module that is part of Krait; of a package its __main__. */
static int run_embedded(const char *module, const char *parent)
{
    char                  name[1024], path[1100];
    const EmbeddedModule *found = embedded_find(module);
    snprintf(name, sizeof name, "%s", module);
    if (found && found->is_package) {
        parent = module;
        snprintf(name, sizeof name, "%s.__main__", module);
        if (!(found = embedded_find(name)))
            return complain(module, "No module named %s.__main__; '%s' is a package and cannot be directly executed", module);
    }
    if (!found && module_is_native(module)) return complain(module, "No code object available for %s%s", "");
    if (!found) return complain(module, module_is_cpythons(module) ? "Krait has no module %s%s" : "No module named %s%s", "");
    snprintf(path, sizeof path, "<frozen %s>", name);
    char *text = packed_open(&found->source);
    if (!text) return complain(module, "can't read %s%s", "");
    int status = run_as_main(module, path, text, found->source.length, parent);
    free(text);
    return status;
}

static int complain_of_specification(const char *module, const char *type, const char *text)
{
    fprintf(stderr, "%s: Error while finding module specification for '%s' (%s: %s)\n", options.program, module, type, text);
    return 1;
}

/* The folders of the package that the module is in: new reference. NULL: all is said, *status tells how it ends. */
static Owned folders_of_package(const char *module, const char *parent, int *status)
{
    Owned name    = str_from_c(parent);
    Owned package = name ? import_module(name) : NULL, folders;
    ref_drop_maybe(name);
    if (!package) {
        if (!error_is(&exc_ImportError)) {
            *status = finish_exception();
            return NULL;
        }
        Owned e    = error_take();
        Owned text = object_str(e);
        char *c    = text ? str_to_c(text) : NULL;
        *status    = complain_of_specification(module, type_name(TYPE_OF(e)), c ? c : "");
        free(c);
        ref_drop_maybe(text);
        ref_drop(e);
        return NULL;
    }
    folders = object_find_attr(package, names.__path__);
    error_clear();
    ref_drop(package);
    if (folders) return folders;
    char text[2200];
    snprintf(text, sizeof text, "__path__ attribute not found on '%s' while trying to find '%.1000s'", parent, module);
    *status = complain_of_specification(module, "ModuleNotFoundError", text);
    return NULL;
}

/* sys.path with the working directory, in full, in front of it. */
static Owned folders_of_path(void)
{
    char  here[4096];
    if (!getcwd(here, sizeof here)) strcpy(here, ".");
    Owned first = str_from_c(here), folders = object_get_attr(interp.sys_module, names.path);
    if (first && folders && IS_LIST(folders) && AS(List, folders)->length && !options.safe_path) ref_set(&AS(List, folders)->items[0], ref_keep(first));
    ref_drop_maybe(first);
    return folders;
}

int run_dash_m(const char *module)
{
    char        path[4096], parent[1024] = "";
    const char *dot    = strrchr(module, '.');
    int         status = 1;
    if (*module == '.') return complain("", "Relative module names not supported%s%s", "");
    Owned path_folders = folders_of_path(), folders;
    if (dot) {
        snprintf(parent, sizeof parent, "%.*s", (int)(dot - module), module);
        folders = folders_of_package(module, parent, &status);
        ref_drop_maybe(path_folders);
        if (!folders) return status;
    } else folders = path_folders;
    int found = find_in(folders, dot ? dot + 1 : module, path, sizeof path);
    ref_drop_maybe(folders);
    if (found == 2) { /* the package first, then its __main__ */
        Owned name    = str_from_c(module);
        Owned package = name ? import_module(name) : NULL;
        ref_drop_maybe(name);
        if (!package) return finish_exception();
        ref_drop(package);
        if (!is_file(path)) return complain(module, "No module named %s.__main__; '%s' is a package and cannot be directly executed", module);
        snprintf(parent, sizeof parent, "%s", module);
    }
    if (!found) return run_embedded(module, parent);
    size_t length;
    char  *text = file_read(path, &length);
    if (!text) return complain(module, "can't read %s%s", "");
    status = run_as_main(module, path, text, length, parent);
    free(text);
    return status;
}
