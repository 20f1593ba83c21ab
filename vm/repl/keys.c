/* keys.c -- a state machine over the bytes of a terminal: xterm's sequences, the Linux console's, rxvt's, and "CSI u". */
#include "vm/repl/keys.h"

#include <stdlib.h>
#include <unistr.h>

#include "vm/repl/cluster.h"

enum { REPLACEMENT = 0xfffd, PASTE_LIMIT = 16 << 20 };

static bool give(KeyDecoder *d, Key *key, uint32_t code, int modifiers)
{
    *key         = (Key){code, modifiers | d->modifiers};
    d->modifiers = 0;
    d->state     = KEYS_GROUND;
    return true;
}

static bool unknown(KeyDecoder *d)
{
    d->modifiers = 0;
    d->state     = KEYS_GROUND;
    return false;
}

/* -- characters -------------------------------------------------------------------------------------------- */

static bool control(KeyDecoder *d, unsigned char byte, Key *key)
{
    switch (byte) {
    case '\r': case '\n': return give(d, key, KEY_ENTER, 0);
    case '\t': return give(d, key, KEY_TAB, 0);
    case '\b': case 0x7f: return give(d, key, KEY_BACKSPACE, 0);
    case 0: return give(d, key, ' ', KEY_CTRL);
    default: return give(d, key, byte < 27 ? byte + 'a' - 1 : byte + '@', KEY_CTRL);
    }
}

static bool ground(KeyDecoder *d, unsigned char byte, Key *key)
{
    if (byte == 0x1b) {
        d->state = KEYS_ESCAPE;
        return false;
    }
    if (byte < ' ' || byte == 0x7f) return control(d, byte, key);
    if (byte < 0x80) return give(d, key, byte, 0);
    d->expected = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (byte < 0xc2 || byte > 0xf4) return give(d, key, REPLACEMENT, 0);
    d->sequence[0] = (char)byte;
    d->count       = 1;
    d->state       = KEYS_UTF8;
    return false;
}

static bool utf8(KeyDecoder *d, unsigned char byte, Key *key)
{
    if ((byte & 0xc0) != 0x80) { /* broken off: the new byte is dropped with it, unless it begins a key */
        give(d, key, REPLACEMENT, 0);
        if (byte == 0x1b) d->state = KEYS_ESCAPE;
        return true;
    }
    d->sequence[d->count++] = (char)byte;
    if (d->count < d->expected) return false;
    ucs4_t c;
    bool   right = u8_mbtoucr(&c, (const uint8_t *)d->sequence, (size_t)d->count) == d->count;
    if (right && c >= 0x80 && c < 0xa0) return unknown(d);
    return give(d, key, right ? c : REPLACEMENT, 0);
}

/* -- sequences --------------------------------------------------------------------------------------------- */

/* The numbers between ';', as many as fit; what is missing is 0. */
static void parameters(const KeyDecoder *d, int values[3])
{
    int at = 0;
    values[0] = values[1] = values[2] = 0;
    for (int i = 0; i < d->count && at < 3; i++) {
        char c = d->sequence[i];
        if (c == ';') at++;
        else if (c >= '0' && c <= '9' && values[at] < 1000000) values[at] = values[at] * 10 + (c - '0');
    }
}

static int modifiers_of(int parameter)
{
    return parameter > 1 ? (parameter - 1) & (KEY_SHIFT | KEY_ALT | KEY_CTRL) : 0;
}

/* A key told by its character: "CSI code ; modifiers u". */
static bool spelled(KeyDecoder *d, Key *key, int code, int modifiers)
{
    switch (code) {
    case 13: return give(d, key, KEY_ENTER, modifiers);
    case 9: return give(d, key, KEY_TAB, modifiers);
    case 27: return give(d, key, KEY_ESCAPE, modifiers);
    case 8: case 127: return give(d, key, KEY_BACKSPACE, modifiers);
    default: break;
    }
    if (code < ' ' || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return unknown(d);
    if ((modifiers & KEY_CTRL) && code >= 'A' && code <= 'Z') code += 'a' - 'A';
    return give(d, key, (uint32_t)code, modifiers);
}

static bool numbered(KeyDecoder *d, Key *key, const int values[3])
{
    int modifiers = modifiers_of(values[1]);
    switch (values[0]) {
    case 1: case 7: return give(d, key, KEY_HOME, modifiers);
    case 3: return give(d, key, KEY_DELETE, modifiers);
    case 4: case 8: return give(d, key, KEY_END, modifiers);
    case 5: return give(d, key, KEY_PAGE_UP, modifiers);
    case 6: return give(d, key, KEY_PAGE_DOWN, modifiers);
    case 27: return spelled(d, key, values[2], modifiers);
    case 200:
        text_clear(&d->paste);
        d->modifiers = 0;
        d->state     = KEYS_PASTE;
        return false;
    default: return unknown(d);
    }
}

static bool lettered(KeyDecoder *d, Key *key, char letter, int modifiers)
{
    switch (letter) {
    case 'A': return give(d, key, KEY_UP, modifiers);
    case 'B': return give(d, key, KEY_DOWN, modifiers);
    case 'C': return give(d, key, KEY_RIGHT, modifiers);
    case 'D': return give(d, key, KEY_LEFT, modifiers);
    case 'H': return give(d, key, KEY_HOME, modifiers);
    case 'F': return give(d, key, KEY_END, modifiers);
    case 'Z': return give(d, key, KEY_TAB, KEY_SHIFT);
    case 'M': return d->state == KEYS_SS3 ? give(d, key, KEY_ENTER, modifiers) : unknown(d);
    case 'a': case 'b': case 'c': case 'd': /* rxvt: with Ctrl */
        return give(d, key, (uint32_t)(KEY_UP + (letter - 'a')), KEY_CTRL);
    default: return unknown(d);
    }
}

static bool csi(KeyDecoder *d, unsigned char byte, Key *key)
{
    int values[3];
    if (byte == 0x1b) {
        d->modifiers = 0;
        d->state     = KEYS_ESCAPE;
        return false;
    }
    if (byte < ' ') return unknown(d), ground(d, byte, key);
    if (byte == '[' && d->count == 0) { /* the Linux console's function keys: one letter more */
        d->state = KEYS_CSI_LETTER;
        return false;
    }
    if (byte < '@') {
        if (d->count < (int)sizeof d->sequence) d->sequence[d->count++] = (char)byte;
        return false;
    }
    if (byte > '~') return unknown(d);
    parameters(d, values);
    if (byte == '~') return numbered(d, key, values);
    if (byte == 'u') return spelled(d, key, values[0], modifiers_of(values[1]));
    return lettered(d, key, (char)byte, modifiers_of(values[1]));
}

static bool escape(KeyDecoder *d, unsigned char byte, Key *key)
{
    d->count = 0;
    if (byte == '[' || byte == 'O') {
        d->state = byte == '[' ? KEYS_CSI : KEYS_SS3;
        return false;
    }
    if (byte == 0x1b) { /* Alt with a key that has a sequence of its own, in some terminals */
        d->modifiers = KEY_ALT;
        return false;
    }
    d->modifiers = KEY_ALT;
    d->state     = KEYS_GROUND;
    return ground(d, byte, key);
}

/* -- a paste ------------------------------------------------------------------------------------------------- */

static bool pasted(KeyDecoder *d, unsigned char byte, Key *key)
{
    static const char end[] = "\033[201~";
    const size_t      n     = sizeof end - 1;
    if (d->paste.length >= PASTE_LIMIT) text_remove(&d->paste, PASTE_LIMIT - n, PASTE_LIMIT - n + 1); /* its end is still seen */
    if (!text_add_char(&d->paste, (char)byte)) return false;
    if (byte != '~' || d->paste.length < n || memcmp(d->paste.bytes + d->paste.length - n, end, n) != 0) return false;
    Text clean = {0};
    text_add_clean(&clean, d->paste.bytes, d->paste.length - n);
    text_free(&d->paste);
    d->paste = clean;
    return give(d, key, KEY_PASTE, 0);
}

bool text_add_clean(Text *text, const char *bytes, size_t n)
{
    for (size_t i = 0; i < n;) {
        unsigned char c = (unsigned char)bytes[i];
        if (c == '\r') {
            if (i + 1 < n && bytes[i + 1] == '\n') i++;
            c = '\n';
        }
        size_t length = c < 0x80 ? 1 : utf8_length(bytes + i, n - i);
        bool   ok     = true;
        if (c >= 0x80) ok = length ? text_add(text, bytes + i, length) : text_add_c(text, "\xef\xbf\xbd");
        else if (c == '\n' || c == '\t' || (c >= ' ' && c != 0x7f)) ok = text_add_char(text, (char)c);
        if (!ok) return false;
        i += length ? length : 1;
    }
    return true;
}

/* -- the door -------------------------------------------------------------------------------------------------- */

bool keys_feed(KeyDecoder *d, unsigned char byte, Key *key)
{
    switch (d->state) {
    case KEYS_GROUND: return ground(d, byte, key);
    case KEYS_ESCAPE: return escape(d, byte, key);
    case KEYS_CSI: return csi(d, byte, key);
    case KEYS_CSI_LETTER: return unknown(d);
    case KEYS_SS3: return lettered(d, key, (char)byte, 0);
    case KEYS_UTF8: return utf8(d, byte, key);
    case KEYS_PASTE: return pasted(d, byte, key);
    }
    return false;
}

bool keys_rest(KeyDecoder *d, Key *key)
{
    if (d->state == KEYS_GROUND || d->state == KEYS_PASTE) return false;
    if (d->state != KEYS_ESCAPE) return unknown(d);
    return give(d, key, KEY_ESCAPE, 0);
}

void keys_free(KeyDecoder *d)
{
    text_free(&d->paste);
    *d = (KeyDecoder){0};
}
