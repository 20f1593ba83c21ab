/* source.c -- bytes to text: byte order mark, PEP 263 cookie, line ends.
 *
 *   bytes --(cookie)--> UTF-8 --(check)--> "\n" line ends --> text + padding, line_starts
 *
 * Encodings other than UTF-8 are str's; what it doesn't know goes through iconv.
 */
#include "lang/source.h"

#include <iconv.h>
#include <string.h>
#include <unistr.h>

#include "gc/heap.h"
#include "lang/diagnostic.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/protocol.h"
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

/* A SyntaxError without a place, the message taken over. Always false. For bytes the place is "line 0". */
static bool fail(const Source *source, Owned message)
{
    Owned zero = int_new(0), minus_one = int_new(-1);
    Owned place = source->from_file || !zero || !minus_one ? none_new() : tuple_pack(4, source->filename, zero, minus_one, NONE);
    if (message && place) raise_with_args(&exc_SyntaxError, (Object *[]){ message, place }, source->from_file ? 1 : 2);
    ref_drop_maybe(message);
    ref_drop_maybe(place);
    ref_drop_maybe(zero);
    ref_drop_maybe(minus_one);
    return false;
}

/* What iconv knows and Krait doesn't, the East Asian encodings above all. NULL without an exception: it knows it not or refuses. */
static Owned decode_by_iconv(const char *encoding, const char *bytes, size_t length)
{
    size_t  in_left = length, out_left = 4 * length + 16, size = out_left;
    char   *in = (char *)bytes, *buffer = NULL, *out = NULL;
    Owned   text = NULL;
    char    name[64] = "";           /* spelt with "-" */
    for (size_t i = 0; i + 1 < sizeof name && encoding[i]; i++) name[i] = encoding[i] == '_' ? '-' : encoding[i];
    iconv_t handle = iconv_open("UTF-8", name);
    if (handle == (iconv_t)-1) return NULL;
    buffer = out = heap_alloc(size);
    if (buffer && iconv(handle, &in, &in_left, &out, &out_left) != (size_t)-1) text = str_from_utf8(buffer, out - buffer);
    if (buffer) heap_free(buffer, size);
    iconv_close(handle);
    error_clear();
    return text;
}

/* The encoding's own complaint becomes a SyntaxError; for a file only the encoding is told, as CPython does. Always NULL. */
static Owned fail_encoding(const Source *source, const char *encoding)
{
    if (error_is(&exc_MemoryError)) return NULL;
    Owned raised = error_take();
    fail(source, source->from_file ? str_format_c("encoding problem: %s", encoding) : object_str(raised));
    ref_drop(raised);
    return NULL;
}

/* Bytes in an encoding that the source declares, as text. NULL with an exception pending. */
static Owned decode(const Source *source, const char *encoding, const char *bytes, size_t length)
{
    Owned text = str_decode(bytes, (int64_t)length, encoding, "strict");
    if (!text && error_is(&exc_LookupError)) {
        Owned unknown = error_take();
        text = decode_by_iconv(encoding, bytes, length);
        if (text) ref_drop(unknown);
        else error_restore(unknown);
    }
    return text ? text : fail_encoding(source, encoding);
}

/* -- checks ------------------------------------------------------------------------------------ */

/* Where the line starts that `place` is in; *number is its number. A "\r" alone ends a line, too. */
static size_t line_with(const char *text, size_t place, int *number)
{
    size_t start = 0;
    *number      = 1;
    for (size_t i = 0; i < place; i++) {
        if (text[i] != '\n' && (text[i] != '\r' || text[i + 1] == '\n')) continue;
        start = i + 1;
        ++*number;
    }
    return start;
}

/* CPython reads a file line by line, so what is wrong in the lines before comes first: the bad line is only noted, and
 * refused by the lexer when it gets there. */
static void note_undecodable(Source *source, const char *text, size_t place)
{
    source->undecodable_byte = (unsigned char)text[place];
    line_with(text, place, &source->undecodable_line);
}

bool source_refuse_undecodable(const Source *source)
{
    raise_error(&exc_SyntaxError,
                "Non-UTF-8 code starting with '\\x%02x' in file %S on line %d, but no encoding declared; "
                "see https://peps.python.org/pep-0263/ for details", source->undecodable_byte, source->filename, source->undecodable_line);
    return false;
}

static size_t undecodable_place(const char *text, size_t length) /* or length: there is none */
{
    const uint8_t *bad = u8_check((const uint8_t *)text, length);
    return bad ? (size_t)((const char *)bad - text) : length;
}

/* As in CPython compile() takes bytes that are no UTF-8 where nobody looks at them, in comments; what reads a
 * name or a string complains. */
static bool check_text(const char *text, size_t length, Source *source, SourceOrigin origin, bool declared)
{
    if (memchr(text, 0, length)) {
        if (origin == SOURCE_FROM_FILE) return fail(source, str_from_c("source code cannot contain null bytes"));
        return raise_value_error("source code string cannot contain null bytes"), false;
    }
    if (origin == SOURCE_FROM_STR) return true;
    size_t bad = undecodable_place(text, length);
    source->undecoded = bad < length;
    if (source->undecoded && !declared && source->from_file) note_undecodable(source, text, bad);
    return true;
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

/* The lines of a text, as UTF-8, are those of the source. */
static bool take_lines(Source *source, const char *text, size_t length)
{
    if (!append_lines(source, text, length)) return false;
    source->added_newline = source->length && source->text[source->length - 1] != '\n';
    /* CPython's compile() takes the "\r\n" at the end of a text for no end of its last line */
    if (!source->from_file && length >= 2 && !memcmp(text + length - 2, "\r\n", 2)) source->added_newline = true;
    return !source->added_newline || append_lines(source, "\n", 1);
}

/* Text in another encoding than UTF-8. Of a file the lines up to the one that says so, of `head` bytes, are comments, which
 * CPython has read as they are. */
static bool take_encoded(Source *source, const char *encoding, const char *bytes, size_t length, size_t head)
{
    if (!source->from_file) head = 0;
    char       *to_free = NULL;
    int64_t     size    = 0;
    Owned       text    = decode(source, encoding, bytes + head, length - head);
    const char *utf8    = text ? str_utf8(text, &size, &to_free) : NULL;
    bool        ok      = utf8 && check_text(utf8, (size_t)size, source, source->from_file ? SOURCE_FROM_FILE : SOURCE_FROM_BYTES, true) &&
              (!head || append_lines(source, bytes, head)) && take_lines(source, utf8, (size_t)size);
    if (utf8) str_utf8_release(to_free);
    ref_drop_maybe(text);
    return ok;
}

/* Bytes: their mark, their encoding, their lines. */
static bool take_bytes(Source *source, const char *bytes, size_t length, SourceOrigin origin)
{
    char encoding[64];
    bool mark = length >= 3 && !memcmp(bytes, "\xEF\xBB\xBF", 3);
    if (mark) bytes += 3, length -= 3;
    size_t head = source_cookie(bytes, length, encoding, sizeof encoding);
    source->has_mark     = mark;
    source->byte_offsets = !head && !mark;
    if (mark && strcmp(encoding, "utf-8") != 0) return fail(source, str_format_c("encoding problem: %s with BOM", encoding));
    int line;
    size_t unread = head ? line_with(bytes, head - 1, &line) : 0; /* what is read before the encoding is known */
    size_t bad    = source->from_file && !mark ? undecodable_place(bytes, unread) : unread;
    if (bad < unread) {
        note_undecodable(source, bytes, bad);
        return source_refuse_undecodable(source);
    }
    if (strcmp(encoding, "utf-8") != 0) return take_encoded(source, encoding, bytes, length, head);
    return check_text(bytes, length, source, origin, head || mark) && take_lines(source, bytes, length);
}

Source *source_new(const char *bytes, size_t length, Borrowed filename, SourceOrigin origin)
{
    Source *source = source_new_empty(filename);
    if (!source) return NULL;
    source->from_file       = origin == SOURCE_FROM_FILE;
    source->lines_read_back = source->from_file && !str_equal_c((const Str *)filename, "<stdin>");
    bool ok = origin == SOURCE_FROM_STR ? check_text(bytes, length, source, origin, false) && take_lines(source, bytes, length)
                                        : take_bytes(source, bytes, length, origin);
    if (ok) return source;
    source_free(source);
    return NULL;
}
