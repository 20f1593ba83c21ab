/* codec.c -- encodings by name, and the doors str_encode and str_decode. Error handlers are in codec_errors.c. */
#include "runtime/codec.h"
#include "runtime/dict.h"
#include "runtime/exception.h"
#include "runtime/list.h"

/* ---- names ------------------------------------------------------------------------------------------------------ */

static const Codec codecs[] = {
    { "utf_8", "utf-8", true, utf8_decode, utf8_encode, utf8_put_strict },
    { "utf_8_sig", "utf-8", true, utf8_sig_decode, utf8_sig_encode, utf8_put_strict },
    { "ascii", "ascii", true, ascii_decode, ascii_encode, ascii_put },
    { "latin_1", "latin-1", true, latin1_decode, latin1_encode, latin1_put },
    { "utf_16", "utf-16", false, utf16_decode, utf16_encode, utf16_le_put },
    { "utf_16_le", "utf-16-le", false, utf16_le_decode, utf16_le_encode, utf16_le_put },
    { "utf_16_be", "utf-16-be", false, utf16_be_decode, utf16_be_encode, utf16_be_put },
    { "utf_32", "utf-32", false, utf32_decode, utf32_encode, utf32_le_put },
    { "utf_32_le", "utf-32-le", false, utf32_le_decode, utf32_le_encode, utf32_le_put },
    { "utf_32_be", "utf-32-be", false, utf32_be_decode, utf32_be_encode, utf32_be_put },
    { "unicode_escape", "unicodeescape", false, unicode_escape_decode, unicode_escape_encode, latin1_put },
    { "raw_unicode_escape", "rawunicodeescape", false, raw_unicode_escape_decode, raw_unicode_escape_encode, latin1_put },
};

static const char *const aliases[][2] = {
    { "utf8", "utf_8" }, { "u8", "utf_8" }, { "utf", "utf_8" }, { "cp65001", "utf_8" }, { "utf8_ucs2", "utf_8" }, { "utf8_ucs4", "utf_8" },
    { "us_ascii", "ascii" }, { "us", "ascii" }, { "646", "ascii" }, { "ansi_x3.4_1968", "ascii" }, { "ansi_x3_4_1968", "ascii" },
    { "ansi_x3.4_1986", "ascii" }, { "cp367", "ascii" }, { "csascii", "ascii" }, { "ibm367", "ascii" }, { "iso646_us", "ascii" },
    { "iso_646.irv_1991", "ascii" }, { "iso_ir_6", "ascii" },
    { "latin1", "latin_1" }, { "latin", "latin_1" }, { "l1", "latin_1" }, { "iso8859_1", "latin_1" }, { "iso_8859_1", "latin_1" },
    { "iso8859", "latin_1" }, { "8859", "latin_1" }, { "cp819", "latin_1" }, { "csisolatin1", "latin_1" }, { "ibm819", "latin_1" },
    { "iso_8859_1_1987", "latin_1" }, { "iso_ir_100", "latin_1" },
    { "utf16", "utf_16" }, { "u16", "utf_16" }, { "utf_16le", "utf_16_le" }, { "unicodelittleunmarked", "utf_16_le" },
    { "utf_16be", "utf_16_be" }, { "unicodebigunmarked", "utf_16_be" },
    { "utf32", "utf_32" }, { "u32", "utf_32" }, { "utf_32le", "utf_32_le" }, { "utf_32be", "utf_32_be" },
};

/* Lower case; every run of other characters than letters, digits and dots becomes one '_'. */
bool codec_normalise(const char *name, char out[64])
{
    size_t n   = 0;
    bool   gap = false;
    for (; *name; name++) {
        uint8_t c = (uint8_t)*name;
        if (c == '.' || (c < 128 && (ascii_class[c] & (CHAR_ALPHA | CHAR_DIGIT)))) {
            if (n > 61) return false;
            if (gap && n) out[n++] = '_';
            out[n++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
            gap      = false;
        } else
            gap = true;
    }
    out[n] = 0;
    return true;
}

static const Codec *find_by_name(const char *encoding)
{
    char name[64];
    if (!codec_normalise(encoding, name)) return NULL;
    const char *wanted = name;
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
        if (strcmp(aliases[i][0], name) == 0) wanted = aliases[i][1];
    for (size_t i = 0; i < sizeof codecs / sizeof *codecs; i++)
        if (strcmp(codecs[i].name, wanted) == 0) return &codecs[i];
    return page_find(name);
}

/* A program asks for one or two encodings again and again: the spellings asked for last are known. */
const Codec *codec_find(const char *encoding)
{
    enum { KNOWN = 4, LONGEST = 16 };
    static struct { char spelling[LONGEST]; const Codec *codec; } known[KNOWN];
    static unsigned next;
    for (int i = 0; i < KNOWN; i++)
        if (known[i].codec && strcmp(known[i].spelling, encoding) == 0) return known[i].codec;
    const Codec *codec = find_by_name(encoding);
    if (codec && strlen(encoding) < LONGEST) {
        strcpy(known[next % KNOWN].spelling, encoding);
        known[next++ % KNOWN].codec = codec;
    }
    return codec;
}

const Codec *codec_get(const char *encoding)
{
    const Codec *codec = codec_find(encoding);
    if (!codec) raise_error(&exc_LookupError, "unknown encoding: %s", encoding);
    return codec;
}

static ErrorMode error_mode(const char *errors)
{
    static const char *const known[] = { "strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace",
                                         "surrogateescape", "surrogatepass" };
    if (!errors) return ERRORS_STRICT;
    for (int i = 0; i < 8; i++)
        if (strcmp(errors, known[i]) == 0) return (ErrorMode)i;
    return ERRORS_REGISTERED;
}

static bool is_utf8(const char *encoding)
{
    return !encoding || strcmp(encoding, "utf-8") == 0 || strcmp(encoding, "utf8") == 0 || strcmp(encoding, "UTF-8") == 0;
}

/* Made with no more than one str, and with nothing of its own: it can be made anew with another text. */
static bool is_plain_error(Borrowed o)
{
    const Exception *e = (const Exception *)o;
    if (TYPE_OF(o)->gc.size != exc_BaseException.gc.size || TYPE_OF(o)->init != exc_BaseException.init) return false;
    if (e->dict && dict_length((Dict *)e->dict)) return false;
    return e->args->length == 0 || (e->args->length == 1 && IS_EXACT_STR(e->args->items[0]));
}

void codec_name_error(const char *encoding, bool encoding_it)
{
    if (!is_plain_error(interp.raised)) return;
    Owned cause = error_take();
    raise_error(TYPE_OF(cause), "%s with '%s' codec failed (%T: %S)", encoding_it ? "encoding" : "decoding", encoding, cause, cause);
    error_chain_cause(cause);
}

bool codec_is_plain(const Codec *codec)
{
    static const char *const plain[] = { "utf_8", "ascii", "latin_1", "utf_16", "utf_32" };
    for (int i = 0; i < 5; i++)
        if (strcmp(codec->name, plain[i]) == 0) return true;
    return false;
}

/* ---- the doors ------------------------------------------------------------------------------------------------------- */

Owned str_encode(Borrowed s, const char *encoding, const char *errors)
{
    const Str *text = (const Str *)s;
    if (text->ascii && !encoding) return bytes_new(text->data, text->length);
    const Codec *codec = is_utf8(encoding) ? &codecs[0] : codec_find(encoding);
    Owned        info  = codec ? NULL : codec_search(encoding);
    if (info) {
        Owned bytes = codec_apply_to_text(info, s, encoding, errors, true);
        ref_drop(info);
        return bytes;
    }
    if (!codec && !error_pending()) codec = codec_get(encoding);
    if (!codec) return NULL;
    if (text->ascii && codec->ascii && codec->encode != utf8_sig_encode) return bytes_new(text->data, text->length);
    Encoding e = { .encoding = codec->label, .text = text, .errors = errors ? errors : "strict", .mode = error_mode(errors), .put = codec->put };
    bytes_start(&e.out, 0);
    if (codec->encode(&e)) return bytes_finish(&e.out);
    bytes_abandon(&e.out);
    if (!codec_is_plain(codec)) codec_name_error(encoding, true);
    return NULL;
}

Owned str_decode(const char *bytes, int64_t length, const char *encoding, const char *errors)
{
    if (length == 0) return str_new(0, 0); /* in any encoding, known or not */
    bool utf8 = is_utf8(encoding);
    if (utf8 && bytes_are_ascii(bytes, length)) return str_from_ascii(bytes, length);
    const Codec *codec = utf8 ? &codecs[0] : codec_find(encoding);
    Owned        info  = codec ? NULL : codec_search(encoding);
    if (info) {
        Owned given = bytes_new(bytes, length), text = given ? codec_apply_to_text(info, given, encoding, errors, false) : NULL;
        ref_drop_maybe(given);
        ref_drop(info);
        return text;
    }
    if (!codec && !error_pending()) codec = codec_get(encoding);
    if (!codec) return NULL;
    if (!utf8 && codec->ascii && bytes_are_ascii(bytes, length)) return str_from_ascii(bytes, length);
    Decoding d = { .encoding = codec->label, .data = (const uint8_t *)bytes, .length = length, .errors = errors ? errors : "strict", .mode = error_mode(errors) };
    builder_start(&d.out, 0);
    if (codec->decode(&d)) return builder_finish(&d.out);
    builder_abandon(&d.out);
    if (!codec_is_plain(codec)) codec_name_error(encoding, false);
    return NULL;
}

/* ---- bytes that grow ------------------------------------------------------------------------------------------------------ */

void bytes_start(ByteBuilder *b, int64_t expected)
{
    *b = (ByteBuilder){ 0 };
    if (expected > 0 && !(b->bytes = (Bytes *)bytes_new(NULL, expected + 1))) b->failed = true;
}

char *bytes_room(ByteBuilder *b, int64_t n)
{
    if (b->failed) return NULL;
    int64_t need = b->used + n, room = b->bytes ? b->bytes->length : 0;
    if (need > room || !b->bytes) {
        int64_t wanted = need + need / 4 + 32;
        Bytes  *moved  = b->bytes ? heap_realloc(b->bytes, sizeof(Bytes) + (size_t)room + 1, sizeof(Bytes) + (size_t)wanted + 1)
                                  : (Bytes *)bytes_new(NULL, wanted);
        if (!moved) {
            bytes_abandon(b);
            b->failed = true;
            return NULL;
        }
        moved->length = wanted;
        b->bytes      = moved;
    }
    return b->bytes->data + b->used;
}

bool bytes_add(ByteBuilder *b, const char *data, int64_t n)
{
    if (n == 0) return !b->failed;
    char *to = bytes_room(b, n);
    if (!to) return false;
    memcpy(to, data, (size_t)n);
    b->used += n;
    return true;
}

Owned bytes_finish(ByteBuilder *b)
{
    if (b->failed) return NULL;
    if (b->used <= 1) {
        Owned shared = bytes_new(b->used ? b->bytes->data : "", b->used);
        bytes_abandon(b);
        return shared;
    }
    Bytes *bytes = heap_realloc(b->bytes, sizeof(Bytes) + (size_t)b->bytes->length + 1, sizeof(Bytes) + (size_t)b->used + 1);
    if (!bytes) {
        bytes_abandon(b);
        return NULL;
    }
    bytes->length        = b->used;
    bytes->data[b->used] = 0;
    b->bytes             = NULL;
    return OBJ(bytes);
}

void bytes_abandon(ByteBuilder *b) { ref_clear(&b->bytes); }
