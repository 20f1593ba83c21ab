/* byte_text.h -- what bytes and bytearray share: most methods work on (data, length) and make a result of self's kind.
 *
 * A bytearray's data may move whenever Python code runs: read the other arguments first, look at self last.
 */
#ifndef KRAIT_RUNTIME_BYTE_TEXT_H
#define KRAIT_RUNTIME_BYTE_TEXT_H

#include "runtime/bytes.h"
#include "runtime/text.h"

typedef struct ByteView { /* the bytes of a bytes-like object, kept from changing size until view_end */
    const char *data;
    int64_t     length;
    Buffer      buffer; /* exporter NULL: of an exact bytes, nothing to give back */
} ByteView;

bool view_start(Borrowed o, ByteView *view); /* false: "a bytes-like object is required, not 'T'" pending */
void view_end(ByteView *view);
bool is_bytes_like(Borrowed o);

static inline char *byte_data(Borrowed o) /* of a bytes or bytearray */
{
    return IS_BYTES(o) ? ((Bytes *)o)->data : ((ByteArray *)o)->data;
}
static inline int64_t byte_length(Borrowed o) { return IS_BYTES(o) ? ((const Bytes *)o)->length : ((const ByteArray *)o)->length; }
/* A new exact bytes or bytearray, as `like` is; data NULL: contents undefined. */
Owned byte_make(Borrowed like, const char *data_or_null, int64_t length);
/* Self unchanged: itself when it is an exact bytes, else a copy. */
Owned byte_same(Borrowed self);
static inline const char *byte_kind(Borrowed self) { return IS_BYTES(self) ? "bytes" : "bytearray"; }

bool  argument_byte(Borrowed o, const char *message_or_null, uint8_t *byte); /* an int in 0..255 */
Truth byte_contains(Object *self, Object *value);
extern int bytes_warning; /* -b: 1 warns of str(bytes) and of bytes compared with str; -bb gives the filter that makes it an error */
Owned byte_compare(Object *self, Object *other, CompareOp op);
Owned byte_str(Object *self);
Owned byte_concat(Object *left, Object *right);
Owned byte_repeat(Object *self, int64_t count);
Owned bytes_percent(Borrowed format, Borrowed arguments); /* format a bytes or bytearray (percent.c); the result is of its kind */
/* What bytes(...) and bytearray(...) are given: a new bytes. `type` is the name for messages, range_message that for bad ints. */
Owned bytes_from_arguments(Object **given, const char *type, const char *range_message);
Owned bytes_from_iterable(Borrowed iterable, Borrowed hint_or_null, const char *range_message); /* of a list, a tuple or an iterator; hint: whose length says how much room to make */
Owned hex_of(const char *data, int64_t length, Borrowed separator_or_null, Borrowed group_or_null);

Owned bytearray_iter(Object *self);
void bytes_stop(void); /* the shared bytes objects; called by str_stop */

typedef struct BytesIter { Object head; Object *bytes; int64_t index; } BytesIter; /* of a bytes or bytearray; NULL: exhausted */

NativeFunction byte_method_find, byte_method_rfind, byte_method_index, byte_method_rindex, byte_method_count,
    byte_method_startswith, byte_method_endswith, byte_method_replace, byte_method_removeprefix, byte_method_removesuffix; /* byte_find.c */
NativeFunction byte_method_split, byte_method_rsplit, byte_method_splitlines, byte_method_partition, byte_method_rpartition,
    byte_method_strip, byte_method_lstrip, byte_method_rstrip, byte_method_join;                                             /* byte_split.c */
NativeFunction byte_method_upper, byte_method_lower, byte_method_title, byte_method_capitalize, byte_method_swapcase,
    byte_method_isalpha, byte_method_isalnum, byte_method_isdigit, byte_method_isspace, byte_method_islower,
    byte_method_isupper, byte_method_istitle, byte_method_isascii, byte_method_center, byte_method_ljust, byte_method_rjust,
    byte_method_zfill, byte_method_expandtabs, byte_method_translate, byte_method_maketrans, byte_method_hex,
    byte_method_fromhex, byte_method_decode;                                                                                    /* byte_methods.c */

/* The rows both tables of methods have. */
#define BYTE_METHODS \
    { "capitalize", byte_method_capitalize, "", "The first byte in upper case, the others in lower case (ASCII).", 0 }, \
    { "center", byte_method_center, "width, fillchar=b' ', /", "Centered in a row of width bytes.", 0 }, \
    { "count", byte_method_count, NULL, "B.count(sub[, start[, end]]) -> int\n\nHow often sub occurs in B[start:end] without overlap.", NATIVE_BARE_NAME }, \
    { "decode", byte_method_decode, "encoding='utf-8', errors='strict'", "The text these bytes are in an encoding.", 0 }, \
    { "endswith", byte_method_endswith, NULL, "B.endswith(suffix[, start[, end]]) -> bool\n\nWhether B ends with suffix, or with one of a tuple of them.", NATIVE_BARE_NAME }, \
    { "expandtabs", byte_method_expandtabs, "tabsize=8", "Tabs replaced by spaces up to the next multiple of tabsize.", 0 }, \
    { "find", byte_method_find, NULL, "B.find(sub[, start[, end]]) -> int\n\nThe lowest index where sub is found in B[start:end], or -1.", NATIVE_BARE_NAME }, \
    { "fromhex", byte_method_fromhex, "string, /", "The bytes that pairs of hexadecimal digits stand for; white space between pairs is skipped.", NATIVE_CLASS }, \
    { "hex", byte_method_hex, "sep=<unrepresentable>, bytes_per_sep=1", "Two hexadecimal digits a byte; sep goes between groups of bytes_per_sep bytes, counted from the right (negative: left).", 0 }, \
    { "index", byte_method_index, NULL, "B.index(sub[, start[, end]]) -> int\n\nAs find(), but raises ValueError when sub is not found.", NATIVE_BARE_NAME }, \
    { "isalnum", byte_method_isalnum, "", "Whether all bytes are ASCII letters or digits, and there is one.", 0 }, \
    { "isalpha", byte_method_isalpha, "", "Whether all bytes are ASCII letters, and there is one.", 0 }, \
    { "isascii", byte_method_isascii, "", "Whether all bytes are below 128.", 0 }, \
    { "isdigit", byte_method_isdigit, "", "Whether all bytes are ASCII digits, and there is one.", 0 }, \
    { "islower", byte_method_islower, "", "Whether all ASCII letters are small, and there is one.", 0 }, \
    { "isspace", byte_method_isspace, "", "Whether all bytes are ASCII white space, and there is one.", 0 }, \
    { "istitle", byte_method_istitle, "", "Whether each word begins with a capital and goes on in small letters.", 0 }, \
    { "isupper", byte_method_isupper, "", "Whether all ASCII letters are capitals, and there is one.", 0 }, \
    { "join", byte_method_join, "iterable_of_bytes, /", "The items one after the other, with these bytes between them.", 0 }, \
    { "ljust", byte_method_ljust, "width, fillchar=b' ', /", "At the left of a row of width bytes.", 0 }, \
    { "lower", byte_method_lower, "", "ASCII capitals in lower case.", 0 }, \
    { "lstrip", byte_method_lstrip, "bytes=None, /", "Without white space, or the given bytes, at the start.", 0 }, \
    { "maketrans", byte_method_maketrans, "frm, to, /", "A table for translate(): each byte of frm becomes the one at its place in to.", NATIVE_STATIC }, \
    { "partition", byte_method_partition, "sep, /", "(before, sep, after) for the first sep; (self, b'', b'') when there is none.", 0 }, \
    { "removeprefix", byte_method_removeprefix, "prefix, /", "Without prefix, if they start with it.", 0 }, \
    { "removesuffix", byte_method_removesuffix, "suffix, /", "Without suffix, if they end with it.", 0 }, \
    { "replace", byte_method_replace, "old, new, count=-1, /", "With the first count occurrences of old replaced by new; -1: all.", 0 }, \
    { "rfind", byte_method_rfind, NULL, "B.rfind(sub[, start[, end]]) -> int\n\nThe highest index where sub is found in B[start:end], or -1.", NATIVE_BARE_NAME }, \
    { "rindex", byte_method_rindex, NULL, "B.rindex(sub[, start[, end]]) -> int\n\nAs rfind(), but raises ValueError when sub is not found.", NATIVE_BARE_NAME }, \
    { "rjust", byte_method_rjust, "width, fillchar=b' ', /", "At the right of a row of width bytes.", 0 }, \
    { "rpartition", byte_method_rpartition, "sep, /", "(before, sep, after) for the last sep; (b'', b'', self) when there is none.", 0 }, \
    { "rsplit", byte_method_rsplit, "sep=None, maxsplit=-1", "As split(), but splits from the right.", 0 }, \
    { "rstrip", byte_method_rstrip, "bytes=None, /", "Without white space, or the given bytes, at the end.", 0 }, \
    { "split", byte_method_split, "sep=None, maxsplit=-1", "The parts between the seps, or between white space; at most maxsplit splits.", 0 }, \
    { "splitlines", byte_method_splitlines, "keepends=False", "The lines, without their ends unless keepends is true.", 0 }, \
    { "startswith", byte_method_startswith, NULL, "B.startswith(prefix[, start[, end]]) -> bool\n\nWhether B starts with prefix, or with one of a tuple of them.", NATIVE_BARE_NAME }, \
    { "strip", byte_method_strip, "bytes=None, /", "Without white space, or the given bytes, at both ends.", 0 }, \
    { "swapcase", byte_method_swapcase, "", "ASCII capitals in lower case and small letters in upper case.", 0 }, \
    { "title", byte_method_title, "", "Each word with a capital first and small letters after it (ASCII).", 0 }, \
    { "translate", byte_method_translate, "table, /, delete=b''", "Each byte replaced by the one at its place in table, after those in delete are left out.", 0 }, \
    { "upper", byte_method_upper, "", "ASCII small letters in upper case.", 0 }, \
    { "zfill", byte_method_zfill, "width, /", "Filled up with zeros on the left, after a sign, to width bytes.", 0 }

#endif
