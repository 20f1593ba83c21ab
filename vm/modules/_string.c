/* _string.c -- the module _string: format strings taken apart, for string.Formatter. */
#include "runtime/error.h"
#include "runtime/exception.h"
#include "runtime/format_fields.h"
#include "runtime/iterators.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

typedef struct Parts { /* formatteriterator and fieldnameiterator */
    Object  head;
    Str    *text;
    int64_t at;   /* how much of it is done */
} Parts;

static Owned parts_new(Type *cls, Object *text, int64_t at)
{
    Owned o = type_alloc(cls);
    if (!o) return NULL;
    AS(Parts, o)->text = (Str *)ref_keep(text);
    AS(Parts, o)->at   = at;
    return o;
}

static void dealloc(Object *self)
{
    ref_drop(OBJ(AS(Parts, self)->text));
    object_release(self, sizeof(Parts));
}

/* (text, name, spec, conversion): the last three None where no field follows, the last where it has none. */
static Owned piece_tuple(const Str *s, const FormatPiece *piece)
{
    const FormatField *field = &piece->field;
    Owned text       = str_slice(s, piece->start, piece->stop);
    Owned name       = piece->has_field ? str_slice(s, field->name_start, field->name_stop) : none_new();
    Owned spec       = piece->has_field ? str_slice(s, field->spec_start, field->spec_stop) : none_new();
    Owned conversion = piece->has_field && field->conversion ? str_from_char(field->conversion) : none_new();
    Owned result     = text && name && spec && conversion ? tuple_pack(4, text, name, spec, conversion) : NULL;
    ref_drop_maybe(text);
    ref_drop_maybe(name);
    ref_drop_maybe(spec);
    ref_drop_maybe(conversion);
    return result;
}

static Owned piece_next(Object *self)
{
    Parts *parts = AS(Parts, self);
    if (parts->at >= parts->text->length) return NULL;
    FormatPiece piece;
    if (!format_piece_next(parts->text, &parts->at, parts->text->length, &piece)) return NULL;
    return piece_tuple(parts->text, &piece);
}

/* (whether it is an attribute, its name or the index) */
static Owned step_next(Object *self)
{
    Parts *parts = AS(Parts, self);
    if (parts->at >= parts->text->length) return NULL;
    FormatStep step;
    if (!format_step_next(parts->text, &parts->at, parts->text->length, &step)) return NULL;
    Owned key    = step.is_attribute ? str_slice(parts->text, step.start, step.stop) : format_key(parts->text, step.start, step.stop);
    Owned result = key ? tuple_pack(2, step.is_attribute ? TRUE_ : FALSE_, key) : NULL;
    ref_drop_maybe(key);
    return result;
}

static STATIC_OBJECT Type piece_iterator_type = {
    .gc = { .size = sizeof(Parts), .dealloc = dealloc }, .name = "formatteriterator", .flags = TYPE_NO_INSTANTIATE,
    .iter = iter_self, .next = piece_next,
};
static STATIC_OBJECT Type step_iterator_type = {
    .gc = { .size = sizeof(Parts), .dealloc = dealloc }, .name = "fieldnameiterator", .flags = TYPE_NO_INSTANTIATE,
    .iter = iter_self, .next = step_next,
};

static bool expect_text(Borrowed o)
{
    if (TYPE_HAS(o, TYPE_STR)) return true;
    raise_type_error("expected str, got %T", o);
    return false;
}

NATIVE(formatter_parser) { return expect_text(args[0]) ? parts_new(&piece_iterator_type, args[0], 0) : NULL; }

NATIVE(formatter_field_name_split)
{
    if (!expect_text(args[0])) return NULL;
    const Str *s      = AS(Str, args[0]);
    int64_t    stop   = format_first_stop(s, 0, s->length);
    Owned      first  = format_key(s, 0, stop);
    Owned      rest   = first ? parts_new(&step_iterator_type, args[0], stop) : NULL;
    Owned      result = rest ? tuple_pack(2, first, rest) : NULL;
    ref_drop_maybe(first);
    ref_drop_maybe(rest);
    return result;
}

static const NativeDef functions[] = {
    { "formatter_field_name_split", formatter_field_name_split, "field_name, /", "split the argument as a field name", 0 },
    { "formatter_parser", formatter_parser, "format_string, /", "parse the argument as a format string", 0 },
    { 0 },
};

static bool setup(UNUSED Module *module) { return type_ready(&piece_iterator_type) && type_ready(&step_iterator_type); }

const NativeModule _string_module = { "_string", "string helper module", functions, setup };
