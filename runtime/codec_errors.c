/* codec_errors.c -- what happens to bytes and characters that an encoding has no place for.
 *
 * The handlers that Python names are done here without making an exception object, except "strict", which raises it, and
 * those registered with codecs.register_error, which are called with it and answer (replacement, where to go on).
 */
#include "runtime/codec.h"
#include "runtime/dict.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/protocol.h"
#include <stdio.h>

static Dict *handlers; /* owned: name -> callable; NULL: none registered */

/* ---- registered ones ------------------------------------------------------------------------------------------ */

Owned codec_register_error(Borrowed name, Borrowed handler)
{
    if (!object_is_callable(handler)) return raise_type_error("handler must be callable");
    if (!handlers && !(handlers = (Dict *)dict_new())) return NULL;
    return dict_set(handlers, name, handler) ? none_new() : NULL;
}

Owned codec_lookup_error(const char *name)
{
    Owned key = str_from_c(name);
    if (!key) return NULL;
    Borrowed found = handlers ? dict_find_str(handlers, AS(Str, key)) : NULL;
    ref_drop(key);
    return found ? ref_keep(found) : raise_error(&exc_LookupError, "unknown error handler name '%s'", name);
}

void codec_stop(void)
{
    ref_clear(&handlers);
    codec_search_stop();
}

/* Calls the handler `errors` with `exception` (taken over): a str (or bytes) and the place to go on. */
static Owned call_handler(const char *errors, Owned exception, int64_t length, const char *what, bool bytes_allowed, int64_t *next)
{
    Owned handler = exception ? codec_lookup_error(errors) : NULL;
    Owned answer  = handler ? object_call_1(handler, exception) : NULL, replacement = NULL;
    ref_drop_maybe(handler);
    ref_drop_maybe(exception);
    if (!answer) return NULL;
    Object **items = IS_TUPLE(answer) ? AS(Tuple, answer)->items : NULL;
    bool     right = items && AS(Tuple, answer)->length == 2 && (IS_STR(items[0]) || (bytes_allowed && IS_BYTES(items[0])));
    if (!right) raise_type_error("%s error handler must return (%s, int) tuple", what, bytes_allowed ? "str/bytes" : "str");
    else if (number_to_int64(items[1], next)) {
        if (*next < 0) *next += length;
        if (*next < 0 || *next > length) raise_index_error("position %lld from error handler out of bounds", (long long)*next);
        else replacement = ref_keep(items[0]);
    }
    ref_drop(answer);
    return replacement;
}

/* ---- decoding -------------------------------------------------------------------------------------------------- */

static Owned decode_exception(Decoding *d, int64_t start, int64_t end, const char *reason)
{
    Owned bytes = bytes_new((const char *)d->data, d->length);
    Owned error = bytes ? unicode_decode_error_new(d->encoding, bytes, start, end, reason) : NULL;
    ref_drop_maybe(bytes);
    return error;
}

static bool raise_decode(Decoding *d, int64_t start, int64_t end, const char *reason)
{
    Owned error = decode_exception(d, start, end, reason);
    if (error) raise_object(error);
    return false;
}

/* A surrogate as the encoding would write it; 0: it is none. *size: its bytes. */
static uint32_t surrogate_at(const Decoding *d, int64_t at, int *size)
{
    const uint8_t *p    = d->data + at;
    int64_t        left = d->length - at;
    uint32_t       c    = 0;
    bool           big  = strstr(d->encoding, "-be") != NULL;
    if (strncmp(d->encoding, "utf-8", 5) == 0) {
        *size = 3;
        if (left >= 3 && p[0] == 0xed && (p[1] & 0xe0) == 0xa0 && (p[2] & 0xc0) == 0x80) c = 0xd000u | (p[1] & 63u) << 6 | (p[2] & 63u);
    } else if (strncmp(d->encoding, "utf-16", 6) == 0) {
        *size = 2;
        if (left >= 2) c = big ? (uint32_t)(p[0] << 8 | p[1]) : (uint32_t)(p[1] << 8 | p[0]);
    } else if (strncmp(d->encoding, "utf-32", 6) == 0) {
        *size = 4;
        if (left >= 4) c = big ? (uint32_t)p[0] << 24 | p[1] << 16 | p[2] << 8 | p[3] : (uint32_t)p[3] << 24 | p[2] << 16 | p[1] << 8 | p[0];
    }
    return c >= 0xd800 && c <= 0xdfff ? c : 0;
}

static bool escape_bytes(Decoding *d, int64_t start, int64_t end)
{
    for (int64_t i = start; i < end; i++)
        if (!builder_format(&d->out, "\\x%02x", d->data[i])) return false;
    return true;
}

bool decoding_error(Decoding *d, int64_t start, int64_t end, const char *reason, int64_t *next)
{
    *next = end;
    switch (d->mode) {
    case ERRORS_IGNORE:    return true;
    case ERRORS_REPLACE:   return builder_add_char(&d->out, 0xfffd);
    case ERRORS_BACKSLASH: return escape_bytes(d, start, end);
    case ERRORS_SURROGATE_ESCAPE: {
        int64_t i = start;
        for (; i < end && d->data[i] >= 128; i++)
            if (!builder_add_char(&d->out, 0xdc00u + d->data[i])) return false;
        *next = i;
        return i > start || raise_decode(d, start, end, reason);
    }
    case ERRORS_SURROGATE_PASS: {
        int      size = 0;
        uint32_t c    = surrogate_at(d, start, &size);
        *next         = start + size;
        return c ? builder_add_char(&d->out, c) : raise_decode(d, start, end, reason);
    }
    case ERRORS_XML: case ERRORS_NAME:
        raise_type_error("don't know how to handle UnicodeDecodeError in error callback");
        return false;
    case ERRORS_REGISTERED:
        return builder_add_take(&d->out, call_handler(d->errors, decode_exception(d, start, end, reason), d->length, "decoding", false, next));
    default: return raise_decode(d, start, end, reason);
    }
}

/* ---- encoding ----------------------------------------------------------------------------------------------------- */

static Owned encode_exception(Encoding *e, int64_t start, int64_t end, const char *reason)
{
    return unicode_encode_error_new(e->encoding, (Borrowed)e->text, start, end, reason);
}

static bool raise_encode(Encoding *e, int64_t start, int64_t end, const char *reason)
{
    Owned error = encode_exception(e, start, end, reason);
    if (error) raise_object(error);
    return false;
}

static bool put_char(Encoding *e, uint32_t c)
{
    uint8_t out[4];
    int     n = e->put(c, out);
    return n && bytes_add(&e->out, (const char *)out, n);
}

static bool put_ascii(Encoding *e, const char *text)
{
    for (; *text; text++)
        if (!put_char(e, (uint8_t)*text)) return false;
    return true;
}

static void escape_char(uint32_t c, char *out)
{
    sprintf(out, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
}

static bool put_escaped(Encoding *e, uint32_t c)
{
    char text[300];
    if (e->mode == ERRORS_XML) sprintf(text, "&#%u;", c);
    else if (e->mode == ERRORS_REPLACE) strcpy(text, "?");
    else {
        escape_char(c, text);
        if (e->mode == ERRORS_NAME && char_name(c, text + 3)) {
            memcpy(text, "\\N{", 3);
            strcat(text, "}");
        }
    }
    return put_ascii(e, text);
}

static bool put_surrogates(Encoding *e, int64_t start, int64_t end, const char *reason)
{
    bool utf8 = strncmp(e->encoding, "utf-8", 5) == 0, wide = strncmp(e->encoding, "utf-16", 6) == 0 || strncmp(e->encoding, "utf-32", 6) == 0;
    for (int64_t i = start; i < end; i++) {
        uint32_t c = str_char(e->text, i);
        if (e->mode == ERRORS_SURROGATE_ESCAPE) {
            if (c < 0xdc80 || c > 0xdcff || wide) return raise_encode(e, start, wide ? i + 1 : end, reason); /* one byte is no unit */
            if (!bytes_add_byte(&e->out, (uint8_t)(c - 0xdc00))) return false;
            continue;
        }
        uint8_t out[4];
        if (c < 0xd800 || c > 0xdfff || (!utf8 && !wide)) return raise_encode(e, start, end, reason);
        int n = utf8 ? utf8_put(c, out) : e->put(c | 0x80000000u, out); /* the mark lets the surrogate through */
        if (!bytes_add(&e->out, (const char *)out, n)) return false;
    }
    return true;
}

/* What a registered handler gave: bytes as they are, text must be in the encoding. */
static bool put_replacement(Encoding *e, Owned replacement, int64_t start, int64_t end, const char *reason)
{
    if (!replacement) return false;
    bool done = true;
    if (IS_BYTES(replacement)) done = bytes_add(&e->out, AS(Bytes, replacement)->data, AS(Bytes, replacement)->length);
    else
        for (int64_t i = 0; done && i < AS(Str, replacement)->length; i++)
            done = put_char(e, str_char(AS(Str, replacement), i)) || (!e->out.failed && raise_encode(e, start, end, reason));
    ref_drop(replacement);
    return done;
}

bool encoding_error(Encoding *e, int64_t start, int64_t end, const char *reason, int64_t *next)
{
    *next = end;
    switch (e->mode) {
    case ERRORS_IGNORE: return true;
    case ERRORS_REPLACE: case ERRORS_XML: case ERRORS_BACKSLASH: case ERRORS_NAME:
        for (int64_t i = start; i < end; i++)
            if (!put_escaped(e, str_char(e->text, i))) return false;
        return true;
    case ERRORS_SURROGATE_ESCAPE: case ERRORS_SURROGATE_PASS: return put_surrogates(e, start, end, reason);
    case ERRORS_REGISTERED:
        return put_replacement(e, call_handler(e->errors, encode_exception(e, start, end, reason), e->text->length, "encoding", true, next),
                               start, end, reason);
    default: return raise_encode(e, start, end, reason);
    }
}
