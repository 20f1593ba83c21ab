/* codec.h -- encodings: from bytes to text and back, and what to do with what does not fit.
 *
 * A codec is a row of the table in codec.c.  Its decode and encode functions go on from error to error: decoding_error
 * and encoding_error ask the error handler, add what it gives, and say where to go on.
 */
#ifndef KRAIT_RUNTIME_CODEC_H
#define KRAIT_RUNTIME_CODEC_H

#include "runtime/byte_text.h"

typedef enum {
    ERRORS_STRICT, ERRORS_IGNORE, ERRORS_REPLACE, ERRORS_BACKSLASH, ERRORS_XML, ERRORS_NAME, ERRORS_SURROGATE_ESCAPE,
    ERRORS_SURROGATE_PASS, ERRORS_REGISTERED /* by codecs.register_error, or unknown */
} ErrorMode;

typedef struct Decoding {
    const char    *encoding; /* its name in messages */
    const uint8_t *data;
    int64_t        length;
    const char    *errors;
    ErrorMode      mode;
    StrBuilder     out;
} Decoding;

/* data[start:end] can't be decoded. false: an exception is pending. */
bool decoding_error(Decoding *d, int64_t start, int64_t end, const char *reason, int64_t *next);

/* Bytes that grow until they are one bytes object. */
typedef struct ByteBuilder { Bytes *bytes; int64_t used; bool failed; } ByteBuilder;
void  bytes_start(ByteBuilder *b, int64_t expected);
char *bytes_room(ByteBuilder *b, int64_t n); /* room for n more, to be counted in `used` by the caller; NULL: failed */
bool  bytes_add(ByteBuilder *b, const char *data, int64_t n);
static inline bool bytes_add_byte(ByteBuilder *b, uint8_t byte)
{
    char *to = b->bytes && b->used < b->bytes->length ? b->bytes->data + b->used : bytes_room(b, 1);
    if (!to) return false;
    *to = (char)byte;
    b->used++;
    return true;
}
Owned bytes_finish(ByteBuilder *b);
void  bytes_abandon(ByteBuilder *b);

typedef struct Encoding {
    const char *encoding;
    const Str  *text;
    const char *errors;
    ErrorMode   mode;
    int       (*put)(uint32_t c, uint8_t out[4]); /* one character, for replacements; 0: it has no place in the encoding */
    ByteBuilder out;
} Encoding;

/* text[start:end] can't be encoded. */
bool encoding_error(Encoding *e, int64_t start, int64_t end, const char *reason, int64_t *next);

typedef struct Codec {
    const char *name;       /* as normalised: "utf_16_le" */
    const char *label;      /* in messages: "utf-16-le"   */
    bool        ascii;      /* bytes below 128 are ASCII  */
    bool (*decode)(Decoding *d);
    bool (*encode)(Encoding *e);
    int  (*put)(uint32_t c, uint8_t out[4]);
} Codec;

const Codec *codec_find(const char *encoding);  /* by any of its names; NULL without error */
const Codec *codec_get(const char *encoding);   /* NULL: LookupError pending */
Owned codec_register_error(Borrowed name, Borrowed handler); /* codecs.register_error */
Owned codec_lookup_error(const char *name);     /* codecs.lookup_error: a callable, or NULL with LookupError pending */
const Codec *page_find(const char *name);       /* of codec_pages.c, by its normalised name or another one; NULL without error */
bool  table_encode(Encoding *e, const char *reason); /* of one byte a character, by e->put */
bool  codec_normalise(const char *name, char out[64]); /* false: too long */
/* Of the text of a file: a codec, or what a search function says of one (*info, a new reference). false: error pending. */
bool codec_get_for_file(const char *encoding, const Codec **codec, Owned *info);
bool  codec_is_plain(const Codec *codec); /* one of the five every program meets: str_encode and str_decode don't name it in errors */
/* The pending exception, if it is a plain one, is raised anew, saying which codec it comes from. */
void  codec_name_error(const char *encoding, bool encoding_it);
/* codec_search.c: codecs.register and what it brings. codec_search: a new tuple; NULL without error: nobody knows it. codec_apply
   gives what the codec makes of o, codec_apply_to_text a bytes or a str, of encodings of text only. */
bool  codec_register(Borrowed search);
bool  codec_unregister(Borrowed search);
Owned codec_search(const char *encoding);
Owned codec_apply(Borrowed info, Borrowed o, const char *encoding, const char *errors, bool encoding_it);
Owned codec_apply_to_text(Borrowed info, Borrowed o, const char *encoding, const char *errors, bool encoding_it);
void  codec_search_stop(void);
void  codec_stop(void);
int   utf8_put(uint32_t c, uint8_t out[4]);     /* surrogates too */

/* by file: codec_utf8.c, codec_utf16.c, codec_table.c, codec_escape.c */
bool utf8_decode(Decoding *d), utf8_sig_decode(Decoding *d), utf8_encode(Encoding *e), utf8_sig_encode(Encoding *e);
bool utf16_decode(Decoding *d), utf16_le_decode(Decoding *d), utf16_be_decode(Decoding *d);
bool utf16_encode(Encoding *e), utf16_le_encode(Encoding *e), utf16_be_encode(Encoding *e);
bool utf32_decode(Decoding *d), utf32_le_decode(Decoding *d), utf32_be_decode(Decoding *d);
bool utf32_encode(Encoding *e), utf32_le_encode(Encoding *e), utf32_be_encode(Encoding *e);
bool ascii_decode(Decoding *d), ascii_encode(Encoding *e), latin1_decode(Decoding *d), latin1_encode(Encoding *e);
bool unicode_escape_decode(Decoding *d), unicode_escape_encode(Encoding *e);
bool raw_unicode_escape_decode(Decoding *d), raw_unicode_escape_encode(Encoding *e);
int  utf8_put_strict(uint32_t c, uint8_t out[4]), utf16_le_put(uint32_t c, uint8_t out[4]), utf16_be_put(uint32_t c, uint8_t out[4]);
int  utf32_le_put(uint32_t c, uint8_t out[4]), utf32_be_put(uint32_t c, uint8_t out[4]);
int  ascii_put(uint32_t c, uint8_t out[4]), latin1_put(uint32_t c, uint8_t out[4]);

#endif
