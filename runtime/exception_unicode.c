/* exception_unicode.c -- UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError: what could not be converted, and where. */
#include "runtime/bytes.h"
#include "runtime/error.h"
#include "runtime/exception_parts.h"
#include "runtime/int.h"
#include "runtime/names.h"
#include "runtime/protocol.h"

static bool argument_is_str(Object **args, int i)
{
    if (IS_STR(args[i])) return true;
    raise_type_error("argument %d must be str, not %K", i + 1, args[i]);
    return false;
}

/* start, end, reason: the last three arguments, from number `i` on. */
static bool fill_place(UnicodeException *e, Object **args, int i)
{
    int64_t start, end;
    if (!number_to_index(args[i], &start, &exc_OverflowError) || !number_to_index(args[i + 1], &end, &exc_OverflowError)) return false;
    if (!argument_is_str(args, i + 2)) return false;
    e->start = start;
    e->end   = end;
    field_set(&e->reason, args[i + 2]);
    return true;
}

static bool takes_exactly(int wanted, int n)
{
    if (n == wanted) return true;
    raise_type_error("function takes exactly %d arguments (%d given)", wanted, n);
    return false;
}

static Owned bytes_of(Borrowed o) /* bytes themselves, a copy of what another buffer shows */
{
    Buffer buffer;
    if (IS_BYTES(o)) return ref_keep(o);
    if (!buffer_get(o, &buffer, false)) return NULL;
    Owned bytes = bytes_new(buffer.data, buffer.length);
    buffer_release(&buffer);
    return bytes;
}

static bool decode_error_init(Object *self, Object **args, int n, Tuple *keywords)
{
    UnicodeException *e = AS(UnicodeException, self);
    if (!exception_init(self, args, n, keywords) || !takes_exactly(5, n)) return false;
    if (!argument_is_str(args, 0)) return false;
    if (!fill_place(e, args, 2)) return false;
    Owned bytes = bytes_of(args[1]);
    if (!bytes) return false;
    field_set(&e->encoding, args[0]);
    ref_set(&e->object, bytes);
    return true;
}

static bool encode_error_init(Object *self, Object **args, int n, Tuple *keywords)
{
    UnicodeException *e = AS(UnicodeException, self);
    if (!exception_init(self, args, n, keywords) || !takes_exactly(5, n)) return false;
    if (!argument_is_str(args, 0) || !argument_is_str(args, 1) || !fill_place(e, args, 2)) return false;
    field_set(&e->encoding, args[0]);
    field_set(&e->object, args[1]);
    return true;
}

static bool translate_error_init(Object *self, Object **args, int n, Tuple *keywords)
{
    UnicodeException *e = AS(UnicodeException, self);
    if (!exception_init(self, args, n, keywords) || !takes_exactly(4, n)) return false;
    if (!argument_is_str(args, 0) || !fill_place(e, args, 1)) return false;
    field_set(&e->object, args[0]);
    return true;
}

/* ---- texts ---------------------------------------------------------------------------------- */

static Object *or_none(Object *o) { return o ? o : NONE; }

static Owned decode_error_str(Object *self)
{
    UnicodeException *e = AS(UnicodeException, self);
    if (!e->object) return ref_keep(OBJ(names.empty));
    Object *encoding = or_none(e->encoding), *reason = or_none(e->reason);
    if (IS_BYTES(e->object) && e->start >= 0 && e->start < AS(Bytes, e->object)->length && e->end == e->start + 1)
        return str_format_c("'%S' codec can't decode byte 0x%02x in position %lld: %S", encoding,
                            (unsigned)(uint8_t)AS(Bytes, e->object)->data[e->start], (long long)e->start, reason);
    return str_format_c("'%S' codec can't decode bytes in position %lld-%lld: %S", encoding, (long long)e->start,
                        (long long)(e->end - 1), reason);
}

/* \xe9, \u1234 or \U00012345 for the one character that could not be converted; false: there are several. */
static bool single_character(const UnicodeException *e, char out[12])
{
    const Str *s = (const Str *)e->object;
    if (!IS_STR(e->object) || e->start < 0 || e->start >= s->length || e->end != e->start + 1) return false;
    static const char digits[] = "0123456789abcdef";
    uint32_t          c        = str_char(s, e->start);
    int               n        = c <= 0xff ? 2 : c <= 0xffff ? 4 : 8;
    out[0]                     = '\\';
    out[1]                     = n == 2 ? 'x' : n == 4 ? 'u' : 'U';
    for (int i = 0; i < n; i++) out[2 + i] = digits[c >> (4 * (n - 1 - i)) & 15];
    out[2 + n] = 0;
    return true;
}

static Owned encode_error_str(Object *self)
{
    UnicodeException *e = AS(UnicodeException, self);
    char              character[12];
    if (!e->object) return ref_keep(OBJ(names.empty));
    Object *encoding = or_none(e->encoding), *reason = or_none(e->reason);
    if (single_character(e, character))
        return str_format_c("'%S' codec can't encode character '%s' in position %lld: %S", encoding, character, (long long)e->start, reason);
    return str_format_c("'%S' codec can't encode characters in position %lld-%lld: %S", encoding, (long long)e->start,
                        (long long)(e->end - 1), reason);
}

static Owned translate_error_str(Object *self)
{
    UnicodeException *e = AS(UnicodeException, self);
    char              character[12];
    if (!e->object) return ref_keep(OBJ(names.empty));
    Object *reason = or_none(e->reason);
    if (single_character(e, character))
        return str_format_c("can't translate character '%s' in position %lld: %S", character, (long long)e->start, reason);
    return str_format_c("can't translate characters in position %lld-%lld: %S", (long long)e->start, (long long)(e->end - 1), reason);
}

/* ---- from C --------------------------------------------------------------------------------- */

static Owned unicode_error_new(Type *type, const char *encoding, Borrowed object, int64_t start, int64_t end, const char *reason)
{
    Owned name = str_from_c(encoding), why = str_from_c(reason), from = int_new(start), to = int_new(end), error = NULL;
    if (name && why && from && to) error = exception_new(type, (Object *[]){name, (Object *)object, from, to, why}, 5);
    ref_drop_maybe(name);
    ref_drop_maybe(why);
    ref_drop_maybe(from);
    ref_drop_maybe(to);
    return error;
}

Owned unicode_decode_error_new(const char *encoding, Borrowed bytes, int64_t start, int64_t end, const char *reason)
{
    return unicode_error_new(&exc_UnicodeDecodeError, encoding, bytes, start, end, reason);
}

Owned unicode_encode_error_new(const char *encoding, Borrowed str, int64_t start, int64_t end, const char *reason)
{
    return unicode_error_new(&exc_UnicodeEncodeError, encoding, str, start, end, reason);
}

#define FIELD(name, field) {name, MEMBER_OBJECT_OR_NONE, offsetof(UnicodeException, field), true, NULL}

static const MemberDef codec_members[] = {
    FIELD("encoding", encoding),
    FIELD("object", object),
    {"start", MEMBER_INT64, offsetof(UnicodeException, start), true, "exception start"},
    {"end", MEMBER_INT64, offsetof(UnicodeException, end), true, "exception end"},
    FIELD("reason", reason),
    {NULL, 0, 0, false, NULL},
};

void unicode_errors_start(void)
{
    exc_UnicodeDecodeError.init       = decode_error_init;
    exc_UnicodeDecodeError.str        = decode_error_str;
    exc_UnicodeDecodeError.members    = codec_members;
    exc_UnicodeEncodeError.init       = encode_error_init;
    exc_UnicodeEncodeError.str        = encode_error_str;
    exc_UnicodeEncodeError.members    = codec_members;
    exc_UnicodeTranslateError.init    = translate_error_init;
    exc_UnicodeTranslateError.str     = translate_error_str;
    exc_UnicodeTranslateError.members = codec_members;
}
