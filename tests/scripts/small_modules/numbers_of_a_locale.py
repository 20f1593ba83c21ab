# format_string, currency, delocalize and their kin, with the conventions of C, of the United States and of France.
import locale
import warnings

from _cases import cases

warnings.simplefilter('ignore')
EN = {
    'currency_symbol': '$', 'decimal_point': '.', 'frac_digits': 2, 'grouping': [3, 3, 0],
    'int_curr_symbol': 'USD ', 'int_frac_digits': 2, 'mon_decimal_point': '.', 'mon_grouping': [3, 3, 0],
    'mon_thousands_sep': ',', 'n_cs_precedes': 1, 'n_sep_by_space': 0, 'n_sign_posn': 1, 'negative_sign': '-',
    'p_cs_precedes': 1, 'p_sep_by_space': 0, 'p_sign_posn': 1, 'positive_sign': '', 'thousands_sep': ','}
FR = {
    'currency_symbol': '€', 'decimal_point': ',', 'frac_digits': 2, 'grouping': [3, 3, 0],
    'int_curr_symbol': 'EUR ', 'int_frac_digits': 2, 'mon_decimal_point': ',', 'mon_grouping': [3, 3, 0],
    'mon_thousands_sep': ' ', 'n_cs_precedes': 0, 'n_sep_by_space': 1, 'n_sign_posn': 1, 'negative_sign': '-',
    'p_cs_precedes': 0, 'p_sep_by_space': 1, 'p_sign_posn': 1, 'positive_sign': '', 'thousands_sep': ' '}
fs = locale.format_string
for conventions in {}, EN, FR:
    locale._override_localeconv = conventions
    cases(r'''
fs('%f',1024,grouping=1), fs('%f',102,grouping=1), fs('%f',-42,grouping=1), fs('%+f',-42,grouping=1), fs('%20.f',-42,grouping=1), fs('%+10.f',-4200,grouping=1), fs('%-10.f',4200,grouping=1)
fs('%10.f',4200,grouping=1), fs('%d',4200,grouping=True), fs('%+d',4200,grouping=True), fs('%d',-4200,grouping=True), fs('%.2f%%',99.5), fs('%s',1234), fs('%x',1234), fs('%e',12345.6,True), fs('%d int. %d',(1234567,2),True)
fs('%*.*f',(15,2,12345.678),True), fs('%(a)d %% %(b).2f',{'a':1234,'b':1234.5},True), fs('%d',10**20,True), fs('abc',()), fs('%i',12), fs('%c',65), fs('%r','a'), fs('%5.2f|%-12d|',(1234.5,12345),True,True)
fs('%d',())
fs('%d %d',(1,))
fs('%d',(1,2))
fs('%y',1)
locale.format('%f',1234.5,True), locale.format('%d',1234)
locale.format('%f\n',1)
locale.format('%f %f',1)
locale.format('x%f',1)
locale.format('',1)
locale.currency(50000), locale.currency(-50000), locale.currency(50000.129,grouping=True), locale.currency(-50000,grouping=True,international=True), locale.currency(5,symbol=False), locale.currency(5, international=True)
locale.str(1.1), locale.str(12345.67), locale.str(1e20), locale.str(5)
locale.delocalize('50000.00'), locale.delocalize('50,000.00'), locale.delocalize('50 000,00'), locale.localize('50000.00'), locale.localize('50000.00',True), locale.localize('50000',True,True), locale.localize('-1234.5',grouping=True)
locale.atof('50,000.25'), locale.atoi('50,000')
locale.atof('1x')
locale.atof('12.5', int)
''', globals())
