/* embed_modules.c -- turns the modules written in Python into one C file, while Krait is built.
 *
 *   embed_modules vm/lib/json/__init__.py vm/lib/string.py ... > embedded.c
 *
 * The path tells the name: vm/lib/string.py is "string", vm/lib/json/__init__.py is the package
 * "json" and vm/lib/json/decoder.py is "json.decoder".  Lessons come along: examples/01_names.py is
 * "examples.01_names", which nobody can import.  Each source is compressed by itself, so that
 * an import opens what it needs; the table is sorted by name, so that the importer may search it by halves.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/embed/packed_text.h"

typedef struct {
    char   name[256];
    bool   is_package;
    int    number;
    size_t packed_length, length;
} Module;

static bool cut_end(char *name, const char *end)
{
    size_t length = strlen(name), cut = strlen(end);
    if (length < cut || strcmp(name + length - cut, end) != 0) return false;
    name[length - cut] = 0;
    return true;
}

static void read_module(Module *module, const char *path, int number)
{
    static const char root[] = "vm/lib/";
    char              variable[32];
    const char       *inside = strncmp(path, root, strlen(root)) == 0 ? path + strlen(root) : path;
    snprintf(module->name, sizeof module->name, "%s", inside);
    cut_end(module->name, ".py");
    module->is_package = cut_end(module->name, "/__init__");
    for (char *c = module->name; *c; c++)
        if (*c == '/') *c = '.';
    Text text      = text_of_file(path);
    module->number = number;
    module->length = text.length;
    snprintf(variable, sizeof variable, "source_%d", number);
    printf("\n/* %s */", path);
    module->packed_length = write_packed(variable, &text);
    free(text.bytes);
}

static int by_name(const void *a, const void *b) { return strcmp(((const Module *)a)->name, ((const Module *)b)->name); }

int main(int argc, char **argv)
{
    int     count   = argc - 1;
    Module *modules = calloc((size_t)argc, sizeof *modules);
    if (!modules) return 1;
    printf("/* Made from vm/lib by runtime/embed/embed_modules.c: edit the modules there. */\n#include \"vm/lib/embedded.h\"\n");
    for (int i = 0; i < count; i++) read_module(&modules[i], argv[i + 1], i);
    qsort(modules, (size_t)count, sizeof *modules, by_name);
    printf("\nconst EmbeddedModule embedded_modules[] = {\n");
    for (Module *m = modules; m < modules + count; m++)
        printf("    {\"%s\", %s, {source_%d, %zu, %zu}},\n", m->name, m->is_package ? "true" : "false", m->number, m->packed_length,
               m->length);
    printf("    {NULL, false, {NULL, 0, 0}},\n};\nconst size_t embedded_module_count = %d;\n", count);
    free(modules);
    return fflush(stdout) != 0;
}
