/* lesson.c -- runs a lesson in __main__ as if its file were there: straight, or on a terminal part by part.
 *
 * What is said between the parts, and which parts there are, is in lib/_lesson.py. The parts are run from here, so that no frame
 * lies under theirs: a lesson may show its stack.
 */
#include "vm/lesson.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "runtime/exception.h"
#include "runtime/native.h"
#include "vm/library.h"
#include "vm/run.h"
#include "vm/frame.h"

static const char folder[] = "examples.";

static bool is_lesson(const EmbeddedModule *m) { return !strncmp(m->name, folder, sizeof folder - 1); }

/* [(name, source)] */
static Owned all_lessons(void)
{
    const Library *library = library_get();
    Owned          list    = library ? list_new(0) : NULL;
    for (const EmbeddedModule *m = list ? library->embedded : NULL; list && m->name; m++) {
        if (!is_lesson(m)) continue;
        char *source = packed_open(&m->source);
        Owned name   = str_from_c(m->name + sizeof folder - 1);
        Owned text   = source ? str_from_utf8(source, m->source.length) : raise_no_memory();
        Owned pair   = name && text ? tuple_pack(2, name, text) : NULL;
        free(source);
        ref_drop_maybe(name), ref_drop_maybe(text);
        if (!pair || !list_append_take((List *)list, pair)) ref_clear(&list);
    }
    return list;
}

static int run_part(Borrowed source, const char *filename)
{
    char *text = str_to_c(source);
    if (!text) return finish_exception();
    int status = run_text(text, strlen(text), filename);
    free(text);
    return status;
}

static Owned call(Borrowed module, const char *name, Borrowed argument)
{
    Owned f = object_get_attr_c(module, name), result = f ? object_call_1(f, argument) : NULL;
    ref_drop_maybe(f);
    return result;
}

/* The parts of a lesson, each shown before it runs. */
static int run_parts(Borrowed module, const List *parts, const char *filename)
{
    int status = 0;
    for (uint32_t k = 0; status == 0 && k < parts->length; k++) {
        Owned go_on = call(module, "show", parts->items[k]);
        if (!go_on) return finish_exception();
        ref_drop(go_on);
        status = run_part(parts->items[k], filename);
    }
    return status;
}

static int run_lesson(Borrowed module, const char *wanted)
{
    Owned name = str_decode(wanted, (int64_t)strlen(wanted), "utf-8", "surrogateescape"), found = name ? call(module, "find", name) : NULL;
    ref_drop_maybe(name);
    if (!found) return finish_exception();
    if (found == NONE) {
        ref_drop(found);
        return 2; /* it has said why */
    }
    char  filename[256];
    char *title  = str_to_c(((Tuple *)found)->items[0]);
    Owned source = ref_keep(((Tuple *)found)->items[1]), parts = NULL;
    ref_drop(found);
    snprintf(filename, sizeof filename, "%s.py", title ? title : "lesson");
    free(title);
    char *text = str_to_c(source);
    if (text) source_lines_put(filename, text);
    int  status;
    bool by_parts = isatty(0) && isatty(1);
    if (by_parts && !(parts = call(module, "parts", source))) status = finish_exception();
    else status = by_parts ? run_parts(module, (const List *)parts, filename) : run_part(source, filename);
    free(text);
    ref_drop_maybe(parts);
    ref_drop(source);
    return status;
}

int lesson_verb(int count, char **arguments)
{
    Owned name   = str_from_c("_lesson");
    Owned module = name ? import_module(name) : NULL, lessons = module ? all_lessons() : NULL, set = lessons ? call(module, "begin", lessons) : NULL;
    int   status = 0;
    ref_drop_maybe(name), ref_drop_maybe(lessons);
    if (!set) status = finish_exception();
    else if (count) status = run_lesson(module, arguments[0]);
    else {
        Owned done = call(module, "tell", NONE);
        if (!done) status = finish_exception();
        ref_drop_maybe(done);
    }
    ref_drop_maybe(set), ref_drop_maybe(module);
    return status;
}
