/* binascii.c -- module binascii: bytes as text and back: hexadecimal, base64, uuencode, quoted-printable; checksums. */
#include <zlib.h>
#include "runtime/byte_text.h"
#include "runtime/codec.h"
#include "runtime/dict.h"
#include "runtime/int.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "vm/modules/checksum.h"
#include "vm/modules/made_exception.h"

static Type *error_type(void) { return made_exception("binascii", "Error", &exc_ValueError); }
#define raise_binascii(...) raise_made(error_type(), __VA_ARGS__)

/* Bytes, or a str of ASCII characters. */
static bool read_ascii(Borrowed o, ByteView *view)
{
    if (IS_STR(o)) {
        if (!AS(Str, o)->ascii) return raise_value_error("string argument should contain only ASCII characters"), false;
        *view = (ByteView){.data = AS(Str, o)->data, .length = AS(Str, o)->length};
        return true;
    }
    if (TYPE_OF(o)->buffer) return view_start(o, view);
    raise_type_error("argument should be bytes, buffer or ASCII string, not '%T'", o);
    return false;
}

static bool flag_argument(Borrowed o, bool *flag)
{
    int number = *flag;
    if (!argument_int32(o, &number)) return false;
    *flag = number != 0;
    return true;
}

/* ---- hexadecimal ---------------------------------------------------------------------------------------- */

/* The separator as a str for hex_of, which knows ASCII only: others are put in afterwards. */
NATIVE(hexlify)
{
    ByteView view;
    int      group = 1;
    uint32_t separator = 0;
    if (args[1]) {
        int64_t length = object_length(args[1]);
        if (length < 0) return NULL;
        if (length != 1) return raise_value_error("sep must be length 1.");
        if (IS_STR(args[1])) separator = str_char(AS(Str, args[1]), 0);
        else if (IS_BYTES(args[1])) separator = (uint8_t)AS(Bytes, args[1])->data[0];
        else return raise_type_error("sep must be str or bytes.");
        if (separator > 255) return raise_value_error("sep must be ASCII.");
    }
    if (!argument_int32(args[2], &group) || !view_start(args[0], &view)) return NULL;
    ByteBuilder out;
    bytes_start(&out, view.length * 2);
    int64_t size = group < 0 ? -(int64_t)group : group;
    for (int64_t i = 0; i < view.length; i++) {
        int64_t from = group < 0 ? i : view.length - i; /* groups are counted from the right unless group is negative */
        if (args[1] && size && i && from % size == 0) bytes_add_byte(&out, (uint8_t)separator);
        uint8_t byte = (uint8_t)view.data[i];
        bytes_add_byte(&out, (uint8_t)"0123456789abcdef"[byte >> 4]);
        bytes_add_byte(&out, (uint8_t)"0123456789abcdef"[byte & 15]);
    }
    view_end(&view);
    return bytes_finish(&out);
}

static int hex_digit(uint8_t c)
{
    if (c >= '0' && c <= '9') return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

NATIVE(unhexlify)
{
    ByteView view;
    if (!read_ascii(args[0], &view)) return NULL;
    ByteBuilder out;
    bytes_start(&out, view.length / 2);
    bool odd = view.length & 1, bad = false;
    for (int64_t i = 0; i + 1 < view.length && !odd && !bad; i += 2) {
        int high = hex_digit((uint8_t)view.data[i]), low = hex_digit((uint8_t)view.data[i + 1]);
        bad      = high < 0 || low < 0;
        if (!bad) bytes_add_byte(&out, (uint8_t)(high << 4 | low));
    }
    view_end(&view);
    if (!odd && !bad) return bytes_finish(&out);
    bytes_abandon(&out);
    return raise_binascii(odd ? "Odd-length string" : "Non-hexadecimal digit found");
}

/* ---- base64 ------------------------------------------------------------------------------------------------- */

static const char base64_digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/* Four digits for three bytes, the last ones filled up with '='. Gives the end. */
static char *put_base64(char *to, const uint8_t *from, int64_t n)
{
    for (; n > 0; n -= 3, from += 3, to += 4) {
        uint32_t bits = (uint32_t)from[0] << 16 | (n > 1 ? (uint32_t)from[1] << 8 : 0) | (n > 2 ? from[2] : 0);
        to[0] = base64_digits[bits >> 18];
        to[1] = base64_digits[bits >> 12 & 63];
        to[2] = n > 1 ? base64_digits[bits >> 6 & 63] : '=';
        to[3] = n > 2 ? base64_digits[bits & 63] : '=';
    }
    return to;
}

NATIVE(b2a_base64)
{
    ByteView view;
    bool     newline = true;
    if (!flag_argument(args[1], &newline) || !view_start(args[0], &view)) return NULL;
    ByteBuilder out;
    int64_t     total = (view.length + 2) / 3 * 4 + newline;
    bytes_start(&out, total);
    char *to = bytes_room(&out, total);
    if (to) {
        to = put_base64(to, (const uint8_t *)view.data, view.length);
        if (newline) *to = '\n';
        out.used = total;
    }
    view_end(&view);
    return bytes_finish(&out);
}

static int base64_value(uint8_t c)
{
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

/* NULL: decoded; else what is wrong. *digits counts the data characters. */
static const char *decode_base64(const char *text, int64_t length, bool strict, ByteBuilder *out, int64_t *digits)
{
    int      place = 0, pads = 0;
    uint32_t bits = 0;
    if (strict && length && text[0] == '=') return "Leading padding not allowed";
    for (int64_t i = 0; i < length; i++) {
        if (text[i] == '=') {
            pads++;
            if (place >= 2 && place + pads >= 4) {
                if (strict && i + 1 < length) return "Excess data after padding";
                return NULL; /* what follows doesn't count */
            }
            continue;
        }
        int value = base64_value((uint8_t)text[i]);
        if (value < 0) {
            if (strict) return "Only base64 data is allowed";
            continue;
        }
        if (strict && pads) return "Discontinuous padding not allowed";
        pads = 0;
        bits = bits << 6 | (uint32_t)value;
        ++*digits;
        if (++place == 1) continue;
        bytes_add_byte(out, (uint8_t)(bits >> (8 - 2 * place)));
        if (place == 4) place = 0;
    }
    return place == 0 ? NULL : place == 1 ? "" : "Incorrect padding";
}

NATIVE(a2b_base64)
{
    ByteView view;
    bool     strict = false;
    int64_t  digits = 0;
    if (!flag_argument(args[1], &strict) || !read_ascii(args[0], &view)) return NULL;
    ByteBuilder out;
    bytes_start(&out, view.length / 4 * 3 + 3);
    const char *wrong = decode_base64(view.data, view.length, strict, &out, &digits);
    view_end(&view);
    if (!wrong) return bytes_finish(&out);
    bytes_abandon(&out);
    if (*wrong) return raise_binascii("%s", wrong);
    return raise_binascii("Invalid base64-encoded string: number of data characters (%lld) cannot be 1 more than a multiple of 4",
                          (long long)digits);
}

/* ---- uuencode ------------------------------------------------------------------------------------------------- */

NATIVE(b2a_uu)
{
    ByteView view;
    bool     backtick = false;
    if (!flag_argument(args[1], &backtick) || !view_start(args[0], &view)) return NULL;
    if (view.length > 45) {
        view_end(&view);
        return raise_binascii("At most 45 bytes at once");
    }
    ByteBuilder out;
    bytes_start(&out, 64);
    uint8_t zero = backtick ? '`' : ' ';
    bytes_add_byte(&out, view.length ? (uint8_t)(view.length + ' ') : zero);
    for (int64_t i = 0; i < view.length; i += 3) {
        uint32_t bits = 0;
        for (int k = 0; k < 3; k++) bits = bits << 8 | (i + k < view.length ? (uint8_t)view.data[i + k] : 0);
        for (int k = 0; k < 4; k++) {
            uint8_t six = bits >> (18 - 6 * k) & 63;
            bytes_add_byte(&out, six ? (uint8_t)(six + ' ') : zero);
        }
    }
    bytes_add_byte(&out, '\n');
    view_end(&view);
    return bytes_finish(&out);
}

/* Spaces at the end of a line may be missing: they are zeros. */
static const char *decode_uu(const char *text, int64_t length, ByteBuilder *out)
{
    int64_t  wanted = length ? (text[0] - ' ') & 63 : 32, at = 1;
    uint32_t bits = 0;
    int      have = 0;
    for (int64_t made = 0; made < wanted;) {
        uint8_t c = at < length ? (uint8_t)text[at] : 0;
        at++;
        if (c == '\n' || c == '\r' || at > length) c = 0;
        else if (c < ' ' || c > ' ' + 64) return "Illegal char";
        else c = (uint8_t)(c - ' ') & 63;
        bits = bits << 6 | c;
        have += 6;
        if (have < 8) continue;
        have -= 8;
        bytes_add_byte(out, (uint8_t)(bits >> have));
        made++;
    }
    for (; at < length; at++)
        if (!strchr(" `\n\r", text[at]) || !text[at]) return "Trailing garbage";
    return NULL;
}

NATIVE(a2b_uu)
{
    ByteView view;
    if (!read_ascii(args[0], &view)) return NULL;
    ByteBuilder out;
    bytes_start(&out, 64);
    const char *wrong = decode_uu(view.data, view.length, &out);
    view_end(&view);
    if (!wrong) return bytes_finish(&out);
    bytes_abandon(&out);
    return raise_binascii("%s", wrong);
}

/* ---- quoted-printable ---------------------------------------------------------------------------------------------- */

NATIVE(a2b_qp)
{
    ByteView view;
    bool     header = false;
    if (!flag_argument(args[1], &header) || !read_ascii(args[0], &view)) return NULL;
    ByteBuilder out;
    bytes_start(&out, view.length);
    for (int64_t i = 0; i < view.length; i++) {
        uint8_t c = (uint8_t)view.data[i];
        if (c != '=') {
            bytes_add_byte(&out, header && c == '_' ? ' ' : c);
            continue;
        }
        if (i + 1 >= view.length) break;
        uint8_t next = (uint8_t)view.data[i + 1];
        if (next == '\n' || next == '\r') { /* a soft line end */
            for (i++; i < view.length && view.data[i] != '\n'; i++) continue;
        } else if (next == '=') {
            bytes_add_byte(&out, '=');
            i++;
        } else if (i + 2 < view.length && hex_digit(next) >= 0 && hex_digit((uint8_t)view.data[i + 2]) >= 0) {
            bytes_add_byte(&out, (uint8_t)(hex_digit(next) << 4 | hex_digit((uint8_t)view.data[i + 2])));
            i += 2;
        } else bytes_add_byte(&out, '=');
    }
    view_end(&view);
    return bytes_finish(&out);
}

typedef struct Quoting { bool tabs, text, header, crlf; int64_t column; } Quoting;

static bool must_quote(const Quoting *q, const char *text, int64_t length, int64_t i)
{
    uint8_t c = (uint8_t)text[i];
    bool    last = i + 1 >= length, line_end = !last && (text[i + 1] == '\n' || (text[i + 1] == '\r' && i + 2 < length && text[i + 2] == '\n'));
    if (c > 126 || c == '=' || (q->header && c == '_')) return true;
    if (c == '.' && q->column == 0) return last || line_end || text[i + 1] == 0;
    if (c == '\r' || c == '\n') return !q->text;
    if (q->header && c == ' ') return last || q->tabs; /* an underscore may end a line */
    if (c == '\t' || c == ' ') return last || (line_end && q->text) || q->tabs;
    return c < 33;
}

static void end_line(Quoting *q, ByteBuilder *out)
{
    if (q->crlf) bytes_add_byte(out, '\r');
    bytes_add_byte(out, '\n');
    q->column = 0;
}

static void quote_all(Quoting *q, const char *text, int64_t length, ByteBuilder *out)
{
    const char *first = memchr(text, '\n', (size_t)length);
    q->crlf           = first && first > text && first[-1] == '\r'; /* the first line tells how all end */
    for (int64_t i = 0; i < length; i++) {
        uint8_t c      = (uint8_t)text[i];
        bool    at_end = c == '\n' || (c == '\r' && i + 1 < length && text[i + 1] == '\n');
        if (q->text && at_end) {
            i += c == '\r';
            end_line(q, out);
            continue;
        }
        bool    quoted = must_quote(q, text, length, i);
        int64_t width  = quoted ? 3 : 1;
        bool    more   = i + 1 < length && text[i + 1] != '\n';
        if (q->column + width >= 76 && (quoted || more)) {
            bytes_add_byte(out, '=');
            end_line(q, out);
        }
        if (quoted) {
            bytes_add_byte(out, '=');
            bytes_add_byte(out, (uint8_t)"0123456789ABCDEF"[c >> 4]);
            bytes_add_byte(out, (uint8_t)"0123456789ABCDEF"[c & 15]);
        } else bytes_add_byte(out, q->header && c == ' ' ? '_' : c);
        q->column += width;
    }
}

NATIVE(b2a_qp)
{
    ByteView view;
    Quoting  q = {.text = true};
    if (!flag_argument(args[1], &q.tabs) || !flag_argument(args[2], &q.text) || !flag_argument(args[3], &q.header) || !view_start(args[0], &view))
        return NULL;
    ByteBuilder out;
    bytes_start(&out, view.length + view.length / 8);
    quote_all(&q, view.data, view.length, &out);
    view_end(&view);
    return bytes_finish(&out);
}

/* ---- checksums -------------------------------------------------------------------------------------------------------- */

/* The low 32 bits of an int. */
bool bits_argument(Borrowed o, uint32_t *bits)
{
    if (!o) return true;
    Owned number = number_index(o);
    if (!number) return false;
    int64_t word;
    if (int_to_int64(number, &word)) *bits = (uint32_t)word;
    else {
        mpz_t whole;
        int_to_mpz(number, whole);
        mpz_fdiv_r_2exp(whole, whole, 32);
        *bits = (uint32_t)mpz_get_ui(whole);
        mpz_clear(whole);
    }
    ref_drop(number);
    return true;
}

NATIVE(crc32_method)
{
    ByteView view;
    uint32_t crc = 0;
    if (!bits_argument(args[1], &crc) || !view_start(args[0], &view)) return NULL;
    crc = (uint32_t)crc32_z(crc, (const Bytef *)view.data, (z_size_t)view.length);
    view_end(&view);
    return int_new(crc);
}

NATIVE(crc_hqx)
{
    ByteView view;
    uint32_t crc = 0;
    if (!bits_argument(args[1], &crc) || !view_start(args[0], &view)) return NULL;
    crc &= 0xffff;
    for (int64_t i = 0; i < view.length; i++) {
        crc ^= (uint32_t)(uint8_t)view.data[i] << 8;
        for (int bit = 0; bit < 8; bit++) crc = (crc << 1 ^ (crc & 0x8000 ? 0x1021u : 0)) & 0xffff;
    }
    view_end(&view);
    return int_new(crc);
}

static const NativeDef functions[] = {
    {"a2b_uu", a2b_uu, "data, /", "A line of uuencoded text decoded.", 0},
    {"b2a_uu", b2a_uu, "data, /, *, backtick=False", "A line of uuencoded text.", 0},
    {"a2b_base64", a2b_base64, "data, /, *, strict_mode=False", "Base64 decoded; strict_mode refuses what is no base64.", 0},
    {"b2a_base64", b2a_base64, "data, /, *, newline=True", "A line of base64.", 0},
    {"a2b_hex", unhexlify, "hexstr, /", "The bytes of hexadecimal digits.", 0},
    {"b2a_hex", hexlify, "data, sep=<unrepresentable>, bytes_per_sep=1", "Two hexadecimal digits a byte.", 0},
    {"hexlify", hexlify, "data, sep=<unrepresentable>, bytes_per_sep=1", "Two hexadecimal digits a byte.", 0},
    {"unhexlify", unhexlify, "hexstr, /", "The bytes of hexadecimal digits.", 0},
    {"crc_hqx", crc_hqx, "data, crc, /", "A CRC-CCITT checksum.", 0},
    {"crc32", crc32_method, "data, crc=0, /", "A CRC-32 checksum.", 0},
    {"a2b_qp", a2b_qp, "data, header=False", "Quoted-printable text decoded.", 0},
    {"b2a_qp", b2a_qp, "data, quotetabs=False, istext=True, header=False", "Bytes as quoted-printable text.", 0},
    {0}};

static bool setup(Module *module)
{
    Type *error = error_type(), *incomplete = error ? made_exception("binascii", "Incomplete", &exc_Exception) : NULL;
    return incomplete && dict_set_c(module->dict, "Error", OBJ(error)) && dict_set_c(module->dict, "Incomplete", OBJ(incomplete));
}

const NativeModule binascii_module = {"binascii", "Bytes as text and back.", functions, setup};
