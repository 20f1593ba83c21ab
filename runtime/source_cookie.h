/* source_cookie.h -- which encoding the text of a program says it has. */
#ifndef KRAIT_RUNTIME_SOURCE_COOKIE_H
#define KRAIT_RUNTIME_SOURCE_COOKIE_H

#include <stdbool.h>
#include <stddef.h>

/* The encoding named in the first two lines, spelt as messages and iconv do; without one "utf-8", and the result is false. */
bool source_cookie(const char *text, size_t length, char *name, size_t size);

#endif
