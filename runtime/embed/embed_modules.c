/* embed_modules.c -- turns the modules written in Python into one C file, while Krait is built.
 *
 *   embed_modules vm/lib/json/__init__.py vm/lib/string.py ... > embedded.c
 *
 * The path tells the name (module_name.h). Each source is compressed by itself, so that who asks for one opens
 * what it needs; the table is sorted by name, so that the importer may search it by halves.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/embed/module_name.h"
#include "runtime/embed/packed_text.h"

typedef struct {
    ModuleName name;
    int        number;
    size_t     packed_length, length;
} Module;

static void read_module(Module *module, const char *path, int number)
{
    char variable[32];
    Text text      = text_of_file(path);
    module->name   = module_name(path);
    module->number = number;
    module->length = text.length;
    snprintf(variable, sizeof variable, "source_%d", number);
    printf("\n/* %s */", path);
    module->packed_length = write_packed(variable, &text);
    free(text.bytes);
}

static int by_name(const void *a, const void *b) { return strcmp(((const Module *)a)->name.dotted, ((const Module *)b)->name.dotted); }

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
        printf("    {\"%s\", %s, {source_%d, %zu, %zu}},\n", m->name.dotted, m->name.is_package ? "true" : "false", m->number, m->packed_length,
               m->length);
    printf("    {NULL, false, {NULL, 0, 0}},\n};\nconst size_t embedded_module_count = %d;\n", count);
    free(modules);
    return fflush(stdout) != 0;
}
