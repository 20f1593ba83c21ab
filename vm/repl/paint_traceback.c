/* paint_traceback.c -- colours for a traceback: places, carets, and what kind of error it was.
 *
 * It reads the finished text (runtime/traceback.c makes it) line by line:
 *       File "<entry 1>", line 1, in f         the file, the number and the name in one colour
 *         1 / 0
 *         ~~^~~                                 the marks in that of errors
 *     ZeroDivisionError: division by zero       the class, on a line that follows an indented one
 */
#define _GNU_SOURCE /* memmem, memrchr */
#include "vm/repl/paint_traceback.h"

#include <stdlib.h>

#include "runtime/error.h"
#include "runtime/str.h"
#include "vm/repl/paint.h"
#include "vm/repl/text.h"

static bool add_in(Text *out, Style style, const char *bytes, size_t n)
{
    return text_format(out, "\033[%sm", style_code(style)) && text_add(out, bytes, n) && text_add_c(out, "\033[0m");
}

static size_t margin(const char *line, size_t n) /* blanks, and the bars of exception groups */
{
    size_t i = 0;
    while (i < n && strchr(" |+-", line[i])) i++;
    return i;
}

/* `File "name", line 3, in f`: what is in quotes, the number, the name. */
static bool paint_place(Text *out, const char *line, size_t n)
{
    const char *end = line + n, *name = memchr(line, '"', n);
    const char *close = name ? memrchr(name + 1, '"', (size_t)(end - name - 1)) : NULL;
    const char *number = close ? memmem(close, (size_t)(end - close), ", line ", 7) : NULL;
    if (!number) return text_add(out, line, n);
    number += 7;
    const char *after = number;
    while (after < end && *after >= '0' && *after <= '9') after++;
    bool ok = text_add(out, line, (size_t)(name - line)) && add_in(out, STYLE_FILE, name, (size_t)(close + 1 - name)) &&
              text_add(out, close + 1, (size_t)(number - close - 1)) && add_in(out, STYLE_FILE, number, (size_t)(after - number));
    if (end - after > 5 && !memcmp(after, ", in ", 5))
        return ok && text_add(out, after, 5) && add_in(out, STYLE_FILE, after + 5, (size_t)(end - after - 5));
    return ok && text_add(out, after, (size_t)(end - after));
}

static bool is_marks(const char *line, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (line[i] != '^' && line[i] != '~' && line[i] != ' ') return false;
    return n > 0;
}

/* The length of `ValueError` or `package.module.Error` at the start of a line, if a colon or nothing follows. */
static size_t class_name(const char *line, size_t n)
{
    size_t i = 0;
    while (i < n && (line[i] == '.' || line[i] == '_' || (line[i] >= '0' && line[i] <= '9') || ((line[i] | 32) >= 'a' && (line[i] | 32) <= 'z'))) i++;
    return i == n || line[i] == ':' ? i : 0;
}

static bool paint_line(Text *out, const char *line, size_t n, bool *inside)
{
    size_t indent = margin(line, n), name;
    bool   ok = text_add(out, line, indent), was_inside = *inside;
    const char *rest = line + indent;
    n -= indent;
    *inside = indent > 0 && n;
    if (n > 6 && indent && !memcmp(rest, "File \"", 6)) return ok && paint_place(out, rest, n);
    if (indent && is_marks(rest, n)) return ok && add_in(out, STYLE_ERROR, rest, n);
    name = was_inside && (!indent || memchr(line, '|', indent)) ? class_name(rest, n) : 0;
    if (name) ok = ok && add_in(out, STYLE_ERROR, rest, name);
    return ok && text_add(out, rest + name, n - name);
}

Owned paint_traceback(Owned text)
{
    char  *utf8   = str_to_c(text);
    Text   out    = {0};
    bool   ok     = utf8 != NULL, inside = false;
    for (const char *line = utf8; ok && *line;) {
        size_t n = strcspn(line, "\n");
        ok = paint_line(&out, line, n, &inside) && (!line[n] || text_add_char(&out, '\n'));
        line += n + (line[n] != 0);
    }
    Owned painted = ok ? str_from_utf8(text_c(&out), (int64_t)out.length) : NULL;
    if (!painted) error_clear();
    else ref_drop(text);
    free(utf8);
    text_free(&out);
    return painted ? painted : text;
}
