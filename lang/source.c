/* source.c -- bytes to text: byte order mark, PEP 263 cookie, line ends.
 *
 *   bytes --(cookie)--> UTF-8 --(check)--> "\n" line ends --> text + padding, line_starts
 *
 * Encodings other than UTF-8 go through iconv, which knows all those that are met in practice.
 */
#include "lang/source.h"

#include <errno.h>
#include <iconv.h>
#include <stdio.h>
#include <string.h>
#include <unistr.h>

#include "gc/heap.h"
#include "lang/diagnostic.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/source_cookie.h"
#include "runtime/text.h"

/* -- lines --------------------------------------------------------------------------------- */

static bool add_line(Source *source, size_t start)
{
    if (source->line_count == source->line_capacity) {
        int     capacity = source->line_capacity ? 2 * source->line_capacity : 64;
        size_t *starts   = heap_realloc(source->line_starts, source->line_capacity * sizeof *starts,
                                        capacity * sizeof *starts);
        if (!starts) return false;
        source->line_starts   = starts;
        source->line_capacity = capacity;
    }
    source->line_starts[source->line_count++] = start;
    return true;
}

static bool reserve(Source *source, size_t more)
{
    size_t need = source->length + more + SOURCE_PADDING;
    if (need <= source->capacity) return true;
    size_t capacity = need > 2 * source->capacity ? need : 2 * source->capacity;
    char  *text     = heap_realloc(source->text, source->capacity, capacity);
    if (!text) return false;
    source->text     = text;
    source->capacity = capacity;
    return true;
}

/* Copy text behind what is there, with "\n" for "\r\n" and "\r", and index its lines. */
static bool append_lines(Source *source, const char *text, size_t length)
{
    if (length >= INT32_MAX / 2 - source->length) return raise_overflow_error("the source is too long"), false;
    if (!reserve(source, length + 1)) return false;
    char *to = source->text + source->length;
    for (size_t i = 0; i < length; i++) {
        char c = text[i];
        if (c == '\r') {
            if (i + 1 < length && text[i + 1] == '\n') i++;
            c = '\n';
        }
        *to++ = c;
        if (c == '\n' && !add_line(source, to - source->text)) return false;
    }
    source->length = to - source->text;
    memset(to, 0, SOURCE_PADDING);
    return true;
}

const char *source_text_line(const Source *source, int line, size_t *length)
{
    *length = 0;
    if (line < 1 || line > source->line_count) return NULL;
    size_t start = source->line_starts[line - 1];
    size_t end   = line < source->line_count ? source->line_starts[line] : source->length;
    *length = end - start;
    return source->text + start;
}

/* -- encodings ------------------------------------------------------------------------------- */

/* A SyntaxError without a place: "<before><detail><after>". Always false. For bytes the place is "line 0". */
static bool fail(const Source *source, const char *before, const char *detail, const char *after)
{
    Owned message = str_format_c("%s%s%s", before, detail, after);
    Owned zero = int_new(0), minus_one = int_new(-1);
    Owned place = source->from_file || !zero || !minus_one ? none_new() : tuple_pack(4, source->filename, zero, minus_one, NONE);
    if (message && place) raise_with_args(&exc_SyntaxError, (Object *[]){ message, place }, source->from_file ? 1 : 2);
    ref_drop_maybe(message);
    ref_drop_maybe(place);
    ref_drop_maybe(zero);
    ref_drop_maybe(minus_one);
    return false;
}

static const char *undecodable_message(const char *encoding, unsigned char byte, size_t place, char *buffer, size_t size)
{
    bool ascii = !strcmp(encoding, "ascii") || !strcmp(encoding, "us-ascii");
    snprintf(buffer, size, "'%s' codec can't decode byte 0x%02x in position %zu: %s", ascii ? "ascii" : "charmap", byte,
             place, ascii ? "ordinal not in range(128)" : "character maps to <undefined>");
    return buffer;
}

static size_t converted_size(size_t length) { return 4 * length + 16; }

/* Other encodings to UTF-8, by iconv: converted_size(length) bytes of the heap. NULL with an exception pending. */
static char *convert(const char *encoding, const char *bytes, size_t length, const Source *source, size_t *out_length)
{
    char    message[160];
    char   *in = (char *)bytes, *buffer = NULL, *out = NULL;
    size_t  in_left = length, out_left = converted_size(length);
    iconv_t handle = iconv_open("UTF-8", encoding);
    if (handle == (iconv_t)-1)
        return fail(source, source->from_file ? "encoding problem: " : "unknown encoding: ", encoding, ""), NULL;
    buffer = out = heap_alloc(out_left);
    if (buffer && iconv(handle, &in, &in_left, &out, &out_left) == (size_t)-1) {
        if (source->from_file) fail(source, "encoding problem: ", encoding, "");
        else fail(source, undecodable_message(encoding, *in, in - bytes, message, sizeof message), "", "");
        heap_free(buffer, converted_size(length));
        buffer = NULL;
    }
    iconv_close(handle);
    if (buffer) *out_length = out - buffer;
    return buffer;
}

/* -- checks ------------------------------------------------------------------------------------ */

static bool refuse_undecodable(const char *text, const char *bad, const Source *source)
{
    int line = 1;
    for (const char *c = text; c < bad; c++) line += *c == '\n';
    raise_error(&exc_SyntaxError,
                "Non-UTF-8 code starting with '\\x%02x' in file %S on line %d, but no encoding declared; "
                "see https://peps.python.org/pep-0263/ for details", (unsigned char)*bad, source->filename, line);
    return false;
}

/* As in CPython compile() takes bytes that are no UTF-8 where nobody looks at them, in comments; what reads a
 * name or a string complains. */
static bool check_text(const char *text, size_t length, Source *source, SourceOrigin origin, bool declared)
{
    if (memchr(text, 0, length)) {
        if (origin == SOURCE_FROM_FILE) return fail(source, "source code cannot contain null bytes", "", "");
        return raise_value_error("source code string cannot contain null bytes"), false;
    }
    if (origin == SOURCE_FROM_STR) return true;
    const uint8_t *bad = u8_check((const uint8_t *)text, length);
    source->undecoded = bad != NULL;
    if (!bad || declared || !source->from_file) return true;
    return refuse_undecodable(text, (const char *)bad, source);
}

/* -- making one ----------------------------------------------------------------------------------- */

Source *source_new_empty(Borrowed filename)
{
    Source *source = heap_alloc_zeroed(sizeof *source);
    if (!source) return NULL;
    source->filename = ref_keep((Object *)filename);
    if (reserve(source, 64) && add_line(source, 0)) {
        memset(source->text, 0, SOURCE_PADDING);
        return source;
    }
    source_free(source);
    return NULL;
}

bool source_append(Source *source, const char *utf8, size_t length)
{
    return check_text(utf8, length, source, SOURCE_FROM_BYTES, true) && append_lines(source, utf8, length);
}

void source_free(Source *source)
{
    if (!source) return;
    if (source->text) heap_free(source->text, source->capacity);
    if (source->line_starts) heap_free(source->line_starts, source->line_capacity * sizeof *source->line_starts);
    ref_clear(&source->filename);
    heap_free(source, sizeof *source);
}

void source_drop_added_newline(Source *source)
{
    if (!source->added_newline) return;
    source->text[--source->length] = 0;
    source->line_count--;
    source->added_newline = false;
}

Source *source_new(const char *bytes, size_t length, Borrowed filename, SourceOrigin origin)
{
    char    encoding[64] = "utf-8";
    char   *converted    = NULL;
    size_t  given        = length;
    bool    declared = false, ok = false;
    Source *source   = source_new_empty(filename);
    if (!source) return NULL;
    source->from_file       = origin == SOURCE_FROM_FILE;
    source->lines_read_back = source->from_file && !str_equal_c((const Str *)filename, "<stdin>");
    if (origin != SOURCE_FROM_STR) {
        bool bom = length >= 3 && !memcmp(bytes, "\xEF\xBB\xBF", 3);
        if (bom) bytes += 3, length -= 3;
        source->has_mark = bom;
        declared = source_cookie(bytes, length, encoding, sizeof encoding) || bom;
        if (bom && strcmp(encoding, "utf-8") != 0) {
            fail(source, "encoding problem: ", encoding, " with BOM");
            goto done;
        }
        if (!strcmp(encoding, "utf8")) strcpy(encoding, "utf-8");
    }
    source->byte_offsets = origin != SOURCE_FROM_STR && !declared;
    if (strcmp(encoding, "utf-8") != 0) {
        given     = length;
        converted = convert(encoding, bytes, length, source, &length);
        if (!converted) goto done;
        bytes  = converted;
    }
    if (!check_text(bytes, length, source, origin, declared)) goto done;
    if (!append_lines(source, bytes, length)) goto done;
    source->added_newline = source->length && source->text[source->length - 1] != '\n';
    /* CPython's compile() takes the "\r\n" at the end of a text for no end of its last line */
    if (!source->from_file && length >= 2 && !memcmp(bytes + length - 2, "\r\n", 2)) source->added_newline = true;
    ok = !source->added_newline || append_lines(source, "\n", 1);
done:
    if (converted) heap_free(converted, converted_size(given));
    if (ok) return source;
    source_free(source);
    return NULL;
}
