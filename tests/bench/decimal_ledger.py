# everyday: Invoices in exact cents: prices read from text, taxes quantized, interest compounded, statements formatted.
from decimal import Decimal, ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, localcontext

CENT = Decimal('0.01')
TAXES = {'food': Decimal('0.07'), 'books': Decimal('0.055'), 'tools': Decimal('0.19')}


def price_list():
    """Articles as a file would have them: text."""
    state = 12345
    for number in range(2000):
        state = state * 1103515245 + 12345 & 0x7fffffff
        yield f'{state % 900 + 1}.{state // 1000 % 100:02d}', ('food', 'books', 'tools')[state // 7 % 3], state // 3 % 40 + 1


def invoice(lines):
    net, taxes = Decimal(0), {}
    for price, kind, count in lines:
        amount = Decimal(price) * count
        if amount > 5000:
            amount = (amount * Decimal('0.975')).quantize(CENT, rounding=ROUND_HALF_UP)
        net += amount
        taxes[kind] = taxes.get(kind, 0) + amount * TAXES[kind]
    rounded = {kind: tax.quantize(CENT, rounding=ROUND_HALF_EVEN) for kind, tax in taxes.items()}
    return net, rounded, net + sum(rounded.values())


def compound(balance, rate, months):
    monthly, earned = rate / 12, Decimal(0)
    for _ in range(months):
        interest = (balance * monthly).quantize(CENT, rounding=ROUND_DOWN)
        balance += interest
        earned += interest
    return balance, earned


def annuity(debt, rate, months):
    """The monthly rate that pays a debt back, exact to 50 digits."""
    with localcontext() as context:
        context.prec = 50
        growth = (1 + rate / 12) ** months
        return (debt * rate / 12 * growth / (growth - 1)).quantize(CENT)


def statement(entries):
    return '\n'.join(f'{number:>6} {amount:>16,.2f} {total:>+18,.2f}' for number, (amount, total) in enumerate(entries))


def main():
    checksum = 0
    articles = list(price_list())
    for _ in range(200):
        entries, balance = [], Decimal(0)
        for start in range(0, len(articles), 8):
            net, taxes, gross = invoice(articles[start:start + 8])
            balance += gross if start % 3 else -net
            entries.append((gross, balance))
        checksum = (checksum * 31 + sum(map(ord, statement(entries)))) % 1000003
        final, earned = compound(abs(balance), Decimal('0.0375'), 240)
        payment = annuity(final, Decimal('0.042'), 180)
        checksum = (checksum * 31 + int(final * 100) + int(earned) + int(payment * 100) + hash(payment)) % 1000003
    print(balance, final, earned, payment, checksum)


main()
