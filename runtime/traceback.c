/* traceback.c -- the text of an exception that nobody caught: tracebacks with source lines and carets, chains of
 * causes and contexts, notes, groups.  To the letter as CPython 3.11 prints it.
 *
 * One Printer builds one str; nothing is written before it is complete.  Inside exception groups every line has a margin:
 * two spaces a level, and "| ".  Whatever fails on the way (a __str__ that raises) is told in the text and forgotten.
 */
#include <string.h>

#include "runtime/code.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/names.h"
#include "runtime/protocol.h"
#include "runtime/suggestions.h"

bool (*expression_anchors)(const char *text, int64_t length, int *left, int *right);

enum {
    SOURCE_INDENT   = 4,
    SHOWN_REPEATS   = 3,    /* of the same line, before folding */
    DEFAULT_LIMIT   = 1000, /* entries of a traceback */
    GROUP_MAX_WIDTH = 15, GROUP_MAX_DEPTH = 10,
};

typedef struct Printer {
    StrBuilder  out;
    int         depth;      /* of exception groups: 0 outside                       */
    bool        need_close; /* the closing line of the innermost box is still due   */
    List       *seen;       /* exceptions printed: chains may have cycles           */
} Printer;

static void put(Printer *p, const char *text) { builder_add_c(&p->out, text); }
static void put_spaces(Printer *p, int64_t n) { builder_add_fill(&p->out, ' ', n); }

static void put_margin(Printer *p)
{
    put_spaces(p, 2 * p->depth);
    if (p->depth) put(p, "| ");
}

/* Adds text that may be NULL (an exception is pending then): `instead` is written for it. Takes text over. */
static void put_or(Printer *p, Owned text, const char *instead)
{
    if (text && IS_STR(text)) builder_add(&p->out, text);
    else put(p, instead);
    ref_drop_maybe(text);
    error_clear();
}

/* ---- one entry of a traceback ---------------------------------------------------------------- */

static bool is_blank(uint32_t c) { return c == ' ' || c == '\t' || c == '\f'; }

/* Bytes of UTF-8 before character number.. the other way round: characters in the first `bytes` bytes of the line. */
static int64_t characters_before(const Str *line, int bytes)
{
    int64_t i = 0;
    for (int at = 0; i < line->length && at < bytes; i++) {
        uint32_t c = str_char(line, i);
        at += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    return i;
}

typedef struct Marks { int64_t start, end, left, right; } Marks; /* characters of the line; left -1: no inner range */

/* Where inside start..end the operator or subscript is that failed. */
static void find_anchors(const Str *line, Marks *marks)
{
    marks->left = marks->right = -1;
    if (!expression_anchors || marks->end <= marks->start) return;
    Owned       segment = str_slice(line, marks->start, marks->end);
    char       *to_free;
    int64_t     bytes;
    int         left, right;
    const char *text = segment ? str_utf8(segment, &bytes, &to_free) : NULL;
    if (text) {
        if (expression_anchors(text, bytes, &left, &right)) {
            marks->left  = marks->start + characters_before(AS(Str, segment), left);
            marks->right = marks->start + characters_before(AS(Str, segment), right);
        }
        str_utf8_release(to_free);
    }
    ref_drop_maybe(segment);
    error_clear();
}

static void put_carets(Printer *p, const Str *line, int64_t indent, const Marks *marks)
{
    put_margin(p);
    put_spaces(p, SOURCE_INDENT + marks->start - indent);
    for (int64_t i = marks->start; i < marks->end; i++) {
        bool primary = marks->left < 0 || (i >= marks->left && i < marks->right);
        builder_add_char(&p->out, primary ? '^' : '~');
    }
    put(p, "\n");
    (void)line;
}

/* Of several lines the first is marked, but for blanks at its end. CPython looks for those among as many bytes as the line has
 * characters. */
static int64_t end_of_first_line(const Str *line)
{
    char       *to_free = NULL;
    const char *bytes   = str_utf8(OBJ(line), NULL, &to_free);
    int64_t     end     = line->length;
    while (bytes && end > 0 && is_blank((unsigned char)bytes[end - 1])) end--;
    if (!bytes) error_clear();
    str_utf8_release(to_free);
    return end;
}

static void put_position(Printer *p, const Str *line, int64_t indent, const Position *position)
{
    Marks marks = {characters_before(line, position->column), line->length, -1, -1};
    if (position->end_line == position->line) marks.end = characters_before(line, position->end_column);
    else marks.end = end_of_first_line(line);
    find_anchors(line, &marks);
    if (marks.left < 0 && marks.end - marks.start == line->length - indent) return; /* carets under everything say nothing */
    put_carets(p, line, indent, &marks);
}

int traceback_line(const Traceback *entry)
{
    return entry->line != LINE_OF_INSTRUCTION ? entry->line : code_line(frame_object_code(entry->frame), entry->instruction);
}

bool traceback_position(const Traceback *entry, Position *out)
{
    const Code *code = frame_object_code(entry->frame);
    return (entry->unbound && code_operand_position(code, entry->instruction, entry->unbound - 1, out)) || code_position(code, entry->instruction, out);
}

static void put_source(Printer *p, const Code *code, const Traceback *entry)
{
    Owned source = source_line(OBJ(code->filename), traceback_line(entry));
    if (!source) return;
    const Str *line   = AS(Str, source);
    int64_t    indent = 0;
    while (indent < line->length && is_blank(str_char(line, indent))) indent++;
    put_margin(p);
    put_spaces(p, SOURCE_INDENT);
    builder_add_slice(&p->out, line, indent, line->length);
    put(p, "\n");
    Position position;
    if (traceback_position(entry, &position) && position.line == traceback_line(entry) && position.column >= 0 &&
        position.end_line >= 0 && position.end_column >= 0)
        put_position(p, line, indent, &position);
    ref_drop(source);
}

static void put_entry(Printer *p, const Traceback *entry)
{
    const Code *code = frame_object_code(entry->frame);
    put_margin(p);
    builder_format(&p->out, "  File \"%U\", line %d, in %U\n", OBJ(code->filename), traceback_line(entry), OBJ(code->name));
    put_source(p, code, entry);
}

static void put_repeats(Printer *p, int repeats)
{
    if (repeats <= SHOWN_REPEATS) return;
    repeats -= SHOWN_REPEATS;
    put_margin(p);
    builder_format(&p->out, "  [Previous line repeated %d more time%s]\n", repeats, repeats > 1 ? "s" : "");
}

static int64_t traceback_limit(void)
{
    Borrowed limit = interp.sys_module ? dict_find_str(((Module *)interp.sys_module)->dict, names.tracebacklimit) : NULL;
    int64_t  value = DEFAULT_LIMIT;
    if (limit && IS_INT(limit) && !int_to_int64(limit, &value)) value = int_sign(limit) > 0 ? INT64_MAX : 0;
    return value;
}

static void put_entries(Printer *p, const Traceback *entry, int64_t limit)
{
    int64_t depth = 0;
    for (const Traceback *t = entry; t; t = (const Traceback *)t->next) depth++;
    for (; depth > limit; depth--) entry = (const Traceback *)entry->next;
    const Code *last = NULL;
    int         last_line = -1, repeats = 0;
    for (; entry && !p->out.failed; entry = (const Traceback *)entry->next) {
        const Code *code = frame_object_code(entry->frame);
        bool same = last && last_line == traceback_line(entry) && str_equal(code->filename, last->filename) && str_equal(code->name, last->name);
        if (!same) {
            put_repeats(p, repeats);
            repeats   = 0;
            last      = code;
            last_line = traceback_line(entry);
        }
        if (++repeats <= SHOWN_REPEATS) put_entry(p, entry);
    }
    put_repeats(p, repeats);
}

static void put_traceback(Printer *p, Borrowed exception)
{
    Borrowed traceback = ((const Exception *)exception)->traceback;
    int64_t  limit     = traceback_limit();
    if (!traceback || traceback->shape != SHAPE_TRACEBACK || limit <= 0) return;
    bool group = type_is_subtype(TYPE_OF(exception), &exc_BaseExceptionGroup);
    put_spaces(p, 2 * p->depth);
    if (p->depth) put(p, group && p->depth == 1 ? "+ " : "| ");
    put(p, group ? "Exception Group Traceback (most recent call last):\n" : "Traceback (most recent call last):\n");
    put_entries(p, (const Traceback *)traceback, limit);
}

bool traceback_format(StrBuilder *b, Borrowed traceback)
{
    Printer p     = {.out = *b};
    int64_t limit = traceback_limit();
    if (limit > 0) {
        put(&p, "Traceback (most recent call last):\n");
        put_entries(&p, (const Traceback *)traceback, limit);
    }
    *b = p.out;
    return !b->failed;
}

/* ---- the source text of a SyntaxError -------------------------------------------------------- */

typedef struct SyntaxPlace { Owned message, filename, text; int64_t line, offset, end_line, end_offset; } SyntaxPlace;

static bool place_number(Borrowed exception, const char *attribute, int64_t if_none, int64_t *value)
{
    Owned o  = object_get_attr_c(exception, attribute);
    bool  ok = o != NULL;
    if (o == NONE) *value = if_none;
    else if (o) ok = number_to_int64(o, value);
    ref_drop_maybe(o);
    return ok;
}

static void place_release(SyntaxPlace *place)
{
    ref_clear(&place->message);
    ref_clear(&place->filename);
    ref_clear(&place->text);
}

/* A SyntaxError with a line number, or what looks like one. */
static bool syntax_place(Borrowed exception, SyntaxPlace *place)
{
    memset(place, 0, sizeof *place);
    if (object_has_attr(exception, names.print_file_and_line) != TRUTH_YES) {
        error_clear();
        return false;
    }
    Owned line = object_get_attr(exception, names.lineno);
    bool  ok   = line && line != NONE && number_to_int64(line, &place->line);
    ref_drop_maybe(line);
    ok = ok && (place->message = object_get_attr(exception, names.msg)) && (place->filename = object_get_attr(exception, names.filename)) &&
         (place->text = object_get_attr(exception, names.text)) && place_number(exception, "offset", -1, &place->offset) &&
         place_number(exception, "end_lineno", place->line, &place->end_line) &&
         place_number(exception, "end_offset", -1, &place->end_offset);
    if (ok && place->filename == NONE) ref_set(&place->filename, ref_keep(OBJ(names.string_)));
    /* As in CPython, an IndentationError or another subclass is marked by a single caret. */
    if (TYPE_OF(exception) != &exc_SyntaxError) place->end_line = place->line, place->end_offset = -1;
    if (!ok) {
        error_clear();
        place_release(place);
    }
    return ok;
}

static int64_t bytes_of(const Str *text, int64_t start, int64_t end)
{
    int64_t bytes = 0;
    for (int64_t i = start; i < end; i++) {
        uint32_t c = str_char(text, i);
        bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    return bytes;
}

/* CPython measures lines in bytes and offsets in characters: where the offset is cut off, and where the lines in front of
 * it end, is counted so. In a group these lines have no margin. */
static void put_syntax_text(Printer *p, const Str *text, int64_t offset, int64_t end_offset)
{
    int64_t whole = bytes_of(text, 0, text->length);
    if (end_offset > whole + 1) end_offset = whole + 1;
    int64_t carets = end_offset > 0 && end_offset > offset ? end_offset - offset : 1, start = 0, end = text->length;
    offset--; /* counted from 0 */
    while (start < end && is_blank(str_char(text, start))) {
        start++;
        offset--;
    }
    if (end > start && str_char(text, end - 1) == '\n') end--;
    if (offset > bytes_of(text, start, end)) offset = bytes_of(text, start, end);
    for (int64_t i = start; i < end; i++) { /* of several lines the one that the offset is in */
        if (str_char(text, i) != '\n') continue;
        int64_t length = bytes_of(text, start, i);
        if (length >= offset) break;
        offset -= length + 1;
        start = i + 1;
    }
    put_spaces(p, SOURCE_INDENT);
    builder_add_slice(&p->out, text, start, end);
    put(p, "\n");
    if (offset < 0) return;
    put_spaces(p, SOURCE_INDENT + offset);
    builder_add_fill(&p->out, '^', carets);
    put(p, "\n");
}

static void put_syntax_place(Printer *p, const SyntaxPlace *place)
{
    put_margin(p);
    builder_format(&p->out, "  File \"%S\", line %lld\n", place->filename, (long long)place->line);
    if (!IS_STR(place->text)) return;
    const Str *text = AS(Str, place->text);
    put_syntax_text(p, text, place->offset, place->end_line > place->line ? bytes_of(text, 0, text->length) : place->end_offset);
}

/* ---- the exception itself --------------------------------------------------------------------- */

static void put_type_name(Printer *p, const Type *type)
{
    Owned module = type_get_attr(OBJ(type), names.__module__);
    if (!module || !IS_STR(module)) put(p, "<unknown>.");
    else if (!str_equal_c(AS(Str, module), "builtins") && !str_equal_c(AS(Str, module), "__main__")) {
        builder_add(&p->out, module);
        put(p, ".");
    }
    ref_drop_maybe(module);
    error_clear();
    put_or(p, type_get_attr(OBJ(type), names.__qualname__), "<unknown>");
}

static void put_message(Printer *p, Borrowed shown) /* ": text", or nothing when there's none */
{
    Owned text = object_str(shown);
    if (!text) put(p, ": ");
    else if (AS(Str, text)->length) put(p, ": ");
    put_or(p, text, "<exception str() failed>");
}

static void put_suggestion(Printer *p, Borrowed exception)
{
    Owned name = suggestion_for(exception);
    if (!name) return;
    builder_format(&p->out, ". Did you mean: %R?", name);
    ref_drop(name);
}

/* Text of several lines, each behind the margin. */
static void put_lines(Printer *p, const Str *text)
{
    for (int64_t start = 0; start < text->length;) {
        int64_t end = start;
        while (end < text->length && str_char(text, end) != '\n') end++;
        if (end < text->length) end++;
        put_margin(p);
        builder_add_slice(&p->out, text, start, end);
        start = end;
    }
}

static void put_note(Printer *p, Borrowed note)
{
    Owned text = object_str(note);
    if (text) put_lines(p, AS(Str, text));
    else put(p, "<note str() failed>"); /* as in CPython without the margin of a group */
    put(p, "\n");
    ref_drop_maybe(text);
    error_clear();
}

static void put_notes(Printer *p, Borrowed exception)
{
    Owned notes = object_find_attr(exception, names.__notes__);
    if (notes && TYPE_OF(notes)->sequence_item) {
        int64_t length = object_length(notes);
        for (int64_t i = 0; i < length; i++) {
            Owned note = TYPE_OF(notes)->sequence_item(notes, i);
            if (!note) break;
            put_note(p, note);
            ref_drop(note);
        }
    } else if (notes) {
        put_margin(p);
        put_or(p, object_repr(notes), "<__notes__ repr() failed>"); /* and no end of line, as in CPython */
    }
    ref_drop_maybe(notes);
    error_clear();
}

static void put_exception(Printer *p, Borrowed exception)
{
    SyntaxPlace place;
    put_traceback(p, exception);
    bool syntax = syntax_place(exception, &place);
    if (syntax) put_syntax_place(p, &place);
    put_margin(p);
    put_type_name(p, TYPE_OF(exception));
    if (!syntax) put_message(p, exception);
    else if (place.message != NONE) put_message(p, place.message);
    put_suggestion(p, exception);
    put(p, "\n");
    put_notes(p, syntax ? place.message : exception); /* from its place on, CPython has the message in the exception's stead */
    if (syntax) place_release(&place);
}

/* ---- groups and chains -------------------------------------------------------------------------- */

static void put_with_chain(Printer *p, Borrowed exception);

static void put_member(Printer *p, const Tuple *members, uint32_t i)
{
    uint32_t n    = members->length, shown = n <= GROUP_MAX_WIDTH ? n : GROUP_MAX_WIDTH + 1;
    bool     last = i == shown - 1, cut = i >= GROUP_MAX_WIDTH;
    if (last) p->need_close = true;
    put_spaces(p, 2 * p->depth);
    put(p, i == 0 ? "+-" : "  ");
    if (cut) put(p, "+---------------- ... ----------------\n");
    else builder_format(&p->out, "+---------------- %u ----------------\n", i + 1);
    p->depth++;
    if (cut) {
        uint32_t left = n - GROUP_MAX_WIDTH;
        put_margin(p);
        builder_format(&p->out, "and %u more exception%s\n", left, left > 1 ? "s" : "");
    } else {
        put_with_chain(p, members->items[i]);
    }
    if (last && p->need_close) {
        put_spaces(p, 2 * p->depth);
        put(p, "+------------------------------------\n");
        p->need_close = false;
    }
    p->depth--;
}

static void put_group(Printer *p, Borrowed group)
{
    if (p->depth > GROUP_MAX_DEPTH) {
        put_margin(p);
        builder_format(&p->out, "... (max_group_depth is %d)\n", GROUP_MAX_DEPTH);
        return;
    }
    if (p->depth == 0) p->depth = 1;
    put_exception(p, group);
    Owned members = ref_keep_maybe(exception_group_exceptions(group));
    p->need_close = false;
    for (uint32_t i = 0; members && i < AS(Tuple, members)->length && i <= GROUP_MAX_WIDTH; i++) put_member(p, AS(Tuple, members), i);
    ref_drop_maybe(members);
    if (p->depth == 1) p->depth = 0;
}

static bool seen(const Printer *p, Borrowed exception)
{
    for (uint32_t i = 0; i < p->seen->length; i++)
        if (p->seen->items[i] == exception) return true;
    return false;
}

static Borrowed link_of(Borrowed exception, bool *is_cause)
{
    const Exception *e = (const Exception *)exception;
    *is_cause          = e->cause != NULL;
    return e->cause ? e->cause : e->suppress_context ? NULL : e->context;
}

static void put_link(Printer *p, bool is_cause)
{
    put_margin(p);
    put(p, "\n");
    put_margin(p);
    put(p, is_cause ? "The above exception was the direct cause of the following exception:\n"
                    : "During handling of the above exception, another exception occurred:\n");
    put_margin(p);
    put(p, "\n");
}

/* The exception after everything it was raised from, the first one first. */
static void put_with_chain(Printer *p, Borrowed exception)
{
    bool     is_cause;
    uint32_t first = p->seen->length, last = first;
    if (!recursion_enter(" in print_exception_recursive")) {
        error_clear();
        return;
    }
    if (!list_append(p->seen, exception)) goto done;
    for (Borrowed next = link_of(exception, &is_cause); next && !seen(p, next); next = link_of(next, &is_cause)) {
        if (!list_append(p->seen, next)) goto done;
        last++;
    }
    for (uint32_t i = last + 1; i-- > first && !p->out.failed;) {
        Borrowed one = p->seen->items[i];
        if (type_is_subtype(TYPE_OF(one), &exc_BaseExceptionGroup)) put_group(p, one);
        else put_exception(p, one);
        if (i == first) break;
        link_of(p->seen->items[i - 1], &is_cause);
        put_link(p, is_cause);
    }
done:
    recursion_leave();
}

Owned exception_format(Borrowed exception)
{
    Printer p = {.seen = (List *)list_new(4)};
    if (!p.seen) return NULL;
    builder_start(&p.out, 256);
    put_with_chain(&p, exception);
    ref_drop(OBJ(p.seen));
    return builder_finish(&p.out);
}
