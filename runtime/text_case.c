/* text_case.c -- the case of ASCII letters in a row of bytes, eight at a time; for str and bytes. */
#include "runtime/text.h"

#define EACH(byte) (0x0101010101010101ull * (byte))

/* 0x20 in each byte of x that lies between `first` and `last` (both below 128). */
static inline uint64_t between(uint64_t x, uint8_t first, uint8_t last)
{
    uint64_t low   = x & EACH(0x7f);
    uint64_t above = low + EACH(0x7f - last), reached = low + EACH(0x80 - first);
    return (reached & ~above & ~x & EACH(0x80)) >> 2;
}

static inline void flip_case(char *to, const char *from, int64_t n, bool lower_ones, bool upper_ones)
{
    uint64_t x;
    for (; n > 0; n -= 8, to += 8, from += 8) {
        size_t bytes = n < 8 ? (size_t)n : 8;
        x = 0;
        memcpy(&x, from, bytes);
        uint64_t flip = 0;
        if (upper_ones) flip |= between(x, 'A', 'Z');
        if (lower_ones) flip |= between(x, 'a', 'z');
        x ^= flip;
        memcpy(to, &x, bytes);
    }
}

void ascii_to_lower(char *to, const char *from, int64_t n) { flip_case(to, from, n, false, true); }
void ascii_to_upper(char *to, const char *from, int64_t n) { flip_case(to, from, n, true, false); }
void ascii_swap_case(char *to, const char *from, int64_t n) { flip_case(to, from, n, true, true); }

void ascii_to_title(char *to, const char *from, int64_t n)
{
    bool inside = false; /* a word */
    for (int64_t i = 0; i < n; i++) {
        uint8_t c      = (uint8_t)from[i];
        bool    letter = c < 128 && (ascii_class[c] & CHAR_ALPHA);
        to[i]          = (char)(!letter ? c : inside ? c | 0x20 : c & ~0x20);
        inside         = letter;
    }
}
