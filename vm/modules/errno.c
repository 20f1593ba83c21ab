/* errno.c -- module errno: the numbers of the system's errors, and their names by number. */
#include <errno.h>

#include "runtime/dict.h"
#include "runtime/module.h"

/* Of two names for one number the later one is in errorcode. */
#define ROW(name) {#name, name},
static const struct { const char *name; int number; } errors[] = {
    ROW(EPERM) ROW(ENOENT) ROW(ESRCH) ROW(EINTR) ROW(EIO) ROW(ENXIO) ROW(E2BIG) ROW(ENOEXEC) ROW(EBADF) ROW(ECHILD)
    ROW(EWOULDBLOCK) ROW(EAGAIN) ROW(ENOMEM) ROW(EACCES) ROW(EFAULT) ROW(ENOTBLK) ROW(EBUSY) ROW(EEXIST) ROW(EXDEV) ROW(ENODEV)
    ROW(ENOTDIR) ROW(EISDIR) ROW(EINVAL) ROW(ENFILE) ROW(EMFILE) ROW(ENOTTY) ROW(ETXTBSY) ROW(EFBIG) ROW(ENOSPC) ROW(ESPIPE)
    ROW(EROFS) ROW(EMLINK) ROW(EPIPE) ROW(EDOM) ROW(ERANGE) ROW(EDEADLK) ROW(EDEADLOCK) ROW(ENAMETOOLONG) ROW(ENOLCK)
    ROW(ENOSYS) ROW(ENOTEMPTY) ROW(ELOOP) ROW(ENOMSG) ROW(EIDRM) ROW(ECHRNG) ROW(EL2NSYNC) ROW(EL3HLT) ROW(EL3RST) ROW(ELNRNG)
    ROW(EUNATCH) ROW(ENOCSI) ROW(EL2HLT) ROW(EBADE) ROW(EBADR) ROW(EXFULL) ROW(ENOANO) ROW(EBADRQC) ROW(EBADSLT) ROW(EBFONT)
    ROW(ENOSTR) ROW(ENODATA) ROW(ETIME) ROW(ENOSR) ROW(ENONET) ROW(ENOPKG) ROW(EREMOTE) ROW(ENOLINK) ROW(EADV) ROW(ESRMNT)
    ROW(ECOMM) ROW(EPROTO) ROW(EMULTIHOP) ROW(EDOTDOT) ROW(EBADMSG) ROW(EOVERFLOW) ROW(ENOTUNIQ) ROW(EBADFD) ROW(EREMCHG)
    ROW(ELIBACC) ROW(ELIBBAD) ROW(ELIBSCN) ROW(ELIBMAX) ROW(ELIBEXEC) ROW(EILSEQ) ROW(ERESTART) ROW(ESTRPIPE) ROW(EUSERS)
    ROW(ENOTSOCK) ROW(EDESTADDRREQ) ROW(EMSGSIZE) ROW(EPROTOTYPE) ROW(ENOPROTOOPT) ROW(EPROTONOSUPPORT) ROW(ESOCKTNOSUPPORT)
    ROW(EOPNOTSUPP) ROW(ENOTSUP) ROW(EPFNOSUPPORT) ROW(EAFNOSUPPORT) ROW(EADDRINUSE) ROW(EADDRNOTAVAIL) ROW(ENETDOWN)
    ROW(ENETUNREACH) ROW(ENETRESET) ROW(ECONNABORTED) ROW(ECONNRESET) ROW(ENOBUFS) ROW(EISCONN) ROW(ENOTCONN) ROW(ESHUTDOWN)
    ROW(ETOOMANYREFS) ROW(ETIMEDOUT) ROW(ECONNREFUSED) ROW(EHOSTDOWN) ROW(EHOSTUNREACH) ROW(EALREADY) ROW(EINPROGRESS)
    ROW(ESTALE) ROW(EUCLEAN) ROW(ENOTNAM) ROW(ENAVAIL) ROW(EISNAM) ROW(EREMOTEIO) ROW(EDQUOT) ROW(ENOMEDIUM) ROW(EMEDIUMTYPE)
    ROW(ECANCELED) ROW(ENOKEY) ROW(EKEYEXPIRED) ROW(EKEYREVOKED) ROW(EKEYREJECTED) ROW(EOWNERDEAD) ROW(ENOTRECOVERABLE)
    ROW(ERFKILL)
};

static bool add(Dict *dict, Dict *codes, const char *text, int value)
{
    Owned name = str_intern_c(text), number = int_new(value);
    bool  ok   = name && number && dict_set_str(dict, (Str *)name, number) && dict_set(codes, number, name);
    ref_drop_maybe(name);
    ref_drop_maybe(number);
    return ok;
}

static bool setup(Module *module)
{
    Owned codes = dict_new();
    bool  ok    = codes && dict_set_c(module->dict, "errorcode", codes);
    for (size_t k = 0; ok && k < sizeof errors / sizeof *errors; k++) ok = add(module->dict, (Dict *)codes, errors[k].name, errors[k].number);
    ref_drop_maybe(codes);
    return ok;
}

const NativeModule errno_module = {"errno", "The numbers of the system's errors; errorcode has their names.", NULL, setup};
