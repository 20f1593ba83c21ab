/* csv_reader.c -- the reader of module _csv: an iterator over the records in lines of text.
 *
 * A machine over characters, with the state between two of them in `state`; what stands inside a field is taken in runs. A record
 * goes on over lines while a quote is open or a line's end is escaped.  The field so far is `text` and, behind it, the characters
 * [from, to) of the line at hand: a field that is one run, as most are, is cut out of its line at once.
 */
#include "runtime/float.h"
#include "runtime/iterators.h"
#include "vm/modules/csv_parts.h"

typedef enum {
    AT_RECORD, AT_FIELD, IN_FIELD, AFTER_ESCAPE, IN_QUOTES, AFTER_ESCAPE_IN_QUOTES, AFTER_QUOTE, AT_LINE_END, AFTER_ESCAPED_LINE_END
} State;

enum { LINE_OVER = NO_CHAR - 1 }; /* what the machine is told behind the last character of a line */

typedef struct Reader {
    Object     head;
    Object    *lines;   /* an iterator; NULL: made by _csv.Reader() */
    Dialect   *dialect;
    List      *fields;  /* of the record so far; NULL: it has been handed out */
    StrBuilder text;
    int64_t    from, to;
    int64_t    line_num;
    int64_t    width;   /* fields of the record before: what this one will have, too */
    State      state;
    bool       numeric; /* the field at hand stands without quotes, and the dialect says that this makes it a number */
} Reader;

#define READER(o) AS(Reader, o)

/* ---- the field at hand --------------------------------------------------------------------------------- */

static int64_t field_length(const Reader *r) { return r->text.used + r->to - r->from; }

static bool keep_run(Reader *r, const Str *line)
{
    bool done = r->from == r->to || builder_add_slice(&r->text, line, r->from, r->to);
    r->from = r->to = 0;
    return done;
}

/* The characters [from, to) of the line belong to the field. */
static bool add_run(Reader *r, const Str *line, int64_t from, int64_t to)
{
    if (r->to != from || r->from == r->to) {
        if (!keep_run(r, line)) return false;
        r->from = from;
    }
    r->to = to;
    if (field_length(r) > csv_field_limit) raise_csv("field larger than field limit (%ld)", (long)csv_field_limit);
    return !error_pending();
}

static bool add_new_line(Reader *r, const Str *line)
{
    if (!keep_run(r, line) || !builder_add_char(&r->text, '\n')) return false;
    if (field_length(r) > csv_field_limit) raise_csv("field larger than field limit (%ld)", (long)csv_field_limit);
    return !error_pending();
}

static Owned field_text(Reader *r, const Str *line)
{
    if (r->text.used == 0 && r->from < r->to) return str_slice(line, r->from, r->to);
    if (!keep_run(r, line)) return NULL;
    Owned text = builder_finish(&r->text);
    builder_start(&r->text, 0);
    return text;
}

static bool save_field(Reader *r, const Str *line)
{
    Owned field = field_text(r, line);
    r->from = r->to = 0;
    if (field && r->numeric) {
        Owned number = float_from_text(field);
        r->numeric   = false;
        ref_drop(field);
        field = number;
    }
    if (field && !r->fields) r->fields = (List *)list_new(0);
    bool done = field && r->fields && list_append(r->fields, field);
    ref_drop_maybe(field);
    return done;
}

/* ---- the machine ---------------------------------------------------------------------------------------- */

static bool ends_line(uint32_t c) { return c == '\n' || c == '\r' || c == LINE_OVER; }

/* A delimiter or the end of a line behind a field. */
static bool end_field(Reader *r, const Str *line, uint32_t c)
{
    r->state = c == LINE_OVER ? AT_RECORD : ends_line(c) ? AT_LINE_END : AT_FIELD;
    return save_field(r, line);
}

static bool opens_quotes(const Dialect *d, uint32_t c) { return c == d->quote && d->quoting != QUOTE_NONE; }

static bool begin_field(Reader *r, const Str *line, int64_t at, uint32_t c)
{
    const Dialect *d = r->dialect;
    if (ends_line(c)) return end_field(r, line, c);
    if (opens_quotes(d, c)) r->state = IN_QUOTES;
    else if (c == d->escape) r->state = AFTER_ESCAPE;
    else if (c == ' ' && d->skip_space) return true;
    else if (c == d->delimiter) return save_field(r, line);
    else {
        r->numeric = d->quoting == QUOTE_NONNUMERIC;
        r->state   = IN_FIELD;
        return add_run(r, line, at, at + 1);
    }
    return true;
}

static bool after_quote(Reader *r, const Str *line, int64_t at, uint32_t c)
{
    const Dialect *d = r->dialect;
    if (opens_quotes(d, c)) r->state = IN_QUOTES; /* two of them are one */
    else if (c == d->delimiter || ends_line(c)) return end_field(r, line, c);
    else if (d->strict) {
        Owned delimiter = str_from_char(d->delimiter), quote = str_from_char(d->quote);
        if (delimiter && quote) raise_csv("'%U' expected after '%U'", delimiter, quote);
        ref_drop_maybe(delimiter);
        ref_drop_maybe(quote);
        return false;
    } else r->state = IN_FIELD;
    return add_run(r, line, at, at + 1);
}

/* One character that is not in the middle of a run. */
static bool take_char(Reader *r, const Str *line, int64_t at, uint32_t c)
{
    const Dialect *d = r->dialect;
    switch (r->state) {
    case AT_RECORD:
        if (c == LINE_OVER) return true; /* an empty line: an empty record */
        if (ends_line(c)) {
            r->state = AT_LINE_END;
            return true;
        }
        r->state = AT_FIELD;
        return begin_field(r, line, at, c);
    case AT_FIELD: return begin_field(r, line, at, c);
    case AFTER_ESCAPED_LINE_END:
        if (c == LINE_OVER) return true;
        r->state = IN_FIELD; /* fall through */
    case IN_FIELD:
        if (c == d->delimiter || ends_line(c)) return end_field(r, line, c);
        if (c != d->escape) return add_run(r, line, at, at + 1);
        r->state = AFTER_ESCAPE;
        return true;
    case AFTER_ESCAPE:
        r->state = c != LINE_OVER && ends_line(c) ? AFTER_ESCAPED_LINE_END : IN_FIELD;
        return c == LINE_OVER ? add_new_line(r, line) : add_run(r, line, at, at + 1);
    case IN_QUOTES:
        if (c == LINE_OVER) return true;
        if (c == d->escape) r->state = AFTER_ESCAPE_IN_QUOTES;
        else if (opens_quotes(d, c)) r->state = d->double_quote ? AFTER_QUOTE : IN_FIELD;
        else return add_run(r, line, at, at + 1);
        return true;
    case AFTER_ESCAPE_IN_QUOTES:
        r->state = IN_QUOTES;
        return c == LINE_OVER ? add_new_line(r, line) : add_run(r, line, at, at + 1);
    case AFTER_QUOTE: return after_quote(r, line, at, c);
    case AT_LINE_END:
        if (c == LINE_OVER) r->state = AT_RECORD;
        else if (!ends_line(c))
            raise_csv("new-line character seen in unquoted field - do you need to open the file in universal-newline mode?");
        return !error_pending();
    }
    return true;
}

/* Where the run that begins at `at` ends: nothing in it has a meaning inside a field, or inside quotes. */
static int64_t run_end(const Str *line, int64_t at, const Dialect *d, bool quoted)
{
    uint32_t a = quoted ? d->quote : d->delimiter, b = d->escape;
    for (; at < line->length; at++) {
        uint32_t c = str_char(line, at);
        if (c == a || c == b || (!quoted && (c == '\n' || c == '\r'))) break;
    }
    return at;
}

static bool take_line(Reader *r, const Str *line)
{
    for (int64_t at = 0; at < line->length;) {
        bool    quoted = r->state == IN_QUOTES;
        int64_t end    = quoted || r->state == IN_FIELD ? run_end(line, at, r->dialect, quoted) : at;
        if (end > at ? !add_run(r, line, at, end) : !take_char(r, line, at, str_char(line, at))) return false;
        at = end > at ? end : at + 1;
    }
    return take_char(r, line, line->length, LINE_OVER) && keep_run(r, line);
}

/* ---- the iterator ----------------------------------------------------------------------------------------- */

static bool begin_record(Reader *r)
{
    Owned fields = list_new(r->width);
    if (!fields) return false;
    ref_set((Object **)&r->fields, fields);
    builder_abandon(&r->text);
    builder_start(&r->text, 0);
    r->from = r->to = 0;
    r->state        = AT_RECORD;
    r->numeric      = false;
    return true;
}

/* No line is left. Is a last record open? */
static bool end_of_lines(Reader *r)
{
    if (error_pending() || (r->text.used == 0 && r->state != IN_QUOTES)) return false;
    if (r->dialect->strict) return raise_csv("unexpected end of data"), false;
    return save_field(r, NULL);
}

static Owned reader_next(Object *self)
{
    Reader *r = READER(self);
    if (!r->lines || !begin_record(r)) return NULL;
    do {
        Owned line = iter_next(r->lines);
        if (!line) {
            if (end_of_lines(r)) break;
            return NULL;
        }
        if (!IS_STR(line)) {
            raise_csv("iterator should return strings, not %T (the file should be opened in text mode)", line);
            ref_drop(line);
            return NULL;
        }
        r->line_num++;
        bool done = take_line(r, (Str *)line);
        r->from = r->to = 0;
        ref_drop(line);
        if (!done) return NULL;
    } while (r->state != AT_RECORD);
    Owned fields = OBJ(r->fields);
    r->fields    = NULL;
    if (!fields) return list_new(0); /* the lines were a reader's own */
    r->width = AS(List, fields)->length;
    return fields;
}

Owned csv_reader_new(Object *iterable, Object *dialect, Object **keyword_values, Tuple *kwnames)
{
    Owned o = type_alloc(&csv_reader_type);
    if (!o) return NULL;
    builder_start(&READER(o)->text, 0);
    gc_track(o);
    READER(o)->lines = object_iter(iterable);
    if (READER(o)->lines) READER(o)->dialect = csv_dialect_of(dialect, keyword_values, kwnames);
    if (READER(o)->dialect) READER(o)->fields = (List *)list_new(0);
    if (!READER(o)->fields) ref_clear(&o);
    return o;
}

static void reader_clear(Object *self)
{
    ref_clear(&READER(self)->lines);
    ref_clear((Object **)&READER(self)->fields);
}

static void reader_dealloc(Object *self)
{
    gc_untrack(self);
    builder_abandon(&READER(self)->text);
    reader_clear(self);
    ref_clear((Object **)&READER(self)->dialect);
    container_release(self, sizeof(Reader));
}

static int reader_traverse(Object *self, GcVisit visit, void *argument)
{
    Object *held[3] = {READER(self)->lines, OBJ(READER(self)->dialect), OBJ(READER(self)->fields)};
    int     result  = 0;
    for (int k = 0; k < 3 && !result; k++)
        if (held[k]) result = visit(held[k], argument);
    return result;
}

static const MemberDef members[] = {
    {"dialect", MEMBER_OBJECT, offsetof(Reader, dialect), false, NULL},
    {"line_num", MEMBER_INT64, offsetof(Reader, line_num), false, NULL},
    {0},
};
STATIC_OBJECT Type csv_reader_type = {
    .gc = {.size = sizeof(Reader), .traverse = reader_traverse, .clear = reader_clear, .dealloc = reader_dealloc},
    .name = "_csv.reader",
    .doc = "An iterator over records: each a list of the fields in one or more lines.",
    .flags = TYPE_BASE,
    .iter = iter_self, .next = reader_next,
    .members = members,
};
