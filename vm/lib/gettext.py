"""Translations of messages. Krait has no catalogues of its own: without one, messages stay as they are."""
import os

__all__ = ["NullTranslations", "GNUTranslations", "bindtextdomain", "find", "translation", "install", "textdomain", "dgettext",
           "dngettext", "gettext", "ngettext", "pgettext", "dpgettext", "npgettext", "dnpgettext"]

_default_localedir = os.path.join("/usr", "share", "locale")
_localedirs = {}
_current_domain = "messages"


class NullTranslations:
    """Gives messages as they are, or asks a fallback."""

    def __init__(self, fp=None):
        self._info = {}
        self._charset = None
        self._fallback = None
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        pass

    def add_fallback(self, fallback):
        """Somebody to ask for what isn't known here."""
        if self._fallback:
            self._fallback.add_fallback(fallback)
        else:
            self._fallback = fallback

    def gettext(self, message):
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def pgettext(self, context, message):
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def info(self):
        return self._info

    def charset(self):
        return self._charset

    def install(self, names=None):
        """Make _() a built-in function."""
        import builtins
        builtins.__dict__["_"] = self.gettext
        if names is not None:
            for name in {"gettext", "ngettext", "npgettext", "pgettext"} & set(names):
                builtins.__dict__[name] = getattr(self, name)


class GNUTranslations(NullTranslations):
    """A catalogue of GNU gettext; Krait cannot read them."""

    def _parse(self, fp):
        raise NotImplementedError("Krait has no catalogues of GNU gettext")




def find(domain, localedir=None, languages=None, all=False):
    """The catalogues of a domain: files LOCALEDIR/LANGUAGE/LC_MESSAGES/DOMAIN.mo."""
    if localedir is None:
        localedir = _default_localedir
    if languages is None:
        languages = []
        for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
            value = os.environ.get(name)
            if value:
                languages = value.split(":")
                break
    found = []
    for language in languages:
        if language == "C":
            break
        for form in dict.fromkeys((language, language.partition(".")[0], language.partition("_")[0])):
            path = os.path.join(localedir, form, "LC_MESSAGES", "%s.mo" % domain)
            if os.path.exists(path):
                if not all:
                    return path
                found.append(path)
    return found if all else None


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    """The translations of a domain."""
    files = find(domain, localedir, languages, all=True)
    if not files:
        if fallback:
            return NullTranslations()
        raise FileNotFoundError(2, "No translation file found for domain", domain)
    result = None
    for path in files:
        with open(path, "rb") as file:
            made = (class_ or GNUTranslations)(file)
        if result is None:
            result = made
        else:
            result.add_fallback(made)
    return result


def install(domain, localedir=None, *, names=None):
    """Make _() a built-in function that translates."""
    translation(domain, localedir, fallback=True).install(names)


def textdomain(domain=None):
    """The domain of gettext() and its kin; sets it, if one is given."""
    global _current_domain
    if domain is not None:
        _current_domain = domain
    return _current_domain


def bindtextdomain(domain, localedir=None):
    """The directory of a domain's catalogues; sets it, if one is given."""
    if localedir is not None:
        _localedirs[domain] = localedir
    return _localedirs.get(domain, _default_localedir)


def _translations(domain):
    return translation(domain, _localedirs.get(domain), fallback=True)


def dgettext(domain, message):
    return _translations(domain).gettext(message)


def dngettext(domain, msgid1, msgid2, n):
    return _translations(domain).ngettext(msgid1, msgid2, n)


def dpgettext(domain, context, message):
    return _translations(domain).pgettext(context, message)


def dnpgettext(domain, context, msgid1, msgid2, n):
    return _translations(domain).npgettext(context, msgid1, msgid2, n)


def gettext(message):
    return dgettext(_current_domain, message)


def ngettext(msgid1, msgid2, n):
    return dngettext(_current_domain, msgid1, msgid2, n)


def pgettext(context, message):
    return dpgettext(_current_domain, context, message)


def npgettext(context, msgid1, msgid2, n):
    return dnpgettext(_current_domain, context, msgid1, msgid2, n)
