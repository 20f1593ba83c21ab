/* memory_item.c -- one item of a memoryview as an object, and back: native formats of one character. */
#include "runtime/memory_item.h"

#include <string.h>
#include "runtime/bytes.h"
#include "runtime/exception.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/protocol.h"
#include "runtime/text.h"

static const struct { char text[3]; int8_t size; } formats[] = {
    { "@B", 1 }, { "@b", 1 }, { "@c", 1 }, { "@?", 1 }, { "@h", 2 }, { "@H", 2 }, { "@i", 4 }, { "@I", 4 }, { "@l", 8 }, { "@L", 8 },
    { "@q", 8 }, { "@Q", 8 }, { "@n", 8 }, { "@N", 8 }, { "@f", 4 }, { "@d", 8 }, { "@P", 8 },
};

const char *memory_format_find(const char *format, int64_t *item_size)
{
    bool at = *format == '@';
    if (!format[at] || format[at + 1]) return NULL;
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (formats[i].text[1] == format[at]) {
            *item_size = formats[i].size;
            return formats[i].text + !at;
        }
    return NULL;
}

char memory_format_char(const char *format)
{
    int64_t     size;
    const char *found = memory_format_find(format, &size);
    return found ? found[strlen(found) - 1] : 0;
}

#define READ(Type) ({ Type value_; memcpy(&value_, data, sizeof value_); value_; })

Owned memory_unpack(const char *data, const char *format) { return memory_unpack_kind(data, memory_format_char(format), format); }

Owned memory_unpack_kind(const char *data, char kind, const char *format)
{
    switch (kind) {
    case 'B': return int_new((uint8_t)*data);
    case 'b': return int_new((int8_t)*data);
    case 'c': return bytes_new(data, 1);
    case '?': return bool_new(*data != 0);
    case 'h': return int_new(READ(int16_t));
    case 'H': return int_new(READ(uint16_t));
    case 'i': return int_new(READ(int32_t));
    case 'I': return int_new(READ(uint32_t));
    case 'l': case 'q': case 'n': return int_new(READ(int64_t));
    case 'L': case 'Q': case 'N': case 'P': return int_from_uint64(READ(uint64_t));
    case 'f': return float_new(READ(float));
    case 'd': return float_new(READ(double));
    default:  return raise_error(&exc_NotImplementedError, "memoryview: format %s not supported", format);
    }
}

static bool wrong_type(const char *format) { return raise_type_error("memoryview: invalid type for format '%s'", format), false; }
static bool wrong_value(const char *format) { return raise_value_error("memoryview: invalid value for format '%s'", format), false; }

static bool pack_int(char *data, Borrowed value, const char *format, int size, bool is_signed)
{
    if (!TYPE_OF(value)->to_index) return wrong_type(format);
    Owned index = number_index(value);
    if (!index) return error_clear_if(&exc_TypeError) ? wrong_type(format) : false;
    int64_t  word = 0;
    uint64_t bits = 0;
    bool     fits = int_to_int64(index, &word);
    if (fits) bits = (uint64_t)word;
    else if (!is_signed && size == 8 && int_sign(index) > 0) { /* the upper half of 64 bits */
        mpz_t number;
        int_to_mpz(index, number);
        fits = mpz_sizeinbase(number, 2) <= 64;
        if (fits) bits = mpz_get_ui(number);
        mpz_clear(number);
        ref_drop(index);
        if (!fits) return wrong_value(format);
        memcpy(data, &bits, 8);
        return true;
    }
    ref_drop(index);
    if (fits && size < 8) {
        int64_t limit = (int64_t)1 << (8 * size - is_signed);
        fits = word < limit && word >= (is_signed ? -limit : 0);
    } else if (fits && !is_signed)
        fits = word >= 0;
    if (!fits) return wrong_value(format);
    memcpy(data, &bits, (size_t)size); /* little endian */
    return true;
}

static bool pack_float(char *data, Borrowed value, const char *format, bool single)
{
    double number;
    if (!number_to_double(value, &number)) {
        if (error_clear_if(&exc_TypeError)) return wrong_type(format);
        return error_clear_if(&exc_OverflowError) || error_clear_if(&exc_ValueError) ? wrong_value(format) : false;
    }
    float narrow = (float)number;
    if (single) memcpy(data, &narrow, sizeof narrow);
    else memcpy(data, &number, sizeof number);
    return true;
}

bool memory_pack(char *data, Borrowed value, const char *format)
{
    switch (memory_format_char(format)) {
    case 'B': return pack_int(data, value, format, 1, false);
    case 'b': return pack_int(data, value, format, 1, true);
    case 'h': return pack_int(data, value, format, 2, true);
    case 'H': return pack_int(data, value, format, 2, false);
    case 'i': return pack_int(data, value, format, 4, true);
    case 'I': return pack_int(data, value, format, 4, false);
    case 'l': case 'q': case 'n': return pack_int(data, value, format, 8, true);
    case 'L': case 'Q': case 'N': return pack_int(data, value, format, 8, false);
    case 'P': return IS_INT(value) ? pack_int(data, value, format, 8, int_sign(value) < 0) : wrong_type(format); /* either way of writing an address */
    case 'f': return pack_float(data, value, format, true);
    case 'd': return pack_float(data, value, format, false);
    case '?': {
        Truth truth = object_truth(value);
        if (truth == TRUTH_ERROR) return false;
        *data = truth == TRUTH_YES;
        return true;
    }
    case 'c':
        if (!IS_BYTES(value)) return wrong_type(format);
        if (((const Bytes *)value)->length != 1) return wrong_value(format);
        *data = ((const Bytes *)value)->data[0];
        return true;
    default: raise_error(&exc_NotImplementedError, "memoryview: format %s not supported", format); return false;
    }
}
