/* io_text_write.c -- TextIOWrapper: from text to bytes.
 *
 * What is written is encoded at once and collected in `pending`; when that is full (chunk_size) it goes to the buffer below, which
 * may wait in turn.  text_flush() takes both down.  ASCII in an encoding that has ASCII as it is costs a memcpy.
 *
 * Anything written makes what has been read ahead worthless.
 */
#include <string.h>

#include "runtime/bytes.h"
#include "vm/modules/io_parts.h"

/* ---- the buffer below ------------------------------------------------------------------------------ */

static bool give_to_buffer(TextFile *t, const char *data, int64_t n)
{
    if (LIKELY(IS_EXACT_BUFFERED(t->buffer) && AS(Buffered, t->buffer)->writable)) {
        Owned buffer = ref_keep(t->buffer); /* another thread may detach it meanwhile */
        bool  ok     = buffered_check_open(AS(Buffered, buffer), "write to") && buffered_write(AS(Buffered, buffer), data, n);
        ref_drop(buffer);
        return ok;
    }
    if (IS_EXACT_FILE(t->buffer)) return fileio_write(AS(FileIO, t->buffer), data, n) != IO_ERROR;
    Owned bytes = bytes_new(data, n), r = bytes ? object_call_method(t->buffer, names.write, &bytes, 1) : NULL;
    ref_drop_maybe(bytes);
    ref_drop_maybe(r);
    return r != NULL;
}

static bool flush_buffer(TextFile *t)
{
    if (IS_EXACT_BUFFERED(t->buffer) && AS(Buffered, t->buffer)->writable) {
        Owned buffer = ref_keep(t->buffer);
        bool  ok     = buffered_check_open(AS(Buffered, buffer), "flush of") && buffered_flush(AS(Buffered, buffer));
        ref_drop(buffer);
        return ok;
    }
    Owned r = io_call(t->buffer, names.flush);
    ref_drop_maybe(r);
    return r != NULL;
}

/* What waits is gone from here, whether the buffer takes it or not. */
bool text_flush_pending(TextFile *t)
{
    int64_t n = t->pending_used;
    if (n == 0) return true;
    char   *data = t->pending;
    int64_t size = t->pending_size;
    t->pending      = NULL; /* the buffer may be a Python object, which may write here */
    t->pending_used = t->pending_size = 0;
    bool ok = give_to_buffer(t, data, n);
    if (t->pending) heap_free(data, (size_t)size);
    else t->pending = data, t->pending_size = size;
    return ok;
}

bool text_flush(TextFile *t)
{
    t->telling = t->seekable;
    return text_flush_pending(t) && flush_buffer(t);
}

/* ---- encoding ----------------------------------------------------------------------------------------- */

bool text_choose_codec(TextFile *t)
{
    static const struct { const char *name, *later; } with_signature[] = {
        {"utf_16", "utf_16_le"}, {"utf_32", "utf_32_le"}, {"utf_8_sig", "utf_8"}};
    if (!t->encoding->ascii || !t->errors->ascii) {
        raise_error(&exc_LookupError, t->encoding->ascii ? "unknown error handler name '%U'" : "unknown encoding: %U",
                    t->encoding->ascii ? OBJ(t->errors) : OBJ(t->encoding));
        return false;
    }
    const Codec *codec;
    Owned        info;
    if (!codec_get_for_file(t->encoding->data, &codec, &info)) return false;
    foreign_forget(t);
    ref_set(&t->foreign_info, info);
    if (codec) decoder_start(&t->decoder, codec, t->errors->data);
    else t->decoder = (TextDecoder){ .kind = DECODE_FOREIGN };
    t->decoder.universal = t->newlines.universal;
    t->decoder.translate = t->newlines.translate;
    t->codec = t->later_codec = codec ? codec->name : NULL;
    t->ascii_is_bytes         = t->decoder.kind == DECODE_UTF8 || t->decoder.kind == DECODE_BYTES;
    t->bom_due                = false;
    for (int k = 0; codec && k < 3; k++)
        if (!strcmp(t->codec, with_signature[k].name)) {
            t->later_codec = with_signature[k].later;
            t->bom_due     = true;
        }
    return true;
}

bool text_start_of_file(TextFile *t)
{
    if (t->foreign_info && !foreign_choose(t, t->foreign_info)) return false;
    if (!(t->bom_due || t->foreign_encoder) || !t->writable || !t->seekable) return true;
    Owned position = io_call(t->buffer, names.tell);
    if (!position) return false;
    Truth elsewhere = object_truth(position);
    ref_drop(position);
    if (t->foreign_encoder) return elsewhere == TRUTH_NO || (elsewhere == TRUTH_YES && foreign_reset_encoder(t, false));
    t->bom_due = elsewhere == TRUTH_NO;
    return elsewhere != TRUTH_ERROR;
}

static Owned encode(TextFile *t, Str *text)
{
    if (t->foreign_encoder) return foreign_encode(t, text);
    const char *codec = t->bom_due ? t->codec : t->later_codec;
    t->bom_due        = false;
    return str_encode(OBJ(text), codec, t->errors->data);
}

/* ---- writing -------------------------------------------------------------------------------------------- */

/* Behind what already waits; too much for that goes down by itself. */
static bool add(TextFile *t, const char *data, int64_t n)
{
    if (t->pending_used && t->pending_used + n > t->chunk_size && !text_flush_pending(t)) return false;
    if (t->pending_used == 0 && n >= t->chunk_size) return give_to_buffer(t, data, n);
    if (t->pending_size < t->chunk_size) {
        char *larger = heap_realloc(t->pending, (size_t)t->pending_size, (size_t)t->chunk_size);
        if (!larger) return false;
        t->pending      = larger;
        t->pending_size = t->chunk_size;
    }
    if (n) memcpy(t->pending + t->pending_used, data, (size_t)n);
    t->pending_used += n;
    return t->pending_used < t->chunk_size || text_flush_pending(t);
}

static Owned with_newlines(TextFile *t, Str *text)
{
    Owned end  = str_from_c(t->newlines.write);
    Owned done = end ? str_replace(text, names.newline, (Str *)end, -1) : NULL;
    ref_drop_maybe(end);
    return done;
}

static bool has_char(const Str *text, char c) { return text_find_char(text->data, text->width, text->length, (uint32_t)c) >= 0; }

static COLD bool write_slowly(TextFile *t, Str *text)
{
    bool  has_line = (t->line_buffering || t->newlines.write) && has_char(text, '\n');
    bool  to_file  = t->line_buffering && (has_line || has_char(text, '\r'));
    Owned translated = has_line && t->newlines.write ? with_newlines(t, text) : ref_keep(OBJ(text));
    if (!translated) return false;
    bool ok;
    if (AS(Str, translated)->ascii && t->ascii_is_bytes) ok = add(t, AS(Str, translated)->data, AS(Str, translated)->length);
    else {
        Owned bytes = encode(t, AS(Str, translated));
        ok          = bytes && add(t, AS(Bytes, bytes)->data, AS(Bytes, bytes)->length);
        ref_drop_maybe(bytes);
    }
    ref_drop(translated);
    if (ok && (t->write_through || to_file)) ok = text_flush_pending(t);
    if (ok && to_file) ok = flush_buffer(t);
    if (!ok) return false;
    text_drop_decoded(t);
    return text_reset_decoder(t, false);
}

bool text_write_str(TextFile *t, Str *text)
{
    bool plain = text->ascii && t->ascii_is_bytes && !t->line_buffering && !t->write_through && !t->newlines.write;
    if (LIKELY(plain && !t->readable && t->pending_used + text->length < t->pending_size)) {
        memcpy(t->pending + t->pending_used, text->data, (size_t)text->length);
        t->pending_used += text->length;
        return true;
    }
    return write_slowly(t, text);
}

/* ---- print ------------------------------------------------------------------------------------------------- */

bool text_is_plain(Borrowed stream)
{
    if (stream->shape != text_file_type.shape || !text_file_type.shape) return false;
    const Dict *dict = AS(TextFile, stream)->base.dict;
    return !dict || !dict_find_str(dict, names.write);
}

bool text_write(Borrowed stream, Borrowed text)
{
    TextFile *t = AS(TextFile, stream);
    if (!text_check_open(t)) return false;
    if (t->writable) return text_write_str(t, (Str *)text);
    raise_unsupported("not writable");
    return false;
}
