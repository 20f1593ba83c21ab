/* source_cookie.c -- the encoding that one of the first two lines of a program declares (PEP 263). */
#include "runtime/source_cookie.h"

#include <ctype.h>
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

static bool find_cookie(const char *text, size_t length, char *name, size_t size)
{
    for (int line = 0; line < 2 && length; line++) {
        size_t end = 0;
        while (end < length && text[end] != '\n' && text[end] != '\r') end++;
        if (cookie_in_line(text, end, name, size)) return true;
        if (!is_blank_or_comment(text, end)) break;
        if (end < length) end += text[end] == '\r' && end + 1 < length && text[end + 1] == '\n' ? 2 : 1;
        text += end;
        length -= end;
    }
    snprintf(name, size, "utf-8");
    return false;
}

/* "UTF_8" -> "utf-8", "Latin-1" -> "iso-8859-1": the spelling that messages and iconv use. */
static void normalise_encoding(char *name)
{
    static const char *const latin1[] = { "latin-1", "iso-8859-1", "iso-latin-1", "latin1", "l1" };
    for (char *c = name; *c; c++) *c = *c == '_' ? '-' : tolower((unsigned char)*c);
    if (!strncmp(name, "utf-8-", 6)) strcpy(name, "utf-8");
    for (size_t i = 0; i < sizeof latin1 / sizeof *latin1; i++)
        if (!strcmp(name, latin1[i])) strcpy(name, "iso-8859-1");
}

bool source_cookie(const char *text, size_t length, char *name, size_t size)
{
    bool found = find_cookie(text, length, name, size);
    normalise_encoding(name);
    return found;
}
