/* csv_writer.c -- the writer of module _csv: makes a record of each row, and gives it to the file's write(). */
#include "runtime/iterators.h"
#include "vm/modules/csv_parts.h"

typedef struct Writer {
    Object   head;
    Object  *write; /* NULL: made by _csv.Writer() */
    Dialect *dialect;
} Writer;

#define WRITER(o) AS(Writer, o)

/* ---- fields ---------------------------------------------------------------------------------------------- */

static bool is_special(const Dialect *d, uint32_t c)
{
    if (c == d->delimiter || c == d->quote || c == d->escape) return true;
    for (int64_t k = 0; k < d->line_end->length; k++)
        if (c == str_char(d->line_end, k)) return true;
    return false;
}

/* A special character that doubling or quotes around the field don't help. */
static bool is_escaped(const Dialect *d, uint32_t c)
{
    return d->quoting == QUOTE_NONE || (c == d->quote ? !d->double_quote : c == d->escape);
}

/* The first special character from `at` on; the length: there is none. */
static int64_t next_special(const Dialect *d, const Str *text, int64_t at)
{
    while (at < text->length && !is_special(d, str_char(text, at))) at++;
    return at;
}

/* Does something in the text, from its first special character on, need quotes around the field? */
static bool needs_quotes(const Dialect *d, const Str *text, int64_t at)
{
    for (; at < text->length; at = next_special(d, text, at + 1))
        if (!is_escaped(d, str_char(text, at))) return true;
    return false;
}

static bool add_special(StrBuilder *record, const Dialect *d, uint32_t c)
{
    if (is_escaped(d, c)) {
        if (d->escape == NO_CHAR) return raise_csv("need to escape, but no escapechar set"), false;
        if (!builder_add_char(record, d->escape)) return false;
    } else if (c == d->quote && !builder_add_char(record, c)) return false;
    return builder_add_char(record, c);
}

static bool add_text(StrBuilder *record, const Dialect *d, const Str *text, int64_t special)
{
    int64_t at = 0;
    for (; special < text->length; special = next_special(d, text, at)) {
        if (!builder_add_slice(record, text, at, special) || !add_special(record, d, str_char(text, special))) return false;
        at = special + 1;
    }
    return builder_add_slice(record, text, at, text->length);
}

static bool add_field(StrBuilder *record, const Dialect *d, const Str *text, bool quoted)
{
    int64_t special = next_special(d, text, 0);
    quoted          = quoted || needs_quotes(d, text, special);
    return (!quoted || builder_add_char(record, d->quote)) && add_text(record, d, text, special) && (!quoted || builder_add_char(record, d->quote));
}

static bool is_number(Borrowed value)
{
    const Type *type = TYPE_OF(value);
    return type->to_int || type->to_float || type->to_index || TYPE_HAS(value, TYPE_COMPLEX);
}

static bool add_value(StrBuilder *record, const Dialect *d, Borrowed value)
{
    bool  quoted = d->quoting == QUOTE_ALL || (d->quoting == QUOTE_NONNUMERIC && !is_number(value));
    Owned text   = value == NONE ? str_new(0, 0) : IS_STR(value) ? ref_keep(value) : object_str(value);
    bool  done   = text && add_field(record, d, (Str *)text, quoted);
    ref_drop_maybe(text);
    return done;
}

/* ---- rows -------------------------------------------------------------------------------------------------- */

/* The fields of a row, and how many there are; -1: an error is pending. */
static int64_t add_row(StrBuilder *record, const Dialect *d, Borrowed values)
{
    int64_t count = 0;
    for (Owned value; (value = iter_next(values)); count++) {
        bool done = (count == 0 || builder_add_char(record, d->delimiter)) && add_value(record, d, value);
        ref_drop(value);
        if (!done) return -1;
    }
    return error_pending() ? -1 : count;
}

/* A single empty field would be an empty line, which is no field. */
static bool mark_empty_field(StrBuilder *record, const Dialect *d)
{
    if (d->quoting == QUOTE_NONE) return raise_csv("single empty field record must be quoted"), false;
    return builder_add_char(record, d->quote) && builder_add_char(record, d->quote);
}

static Owned record_of(const Dialect *d, Borrowed row)
{
    Owned values = object_iter(row);
    if (!values) return error_clear_if(&exc_TypeError) ? raise_csv("iterable expected, not %T", row) : NULL;
    StrBuilder record;
    StrScratch scratch;
    builder_start_in(&record, &scratch, 0);
    int64_t count = add_row(&record, d, values);
    ref_drop(values);
    if (count < 0 || (count > 0 && record.used == 0 && !mark_empty_field(&record, d)) || !builder_add(&record, OBJ(d->line_end))) {
        builder_abandon(&record);
        return NULL;
    }
    return builder_finish(&record);
}

static Owned write_row(Writer *w, Borrowed row)
{
    if (!w->write) return raise_type_error("argument 1 must have a \"write\" method");
    Owned record = record_of(w->dialect, row);
    if (!record) return NULL;
    Owned result = object_call_1(w->write, record);
    ref_drop(record);
    return result;
}

NATIVE(method_writerow) { return write_row(WRITER(args[0]), args[1]); }

NATIVE(method_writerows)
{
    Owned rows = object_iter(args[1]), row;
    if (!rows) return NULL;
    while ((row = iter_next(rows))) {
        Owned result = write_row(WRITER(args[0]), row);
        ref_drop(row);
        if (!result) break;
        ref_drop(result);
    }
    ref_drop(rows);
    return error_pending() ? NULL : none_new();
}

/* ---- the object --------------------------------------------------------------------------------------------- */

Owned csv_writer_new(Object *file, Object *dialect, Object **keyword_values, Tuple *kwnames)
{
    Owned o = type_alloc(&csv_writer_type);
    if (!o) return NULL;
    gc_track(o);
    WRITER(o)->dialect = csv_dialect_of(dialect, keyword_values, kwnames);
    if (WRITER(o)->dialect) {
        WRITER(o)->write = object_find_attr(file, names.write);
        if (!error_pending() && (!WRITER(o)->write || !object_is_callable(WRITER(o)->write)))
            raise_type_error("argument 1 must have a \"write\" method");
    }
    if (error_pending()) ref_clear(&o);
    return o;
}

static void writer_clear(Object *self) { ref_clear(&WRITER(self)->write); }

static void writer_dealloc(Object *self)
{
    gc_untrack(self);
    writer_clear(self);
    ref_clear((Object **)&WRITER(self)->dialect);
    container_release(self, sizeof(Writer));
}

static int writer_traverse(Object *self, GcVisit visit, void *argument)
{
    int result = WRITER(self)->write ? visit(WRITER(self)->write, argument) : 0;
    return result || !WRITER(self)->dialect ? result : visit(OBJ(WRITER(self)->dialect), argument);
}

static const NativeDef methods[] = {
    {"writerow", method_writerow, "row, /", "Write a row, an iterable of values; gives what the file's write() gives.", 0},
    {"writerows", method_writerows, "rows, /", "Write several rows.", 0},
    {0},
};
static const MemberDef members[] = {{"dialect", MEMBER_OBJECT, offsetof(Writer, dialect), false, NULL}, {0}};
STATIC_OBJECT Type csv_writer_type = {
    .gc = {.size = sizeof(Writer), .traverse = writer_traverse, .clear = writer_clear, .dealloc = writer_dealloc},
    .name = "_csv.writer",
    .doc = "Writes rows of values as records of separated fields.",
    .flags = TYPE_BASE,
    .methods = methods, .members = members,
};
