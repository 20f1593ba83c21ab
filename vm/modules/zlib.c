/* zlib.c -- module zlib: the library of that name, which Krait carries for its own sake (runtime/packed.c).
 *
 * Compress and Decompress objects hold a stream.  Everything they are fed goes through pump(), which takes as many steps as the
 * input and the limit on the output ask for.  A Decompress object keeps what it may not use yet (unconsumed_tail) and
 * what stands behind the end of the stream (unused_data).
 */
#include <zlib.h>

#include "runtime/codec.h"
#include "runtime/dict.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "vm/modules/checksum.h"
#include "vm/modules/made_exception.h"

enum { CHUNK = 16384, MOST_AT_ONCE = 1 << 30, DEF_MEM_LEVEL = 8, DEF_BUF_SIZE = CHUNK };

typedef struct Stream {
    Object   head;
    z_stream z;
    bool     eof;
    Object  *unused, *tail; /* bytes; NULL in a Compress object */
    Object  *dictionary;    /* bytes, or NULL                   */
} Stream;

static Type compress_type, decompress_type;

static Type *error_type(void) { return made_exception("zlib", "error", &exc_Exception); }
#define raise_zlib(...) raise_made(error_type(), __VA_ARGS__)

/* ---- errors ---------------------------------------------------------------------------------------- */

static Owned fail(const z_stream *z, int status, const char *when)
{
    const char *why = status == Z_VERSION_ERROR ? "library version mismatch" : z->msg;
    if (!why)
        why = status == Z_BUF_ERROR      ? "incomplete or truncated stream"
              : status == Z_STREAM_ERROR ? "inconsistent stream state"
              : status == Z_DATA_ERROR   ? "invalid input data"
                                         : NULL;
    return why ? raise_zlib("Error %d %s: %.200s", status, when, why) : raise_zlib("Error %d %s", status, when);
}

static Owned no_memory(const char *text) { return raise_error(&exc_MemoryError, "%s", text); }

static bool went_wrong(int status) { return status != Z_OK && status != Z_BUF_ERROR && status != Z_STREAM_END; }

/* ---- through a stream -------------------------------------------------------------------------------- */

typedef int Step(z_streamp z, int flush);

typedef struct Feed {
    const char *data;
    int64_t     left;  /* bytes not used so far                  */
    int         flush; /* of the last step: Z_FINISH ...         */
    int64_t     limit; /* bytes of output at most; -1: no limit  */
    int         status;
    ByteBuilder out;
} Feed;

static bool set_dictionary(z_stream *z, Borrowed dictionary, int *status)
{
    *status = inflateSetDictionary(z, (const Bytef *)AS(Bytes, dictionary)->data, (uInt)AS(Bytes, dictionary)->length);
    return *status == Z_OK;
}

/* false: an exception is pending. What zlib thinks of it is in feed->status. */
static bool pump(z_stream *z, Step *step, Feed *feed, Borrowed dictionary_or_null)
{
    for (;;) {
        int64_t room = feed->out.used > CHUNK ? feed->out.used : CHUNK, piece = feed->left < MOST_AT_ONCE ? feed->left : MOST_AT_ONCE;
        if (room > MOST_AT_ONCE) room = MOST_AT_ONCE;
        if (feed->limit >= 0 && room > feed->limit - feed->out.used) room = feed->limit - feed->out.used;
        if (room == 0) return true;
        char *to = bytes_room(&feed->out, room);
        if (!to) return false;
        z->next_in   = (Bytef *)feed->data;
        z->avail_in  = (uInt)piece;
        z->next_out  = (Bytef *)to;
        z->avail_out = (uInt)room;
        feed->status = step(z, piece == feed->left ? feed->flush : Z_NO_FLUSH);
        feed->out.used += room - z->avail_out;
        feed->data += piece - z->avail_in;
        feed->left -= piece - z->avail_in;
        if (feed->status == Z_NEED_DICT && dictionary_or_null) {
            if (!set_dictionary(z, dictionary_or_null, &feed->status)) return fail(z, feed->status, "while setting zdict") != NULL;
            continue;
        }
        if (feed->status != Z_OK && feed->status != Z_BUF_ERROR) return true;
        if (z->avail_out > 0 && (feed->left == 0 || piece == feed->left || z->avail_in == (uInt)piece)) return true;
    }
}

static Owned finish(Feed *feed)
{
    return feed->out.bytes ? bytes_finish(&feed->out) : bytes_new("", 0);
}

static Owned abandon(Feed *feed)
{
    bytes_abandon(&feed->out);
    return NULL;
}

/* ---- compress and decompress at once ------------------------------------------------------------------- */

NATIVE(compress_at_once)
{
    int      level = Z_DEFAULT_COMPRESSION, wbits = MAX_WBITS;
    ByteView view;
    z_stream z = { 0 };
    if (!view_start(args[0], &view)) return NULL;
    Owned result = NULL;
    if (argument_int32(args[1], &level) && argument_int32(args[2], &wbits)) {
        int  status = deflateInit2(&z, level, Z_DEFLATED, wbits, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY);
        Feed feed   = { .data = view.data, .left = view.length, .flush = Z_FINISH, .limit = -1 };
        if (status == Z_MEM_ERROR) no_memory("Out of memory while compressing data");
        else if (status == Z_STREAM_ERROR) raise_zlib("Bad compression level");
        else if (status != Z_OK) fail(&z, status, "while compressing data");
        else {
            bool done = pump(&z, deflate, &feed, NULL);
            if (done && feed.status != Z_STREAM_END) done = fail(&z, feed.status, "while compressing data") != NULL;
            deflateEnd(&z);
            result = done ? finish(&feed) : abandon(&feed);
        }
    }
    view_end(&view);
    return result;
}

static Owned decompress_all(const ByteView *view, int wbits)
{
    z_stream z      = { 0 };
    int      status = inflateInit2(&z, wbits);
    Feed     feed   = { .data = view->data, .left = view->length, .flush = Z_SYNC_FLUSH, .limit = -1 };
    if (status == Z_MEM_ERROR) return no_memory("Out of memory while decompressing data");
    if (status != Z_OK) {
        inflateEnd(&z);
        return fail(&z, status, "while preparing to decompress data");
    }
    bool done = pump(&z, inflate, &feed, NULL);
    if (done && feed.status == Z_MEM_ERROR) done = no_memory("Out of memory while decompressing data") != NULL;
    else if (done && feed.status != Z_STREAM_END) done = fail(&z, feed.status == Z_OK ? Z_BUF_ERROR : feed.status, "while decompressing data") != NULL;
    inflateEnd(&z);
    return done ? finish(&feed) : abandon(&feed);
}

NATIVE(decompress_at_once)
{
    int      wbits = MAX_WBITS;
    int64_t  size  = DEF_BUF_SIZE;
    ByteView view;
    if (!view_start(args[0], &view)) return NULL;
    Owned result = NULL;
    if (argument_int32(args[1], &wbits) && (!args[2] || word_argument(args[2], &size)))
        result = size < 0 ? raise_value_error("bufsize must be non-negative") : decompress_all(&view, wbits);
    view_end(&view);
    return result;
}

/* ---- objects ------------------------------------------------------------------------------------------- */

static Stream *stream_new(Type *type)
{
    Stream *stream = (Stream *)object_new(sizeof(Stream), type->shape);
    if (!stream) return NULL;
    memset(&stream->z, 0, sizeof stream->z);
    stream->eof    = false;
    stream->unused = stream->tail = stream->dictionary = NULL;
    if (type == &decompress_type && (!(stream->unused = bytes_new("", 0)) || !(stream->tail = bytes_new("", 0)))) ref_clear(&stream);
    return stream;
}

static void stream_dealloc(Object *self)
{
    Stream *stream = AS(Stream, self);
    if (self->shape == compress_type.shape) deflateEnd(&stream->z);
    else inflateEnd(&stream->z);
    ref_drop_maybe(stream->unused);
    ref_drop_maybe(stream->tail);
    ref_drop_maybe(stream->dictionary);
    object_release(self, sizeof(Stream));
}

/* After deflateInit2, inflateInit2 or a copy. Takes the stream over. */
static Owned started(Stream *stream, int status, const char *wrong, const char *when)
{
    if (status == Z_OK) return OBJ(stream);
    if (status == Z_MEM_ERROR) no_memory("Can't allocate memory for compression object");
    else if (status == Z_STREAM_ERROR) raise_value_error("%s", wrong);
    else fail(&stream->z, status, when);
    ref_drop(OBJ(stream));
    return NULL;
}

static bool keep_dictionary(Stream *stream, Borrowed zdict)
{
    ByteView view;
    if (!view_start(zdict, &view)) return false;
    stream->dictionary = bytes_new(view.data, view.length);
    view_end(&view);
    return stream->dictionary != NULL;
}

NATIVE(compressobj)
{
    int level = Z_DEFAULT_COMPRESSION, method = Z_DEFLATED, wbits = MAX_WBITS, memory = DEF_MEM_LEVEL, strategy = Z_DEFAULT_STRATEGY;
    if (!argument_int32(args[0], &level) || !argument_int32(args[1], &method) || !argument_int32(args[2], &wbits)
        || !argument_int32(args[3], &memory) || !argument_int32(args[4], &strategy))
        return NULL;
    Stream *stream = stream_new(&compress_type);
    if (!stream) return NULL;
    if (args[5] && args[5] != NONE && !keep_dictionary(stream, args[5])) {
        ref_drop(OBJ(stream));
        return NULL;
    }
    Owned o = started(stream, deflateInit2(&stream->z, level, method, wbits, memory, strategy), "Invalid initialization option",
                      "while creating compression object");
    if (!o || !stream->dictionary) return o;
    const Bytes *dictionary = AS(Bytes, stream->dictionary);
    return started(stream, deflateSetDictionary(&stream->z, (const Bytef *)dictionary->data, (uInt)dictionary->length), "Invalid dictionary",
                   "while setting zdict");
}

NATIVE(decompressobj)
{
    int wbits = MAX_WBITS, status;
    if (!argument_int32(args[0], &wbits)) return NULL;
    if (args[1] && !TYPE_OF(args[1])->buffer) return raise_type_error("zdict argument must support the buffer protocol");
    Stream *stream = stream_new(&decompress_type);
    if (!stream) return NULL;
    if (args[1] && !keep_dictionary(stream, args[1])) {
        ref_drop(OBJ(stream));
        return NULL;
    }
    status = inflateInit2(&stream->z, wbits);
    if (status == Z_OK && stream->dictionary && wbits < 0 && !set_dictionary(&stream->z, stream->dictionary, &status)) {
        fail(&stream->z, status, "while setting zdict");
        ref_drop(OBJ(stream));
        return NULL;
    }
    return started(stream, status, "Invalid initialization option", "while creating decompression object");
}

NATIVE(stream_compress)
{
    ByteView view;
    if (!view_start(args[1], &view)) return NULL;
    Stream *stream = AS(Stream, args[0]);
    Feed    feed   = { .data = view.data, .left = view.length, .flush = Z_NO_FLUSH, .limit = -1 };
    bool    done   = pump(&stream->z, deflate, &feed, NULL);
    if (done && went_wrong(feed.status)) done = fail(&stream->z, feed.status, "while compressing data") != NULL;
    view_end(&view);
    return done ? finish(&feed) : abandon(&feed);
}

NATIVE(stream_flush)
{
    Stream *stream = AS(Stream, args[0]);
    int     mode   = Z_FINISH;
    if (!argument_int32(args[1], &mode)) return NULL;
    if (mode == Z_NO_FLUSH) return bytes_new("", 0);
    Feed feed = { .data = "", .flush = mode, .limit = -1 };
    bool done = pump(&stream->z, deflate, &feed, NULL);
    if (done && feed.status == Z_STREAM_END && mode == Z_FINISH) deflateEnd(&stream->z);
    else if (done && (went_wrong(feed.status) || feed.status == Z_STREAM_END)) done = fail(&stream->z, feed.status, "while flushing") != NULL;
    return done ? finish(&feed) : abandon(&feed);
}

/* What a step has left over: behind the end of the stream, or for later. */
static bool keep_rest(Stream *stream, const Feed *feed)
{
    bool ended = feed->status == Z_STREAM_END;
    if (ended && feed->left > 0) {
        ByteBuilder all = { 0 };
        bytes_add(&all, AS(Bytes, stream->unused)->data, AS(Bytes, stream->unused)->length);
        bytes_add(&all, feed->data, feed->left);
        Owned unused = bytes_finish(&all);
        if (!unused) return false;
        ref_set(&stream->unused, unused);
    }
    if ((!ended && feed->left > 0) || AS(Bytes, stream->tail)->length) {
        Owned rest = bytes_new(feed->data, feed->left);
        if (!rest) return false;
        ref_set(&stream->tail, rest);
    }
    return true;
}

NATIVE(stream_decompress)
{
    Stream  *stream = AS(Stream, args[0]);
    int64_t  limit  = 0;
    ByteView view;
    if (args[2] && !word_argument(args[2], &limit)) return NULL;
    if (limit < 0) return raise_value_error("max_length must be non-negative");
    if (!view_start(args[1], &view)) return NULL;
    Feed feed = { .data = view.data, .left = view.length, .flush = Z_SYNC_FLUSH, .limit = limit ? limit : -1 };
    bool done = pump(&stream->z, inflate, &feed, stream->dictionary) && keep_rest(stream, &feed);
    if (done && feed.status == Z_STREAM_END) stream->eof = true;
    else if (done && went_wrong(feed.status)) done = fail(&stream->z, feed.status, "while decompressing data") != NULL;
    view_end(&view);
    return done ? finish(&feed) : abandon(&feed);
}

NATIVE(stream_finish)
{
    Stream *stream = AS(Stream, args[0]);
    int64_t size   = DEF_BUF_SIZE;
    if (args[1] && !word_argument(args[1], &size)) return NULL;
    if (size <= 0) return raise_value_error("length must be greater than zero");
    Owned        tail = ref_keep(stream->tail);
    const Bytes *data = AS(Bytes, tail);
    Feed         feed = { .data = data->data, .left = data->length, .flush = Z_FINISH, .limit = -1 };
    bool         done = pump(&stream->z, inflate, &feed, stream->dictionary) && keep_rest(stream, &feed);
    if (done && feed.status == Z_STREAM_END) {
        stream->eof = true;
        inflateEnd(&stream->z);
    }
    ref_drop(tail);
    return done ? finish(&feed) : abandon(&feed);
}

NATIVE(stream_copy)
{
    Stream *from = AS(Stream, args[0]), *to = stream_new(TYPE_OF(args[0]));
    if (!to) return NULL;
    bool compresses = TYPE_OF(args[0]) == &compress_type;
    int  status     = compresses ? deflateCopy(&to->z, &from->z) : inflateCopy(&to->z, &from->z);
    if (from->dictionary) to->dictionary = ref_keep(from->dictionary);
    if (!compresses) {
        ref_set(&to->unused, ref_keep(from->unused));
        ref_set(&to->tail, ref_keep(from->tail));
        to->eof = from->eof;
    }
    return started(to, status, "Inconsistent stream state", compresses ? "while copying compression object" : "while copying decompression object");
}

static Owned get_unused(Object *self) { return ref_keep(AS(Stream, self)->unused); }
static Owned get_tail(Object *self) { return ref_keep(AS(Stream, self)->tail); }
static Owned get_eof(Object *self) { return bool_new(AS(Stream, self)->eof); }

#define COPIES                                                                \
    { "copy", stream_copy, "", "A copy in the same state.", NATIVE_AS_NAMED },              \
    { "__copy__", stream_copy, "", "A copy in the same state.", NATIVE_AS_NAMED },          \
    { "__deepcopy__", stream_copy, "memo, /", "A copy in the same state.", NATIVE_AS_NAMED }

static const NativeDef compress_methods[] = {
    { "compress", stream_compress, "data, /", "Compress more data; gives what is ready.", NATIVE_AS_NAMED },
    { "flush", stream_flush, "mode=zlib.Z_FINISH, /", "Give everything compressed so far; afterwards nothing more can be added.", NATIVE_AS_NAMED },
    COPIES,
    { 0 },
};

static const NativeDef decompress_methods[] = {
    { "decompress", stream_decompress, "data, /, max_length=0", "Decompress more data, to at most max_length bytes; the rest waits in unconsumed_tail.", 0 },
    { "flush", stream_finish, "length=zlib.DEF_BUF_SIZE, /", "Decompress what is left.", NATIVE_AS_NAMED },
    COPIES,
    { 0 },
};

static const GetSetDef decompress_getsets[] = {
    { "unused_data", get_unused, NULL, NULL },
    { "unconsumed_tail", get_tail, NULL, NULL },
    { "eof", get_eof, NULL, NULL },
    { 0 },
};

static STATIC_OBJECT Type compress_type = {
    .gc      = { .size = sizeof(Stream), .dealloc = stream_dealloc },
    .name    = "zlib.Compress",
    .flags   = TYPE_NO_INSTANTIATE,
    .methods = compress_methods,
};

static STATIC_OBJECT Type decompress_type = {
    .gc      = { .size = sizeof(Stream), .dealloc = stream_dealloc },
    .name    = "zlib.Decompress",
    .flags   = TYPE_NO_INSTANTIATE,
    .methods = decompress_methods,
    .getsets = decompress_getsets,
};

/* ---- checksums ----------------------------------------------------------------------------------------- */

typedef uLong Checksum(uLong so_far, const Bytef *data, z_size_t n);

static Owned checksum(Object **args, uint32_t value, Checksum *sum)
{
    ByteView view;
    if (!bits_argument(args[1], &value) || !view_start(args[0], &view)) return NULL;
    uLong result = sum(value, (const Bytef *)view.data, (z_size_t)view.length);
    view_end(&view);
    return int_new((int64_t)(result & UINT32_MAX));
}

NATIVE(zlib_adler32) { return checksum(args, 1, adler32_z); }
NATIVE(zlib_crc32) { return checksum(args, 0, crc32_z); }

/* ---- the module ----------------------------------------------------------------------------------------- */

static const NativeDef functions[] = {
    { "adler32", zlib_adler32, "data, value=1, /", "An Adler-32 checksum, going on from value.", 0 },
    { "compress", compress_at_once, "data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS", "Data compressed.", 0 },
    { "compressobj", compressobj,
      "level=Z_DEFAULT_COMPRESSION, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=Z_DEFAULT_STRATEGY, zdict=None",
      "An object that compresses data bit by bit.", 0 },
    { "crc32", zlib_crc32, "data, value=0, /", "A CRC-32 checksum, going on from value.", 0 },
    { "decompress", decompress_at_once, "data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE", "Compressed data as it was.", 0 },
    { "decompressobj", decompressobj, "wbits=MAX_WBITS, zdict=b''", "An object that decompresses data bit by bit.", 0 },
    { 0 },
};

static bool add(Module *module, const char *name, Owned value) /* takes value over */
{
    bool done = value && dict_set_c(module->dict, name, value);
    ref_drop_maybe(value);
    return done;
}

static bool setup(Module *module)
{
    static const struct { const char *name; int value; } constants[] = {
        { "DEFLATED", Z_DEFLATED }, { "DEF_BUF_SIZE", DEF_BUF_SIZE }, { "DEF_MEM_LEVEL", DEF_MEM_LEVEL }, { "MAX_WBITS", MAX_WBITS },
        { "Z_BEST_COMPRESSION", Z_BEST_COMPRESSION }, { "Z_BEST_SPEED", Z_BEST_SPEED }, { "Z_BLOCK", Z_BLOCK },
        { "Z_DEFAULT_COMPRESSION", Z_DEFAULT_COMPRESSION }, { "Z_DEFAULT_STRATEGY", Z_DEFAULT_STRATEGY }, { "Z_FILTERED", Z_FILTERED },
        { "Z_FINISH", Z_FINISH }, { "Z_FIXED", Z_FIXED }, { "Z_FULL_FLUSH", Z_FULL_FLUSH }, { "Z_HUFFMAN_ONLY", Z_HUFFMAN_ONLY },
        { "Z_NO_COMPRESSION", Z_NO_COMPRESSION }, { "Z_NO_FLUSH", Z_NO_FLUSH }, { "Z_PARTIAL_FLUSH", Z_PARTIAL_FLUSH }, { "Z_RLE", Z_RLE },
        { "Z_SYNC_FLUSH", Z_SYNC_FLUSH }, { "Z_TREES", Z_TREES },
    };
    Type *error = error_type();
    if (!error || !dict_set_c(module->dict, "error", OBJ(error))) return false;
    if (!(compress_type.flags & TYPE_READY) && !type_ready(&compress_type)) return false;
    if (!(decompress_type.flags & TYPE_READY) && !type_ready(&decompress_type)) return false;
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++)
        if (!add(module, constants[i].name, int_new(constants[i].value))) return false;
    return add(module, "ZLIB_VERSION", str_from_c(ZLIB_VERSION)) && add(module, "ZLIB_RUNTIME_VERSION", str_from_c(zlibVersion()))
           && add(module, "__version__", str_from_c("1.0"));
}

const NativeModule zlib_module = { "zlib", "Compression and decompression by the zlib library.", functions, setup };
