/* io_parts.h -- what the files of the module _io share.
 *
 *   TextFile (TextIOWrapper)  text <-> bytes, lines        io_text.c  io_text_read.c  io_text_write.c  io_decode.c
 *     Buffered                bytes, few system calls      io_buffer.c  io_buffered.c
 *       FileIO                a file descriptor            io_file.c
 *   BytesIO, StringIO         the same in memory           io_bytes.c  io_string.c
 *
 * All derive from _IOBase (io_base.c), whose struct every one starts with, so that a class in Python may derive from any of them.
 * A layer knows the one below by its type: a Buffered over an exact FileIO calls it in C, any other object by its methods.
 */
#ifndef KRAIT_VM_MODULES_IO_PARTS_H
#define KRAIT_VM_MODULES_IO_PARTS_H

#include "runtime/byte_text.h"
#include "runtime/codec.h"
#include "runtime/exception.h"
#include "runtime/native.h"
#include "vm/modules/io.h"
#include "vm/threads.h"

enum { IO_BUFFER_SIZE = 8192 };

/* ---- io_base.c ---- */

typedef struct IoBase { Object head; Dict *dict; } IoBase;
extern Type io_base_type, raw_base_type, buffered_base_type, text_base_type;

Owned io_new(Type *cls, Object **args, int n, Tuple *names); /* the __new__ of all: zeroed, tracked */
int   io_traverse(Object *self, GcVisit visit, void *argument); /* its dict */
void  io_clear(Object *self);
/* Starts a dealloc: closes through __del__, tells weak references.  false: it lives on. */
bool  io_dying(Object *self);
Owned raise_unsupported(const char *message);                /* io.UnsupportedOperation */
Type *unsupported_operation(void);                           /* made when first needed; borrowed; NULL: error pending */
bool  io_check_open(Object *self);                           /* by its attribute `closed` */
Truth io_is(Borrowed stream, Str *method_or_closed);         /* truth of stream.closed, or of stream.readable() ... */
Owned io_call(Borrowed stream, Str *method);                 /* without arguments */
/* Runs close(); when an exception is pending already, an error becomes its successor with it as context. */
bool  io_close_keeping_error(Borrowed stream);
/* size=-1 and the like: None or absent leaves *size alone.  false: TypeError pending. */
bool  argument_size(Borrowed o_or_null, int64_t *size);
bool  argument_flag(Borrowed o_or_null, bool *flag);         /* True, False or another int; absent: left alone */
/* A buffer to read into: "readinto() argument must be read-write bytes-like object, not bytes". */
bool  argument_read_buffer(Borrowed o, const char *method, Buffer *buffer);
bool  argument_str_or_none(Borrowed o_or_null, const char *function, const char *name, Str **text); /* *text NULL: None or absent */
void  warn_unclosed(Borrowed stream);                        /* ResourceWarning, if anyone may listen */
Owned bytes_cut(Owned bytes, int64_t length);                /* a bytes nobody has seen, made shorter; takes it over */

/* ---- io_file.c ---- */

typedef struct FileIO {
    IoBase base;
    int    fd;        /* -1: closed or not open yet */
    int    block_size;
    bool   created, readable, writable, appending, closes, finalizing;
    int8_t seekable;  /* -1: not asked yet */
} FileIO;
extern Type file_io_type;

#define IS_EXACT_FILE(o) (((const Object *)(o))->shape == file_io_type.shape)
bool    fileio_open(FileIO *f, Borrowed name, const char *mode, bool closes, Borrowed opener_or_none);
FileIO *fileio_of_descriptor(int fd, bool writing, Borrowed name); /* of a standard stream, without closing it; new reference */
/* What they were asked for, or less; 0: the end.  IO_ERROR: exception pending; IO_WOULD_BLOCK: nothing now. */
enum { IO_ERROR = -1, IO_WOULD_BLOCK = -2 };
int64_t fileio_read(FileIO *f, char *to, int64_t n);
int64_t fileio_write(FileIO *f, const char *from, int64_t n);
int64_t fileio_seek(FileIO *f, int64_t position, int whence);
Owned   fileio_read_all(FileIO *f);
bool    fileio_check_open(const FileIO *f);
Owned   fileio_seekable(FileIO *f);

/* ---- io_buffer.c: the buffer itself; io_buffered.c: the types around it ---- */

typedef struct Buffered { /* BufferedReader, BufferedWriter, BufferedRandom */
    IoBase   base;
    Object  *raw;            /* owned; NULL: none yet, or detached */
    char    *data;           /* `size` bytes, made when first needed; NULL: not yet */
    int64_t  size;
    int64_t  start, end;     /* data[start..end) has been read from raw and not been asked for yet */
    int64_t  pending;        /* data[0..pending) is to be written; then start == end == 0 */
    int64_t  position;       /* of raw; -1: not known */
    bool     ready, detached, readable, writable, finalizing;
    int      refusal;        /* errno of the last write that would have had to wait */
    bool     busy;           /* raw is at work: no re-entry... */
    Thread  *user;           /* ...by this thread; others wait */
} Buffered;
extern Type buffered_reader_type, buffered_writer_type, buffered_random_type, buffered_pair_type;

#define IS_EXACT_BUFFERED(o)                                                                                              \
    (((const Object *)(o))->shape == buffered_reader_type.shape || ((const Object *)(o))->shape == buffered_writer_type.shape || \
     ((const Object *)(o))->shape == buffered_random_type.shape)
bool    buffered_ready(Buffered *b);                  /* false: ValueError pending (not initialised, detached) */
bool    buffered_check_open(Buffered *b, const char *what); /* also that; what: "read of" */
bool    buffered_set_up(Buffered *b, Borrowed raw, int64_t size, bool readable, bool writable);
Truth   buffered_closed(Buffered *b);
/* The next ones expect buffered_check_open.  NULL, false, -1: exception pending. */
Owned   buffered_read(Buffered *b, int64_t n);        /* None: nothing now */
Owned   buffered_read_all(Buffered *b);
Owned   buffered_read1(Buffered *b, int64_t n);       /* at most one read of raw */
Owned   buffered_peek(Buffered *b);
Owned   buffered_readline(Buffered *b, int64_t limit); /* -1: none */
int64_t buffered_read_into(Buffered *b, char *to, int64_t n, bool once); /* IO_WOULD_BLOCK: None */
bool    buffered_write(Buffered *b, const char *from, int64_t n);
bool    buffered_flush(Buffered *b);                  /* writes what waits; what was read ahead is given back to raw */
bool    buffered_flush_writes(Buffered *b);
int64_t buffered_tell(Buffered *b);
int64_t buffered_seek(Buffered *b, int64_t position, int whence);
void    buffered_forget(Buffered *b);                 /* the memory goes */

/* ---- io_decode.c ---- */

typedef enum { DECODE_UTF8, DECODE_BYTES, DECODE_UTF8_SIG, DECODE_UTF16, DECODE_UTF32, DECODE_ESCAPES, DECODE_FOREIGN } DecodeKind;
enum { SEEN_CR = 1, SEEN_LF = 2, SEEN_CRLF = 4 };

typedef struct TextDecoder { /* a plain value: a copy is a decoder in the same state */
    const char *encoding, *errors; /* borrowed */
    DecodeKind  kind;
    bool        universal, translate; /* newlines: all kinds end a line; all become \n */
    bool        held_cr;   /* a \r whose \n may still come */
    bool        started;   /* the signature has been read, or there is none */
    uint8_t     seen;      /* kinds of newline so far */
    uint8_t     held_count;
    uint8_t     held[20];  /* the start of a character */
    Object     *foreign;   /* borrowed: of DECODE_FOREIGN, which has its state there; all copies share it */
} TextDecoder;

void  decoder_start(TextDecoder *d, const Codec *codec, const char *errors);
void  decoder_reset(TextDecoder *d, bool at_start);
Owned decoder_feed(TextDecoder *d, const char *bytes, int64_t n, bool final); /* a str */
Owned newlines_feed(TextDecoder *d, Owned text, bool final);                  /* its second half; takes text over */
Owned newlines_seen(const TextDecoder *d);                                    /* the attribute `newlines` */
int   decoder_unit(const TextDecoder *d);                                     /* bytes of an ASCII character */
extern Type newline_decoder_type;

typedef enum { LINE_LF, LINE_CR, LINE_CRLF, LINE_ANY } LineEnd;
/* The index behind the first line end at or after `start`; -1: there is none. */
int64_t line_end_find(const Str *s, int64_t start, LineEnd kind);
int64_t line_end_find_chars(const void *chars, int width, int64_t n, LineEnd kind);

typedef struct NewlineRules { /* what newline=... asks for */
    bool    universal, translate; /* reading */
    LineEnd line_end;             /* reading: what ends a line */
    const char *write;            /* what \n becomes; NULL: stays */
} NewlineRules;
/* false: ValueError "illegal newline value: x" pending. `quoted`: as repr. */
bool newline_rules(Str *newline_or_null, NewlineRules *rules, bool quoted);

/* ---- io_text.c, io_text_read.c, io_text_write.c ---- */

typedef struct TextFile {
    IoBase      base;
    Object     *buffer;          /* owned; NULL: none yet, or detached */
    Str        *encoding, *errors;
    bool        ready, detached, finalizing, readable, writable;
    bool        seekable, telling;   /* telling: tell() may be asked, so snapshots are taken */
    bool        line_buffering, write_through, has_read1;
    NewlineRules newlines;
    /* writing */
    char       *pending;         /* encoded, not yet given to buffer */
    int64_t     pending_used, pending_size;
    int64_t     chunk_size;
    const char *codec, *later_codec; /* later: behind the signature, if the encoding has one */
    bool        ascii_is_bytes;  /* ASCII text is encoded as it is */
    bool        bom_due;         /* at the start of a file whose encoding has a signature */
    /* reading */
    TextDecoder decoder;
    Str        *decoded;         /* text read ahead; NULL: none */
    int64_t     used;            /* characters of it handed out */
    int64_t     carried;         /* its first so many come from an earlier chunk than the snapshot */
    TextDecoder before;          /* the decoder before `snapshot` was decoded */
    Object     *snapshot;        /* bytes, or NULL */
    double      bytes_per_char;
    /* a codec written in Python (io_foreign.c); all NULL: it is none */
    Object     *foreign_info, *foreign_decoder, *foreign_encoder;
    Object     *foreign_flags;   /* the number of its state before `snapshot`, which begins with the bytes of that state */
} TextFile;
extern Type text_file_type;

bool  text_ready(TextFile *t);                       /* false: ValueError pending (not initialised, detached) */
bool  text_check_open(TextFile *t);                  /* also that */
bool  text_set_up(TextFile *t, Borrowed buffer, Str *encoding, Str *errors, Str *newline, bool line_buffering, bool write_through);
/* io_text_write.c: these expect text_check_open */
bool  text_choose_codec(TextFile *t);                /* after encoding or errors have changed */
bool  text_start_of_file(TextFile *t);               /* is a signature due? */
bool  text_flush_pending(TextFile *t);               /* to the buffer */
bool  text_flush(TextFile *t);                       /* and from there */
bool  text_write_str(TextFile *t, Str *text);
/* io_text_read.c */
void  text_drop_decoded(TextFile *t);
bool  text_reset_decoder(TextFile *t, bool at_start);
Owned text_read(TextFile *t, int64_t n);
Owned text_readline(TextFile *t, int64_t limit);
Owned text_next(Object *self);
Owned text_tell(TextFile *t);
Owned text_seek(TextFile *t, Borrowed cookie, int whence);

/* io_foreign.c */
bool  foreign_choose(TextFile *t, Borrowed info);    /* makes decoder and encoder */
void  foreign_forget(TextFile *t);
Owned foreign_decode(Object *decoder, const char *bytes, int64_t n, bool final); /* a str */
Owned foreign_encode(TextFile *t, Str *text);        /* bytes */
bool  foreign_reset_decoder(TextFile *t);
bool  foreign_reset_encoder(TextFile *t, bool at_start);
/* The bytes that the decoder keeps, and its number (*flags): new references. */
Owned foreign_note_state(TextFile *t, Owned *flags);
Owned foreign_tell(TextFile *t, int64_t offset);     /* offset: of the snapshot's bytes */
bool  foreign_seek(TextFile *t, Borrowed target);    /* target: an exact int */

/* ---- io_bytes.c, io_string.c ---- */
extern Type bytes_io_type, bytes_io_buffer_type, string_io_type;

/* ---- io_open.c ---- */
bool  io_types_ready(void);
Str  *io_locale_encoding(void);                      /* borrowed */

#endif
