/* verbs.c -- which verbs there are. */
#include "vm/verbs.h"

#include <stddef.h>
#include <string.h>

#include "vm/explain.h"
#include "vm/lesson.h"

static const Verb verbs[] = {
    {"explain", explain_verb},
    {"lesson", lesson_verb},
    {0},
};

const Verb *verb_find(const char *name)
{
    for (const Verb *v = verbs; v->name; v++)
        if (!strcmp(v->name, name)) return v;
    return NULL;
}
