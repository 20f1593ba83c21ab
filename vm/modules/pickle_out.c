/* pickle_out.c -- the bytes of a pickle: frames, and how they get to the file.
 *
 * From protocol 4 on instructions lie in frames of about 64 KiB.  The head of the open frame is left out at first (room for it is
 * there, at p->frame) and filled in when the frame is closed; a frame of less than four bytes loses it.
 */
#include "vm/modules/pickle_parts.h"

enum { FRAME_HEAD = 9, FRAME_LEAST = 4, FRAME_FULL = 64 * 1024, FIRST_ROOM = 1024 };

char *pickle_room_slow(Pickler *p, int64_t n)
{
    ByteBuilder *b = &p->out;
    if (!b->bytes && !b->failed) bytes_start(b, FIRST_ROOM);
    char *to = bytes_room(b, n + FRAME_HEAD);
    if (!to || !p->framing || p->frame >= 0) return to;
    p->frame = b->used;
    b->used += FRAME_HEAD;
    return to + FRAME_HEAD;
}

bool pickle_close_frame(Pickler *p)
{
    if (!p->framing || p->frame < 0) return true;
    char   *head   = p->out.bytes->data + p->frame;
    int64_t length = p->out.used - p->frame - FRAME_HEAD;
    if (length >= FRAME_LEAST) {
        head[0] = (char)CODE_FRAME;
        memcpy(head + 1, &length, 8);
    } else {
        memmove(head, head + FRAME_HEAD, (size_t)length);
        p->out.used -= FRAME_HEAD;
    }
    p->frame = -1;
    return true;
}

static bool write_object(Pickler *p, Borrowed data)
{
    Owned result = object_call_1(p->write, data);
    ref_drop_maybe(result);
    return result != NULL;
}

/* What there is so far goes to the file. */
bool pickle_flush(Pickler *p)
{
    if (!pickle_close_frame(p)) return false;
    Owned data = bytes_finish(&p->out);
    p->out     = (ByteBuilder){ 0 };
    bool done  = data && write_object(p, data);
    ref_drop_maybe(data);
    return done;
}

bool pickle_boundary(Pickler *p)
{
    if (!p->framing || p->frame < 0 || p->out.used - p->frame - FRAME_HEAD < FRAME_FULL) return true;
    return pickle_close_frame(p) && (!p->write || pickle_flush(p));
}

/* Many bytes go past the frame, and with a file past `out`. */
static bool add_past_frame(Pickler *p, const char *head, int head_size, const char *data, int64_t size, Object *payload_or_null)
{
    bool framing = p->framing;
    if (!pickle_close_frame(p)) return false;
    p->framing = false;
    bool done  = pickle_add(p, head, head_size);
    if (done && p->write) {
        done          = pickle_flush(p);
        Owned payload = !done ? NULL : payload_or_null ? ref_keep(payload_or_null) : bytes_new(data, size);
        done          = payload && write_object(p, payload);
        ref_drop_maybe(payload);
    } else if (done) done = pickle_add(p, data, size);
    p->framing = framing;
    return done;
}

/* The head of an instruction and its data; payload: an object with these very bytes, for the file. The data must stay where it is
   while the file's write runs, so a caller without a payload keeps it. */
bool pickle_add_bulk(Pickler *p, const char *head, int head_size, const char *data, int64_t size, Object *payload_or_null)
{
    if (size >= FRAME_FULL) return add_past_frame(p, head, head_size, data, size, payload_or_null);
    char *to = pickle_room(p, head_size + size);
    if (!to) return false;
    memcpy(to, head, (size_t)head_size);
    memcpy(to + head_size, data, (size_t)size);
    p->out.used += head_size + size;
    return true;
}

bool pickle_begin(Pickler *p)
{
    bytes_abandon(&p->out);
    p->out     = (ByteBuilder){ 0 };
    p->frame   = -1;
    p->framing = false;
    if (p->protocol >= 2 && !pickle_add_number(p, CODE_PROTO, (uint64_t)p->protocol, 1)) return false;
    p->framing = p->protocol >= 4;
    return true;
}

bool pickle_end(Pickler *p)
{
    bool done  = pickle_add_code(p, CODE_STOP) && pickle_close_frame(p);
    p->framing = false;
    return done;
}
