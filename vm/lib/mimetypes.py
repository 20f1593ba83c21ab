"""Media types by the endings of file names, and the other way round.

Types of the standard and common ones without a standard lie in two maps each, in this order: [common, standard].
"""
import os
import posixpath
from urllib.parse import _splittype

__all__ = ["knownfiles", "inited", "MimeTypes", "guess_type", "guess_all_extensions", "guess_extension", "add_type", "init", "read_mime_types",
           "suffix_map", "encodings_map", "types_map", "common_types"]

knownfiles = ["/etc/mime.types", "/etc/httpd/mime.types", "/etc/httpd/conf/mime.types", "/etc/apache/mime.types", "/etc/apache2/mime.types",
              "/usr/local/etc/httpd/conf/mime.types", "/usr/local/lib/netscape/mime.types", "/usr/local/etc/httpd/conf/mime.types",
              "/usr/local/etc/mime.types"]
inited = False
_db = None

# A family, its types, and the endings of each
_STANDARD = """
application/ javascript=js,mjs json=json manifest+json=webmanifest msword=doc,dot,wiz n-quads=nq n-triples=nt
    octet-stream=bin,a,dll,exe,o,obj,so oda=oda pdf=pdf pkcs7-mime=p7c postscript=ps,ai,eps trig=trig vnd.apple.mpegurl=m3u,m3u8
    vnd.ms-excel=xls,xlb vnd.ms-powerpoint=ppt,pot,ppa,pps,pwz wasm=wasm x-bcpio=bcpio x-cpio=cpio x-csh=csh x-dvi=dvi x-gtar=gtar
    x-hdf=hdf x-hdf5=h5 x-latex=latex x-mif=mif x-netcdf=cdf,nc x-pkcs12=p12,pfx x-pn-realaudio=ram x-python-code=pyc,pyo x-sh=sh
    x-shar=shar x-shockwave-flash=swf x-sv4cpio=sv4cpio x-sv4crc=sv4crc x-tar=tar x-tcl=tcl x-tex=tex x-texinfo=texi,texinfo
    x-troff=roff,t,tr x-troff-man=man x-troff-me=me x-troff-ms=ms x-ustar=ustar x-wais-source=src xml=xsl,rdf,wsdl,xpdl zip=zip
audio/ 3gpp=3gp,3gpp 3gpp2=3g2,3gpp2 aac=aac,adts,loas,ass basic=au,snd mpeg=mp3,mp2 opus=opus x-aiff=aif,aifc,aiff x-pn-realaudio=ra
    x-wav=wav
image/ avif=avif bmp=bmp gif=gif ief=ief jpeg=jpg,jpe,jpeg heic=heic heif=heif png=png svg+xml=svg tiff=tiff,tif
    vnd.microsoft.icon=ico x-cmu-raster=ras x-portable-anymap=pnm x-portable-bitmap=pbm x-portable-graymap=pgm x-portable-pixmap=ppm
    x-rgb=rgb x-xbitmap=xbm x-xpixmap=xpm x-xwindowdump=xwd
message/ rfc822=eml,mht,mhtml,nws
text/ css=css csv=csv html=html,htm n3=n3 plain=txt,bat,c,h,ksh,pl,srt richtext=rtx tab-separated-values=tsv vtt=vtt x-python=py
    x-setext=etx x-sgml=sgm,sgml x-vcard=vcf xml=xml
video/ mp4=mp4 mpeg=mpeg,m1v,mpa,mpe,mpg quicktime=mov,qt webm=webm x-msvideo=avi x-sgi-movie=movie
"""
_COMMON = """
application/ rtf=rtf
audio/ midi=midi,mid
image/ jpg=jpg pict=pict,pct,pic webp=webp
text/ xul=xul
"""


def _types(table):
    found = {}
    for word in table.split():
        if word.endswith("/"):
            family = word
            continue
        kind, endings = word.split("=")
        found.update(("." + ending, family + kind) for ending in endings.split(","))
    return found


_types_map_default, _common_types_default = types_map, common_types = _types(_STANDARD), _types(_COMMON)
encodings_map = _encodings_map_default = {".gz": "gzip", ".Z": "compress", ".bz2": "bzip2", ".xz": "xz", ".br": "br"}
suffix_map = _suffix_map_default = {".svgz": ".svg.gz", ".tgz": ".tar.gz", ".taz": ".tar.gz", ".tz": ".tar.gz", ".tbz2": ".tar.bz2",
                                    ".txz": ".tar.xz"}


class MimeTypes:
    """A table of types: what there is by default, and what files add to it."""

    def __init__(self, filenames=(), strict=True):
        if not inited:
            init()
        self.encodings_map = _encodings_map_default.copy()
        self.suffix_map = _suffix_map_default.copy()
        self.types_map = {}, {}
        self.types_map_inv = {}, {}
        for ending, kind in _types_map_default.items():
            self.add_type(kind, ending, True)
        for ending, kind in _common_types_default.items():
            self.add_type(kind, ending, False)
        for name in filenames:
            self.read(name, strict)

    def add_type(self, type, ext, strict=True):
        """Files with this ending have this type."""
        self.types_map[strict][ext] = type
        endings = self.types_map_inv[strict].setdefault(type, [])
        if ext not in endings:
            endings.append(ext)

    def guess_type(self, url, strict=True):
        """(type, encoding) of a file name or address; None stands for what can't be told."""
        scheme, url = _splittype(os.fspath(url))
        if scheme == "data":
            head, comma, _ = url.partition(",")
            kind = head.partition(";")[0]
            if not comma:
                return None, None
            return ("text/plain" if "=" in kind or "/" not in kind else kind), None
        base, ending = posixpath.splitext(url)
        while ending.lower() in self.suffix_map:
            base, ending = posixpath.splitext(base + self.suffix_map[ending.lower()])
        encoding = self.encodings_map.get(ending)
        if encoding is not None:
            base, ending = posixpath.splitext(base)
        ending = ending.lower()
        kind = self.types_map[True].get(ending)
        if kind is None and not strict:
            kind = self.types_map[False].get(ending)
        return kind, encoding

    def guess_all_extensions(self, type, strict=True):
        """The endings that files of this type have."""
        type = type.lower()
        found = list(self.types_map_inv[True].get(type, []))
        if not strict:
            found += [ending for ending in self.types_map_inv[False].get(type, []) if ending not in found]
        return found

    def guess_extension(self, type, strict=True):
        """An ending that files of this type have, or None."""
        found = self.guess_all_extensions(type, strict)
        return found[0] if found else None

    def read(self, filename, strict=True):
        """Add what a file in the form of mime.types tells."""
        with open(filename, encoding="utf-8") as file:
            self.readfp(file, strict)

    def readfp(self, fp, strict=True):
        """The same for an open file: a type and its endings, without the dot, in each line."""
        while line := fp.readline():
            kind, *endings = line.partition("#")[0].split() or [None]
            for ending in endings:
                self.add_type(kind, "." + ending, strict)

    def read_windows_registry(self, strict=True):
        """There is none here."""


# ---- one table for everybody -----------------------------------------------------------------------------

def _table():
    if _db is None:
        init()
    return _db


def guess_type(url, strict=True):
    """(type, encoding) of a file name or address; None stands for what can't be told."""
    return _table().guess_type(url, strict)


def guess_all_extensions(type, strict=True):
    """The endings that files of this type have."""
    return _table().guess_all_extensions(type, strict)


def guess_extension(type, strict=True):
    """An ending that files of this type have, or None."""
    return _table().guess_extension(type, strict)


def add_type(type, ext, strict=True):
    """Files with this ending have this type."""
    return _table().add_type(type, ext, strict)


def init(files=None):
    """Make the table anew, with the types that the system's files know; or add those of other files to it."""
    global inited, _db, encodings_map, suffix_map, types_map, common_types
    inited = True
    table = _db
    if files is None or table is None:
        table = MimeTypes()
        files = knownfiles + list(files or ())
    for name in files:
        if os.path.isfile(name):
            table.read(name)
    encodings_map, suffix_map, types_map, common_types = table.encodings_map, table.suffix_map, table.types_map[True], table.types_map[False]
    _db = table


def read_mime_types(file):
    """The types of a file in the form of mime.types, by ending; None when it can't be opened."""
    try:
        opened = open(file, encoding="utf-8")
    except OSError:
        return None
    with opened:
        table = MimeTypes()
        table.readfp(opened, True)
        return table.types_map[True]
