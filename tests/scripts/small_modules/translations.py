# Gettext without catalogues.
import builtins
import gettext

print(gettext.gettext('m'), gettext.ngettext('one', 'many', 1), gettext.ngettext('one', 'many', 2), gettext.pgettext('c', 'm'), gettext.npgettext('c', 'a', 'b', 5), gettext.dgettext('d', 'm'))
print(gettext.textdomain(), gettext.textdomain('mine'), gettext.textdomain(), gettext.bindtextdomain('mine', '/nowhere'), gettext.bindtextdomain('mine'))
print(gettext.find('mine', '/nowhere', ['de']), gettext.find('mine', '/nowhere', ['de'], all=True))
try:
    gettext.translation('mine', '/nowhere', ['de'])
except OSError as e:
    print(type(e).__name__, e)
t = gettext.translation('mine', '/nowhere', ['de'], fallback=True)
print(type(t).__name__, t.info(), t.charset(), t.gettext('x'))


class Upper(gettext.NullTranslations):
    def gettext(self, message):
        return message.upper()


t.add_fallback(Upper())
print(t.gettext('x'), t.ngettext('a', 'b', 1))
t.install(['ngettext'])
print(builtins._('y'), builtins.ngettext('a', 'b', 3))
del builtins._, builtins.ngettext
