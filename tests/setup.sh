#!/bin/sh
# setup.sh -- what Krait needs to be built and tested: looks, and installs what is missing.
# Silent when nothing is missing. On Debian and its relatives apt-get fetches the rest, as root or
# through sudo; on any other system the packages are named and the build stops.

missing=
want() { missing="$missing $1"; }

command -v make       >/dev/null 2>&1 || want make
command -v re2c       >/dev/null 2>&1 || want re2c
command -v bison      >/dev/null 2>&1 || want bison
command -v pkg-config >/dev/null 2>&1 || want pkg-config
if command -v gcc >/dev/null 2>&1; then
    found=$(gcc -E -P -x c - 2>/dev/null <<C
#if __has_include(<stdlib.h>)
libc
#endif
#if __has_include(<gmp.h>)
gmp
#endif
#if __has_include(<unistr.h>)
unistring
#endif
#if __has_include(<zlib.h>)
zlib
#endif
#if __has_include(<criterion/criterion.h>)
criterion
#endif
C
)
else
    want gcc
    command -v cc >/dev/null 2>&1 && found=$(ls /usr/include 2>/dev/null)
fi
case "$found" in *libc*) ;; *)      want libc6-dev ;; esac
case "$found" in *gmp*) ;; *)       want libgmp-dev ;; esac
case "$found" in *unistring*) ;; *) want libunistring-dev ;; esac
case "$found" in *zlib*) ;; *)      want zlib1g-dev ;; esac
case "$found" in *criterion*) ;; *) want libcriterion-dev ;; esac
[ -z "$missing" ] && exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "Krait needs these, under the names that Debian gives them:$missing"
    echo "Please install them, then run make again."
    exit 1
fi
if [ "$(id -u)" = 0 ]; then
    as_root=
elif command -v sudo >/dev/null 2>&1; then
    as_root=sudo
else
    echo "Krait needs these Debian packages:$missing"
    echo "Please install them as root: apt-get install$missing"
    exit 1
fi
echo "Krait needs these Debian packages, and installs them now with apt-get:$missing"
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null || {
    echo "apt-get could not install:$missing"
    exit 1
}
