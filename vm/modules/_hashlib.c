/* _hashlib.c -- the digests of the module hashlib: MD5 (RFC 1321), SHA-1 and the SHA-2 family (FIPS 180-4), SHA-3 and SHAKE (FIPS 202).
 *
 * Each fills blocks of 64 or 128 bytes and mixes a full block into its state; digest() closes a copy, so that more may follow.
 * The constants of SHA-2 are the first bits of the fractions of roots of primes; here they stand in 64 bits, and the 32-bit
 * members of the family use the upper half.
 */
#include <math.h>

#include "runtime/bytes.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/text.h"
#include "vm/modules/keccak.h"
#include "vm/modules/scrypt.h"
#include "vm/modules/sha256_x86.h"

typedef enum { MD5, SHA1, SHA224, SHA256, SHA384, SHA512, SHA3_224, SHA3_256, SHA3_384, SHA3_512, SHAKE_128, SHAKE_256, KIND_COUNT } Kind;
typedef struct Hash {
    Object   head;
    Kind     kind;
    uint64_t state[KECCAK_LANES]; /* words of 32 bits (MD5, SHA-1, SHA-224, SHA-256) or 64 */
    uint64_t length;              /* bytes so far                                          */
    uint8_t  block[168];
} Hash;

static const struct Facts { const char *name; int block, digest; uint64_t start[8]; } facts[KIND_COUNT] = {
    [MD5]    = {"md5", 64, 16, {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476}},
    [SHA1]   = {"sha1", 64, 20, {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0}},
    [SHA224] = {"sha224", 64, 28, {0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4}},
    [SHA256] = {"sha256", 64, 32, {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}},
    [SHA384] = {"sha384", 128, 48, {0xcbbb9d5dc1059ed8, 0x629a292a367cd507, 0x9159015a3070dd17, 0x152fecd8f70e5939,
                                    0x67332667ffc00b31, 0x8eb44a8768581511, 0xdb0c2e0d64f98fa7, 0x47b5481dbefa4fa4}},
    [SHA512] = {"sha512", 128, 64, {0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
                                    0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179}},
    [SHA3_224] = {"sha3_224", 144, 28, {0}}, [SHA3_256] = {"sha3_256", 136, 32, {0}}, [SHA3_384] = {"sha3_384", 104, 48, {0}},
    [SHA3_512] = {"sha3_512", 72, 64, {0}}, [SHAKE_128] = {"shake_128", 168, 0, {0}}, [SHAKE_256] = {"shake_256", 136, 0, {0}},
};
static Type hash_type, xof_type; /* the second one: digests as long as one wants */

/* ---- the mixing --------------------------------------------------------------------------------- */

static uint32_t left(uint32_t x, unsigned n) { return x << n | x >> (32 - n); }
static uint32_t right32(uint32_t x, unsigned n) { return x >> n | x << (32 - n); }
static uint64_t right64(uint64_t x, unsigned n) { return x >> n | x << (64 - n); }
static uint32_t big32(const uint8_t *p) { return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3]; }
static uint64_t big64(const uint8_t *p) { return (uint64_t)big32(p) << 32 | big32(p + 4); }

/* Sixteen steps. The four words change their roles instead of their places. */
static inline __attribute__((always_inline)) void md5_round(uint32_t s[4], const uint32_t *w, const uint32_t *sines, int round)
{
    static const uint8_t turns[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
#pragma GCC unroll 16
    for (int i = 0; i < 16; i++) {
        uint32_t b = s[(1 - i) & 3], c = s[(2 - i) & 3], d = s[(3 - i) & 3], sum = s[-i & 3] + sines[16 * round + i];
        switch (round) {
        case 0: sum += w[i] + (d ^ (b & (c ^ d))); break;
        case 1: sum += w[(5 * i + 1) & 15] + (~d & c) + (d & b); break;
        case 2: sum += w[(3 * i + 5) & 15] + (b ^ c ^ d); break;
        default: sum += w[7 * i & 15] + (c ^ (b | ~d));
        }
        s[-i & 3] = b + left(sum, turns[round][i & 3]);
    }
}

static void mix_md5(uint64_t *state, const uint8_t *block)
{
    static uint32_t sines[64];
    uint32_t        s[4], w[16];
    if (!sines[0])
        for (int i = 0; i < 64; i++) sines[i] = (uint32_t)floor(fabs(sin(i + 1)) * 4294967296.0);
    for (int i = 0; i < 4; i++) s[i] = (uint32_t)state[i];
    for (int i = 0; i < 16; i++) w[i] = __builtin_bswap32(big32(block + i * 4));
    md5_round(s, w, sines, 0);
    md5_round(s, w, sines, 1);
    md5_round(s, w, sines, 2);
    md5_round(s, w, sines, 3);
    for (int i = 0; i < 4; i++) state[i] += s[i];
}

/* Twenty steps. */
static inline __attribute__((always_inline)) void sha1_round(uint32_t s[5], const uint32_t *w, int round)
{
    static const uint32_t constants[4] = {0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6};
#pragma GCC unroll 20
    for (int i = 0; i < 20; i++) {
        uint32_t *a = &s[(20 - i) % 5], *b = &s[(21 - i) % 5], c = s[(22 - i) % 5], d = s[(23 - i) % 5], *e = &s[(24 - i) % 5];
        uint32_t  f = round == 0 ? d ^ (*b & (c ^ d)) : round == 2 ? (*b & c) + (d & (*b ^ c)) : *b ^ c ^ d;
        *e += left(*a, 5) + f + constants[round] + w[20 * round + i];
        *b  = left(*b, 30);
    }
}

static void mix_sha1(uint64_t *state, const uint8_t *block)
{
    uint32_t w[80], s[5];
    if (sha256_x86_available()) {
        sha1_x86_mix(state, block);
        return;
    }
    for (int i = 0; i < 5; i++) s[i] = (uint32_t)state[i];
    for (int i = 0; i < 16; i++) w[i] = big32(block + i * 4);
    for (int i = 16; i < 80; i++) w[i] = left(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    sha1_round(s, w, 0);
    sha1_round(s, w, 1);
    sha1_round(s, w, 2);
    sha1_round(s, w, 3);
    for (int i = 0; i < 5; i++) state[i] += s[i];
}

/* The first 64 bits of the fraction of the cube root of a prime, by bisection on integers. */
static uint64_t cube_fraction(uint32_t prime)
{
    uint64_t whole = 1, low = 0;
    while ((whole + 1) * (whole + 1) * (whole + 1) <= prime) whole++;
    for (int bit = 63; bit >= 0; bit--) { /* is (whole + x / 2**64) ** 3 <= prime? */
        uint64_t x  = low | (uint64_t)1 << bit;
        mpz_t    root, cube, limit;
        mpz_init_set_ui(root, whole);
        mpz_mul_2exp(root, root, 64);
        mpz_add_ui(root, root, x);
        mpz_init(cube);
        mpz_pow_ui(cube, root, 3);
        mpz_init_set_ui(limit, prime);
        mpz_mul_2exp(limit, limit, 192);
        if (mpz_cmp(cube, limit) <= 0) low = x;
        mpz_clear(root);
        mpz_clear(cube);
        mpz_clear(limit);
    }
    return low;
}

static const uint64_t *cube_roots(void) /* of the first 80 primes */
{
    static uint64_t roots[80];
    if (roots[0]) return roots;
    uint32_t prime = 2;
    for (int i = 0; i < 80; i++) {
        roots[i] = cube_fraction(prime);
        for (bool found = false; !found;) {
            prime++;
            found = true;
            for (uint32_t d = 2; d * d <= prime && found; d++) found = prime % d != 0;
        }
    }
    return roots;
}

static void mix_sha256(uint64_t *state, const uint8_t *block)
{
    const uint64_t *k = cube_roots();
    if (sha256_x86_available()) {
        sha256_x86_mix(state, block, k);
        return;
    }
    uint32_t w[64], s[8];
    for (int i = 0; i < 8; i++) s[i] = (uint32_t)state[i];
    for (int i = 0; i < 16; i++) w[i] = big32(block + i * 4);
    for (int i = 16; i < 64; i++)
        w[i] = (right32(w[i - 2], 17) ^ right32(w[i - 2], 19) ^ w[i - 2] >> 10) + w[i - 7] +
               (right32(w[i - 15], 7) ^ right32(w[i - 15], 18) ^ w[i - 15] >> 3) + w[i - 16];
    for (int i = 0; i < 64; i += 8)
#pragma GCC unroll 8
        for (int r = 0; r < 8; r++) { /* the eight words change their roles instead of their places */
#define S(word) s[((word) - r) & 7]
            uint32_t x = S(7) + (right32(S(4), 6) ^ right32(S(4), 11) ^ right32(S(4), 25)) + (S(6) ^ (S(4) & (S(5) ^ S(6))))
                         + (uint32_t)(k[i + r] >> 32) + w[i + r];
            S(3) += x;
            S(7) = x + (right32(S(0), 2) ^ right32(S(0), 13) ^ right32(S(0), 22)) + ((S(0) & S(1)) | (S(2) & (S(0) | S(1))));
        }
    for (int i = 0; i < 8; i++) state[i] = (uint32_t)(state[i] + s[i]);
}

static void mix_sha512(uint64_t *state, const uint8_t *block)
{
    const uint64_t *k = cube_roots();
    uint64_t        w[80], s[8];
    memcpy(s, state, sizeof s);
    for (int i = 0; i < 16; i++) w[i] = big64(block + i * 8);
    for (int i = 16; i < 80; i++)
        w[i] = (right64(w[i - 2], 19) ^ right64(w[i - 2], 61) ^ w[i - 2] >> 6) + w[i - 7] +
               (right64(w[i - 15], 1) ^ right64(w[i - 15], 8) ^ w[i - 15] >> 7) + w[i - 16];
    for (int i = 0; i < 80; i += 8)
#pragma GCC unroll 8
        for (int r = 0; r < 8; r++) {
            uint64_t x = S(7) + (right64(S(4), 14) ^ right64(S(4), 18) ^ right64(S(4), 41)) + (S(6) ^ (S(4) & (S(5) ^ S(6)))) + k[i + r] + w[i + r];
            S(3) += x;
            S(7) = x + (right64(S(0), 28) ^ right64(S(0), 34) ^ right64(S(0), 39)) + ((S(0) & S(1)) | (S(2) & (S(0) | S(1))));
        }
#undef S
    for (int i = 0; i < 8; i++) state[i] += s[i];
}

static void mix(Hash *h, const uint8_t *block)
{
    if (h->kind == MD5) mix_md5(h->state, block);
    else if (h->kind == SHA1) mix_sha1(h->state, block);
    else if (h->kind <= SHA256) mix_sha256(h->state, block);
    else if (h->kind <= SHA512) mix_sha512(h->state, block);
    else keccak_absorb(h->state, block, (size_t)facts[h->kind].block);
}

/* ---- feeding ------------------------------------------------------------------------------------------ */

static void feed(Hash *h, const uint8_t *data, uint64_t n)
{
    uint64_t size = (uint64_t)facts[h->kind].block, used = h->length % size;
    h->length += n;
    while (n) {
        if (used == 0 && n >= size) {
            mix(h, data);
            data += size;
            n -= size;
            continue;
        }
        uint64_t part = size - used < n ? size - used : n;
        memcpy(h->block + used, data, part);
        data += part;
        n -= part;
        used = (used + part) % size;
        if (used == 0) mix(h, h->block);
    }
}

/* `length` bytes from a sponge: behind what has been fed come the bits that tell SHA-3 from SHAKE, and one at the block's end. */
static void finish_sponge(const Hash *h, uint8_t *out, size_t length)
{
    Hash   last = *h;
    size_t rate = (size_t)facts[h->kind].block, used = (size_t)(h->length % rate);
    memset(last.block + used, 0, rate - used);
    last.block[used] = h->kind >= SHAKE_128 ? 0x1f : 0x06;
    last.block[rate - 1] |= 0x80;
    keccak_absorb(last.state, last.block, rate);
    keccak_squeeze(last.state, rate, out, length);
}

/* The digest of what has been fed; h itself stays as it is. */
static void finish(const Hash *h, uint8_t *out)
{
    if (h->kind > SHA512) {
        finish_sponge(h, out, (size_t)facts[h->kind].digest);
        return;
    }
    Hash     last = *h;
    uint64_t size = (uint64_t)facts[h->kind].block, field = size / 8, bits = h->length * 8;
    uint8_t  pad[256] = {0x80};
    uint64_t n = (h->length % size < size - field ? size : 2 * size) - h->length % size;
    for (int i = 0; i < 8; i++) pad[h->kind == MD5 ? n - 8 + (uint64_t)i : n - 1 - (uint64_t)i] = (uint8_t)(bits >> (8 * i));
    feed(&last, pad, n);
    int word = size == 128 ? 8 : 4;
    for (int i = 0; i < facts[h->kind].digest; i++) {
        int place = i % word;
        out[i]    = (uint8_t)(last.state[i / word] >> 8 * (h->kind == MD5 ? place : word - 1 - place));
    }
}

static bool update(Hash *h, Borrowed data)
{
    Buffer buffer;
    if (IS_STR(data)) return raise_type_error("Strings must be encoded before hashing") != NULL;
    if (!TYPE_OF(data)->buffer) return raise_type_error("object supporting the buffer API required") != NULL;
    if (!buffer_get(data, &buffer, false)) return false;
    feed(h, (const uint8_t *)buffer.data, (uint64_t)buffer.length);
    buffer_release(&buffer);
    return true;
}

/* ---- objects -------------------------------------------------------------------------------------------- */

static Hash *self_of(Object **args) { return AS(Hash, args[0]); }

static Owned hash_new(Kind kind, Borrowed data_or_null)
{
    Owned o = object_new(sizeof(Hash), kind >= SHAKE_128 ? xof_type.shape : hash_type.shape);
    if (!o) return NULL;
    Hash *h   = AS(Hash, o);
    h->kind   = kind;
    h->length = 0;
    memset(h->state, 0, sizeof h->state);
    memcpy(h->state, facts[kind].start, sizeof facts[kind].start);
    if (data_or_null && !update(h, data_or_null)) ref_clear(&o);
    return o;
}

#define MAKER(kind, name) NATIVE(make_##name) { return hash_new(kind, args[0]); }
MAKER(MD5, md5) MAKER(SHA1, sha1) MAKER(SHA224, sha224) MAKER(SHA256, sha256) MAKER(SHA384, sha384) MAKER(SHA512, sha512)
MAKER(SHA3_224, sha3_224) MAKER(SHA3_256, sha3_256) MAKER(SHA3_384, sha3_384) MAKER(SHA3_512, sha3_512)
MAKER(SHAKE_128, shake_128) MAKER(SHAKE_256, shake_256)
#undef MAKER

NATIVE(make_by_name)
{
    if (!IS_STR(args[0])) return raise_type_error("name must be a string");
    for (Kind kind = MD5; kind < KIND_COUNT; kind++)
        if (str_equal_c((Str *)args[0], facts[kind].name)) return hash_new(kind, args[1]);
    return raise_value_error("[digital envelope routines] unsupported");
}

NATIVE(get_fips_mode) { return int_new(0); }

NATIVE(hash_update) { return update(self_of(args), args[1]) ? none_new() : NULL; }
NATIVE(hash_digest)
{
    uint8_t out[64];
    finish(self_of(args), out);
    return bytes_new((char *)out, facts[self_of(args)->kind].digest);
}
static Owned hexadecimal(const uint8_t *bytes, int64_t size)
{
    Owned text = str_new(size * 2, BOUND_ASCII);
    if (!text || !size) return text;
    char *out = AS(Str, text)->data;
    for (int64_t i = 0; i < size; i++) {
        out[i * 2]     = "0123456789abcdef"[bytes[i] >> 4];
        out[i * 2 + 1] = "0123456789abcdef"[bytes[i] & 15];
    }
    return text;
}

NATIVE(hash_hexdigest)
{
    uint8_t out[64];
    finish(self_of(args), out);
    return hexadecimal(out, facts[self_of(args)->kind].digest);
}

/* The bytes that digest(length) of a SHAKE gives. */
static Owned squeezed(const Hash *h, Borrowed length)
{
    int64_t size;
    if (!number_to_int64(length, &size)) return NULL;
    if (size < 0) return raise_error(&exc_SystemError, "Negative size passed to PyBytes_FromStringAndSize");
    Owned bytes = bytes_new(NULL, size);
    if (bytes) finish_sponge(h, (uint8_t *)AS(Bytes, bytes)->data, (size_t)size);
    return bytes;
}

NATIVE(xof_digest) { return squeezed(self_of(args), args[1]); }
NATIVE(xof_hexdigest)
{
    Owned bytes = squeezed(self_of(args), args[1]);
    if (!bytes) return NULL;
    Owned text = hexadecimal((const uint8_t *)AS(Bytes, bytes)->data, AS(Bytes, bytes)->length);
    ref_drop(bytes);
    return text;
}
NATIVE(hash_copy)
{
    Owned o = object_new(sizeof(Hash), args[0]->shape);
    if (o) memcpy((char *)o + sizeof(Object), (char *)args[0] + sizeof(Object), sizeof(Hash) - sizeof(Object));
    return o;
}

static Owned hash_name(Object *self) { return str_from_c(facts[AS(Hash, self)->kind].name); }
static Owned hash_digest_size(Object *self) { return int_new(facts[AS(Hash, self)->kind].digest); }
static Owned hash_block_size(Object *self) { return int_new(facts[AS(Hash, self)->kind].block); }
static Owned hash_repr(Object *self)
{
    const Hash *h = AS(Hash, self);
    return str_format_c("<%s _hashlib.%s object @ %p>", facts[h->kind].name, h->kind >= SHAKE_128 ? "HASHXOF" : "HASH", (void *)self);
}
static void  hash_dealloc(Object *self) { object_release(self, sizeof(Hash)); }

static const NativeDef hash_methods[] = {
    {"update", hash_update, "obj, /", "Hash more bytes.", 0}, {"digest", hash_digest, "", "The digest so far, as bytes.", 0},
    {"hexdigest", hash_hexdigest, "", "The digest so far, as text.", 0}, {"copy", hash_copy, "", "A copy in the same state.", 0}, {0}};
static const NativeDef xof_methods[] = {
    {"digest", xof_digest, "length", "The digest so far, as so many bytes.", 0},
    {"hexdigest", xof_hexdigest, "length", "The digest so far, as the text of so many bytes.", 0}, {0}};
static const GetSetDef hash_getsets[] = {
    {"name", hash_name, NULL, NULL}, {"digest_size", hash_digest_size, NULL, NULL}, {"block_size", hash_block_size, NULL, NULL}, {0}};

#define MAKER(name, function) {name, function, "string=b'', *, usedforsecurity=True", "A hash object of this kind.", 0}

static const NativeDef functions[] = {
#define ROW(name) MAKER("openssl_" #name, make_##name)
    ROW(md5), ROW(sha1), ROW(sha224), ROW(sha256), ROW(sha384), ROW(sha512),
    ROW(sha3_224), ROW(sha3_256), ROW(sha3_384), ROW(sha3_512), ROW(shake_128), ROW(shake_256),
#undef ROW
    {"new", make_by_name, "name, string=b'', *, usedforsecurity=True", "A hash object of the kind that name says.", 0},
    {"get_fips_mode", get_fips_mode, "", "0: nothing is held back for the sake of FIPS.", 0},
    {"scrypt_mix", scrypt_mix, "block, n, r, /", "The part of scrypt that needs much memory.", 0},
    {0}};

static STATIC_OBJECT Type hash_type = {
    .gc = {.size = sizeof(Hash), .dealloc = hash_dealloc}, .name = "_hashlib.HASH", .doc = "A hash of bytes, in the making.",
    .flags = TYPE_NO_INSTANTIATE | TYPE_BASE, .repr = hash_repr, .methods = hash_methods, .getsets = hash_getsets};
static STATIC_OBJECT Type xof_type = {
    .gc = {.size = sizeof(Hash), .dealloc = hash_dealloc}, .name = "_hashlib.HASHXOF", .base = &hash_type,
    .doc = "A hash of bytes whose digest is as long as one wants.", .flags = TYPE_NO_INSTANTIATE, .repr = hash_repr, .methods = xof_methods};

static bool ready(UNUSED Module *module)
{
    return ((hash_type.flags & TYPE_READY) || type_ready(&hash_type)) && ((xof_type.flags & TYPE_READY) || type_ready(&xof_type));
}

static bool setup(Module *module)
{
    return ready(module) && dict_set_c(module->dict, "HASH", OBJ(&hash_type)) && dict_set_c(module->dict, "HASHXOF", OBJ(&xof_type));
}
const NativeModule _hashlib_module = {"_hashlib", "Digests.", functions, setup};

/* The same in the modules where CPython has those that need no OpenSSL. */
#define ROW(name) MAKER(#name, make_##name)
static const NativeDef md5_functions[]    = {ROW(md5), {0}};
static const NativeDef sha1_functions[]   = {ROW(sha1), {0}};
static const NativeDef sha256_functions[] = {ROW(sha224), ROW(sha256), {0}};
static const NativeDef sha512_functions[] = {ROW(sha384), ROW(sha512), {0}};
static const NativeDef sha3_functions[]   = {ROW(sha3_224), ROW(sha3_256), ROW(sha3_384), ROW(sha3_512), ROW(shake_128), ROW(shake_256), {0}};
#undef ROW
const NativeModule _md5_module    = {"_md5", "MD5.", md5_functions, ready};
const NativeModule _sha1_module   = {"_sha1", "SHA-1.", sha1_functions, ready};
const NativeModule _sha256_module = {"_sha256", "SHA-2 of 224 and 256 bits.", sha256_functions, ready};
const NativeModule _sha512_module = {"_sha512", "SHA-2 of 384 and 512 bits.", sha512_functions, ready};
const NativeModule _sha3_module   = {"_sha3", "SHA-3 and SHAKE.", sha3_functions, ready};
