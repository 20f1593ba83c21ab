/* library_loaded.c -- the library as a file of its own: what the command has. It is loaded once, and stays.
 *
 * It lies beside the binary, as after `make`, or in ../lib/krait from there, as after `make install`; links to the binary are
 * followed first. The system's dynamic loader binds it to the binary's names.
 */
#define _GNU_SOURCE /* asprintf */
#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

#include "runtime/error.h"
#include "runtime/exception.h"
#include "vm/library.h"

static const Library *library;
static char          *trouble; /* why it can't be had; NULL: it hasn't been looked for */

/* The folder that the binary lies in, with the slash at its end; free() it. NULL: no memory. */
static char *folder_of_binary(void)
{
    char *path = realpath("/proc/self/exe", NULL), *started = (char *)getauxval(AT_EXECFN); /* /proc may be missing */
    if (!path && started) path = realpath(started, NULL);
    if (!path) path = strdup("./");
    char *slash = path ? strrchr(path, '/') : NULL;
    if (slash) slash[1] = 0;
    return path;
}

static const Library *load_from(const char *folder, const char *below)
{
    char *path = NULL;
    if (asprintf(&path, "%s%skrait.so", folder, below) < 0) return NULL;
    if (access(path, F_OK) == 0) {
        void          *file  = dlopen(path, RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE);
        const Library *found = file ? dlsym(file, "krait_library") : NULL;
        const char    *why   = found ? NULL : dlerror();
        if (found && found->mark == LIBRARY_MARK) library = found;
        else if (asprintf(&trouble, "%s", why ? why : "it belongs to another build of Krait") < 0) trouble = NULL;
    }
    free(path);
    return library;
}

const Library *library_find(void)
{
    if (library || trouble) return library;
    char *folder = folder_of_binary();
    if (folder && !load_from(folder, "") && !trouble) load_from(folder, "../lib/krait/");
    if (folder && !library && !trouble && asprintf(&trouble, "there is none in %s and in %s../lib/krait/", folder, folder) < 0) trouble = NULL;
    free(folder);
    return library;
}

const Library *library_get(void)
{
    if (!library_find()) raise_error(&exc_ImportError, "Krait's library krait.so can't be loaded: %s", trouble ? trouble : "no memory");
    return library;
}

const Library *library_loaded(void) { return library; }
