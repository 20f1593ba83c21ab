/* io_foreign.c -- TextIOWrapper over a codec that is not one of runtime/codec.c: one of a search function, or of the module encodings.
 *
 * Its incremental decoder and encoder are objects of Python. A decoder's state is what getstate() says: bytes that it keeps, and a
 * number. So a position is more than an offset. tell() looks for the last place before it at which the decoder kept no bytes, and
 * gives a number made of (offset, the decoder's number, bytes to feed from there, characters to drop, whether the end follows),
 * from the lowest bits up; for most positions only the offset is not 0.
 */
#include "runtime/bytes.h"
#include "runtime/int.h"
#include "vm/modules/io_parts.h"

typedef struct Cookie { int64_t offset, flags, feed, skip, end; } Cookie;
static const int cookie_bits[] = { 64, 32, 32, 32, 8 };
enum { COOKIE_FIELDS = sizeof cookie_bits / sizeof *cookie_bits };

static Owned call_named(Borrowed o, const char *name, Borrowed argument_or_null)
{
    Owned method = object_get_attr_c(o, name);
    Owned r      = method ? argument_or_null ? object_call_1(method, argument_or_null) : object_call_0(method) : NULL;
    ref_drop_maybe(method);
    return r;
}

static bool call_quietly(Borrowed o, const char *name, Borrowed argument_or_null)
{
    Owned r = call_named(o, name, argument_or_null);
    ref_drop_maybe(r);
    return r != NULL;
}

/* ---- making the two objects ------------------------------------------------------------------------- */

bool foreign_choose(TextFile *t, Borrowed info)
{
    Owned decoder = t->readable ? call_named(info, "incrementaldecoder", OBJ(t->errors)) : NULL;
    if (t->readable && !decoder) return false;
    ref_set(&t->foreign_decoder, decoder);
    t->decoder.foreign = decoder;
    Owned encoder = t->writable ? call_named(info, "incrementalencoder", OBJ(t->errors)) : NULL;
    if (t->writable && !encoder) return false;
    ref_set(&t->foreign_encoder, encoder);
    return true;
}

void foreign_forget(TextFile *t)
{
    ref_clear(&t->foreign_decoder);
    ref_clear(&t->foreign_encoder);
    ref_clear(&t->foreign_flags);
}

/* ---- decoding and encoding ---------------------------------------------------------------------------- */

Owned foreign_decode(Object *decoder, const char *bytes, int64_t n, bool final)
{
    Owned part = bytes_new(bytes, n), text = NULL;
    ref_keep(decoder); /* what it calls may set the file up anew */
    if (part) text = object_call_method(decoder, names.decode, (Object *[]){ part, final ? TRUE_ : FALSE_ }, 2);
    ref_drop(decoder);
    ref_drop_maybe(part);
    if (!text || IS_STR(text)) return text;
    raise_type_error("decoder should return a string result, not '%T'", text);
    ref_drop(text);
    return NULL;
}

Owned foreign_encode(TextFile *t, Str *text)
{
    Owned bytes = call_named(t->foreign_encoder, "encode", OBJ(text));
    if (!bytes || IS_BYTES(bytes)) return bytes;
    raise_type_error("encoder should return a bytes object, not '%T'", bytes);
    ref_drop(bytes);
    return NULL;
}

bool foreign_reset_decoder(TextFile *t)
{
    t->decoder.held_cr = false;
    return !t->foreign_decoder || call_quietly(t->foreign_decoder, "reset", NULL);
}

bool foreign_reset_encoder(TextFile *t, bool at_start)
{
    if (!t->foreign_encoder) return true;
    if (at_start) return call_quietly(t->foreign_encoder, "reset", NULL);
    Owned zero = int_new(0);
    bool  ok   = zero && call_quietly(t->foreign_encoder, "setstate", zero);
    ref_drop_maybe(zero);
    return ok;
}

/* ---- the decoder's state -------------------------------------------------------------------------------- */

/* *kept and *flags are new references. */
static bool get_state(const TextFile *t, Owned *kept, Owned *flags)
{
    Owned state = call_named(t->foreign_decoder, "getstate", NULL);
    if (!state) return false;
    bool ok = false;
    if (!IS_TUPLE(state) || AS(Tuple, state)->length != 2) raise_type_error("illegal decoder state");
    else if (!IS_BYTES(AS(Tuple, state)->items[0]))
        raise_type_error("illegal decoder state: the first item should be a bytes object, not '%T'", AS(Tuple, state)->items[0]);
    else {
        *kept  = ref_keep(AS(Tuple, state)->items[0]);
        *flags = ref_keep(AS(Tuple, state)->items[1]);
        ok     = true;
    }
    ref_drop(state);
    return ok;
}

static bool set_state(const TextFile *t, Borrowed kept_or_null, Borrowed flags)
{
    Owned kept  = kept_or_null ? ref_keep(kept_or_null) : bytes_new("", 0);
    Owned state = kept ? tuple_pack(2, kept, flags) : NULL;
    bool  ok    = state && call_quietly(t->foreign_decoder, "setstate", state);
    ref_drop_maybe(kept);
    ref_drop_maybe(state);
    return ok;
}

Owned foreign_note_state(TextFile *t, Owned *flags)
{
    Owned kept;
    return get_state(t, &kept, flags) ? kept : NULL;
}

/* ---- positions --------------------------------------------------------------------------------------------- */

static Owned pack(const Cookie *cookie)
{
    const int64_t fields[COOKIE_FIELDS] = { cookie->offset, cookie->flags, cookie->feed, cookie->skip, cookie->end };
    Owned all = int_new(0);
    for (int k = COOKIE_FIELDS - 1; all && k >= 0; k--) {
        Owned bits = int_new(cookie_bits[k]), field = int_new(fields[k]);
        Owned high = bits && field ? number_binary(all, bits, OPERATOR_LSHIFT) : NULL;
        ref_drop(all);
        all = high ? number_binary(high, field, OPERATOR_OR) : NULL;
        ref_drop_maybe(bits);
        ref_drop_maybe(field);
        ref_drop_maybe(high);
    }
    return all;
}

static bool unpack(Borrowed number, Cookie *cookie)
{
    int64_t *const fields[COOKIE_FIELDS] = { &cookie->offset, &cookie->flags, &cookie->feed, &cookie->skip, &cookie->end };
    Owned rest = ref_keep(number);
    bool  ok   = true;
    for (int k = 0; ok && k < COOKIE_FIELDS; k++) {
        Owned bits = int_new(cookie_bits[k]), mask = int_from_uint64(UINT64_MAX >> (64 - cookie_bits[k]));
        Owned low  = bits && mask ? number_binary(rest, mask, OPERATOR_AND) : NULL;
        Owned high = low ? number_binary(rest, bits, OPERATOR_RSHIFT) : NULL;
        ok         = high && number_to_int64(low, fields[k]);
        ref_drop_maybe(bits);
        ref_drop_maybe(mask);
        ref_drop_maybe(low);
        ref_drop(rest);
        rest = high;
    }
    ref_drop_maybe(rest);
    return ok;
}

/* The flags of a cookie hold the \r that the newlines' half keeps, too, where there is such a half. */
static bool flags_to_cookie(const TextFile *t, Borrowed flags, bool held_cr, int64_t *result)
{
    if (!number_to_int64(flags, result)) return false;
    if (t->newlines.universal) *result = *result << 1 | held_cr;
    return true;
}

static bool set_from_cookie(TextFile *t, int64_t flags)
{
    t->decoder.held_cr = t->newlines.universal && flags & 1;
    Owned number       = int_new(t->newlines.universal ? flags >> 1 : flags);
    bool  ok           = number && set_state(t, NULL, number);
    ref_drop_maybe(number);
    return ok;
}

/* Has the decoder kept nothing? Then *flags is the cookie's. */
static Truth keeps_nothing(const TextFile *t, int64_t *flags)
{
    Owned kept, number;
    if (!get_state(t, &kept, &number)) return TRUTH_ERROR;
    Truth nothing = AS(Bytes, kept)->length == 0;
    if (nothing && !flags_to_cookie(t, number, t->decoder.held_cr, flags)) nothing = TRUTH_ERROR;
    ref_drop(kept);
    ref_drop(number);
    return nothing;
}

static int64_t feed(TextFile *t, const char *bytes, int64_t n, bool final)
{
    Owned text = decoder_feed(&t->decoder, bytes, n, final);
    if (!text) return -1;
    int64_t length = AS(Str, text)->length;
    ref_drop(text);
    return length;
}

/* From the state before the snapshot, byte by byte, until there are `wanted` characters. */
static bool find_place(TextFile *t, int64_t wanted, Cookie *cookie)
{
    const Bytes *bytes = AS(Bytes, t->snapshot);
    int64_t      made  = 0;
    for (int64_t i = 0; i < bytes->length; i++) {
        int64_t more = feed(t, bytes->data + i, 1, false), flags = 0;
        Truth   safe = more < 0 ? TRUTH_ERROR : keeps_nothing(t, &flags);
        if (safe == TRUTH_ERROR) return false;
        made += more;
        cookie->feed++;
        if (safe && made <= wanted) {
            cookie->offset += cookie->feed;
            cookie->flags = flags;
            wanted -= made;
            cookie->feed = made = 0;
        }
        cookie->skip = wanted;
        if (made >= wanted) return true;
    }
    int64_t more = feed(t, "", 0, true);
    cookie->end  = 1;
    if (more >= 0 && made + more < wanted) raise_error(&exc_OSError, "can't reconstruct logical file position");
    return more >= 0 && made + more >= wanted;
}

Owned foreign_tell(TextFile *t, int64_t offset)
{
    int64_t wanted = t->used > t->carried ? t->used - t->carried : 0;
    Cookie  cookie = { .offset = offset };
    if (!flags_to_cookie(t, t->foreign_flags, t->before.held_cr, &cookie.flags)) return NULL;
    if (wanted == 0) return pack(&cookie);
    TextDecoder was = t->decoder;
    Owned       kept, flags;
    if (!get_state(t, &kept, &flags)) return NULL;
    bool  found = set_from_cookie(t, cookie.flags) && find_place(t, wanted, &cookie);
    Owned error = error_take();
    t->decoder  = was;
    bool back   = set_state(t, kept, flags);
    ref_drop(kept);
    ref_drop(flags);
    if (error) {
        if (!back) error_clear();
        error_restore(error);
        return NULL;
    }
    return found && back ? pack(&cookie) : NULL;
}

/* tell() begins its search here, until more is read. */
static bool note_safe_place(TextFile *t, int64_t flags)
{
    Owned number = int_new(t->newlines.universal ? flags >> 1 : flags), nothing = number ? bytes_new("", 0) : NULL;
    if (!nothing) {
        ref_drop_maybe(number);
        return false;
    }
    ref_set(&t->foreign_flags, number);
    ref_set(&t->snapshot, nothing);
    t->before = t->decoder;
    return true;
}

/* Decodes again what lies between the safe place and the position. */
static bool go_on_from_safe_place(TextFile *t, const Cookie *cookie)
{
    Owned size = int_new(cookie->feed), bytes = size ? object_call_method(t->buffer, names.read, &size, 1) : NULL;
    ref_drop_maybe(size);
    if (bytes && !IS_BYTES(bytes)) {
        raise_type_error("underlying read() should have returned a bytes object, not '%T'", bytes);
        ref_clear(&bytes);
    }
    Owned text = bytes ? decoder_feed(&t->decoder, AS(Bytes, bytes)->data, AS(Bytes, bytes)->length, cookie->end != 0) : NULL;
    if (!text) {
        ref_drop_maybe(bytes);
        return false;
    }
    ref_set(&t->snapshot, bytes);
    ref_set(&t->decoded, text);
    if (AS(Str, text)->length < cookie->skip) raise_error(&exc_OSError, "can't restore logical file position");
    else t->used = cookie->skip;
    return !error_pending();
}

bool foreign_seek(TextFile *t, Borrowed target)
{
    Cookie cookie;
    if (!unpack(target, &cookie)) return false;
    Owned offset = int_new(cookie.offset), reached = offset ? object_call_method(t->buffer, names.seek, &offset, 1) : NULL;
    ref_drop_maybe(offset);
    if (!reached) return false;
    ref_drop(reached);
    text_drop_decoded(t);
    bool start = !cookie.offset && !cookie.flags;
    if (t->foreign_decoder && !(start ? foreign_reset_decoder(t) : set_from_cookie(t, cookie.flags))) return false;
    if (t->foreign_decoder && !note_safe_place(t, cookie.flags)) return false;
    if (cookie.skip && !go_on_from_safe_place(t, &cookie)) return false;
    return foreign_reset_encoder(t, start);
}
