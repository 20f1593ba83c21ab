/* keys.h -- from the bytes that a terminal sends to the keys that somebody pressed.
 *
 * Characters are their code points; other keys have codes beyond Unicode. Ctrl with a letter is that letter with
 * KEY_CTRL, Alt (or a leading Escape) adds KEY_ALT. What is pasted in bracketed mode is one key, KEY_PASTE, and
 * its text is in the decoder until the next byte.
 */
#ifndef KRAIT_REPL_KEYS_H
#define KRAIT_REPL_KEYS_H

#include <stdint.h>

#include "vm/repl/text.h"

typedef enum KeyCode {
    KEY_UNKNOWN = 0x110000,
    KEY_UP, KEY_DOWN, KEY_RIGHT, KEY_LEFT, KEY_HOME, KEY_END, KEY_PAGE_UP, KEY_PAGE_DOWN, KEY_DELETE,
    KEY_BACKSPACE, KEY_ENTER, KEY_TAB, KEY_ESCAPE, KEY_PASTE,
} KeyCode;

enum KeyModifier { KEY_SHIFT = 1, KEY_ALT = 2, KEY_CTRL = 4 };

typedef struct Key { uint32_t code; int modifiers; } Key;

typedef struct KeyDecoder {
    enum { KEYS_GROUND, KEYS_ESCAPE, KEYS_CSI, KEYS_CSI_LETTER, KEYS_SS3, KEYS_UTF8, KEYS_PASTE } state;
    int  modifiers;               /* KEY_ALT: an Escape came before                             */
    char sequence[32];            /* of an escape sequence, or of a character                   */
    int  count, expected;
    Text paste;
} KeyDecoder;

/* One byte more; true: a key is complete. A lone Escape is only known as one by keys_rest. */
bool keys_feed(KeyDecoder *decoder, unsigned char byte, Key *key);
/* Nothing came for a while: an unfinished sequence is Escape itself. */
bool keys_rest(KeyDecoder *decoder, Key *key);
void keys_free(KeyDecoder *decoder);

/* Text from outside (a paste, a history file): line ends become "\n", other control characters but tabs go,
   what is no UTF-8 becomes U+FFFD. */
bool text_add_clean(Text *text, const char *bytes, size_t n);

#endif
