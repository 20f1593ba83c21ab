/* diagnostic.c -- from a place in the source to a SyntaxError object.
 *
 * SyntaxError(message, (filename, line, offset, text, end_line, end_offset)): its arguments are what a
 * traceback prints and what programs read.
 */
#include "lang/diagnostic.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "gc/refcount.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/protocol.h"
#include "runtime/str.h"

enum { LINE_PIECE = 999 }; /* CPython reads lines of files in pieces of so many bytes, and shows the last */

int utf8_count(const char *text, size_t length)
{
    int count = 0;
    for (size_t i = 0; i < length; i++) count += ((unsigned char)text[i] & 0xC0) != 0x80;
    return count;
}

/* In text that is no UTF-8 CPython counts the bytes of what it shows, where a character stands for each wrong byte. */
static int offset_in_shown(const char *line, size_t length, int offset)
{
    char   *to_free = NULL;
    int64_t size    = 0;
    Owned   shown   = str_decode(line, (int64_t)length, "utf-8", "replace");
    const char *utf8 = shown ? str_utf8(shown, &size, &to_free) : NULL;
    int count = !utf8 ? offset : offset > size ? utf8_count(utf8, (size_t)size) + 1 : utf8_count(utf8, (size_t)offset);
    if (!utf8) error_clear();
    str_utf8_release(to_free);
    ref_drop_maybe(shown);
    return count;
}

/* A byte offset that counts from 1 to one in characters; it may point just behind the line, no further.
 * Inside f-strings and in files without a cookie CPython leaves it in bytes. */
static int offset_in_characters(const Source *source, const char *line, size_t length, int offset)
{
    if (offset <= 0 || !line || source->embedded || source->byte_offsets) return offset;
    if ((size_t)offset > length + 1) offset = (int)length + 1;
    if (source->undecoded) return offset_in_shown(line, length, offset);
    if ((size_t)offset > length) return utf8_count(line, length) + 1;
    return utf8_count(line, (size_t)offset); /* within a character: that one is the last */
}

void diagnostic_set(Diagnostic *diagnostic, DiagnosticClass class_, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    *diagnostic = (Diagnostic){ .class_ = class_ };
    vsnprintf(diagnostic->message, sizeof diagnostic->message, format, arguments);
    va_end(arguments);
}

void diagnostic_set_decoding(Diagnostic *diagnostic, const char *text, size_t length, bool in_fstring)
{
    Owned before = error_take(); /* of what was wrong further up */
    Owned made = str_from_utf8(text, (int64_t)length), error = made ? NULL : error_take();
    Owned reason = error ? object_str(error) : NULL;
    char *to_free = NULL;
    int64_t     size;
    const char *shown = reason ? str_utf8(reason, &size, &to_free) : NULL;
    error_clear();
    diagnostic_set(diagnostic, DIAGNOSTIC_SYNTAX, "%s(unicode error) %s", in_fstring ? "f-string: " : "", shown ? shown : "");
    str_utf8_release(to_free);
    ref_drop_maybe(made);
    ref_drop_maybe(error);
    ref_drop_maybe(reason);
    error_restore(before);
}

/* CPython reads the first line of a file back with its byte order mark, three bytes that its offsets don't know of. */
static int behind_mark(const Source *source, const char *line, size_t length, int offset)
{
    enum { MARK = 3 };
    if (offset <= 0) return offset;
    return offset <= MARK ? 1 : offset_in_characters(source, line, length, offset - MARK) + 1;
}

static void set_place(Diagnostic *diagnostic, const Source *source, Span at, const char *text, size_t length, bool marked)
{
    int (*const shown)(const Source *, const char *, size_t, int) = marked ? behind_mark : offset_in_characters;
    diagnostic->placed      = true;
    diagnostic->marked      = marked;
    diagnostic->line        = at.line;
    diagnostic->end_line    = at.end_line;
    diagnostic->offset      = shown(source, text, length, at.column);
    diagnostic->end_offset  = shown(source, text, length, at.end_column);
    diagnostic->text_start  = text ? text - source->text : 0;
    diagnostic->text_length = length;
}

void diagnostic_place(Diagnostic *diagnostic, const Source *source, int line, int offset, int end_line, int end_offset,
                      int64_t text_start)
{
    bool        alone  = text_start == LINE_ALONE || source->typed;
    size_t      length = 0;
    const char *text   = source_text_line(source, line, &length);
    bool added = (source->from_file || source->lines_read_back) && source->added_newline && line == source->line_count - 1;
    if (length && text[length - 1] == '\n' && ((added && length > 1) || (alone && !source->lines_read_back))) length--;
    if (text && source->lines_read_back && length > LINE_PIECE) {
        size_t skipped = (length - 1) / LINE_PIECE * LINE_PIECE;
        text += skipped;
        length -= skipped;
    }
    if (text && !alone && !source->lines_read_back && source->text + text_start < text) {
        length += text - (source->text + text_start);
        text = source->text + text_start;
    }
    set_place(diagnostic, source, (Span){ line, offset, end_line, end_offset }, text, length,
              source->lines_read_back && source->has_mark && line == 1);
}

void diagnostic_place_in_line(Diagnostic *diagnostic, const Source *source, int line, int offset, int end_offset)
{
    size_t      length;
    const char *text = source_text_line(source, line, &length);
    if (length && text[length - 1] == '\n') length--;
    set_place(diagnostic, source, (Span){ line, offset, line, end_offset }, text, length, false);
}

/* It may be no UTF-8, or be cut within a character. */
static Owned shown_text(const Source *source, const Diagnostic *diagnostic)
{
    Owned line = str_decode(source->text + diagnostic->text_start, (int64_t)diagnostic->text_length, "utf-8", "replace");
    if (!line || !diagnostic->marked) return line;
    Owned marked = str_format_c("\xEF\xBB\xBF%S", line);
    ref_drop(line);
    return marked;
}

static Owned make_place(const Diagnostic *diagnostic, const Source *source)
{
    Owned place = NULL, line = NULL, offset = NULL, text = NULL, end_line = NULL, end_offset = NULL;
    text = shown_text(source, diagnostic);
    line       = int_new(diagnostic->line + source->line_shift);
    offset     = int_new(diagnostic->offset);
    end_line   = int_new(diagnostic->end_line + source->line_shift);
    end_offset = int_new(diagnostic->end_offset);
    if (text && line && offset && end_line && end_offset)
        place = tuple_pack(6, source->filename, line, offset, text, end_line, end_offset);
    ref_drop_maybe(text);
    ref_drop_maybe(line);
    ref_drop_maybe(offset);
    ref_drop_maybe(end_line);
    ref_drop_maybe(end_offset);
    return place;
}

bool diagnostic_raise(const Diagnostic *diagnostic, const Source *source)
{
    static Type *const classes[] = {
        [DIAGNOSTIC_SYNTAX]      = &exc_SyntaxError,
        [DIAGNOSTIC_INDENTATION] = &exc_IndentationError,
        [DIAGNOSTIC_TAB]         = &exc_TabError,
    };
    if (diagnostic->undecodable) return source_refuse_undecodable(source);
    Object *arguments[2] = { str_from_utf8(diagnostic->message, strlen(diagnostic->message)), NULL };
    if (!arguments[0]) return false;
    if (!diagnostic->placed) {
        raise_with_args(classes[diagnostic->class_], arguments, 1);
    } else {
        arguments[1] = make_place(diagnostic, source);
        if (arguments[1]) raise_with_args(classes[diagnostic->class_], arguments, 2);
    }
    ref_drop_maybe(arguments[0]);
    ref_drop_maybe(arguments[1]);
    return false;
}
