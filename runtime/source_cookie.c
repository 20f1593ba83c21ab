/* source_cookie.c -- the encoding that one of the first two lines of a program declares (PEP 263). */
#include "runtime/source_cookie.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static bool is_blank_or_comment(const char *line, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (line[i] == '#') return true;
        if (!strchr(" \t\f\r", line[i])) return false;
    }
    return true;
}

/* The name in "# -*- coding: name -*-", into `name`; false: the line has none. */
static bool cookie_in_line(const char *line, size_t length, char *name, size_t size)
{
    size_t i = 0, used = 0;
    while (i < length && strchr(" \t\f", line[i])) i++;
    if (i == length || line[i] != '#') return false;
    for (; i + 7 < length; i++) {
        if (memcmp(line + i, "coding", 6) != 0 || !strchr(":=", line[i + 6])) continue;
        for (i += 7; i < length && strchr(" \t", line[i]); i++) {}
        for (; i < length && (isalnum((unsigned char)line[i]) || strchr("-_.", line[i])); i++)
            if (used + 1 < size) name[used++] = line[i];
        name[used] = 0;
        return used > 0;
    }
    return false;
}

/* Where the line behind the cookie's starts; 0: there is none. */
static size_t find_cookie(const char *text, size_t length, char *name, size_t size)
{
    size_t start = 0;
    for (int line = 0; line < 2 && start < length; line++) {
        size_t end = start;
        while (end < length && text[end] != '\n' && text[end] != '\r') end++;
        size_t next = end;
        if (end < length) next += text[end] == '\r' && end + 1 < length && text[end + 1] == '\n' ? 2 : 1;
        if (cookie_in_line(text + start, end - start, name, size)) return next;
        if (!is_blank_or_comment(text + start, end - start)) break;
        start = next;
    }
    return 0;
}

static bool begins_with_name(const char *spelt, const char *name) /* alone, or with "-" and more behind it */
{
    size_t length = strlen(name);
    return !strncmp(spelt, name, length) && (!spelt[length] || spelt[length] == '-');
}

/* "UTF_8" and "utf-8-unix" -> "utf-8", "Latin-1" -> "iso-8859-1"; every other name stays as it is spelt. */
static void normalise_encoding(char *name)
{
    enum { LOOKED_AT = 12 };
    static const char *const latin1[] = { "latin-1", "iso-8859-1", "iso-latin-1" };
    char spelt[LOOKED_AT + 1] = "";
    for (int i = 0; i < LOOKED_AT && name[i]; i++) spelt[i] = name[i] == '_' ? '-' : (char)tolower((unsigned char)name[i]);
    if (begins_with_name(spelt, "utf-8")) strcpy(name, "utf-8");
    for (size_t i = 0; i < sizeof latin1 / sizeof *latin1; i++)
        if (begins_with_name(spelt, latin1[i])) strcpy(name, "iso-8859-1");
}

size_t source_cookie(const char *text, size_t length, char *name, size_t size)
{
    size_t behind = find_cookie(text, length, name, size);
    if (!behind) snprintf(name, size, "utf-8");
    normalise_encoding(name);
    return behind;
}
