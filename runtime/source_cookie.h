/* source_cookie.h -- which encoding the text of a program says it has. */
#ifndef KRAIT_RUNTIME_SOURCE_COOKIE_H
#define KRAIT_RUNTIME_SOURCE_COOKIE_H

#include <stddef.h>

/* The encoding named in the first two lines, into `name` (at least 16 bytes) in the spelling of messages; without one "utf-8".
   The result is where the next line starts; 0: no encoding is named. */
size_t source_cookie(const char *text, size_t length, char *name, size_t size);

#endif
