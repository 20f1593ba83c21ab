/* _random.c -- the generator behind module random: Mersenne Twister MT19937 (Matsumoto and Nishimura, 1998).
 *
 * `words` are the last 624 numbers; `index` says how many have been given out, and when all have, the next 624 are made of them.
 * A seed of any length is mixed in as its authors' init_by_array does.
 */
#include <string.h>
#include <sys/random.h>

#include "runtime/bytes.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "vm/modules/sha512.h"

enum { WORDS = 624, MIDDLE = 397 };

typedef struct Random { Object head; int32_t index; uint32_t words[WORDS]; } Random;

#define SELF AS(Random, args[0])

/* ---- the generator ------------------------------------------------------------------------------ */

static inline uint32_t twist(uint32_t above, uint32_t below)
{
    uint32_t y = (above & 0x80000000u) | (below & 0x7fffffffu);
    return (y >> 1) ^ (below & 1 ? 0x9908b0dfu : 0);
}

static void make_more(Random *r)
{
    uint32_t *w = r->words;
    for (int i = 0; i < WORDS; i++) w[i] = w[(i + MIDDLE) % WORDS] ^ twist(w[i], w[(i + 1) % WORDS]);
    r->index = 0;
}

static uint32_t next_word(Random *r)
{
    if (r->index >= WORDS) make_more(r);
    uint32_t y = r->words[r->index++];
    y ^= y >> 11;
    y ^= (y << 7) & 0x9d2c5680u;
    y ^= (y << 15) & 0xefc60000u;
    return y ^ (y >> 18);
}

/* ---- seeds -------------------------------------------------------------------------------------- */

static void start_with(Random *r, uint32_t seed)
{
    uint32_t *w = r->words;
    w[0]        = seed;
    for (uint32_t i = 1; i < WORDS; i++) w[i] = 1812433253u * (w[i - 1] ^ (w[i - 1] >> 30)) + i;
    r->index = WORDS;
}

static void mix_in(Random *r, const uint32_t *key, size_t length)
{
    uint32_t *w = r->words;
    size_t    i = 1, k = 0, rounds = length > WORDS ? length : WORDS;
    start_with(r, 19650218u);
    for (; rounds; rounds--) {
        w[i] = (w[i] ^ ((w[i - 1] ^ (w[i - 1] >> 30)) * 1664525u)) + key[k] + (uint32_t)k;
        if (++i >= WORDS) w[0] = w[WORDS - 1], i = 1;
        if (++k >= length) k = 0;
    }
    for (rounds = WORDS - 1; rounds; rounds--) {
        w[i] = (w[i] ^ ((w[i - 1] ^ (w[i - 1] >> 30)) * 1566083941u)) - (uint32_t)i;
        if (++i >= WORDS) w[0] = w[WORDS - 1], i = 1;
    }
    w[0] = 0x80000000u;
}

static bool random_bytes(void *to, size_t n)
{
    for (size_t got = 0; got < n;) {
        ssize_t more = getrandom((char *)to + got, n - got, 0);
        if (more < 0) {
            raise_os_error(5, NULL);
            return false;
        }
        got += (size_t)more;
    }
    return true;
}

static bool seed_by_system(Random *r)
{
    uint32_t key[WORDS];
    if (!random_bytes(key, sizeof key)) return false;
    mix_in(r, key, WORDS);
    return true;
}

/* By the words of a number, the lowest first. */
static bool seed_by_number(Random *r, Object *number)
{
    mpz_t value;
    int_to_mpz(int_exact(number), value);
    size_t    bits = mpz_sgn(value) ? mpz_sizeinbase(value, 2) : 1, length = (bits + 31) / 32;
    uint32_t *key  = heap_alloc_zeroed(length * sizeof *key);
    if (key) {
        mpz_export(key, NULL, -1, sizeof *key, 0, 0, value); /* of the absolute value */
        mix_in(r, key, length);
        heap_free(key, length * sizeof *key);
    }
    mpz_clear(value);
    return key != NULL;
}

static bool seed(Random *r, Object *given)
{
    int64_t hash;
    if (!given || given == NONE) return seed_by_system(r);
    if (IS_INT(given)) return seed_by_number(r, given);
    if (!object_hash(given, &hash)) return false;
    Owned number = int_from_uint64((uint64_t)hash);
    bool  ok     = number && seed_by_number(r, number);
    ref_drop_maybe(number);
    return ok;
}

static Owned random_new(Type *cls, UNUSED Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Owned o = type_alloc(cls);
    if (o && gc_is_container(o)) gc_track(o);
    return o;
}

static bool random_init(Object *self, Object **args, int n, Tuple *keywords)
{
    if (keywords && keywords->length) raise_type_error("Random() takes no keyword arguments");
    else if (n > 1) raise_type_error("Random() requires 0 or 1 argument");
    else return seed(AS(Random, self), n ? args[0] : NULL);
    return false;
}

static void random_dealloc(Object *self) { object_release(self, sizeof(Random)); }

/* ---- methods ------------------------------------------------------------------------------------ */

NATIVE(random_random) /* 53 bits */
{
    uint32_t high = next_word(SELF) >> 5, low = next_word(SELF) >> 6;
    return float_new((high * 67108864.0 + low) * (1.0 / 9007199254740992.0));
}

NATIVE(random_seed) { return seed(SELF, n > 1 ? args[1] : NULL) ? none_new() : NULL; }

static Owned many_bits(Random *r, int64_t bits)
{
    size_t    length = (size_t)(bits + 31) / 32;
    uint32_t *words  = heap_alloc(length * sizeof *words);
    if (!words) return NULL;
    for (size_t i = 0; i < length; i++, bits -= 32) {
        words[i] = next_word(r);
        if (bits < 32) words[i] >>= 32 - bits;
    }
    mpz_t value;
    mpz_init(value);
    mpz_import(value, length, -1, sizeof *words, 0, 0, words);
    heap_free(words, length * sizeof *words);
    Owned number = int_from_mpz(value);
    mpz_clear(value);
    return number;
}

NATIVE(random_get_bits)
{
    int64_t bits;
    Owned   index = number_index(args[1]);
    if (!index) return NULL;
    bool fits = int_to_int64(index, &bits) && bits <= INT32_MAX && bits >= INT32_MIN;
    ref_drop(index);
    if (!fits) return raise_overflow_error("Python int too large to convert to C int");
    if (bits < 0) return raise_value_error("number of bits must be non-negative");
    if (bits == 0) return int_new(0);
    if (bits > 64) return many_bits(SELF, bits);
    uint64_t low = next_word(SELF);
    return bits <= 32 ? int_new((int64_t)(low >> (32 - bits))) : int_from_uint64(low | (uint64_t)next_word(SELF) >> (64 - bits) << 32);
}

NATIVE(random_get_state)
{
    Owned state = tuple_new(WORDS + 1);
    for (int i = 0; state && i <= WORDS; i++) {
        AS(Tuple, state)->items[i] = int_new(i < WORDS ? (int64_t)SELF->words[i] : SELF->index);
        if (!AS(Tuple, state)->items[i]) ref_clear(&state);
    }
    if (state) tuple_done(state);
    return state;
}

static bool state_word(Object *o, uint64_t *word)
{
    if (!IS_INT(o)) raise_type_error("an integer is required");
    else if (int_sign(o) < 0) raise_overflow_error("can't convert negative value to unsigned int");
    else {
        mpz_t value;
        int_to_mpz(int_exact(o), value);
        bool fits = mpz_sizeinbase(value, 2) <= 64;
        *word     = fits ? mpz_get_ui(value) : 0;
        mpz_clear(value);
        if (fits) return true;
        raise_overflow_error("Python int too large to convert to C unsigned long");
    }
    return false;
}

NATIVE(random_set_state)
{
    uint32_t words[WORDS];
    uint64_t word;
    Object  *state = args[1];
    if (!IS_TUPLE(state)) return raise_type_error("state vector must be a tuple");
    if (AS(Tuple, state)->length != WORDS + 1) return raise_value_error("state vector is the wrong size");
    for (int i = 0; i < WORDS; i++) {
        if (!state_word(AS(Tuple, state)->items[i], &word)) return NULL;
        words[i] = (uint32_t)word;
    }
    if (!state_word(AS(Tuple, state)->items[WORDS], &word)) return NULL;
    if (word > WORDS) return raise_value_error("invalid state");
    memcpy(SELF->words, words, sizeof words);
    SELF->index = (int32_t)word;
    return none_new();
}

static const NativeDef methods[] = {
    { "random", random_random, "", "A number x, 0 <= x < 1.", 0 },
    { "seed", random_seed, "n=None, /", "Start anew from a number, from the hash of an object, or from what the system gives.", 0 },
    { "getstate", random_get_state, "", "The state of the generator, as a tuple.", 0 },
    { "setstate", random_set_state, "state, /", "Go back to a state that getstate() has given.", 0 },
    { "getrandbits", random_get_bits, "k, /", "A number with k random bits.", 0 },
    { 0 },
};

static STATIC_OBJECT Type random_type = {
    .gc      = { .size = sizeof(Random), .dealloc = random_dealloc },
    .name    = "_random.Random",
    .doc     = "A generator of random numbers with a state of its own.",
    .flags   = TYPE_BASE,
    .new_    = random_new, .init = random_init,
    .methods = methods,
};

/* ---- the module --------------------------------------------------------------------------------- */

NATIVE(module_urandom)
{
    int64_t size;
    if (!word_argument(args[0], &size)) return NULL;
    if (size < 0) return raise_value_error("negative argument not allowed");
    Owned bytes = bytes_new(NULL, size);
    if (bytes && !random_bytes(AS(Bytes, bytes)->data, (size_t)size)) ref_clear(&bytes);
    return bytes;
}

NATIVE(module_sha512)
{
    Buffer  buffer;
    uint8_t digest[SHA512_BYTES];
    if (!buffer_get(args[0], &buffer, false)) return NULL;
    sha512(buffer.data, (size_t)buffer.length, digest);
    buffer_release(&buffer);
    return bytes_new((const char *)digest, sizeof digest);
}

static const NativeDef functions[] = {
    { "_urandom", module_urandom, "size, /", "So many random bytes from the system.", 0 },
    { "_sha512", module_sha512, "data, /", "The SHA-512 digest of bytes: 64 bytes.", 0 },
    { 0 },
};

static bool setup(Module *module) { return type_ready(&random_type) && dict_set_c(module->dict, "Random", OBJ(&random_type)); }

const NativeModule _random_module = { "_random", "The generator of random numbers behind module random.", functions, setup };
