/* io_text_read.c -- TextIOWrapper: from bytes to text, lines, and positions.
 *
 * Bytes are read in chunks of chunk_size and decoded; `decoded` is that text, `used` says how much of it has been handed out.  While
 * tell() may be asked, the bytes of the chunk stay in `snapshot` and the decoder's earlier state in `before`: tell() finds the
 * number of bytes that make exactly the used characters by feeding parts of the snapshot to a copy of `before`.  So a position is
 * always a plain offset in bytes, at which reading can begin anew.
 */
#include <string.h>

#include "runtime/bytes.h"
#include "vm/modules/io_parts.h"

static int64_t left_over(const TextFile *t) { return t->decoded ? t->decoded->length - t->used : 0; }

void text_drop_decoded(TextFile *t)
{
    t->used = t->carried = 0;
    ref_clear(&t->decoded);
    ref_clear(&t->snapshot);
}

bool text_reset_decoder(TextFile *t, bool at_start)
{
    if (UNLIKELY(t->foreign_info != NULL)) return foreign_reset_decoder(t);
    decoder_reset(&t->decoder, at_start);
    return true;
}

/* The next characters of `decoded`. */
static Owned take(TextFile *t, int64_t n)
{
    if (n == 0) return ref_keep(OBJ(names.empty));
    Owned part = str_slice(t->decoded, t->used, t->used + n);
    if (part) t->used += n;
    return part;
}

/* ---- chunks --------------------------------------------------------------------------------------- */

static Owned read_bytes(TextFile *t, int64_t n)
{
    if (LIKELY(IS_EXACT_BUFFERED(t->buffer) && AS(Buffered, t->buffer)->readable)) {
        Owned buffer = ref_keep(t->buffer), data = NULL; /* another thread may detach it meanwhile */
        if (buffered_check_open(AS(Buffered, buffer), "read of")) data = buffered_read1(AS(Buffered, buffer), n);
        ref_drop(buffer);
        return data;
    }
    Owned size = int_new(n);
    Owned data = size ? object_call_method(t->buffer, t->has_read1 ? names.read1 : names.read, &size, 1) : NULL;
    ref_drop_maybe(size);
    if (!data || IS_BYTES(data)) return data;
    Owned bytes = NULL;
    if (is_bytes_like(data)) bytes = bytes_from_object(data);
    else raise_type_error("underlying %s() should have returned a bytes-like object, not '%T'", t->has_read1 ? "read1" : "read", data);
    ref_drop(data);
    return bytes;
}

/* For tell(): what was just decoded, and the state of a foreign decoder before, of which `kept` is the first part. Takes all over. */
static bool set_snapshot(TextFile *t, Owned bytes, Owned kept_or_null, Owned flags_or_null)
{
    if (kept_or_null && AS(Bytes, kept_or_null)->length) {
        Owned joined = number_binary(kept_or_null, bytes, OPERATOR_ADD);
        ref_drop(bytes);
        bytes = joined;
    }
    ref_drop_maybe(kept_or_null);
    ref_set(&t->foreign_flags, flags_or_null);
    ref_set(&t->snapshot, bytes);
    return bytes != NULL;
}

/* Decodes one more chunk, of about `wanted` characters if that is much. TRUTH_NO: at the end. */
static Truth fill(TextFile *t, int64_t wanted)
{
    if (!t->readable) {
        raise_unsupported("not readable");
        return TRUTH_ERROR;
    }
    int64_t size = (int64_t)((double)wanted * (t->bytes_per_char > 1 ? t->bytes_per_char : 1));
    if (size < t->chunk_size) size = t->chunk_size;
    TextDecoder before = t->decoder;
    Owned       kept = NULL, flags = NULL;
    if (t->foreign_decoder && t->telling && !(kept = foreign_note_state(t, &flags))) return TRUTH_ERROR;
    Owned   bytes = read_bytes(t, size);
    int64_t n     = bytes ? AS(Bytes, bytes)->length : 0;
    Owned   text  = bytes ? decoder_feed(&t->decoder, AS(Bytes, bytes)->data, n, n == 0) : NULL;
    if (!text) {
        ref_drop_maybe(bytes);
        ref_drop_maybe(kept);
        ref_drop_maybe(flags);
        return TRUTH_ERROR;
    }
    int64_t length    = AS(Str, text)->length;
    t->bytes_per_char = length ? (double)n / (double)length : 0;
    t->before         = before;
    t->used = t->carried = 0;
    ref_set(&t->decoded, text);
    if (!t->telling) {
        ref_clear(&t->snapshot);
        ref_drop(bytes);
    } else if (!set_snapshot(t, bytes, kept, flags)) return TRUTH_ERROR;
    return n || length ? TRUTH_YES : TRUTH_NO;
}

/* Until there is text. */
static Truth fill_some(TextFile *t, int64_t wanted)
{
    Truth more = TRUTH_YES;
    while (more == TRUTH_YES && left_over(t) == 0) more = fill(t, wanted);
    return more;
}

/* ---- reading ---------------------------------------------------------------------------------------- */

static Owned read_to_end(TextFile *t)
{
    Owned bytes;
    if (IS_EXACT_BUFFERED(t->buffer)) bytes = buffered_check_open(AS(Buffered, t->buffer), "read of") ? buffered_read_all(AS(Buffered, t->buffer)) : NULL;
    else bytes = io_call(t->buffer, names.read);
    if (!bytes) return NULL;
    ByteView view;
    Owned    rest = NULL;
    if (view_start(bytes, &view)) {
        rest = decoder_feed(&t->decoder, view.data, view.length, true);
        view_end(&view);
    }
    ref_drop(bytes);
    Owned first = rest && left_over(t) ? take(t, left_over(t)) : NULL;
    if (first && !str_append(&first, rest)) ref_clear(&first);
    bool joined = first != NULL;
    if (!joined && error_pending()) ref_clear(&rest);
    if (!rest) return NULL;
    text_drop_decoded(t);
    if (!joined) return rest;
    ref_drop(rest);
    return first;
}

Owned text_read(TextFile *t, int64_t n)
{
    if (!t->readable) return raise_unsupported("not readable");
    if (!text_flush_pending(t)) return NULL;
    if (n < 0) return read_to_end(t);
    if (n <= left_over(t)) return take(t, n);
    StrBuilder all;
    builder_start(&all, 0);
    for (int64_t missing = n; missing > 0;) {
        int64_t part = left_over(t) < missing ? left_over(t) : missing;
        if (part && !builder_add_slice(&all, t->decoded, t->used, t->used + part)) return NULL;
        t->used += part;
        missing -= part;
        Truth more = missing ? fill(t, missing) : TRUTH_NO;
        if (more == TRUTH_YES) continue;
        if (more == TRUTH_NO) break;
        builder_abandon(&all);
        return NULL;
    }
    return builder_finish(&all);
}

/* newline='\r\n', and a chunk ends in \r: it goes to the start of the next one. TRUTH_NO: there is none, *line has it. */
static Truth carry_cr(TextFile *t, StrBuilder *line)
{
    Truth more = fill(t, 0);
    if (more == TRUTH_NO) return builder_add_char(line, '\r') ? TRUTH_NO : TRUTH_ERROR;
    if (more == TRUTH_ERROR) return more;
    Owned cr = str_from_char('\r'), joined = cr ? str_concat(cr, OBJ(t->decoded)) : NULL;
    ref_drop_maybe(cr);
    if (!joined) return TRUTH_ERROR;
    ref_set(&t->decoded, joined);
    t->carried = 1;
    return TRUTH_YES;
}

Owned text_readline(TextFile *t, int64_t limit)
{
    if (t->pending_used && !text_flush_pending(t)) return NULL;
    LineEnd    kind = t->newlines.line_end;
    StrBuilder line;
    bool       whole = false;
    Truth      more  = TRUTH_YES;
    builder_start(&line, 0);
    while (!whole) {
        if (left_over(t) == 0 && (more = fill_some(t, 0)) != TRUTH_YES) break;
        int64_t from = t->used, end = line_end_find(t->decoded, from, kind), room = limit < 0 ? INT64_MAX : limit - line.used;
        whole = end >= 0;
        if (!whole) end = t->decoded->length;
        if (end - from >= room) end = from + room, whole = true;
        if (whole && line.used == 0) return take(t, end - from);
        bool cut = !whole && kind == LINE_CRLF && str_char(t->decoded, end - 1) == '\r';
        if (!builder_add_slice(&line, t->decoded, from, end - cut)) return NULL;
        t->used = end;
        if (cut && (more = carry_cr(t, &line)) != TRUTH_YES) break;
    }
    if (more != TRUTH_ERROR) return builder_finish(&line);
    builder_abandon(&line);
    return NULL;
}

/* One more line.  Nobody can ask tell() until the lines are at their end, so no snapshots are taken. */
Owned text_next(Object *self)
{
    TextFile *t = AS(TextFile, self);
    Owned     line;
    if (!text_ready(t)) return NULL;
    t->telling = false;
    if (self->shape == text_file_type.shape) line = text_check_open(t) ? text_readline(t, -1) : NULL;
    else {
        line = io_call(self, names.readline);
        if (line && !IS_STR(line)) {
            raise_error(&exc_OSError, "readline() should have returned a str object, not '%T'", line);
            ref_clear(&line);
        }
    }
    if (line && AS(Str, line)->length) return line;
    ref_drop_maybe(line);
    ref_clear(&t->snapshot);
    t->telling = t->seekable;
    return NULL;
}

/* ---- positions ------------------------------------------------------------------------------------------- */

/* How many characters the first n bytes of the snapshot make; *inside: the last one isn't complete. -1: error. */
static int64_t chars_of(const TextFile *t, int64_t n, bool *inside)
{
    TextDecoder decoder = t->before;
    Owned       text    = decoder_feed(&decoder, AS(Bytes, t->snapshot)->data, n, false);
    if (!text) return -1;
    int64_t length = AS(Str, text)->length;
    *inside        = decoder.held_count > 0;
    ref_drop(text);
    return length;
}

/* The least number of the snapshot's bytes that makes `wanted` > 0 characters; a character less when these can't be had alone, as when a
   character and the held \r before it come at once. NO_PLACE: error. */
#define NO_PLACE INT64_MIN
static int64_t bytes_for(const TextFile *t, int64_t wanted)
{
    const Bytes *bytes = AS(Bytes, t->snapshot);
    int64_t      low = 0, high = bytes->length, chars = 0;
    bool         inside;
    bool plain = t->before.held_count == 0 && !t->before.held_cr && decoder_unit(&t->decoder) == 1 && t->decoded->ascii;
    if (plain && t->decoded->length == bytes->length) return wanted;
    while (low < high) {
        int64_t middle = low + (high - low) / 2;
        if ((chars = chars_of(t, middle, &inside)) < 0) return NO_PLACE;
        if (chars >= wanted) high = middle;
        else low = middle + 1;
    }
    if ((chars = chars_of(t, low, &inside)) < 0) return NO_PLACE;
    if (chars <= wanted) return low;
    do { /* back over that character, which may have begun before the snapshot */
        if (chars_of(t, --low, &inside) < 0) return NO_PLACE;
    } while (inside && low > 0);
    return inside ? -t->before.held_count : low;
}

Owned text_tell(TextFile *t)
{
    if (!t->seekable) return raise_unsupported("underlying stream is not seekable");
    if (!t->telling) return raise_error(&exc_OSError, "telling position disabled by next() call");
    if (!text_flush_pending(t)) return NULL;
    Owned r = io_call(OBJ(t), names.flush);
    if (!r) return NULL;
    ref_drop(r);
    Owned position = io_call(t->buffer, names.tell);
    if (!position || !t->readable || !t->snapshot) return position;
    int64_t here, wanted = t->used - t->carried, behind;
    bool    ok = number_to_index(position, &here, &exc_OverflowError);
    ref_drop(position);
    if (!ok) return NULL;
    here -= AS(Bytes, t->snapshot)->length;
    if (t->foreign_decoder) return foreign_tell(t, here);
    if (wanted > 0) behind = bytes_for(t, wanted);
    else behind = -(t->before.held_count + (t->before.held_cr + (t->used ? 0 : t->carried)) * decoder_unit(&t->before));
    if (behind == NO_PLACE) return NULL;
    return int_new(here + behind);
}

static Owned seek_to_end(TextFile *t)
{
    Owned r = io_call(OBJ(t), names.flush);
    if (!r) return NULL;
    ref_drop(r);
    text_drop_decoded(t);
    if (!text_reset_decoder(t, false)) return NULL;
    t->decoder.seen = 0;
    Owned zero = int_new(0), two = int_new(2), reached = NULL;
    if (zero && two) reached = object_call_method(t->buffer, names.seek, (Object *[]){zero, two}, 2);
    ref_drop_maybe(zero);
    ref_drop_maybe(two);
    if (reached && (t->codec != t->later_codec || t->foreign_encoder)) {
        Truth elsewhere = object_truth(reached);
        t->bom_due      = elsewhere == TRUTH_NO && !t->foreign_encoder;
        if (elsewhere == TRUTH_ERROR || !foreign_reset_encoder(t, elsewhere == TRUTH_NO)) ref_clear(&reached);
    }
    return reached;
}

static Owned seek_to(TextFile *t, Borrowed cookie)
{
    Owned zero = int_new(0);
    if (!zero) return NULL;
    Truth negative = object_compare_truth(cookie, zero, CMP_LT), start = negative == TRUTH_NO ? object_equal(cookie, zero) : TRUTH_NO;
    ref_drop(zero);
    if (negative == TRUTH_ERROR || start == TRUTH_ERROR) return NULL;
    if (negative) return raise_value_error("negative seek position %R", cookie);
    Owned r = io_call(OBJ(t), names.flush);
    if (!r) return NULL;
    ref_drop(r);
    Owned target = number_to_int(cookie), reached = NULL;
    if (target && t->foreign_info) {
        bool ok = foreign_seek(t, target);
        ref_drop(target);
        return ok ? ref_keep(cookie) : NULL;
    }
    reached = target ? object_call_method(t->buffer, names.seek, &target, 1) : NULL;
    ref_drop_maybe(target);
    if (!reached) return NULL;
    ref_drop(reached);
    text_drop_decoded(t);
    decoder_reset(&t->decoder, start);
    if (start) t->decoder.seen = 0;
    if (t->codec != t->later_codec) t->bom_due = start;
    return ref_keep(cookie);
}

Owned text_seek(TextFile *t, Borrowed cookie, int whence)
{
    if (!t->seekable) return raise_unsupported("underlying stream is not seekable");
    if (whence < 0 || whence > 2) return raise_value_error("invalid whence (%d, should be 0, 1 or 2)", whence);
    if (whence == 0) return seek_to(t, cookie);
    Owned zero = int_new(0);
    if (!zero) return NULL;
    Truth stays = object_equal(cookie, zero);
    ref_drop(zero);
    if (stays == TRUTH_ERROR) return NULL;
    if (!stays) return raise_unsupported(whence == 1 ? "can't do nonzero cur-relative seeks" : "can't do nonzero end-relative seeks");
    if (whence == 2) return seek_to_end(t);
    Owned here = io_call(OBJ(t), names.tell), reached = here ? seek_to(t, here) : NULL;
    ref_drop_maybe(here);
    return reached;
}
