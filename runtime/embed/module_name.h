/* module_name.h -- for the programs that run while Krait is built: which module a file is.
 *
 * vm/lib/string.py is "string", vm/lib/json/__init__.py is the package "json" and vm/lib/json/decoder.py is "json.decoder".
 * Lessons come along: examples/01_names.py is "examples.01_names", which nobody can import.
 */
#ifndef KRAIT_EMBED_MODULE_NAME_H
#define KRAIT_EMBED_MODULE_NAME_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

typedef struct ModuleName {
    char dotted[256];
    bool is_package;
} ModuleName;

static inline bool cut_end(char *name, const char *end)
{
    size_t length = strlen(name), cut = strlen(end);
    if (length < cut || strcmp(name + length - cut, end) != 0) return false;
    name[length - cut] = 0;
    return true;
}

static inline ModuleName module_name(const char *path)
{
    static const char root[] = "vm/lib/";
    ModuleName        name;
    snprintf(name.dotted, sizeof name.dotted, "%s", strncmp(path, root, strlen(root)) == 0 ? path + strlen(root) : path);
    cut_end(name.dotted, ".py");
    name.is_package = cut_end(name.dotted, "/__init__");
    for (char *c = name.dotted; *c; c++)
        if (*c == '/') *c = '.';
    return name;
}

#endif
