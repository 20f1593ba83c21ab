"""Addresses and networks of IPv4 and IPv6.

An address is a number of 32 or 128 bits (_ip); a network an address and the length of the prefix that its members share. What
differs between the versions is in _BaseV4 and _BaseV6: widths, and how the number is written.
"""
import functools

__all__ = ["IPV4LENGTH", "IPV6LENGTH", "AddressValueError", "NetmaskValueError", "ip_address", "ip_network", "ip_interface", "IPv4Address",
           "IPv6Address", "IPv4Network", "IPv6Network", "IPv4Interface", "IPv6Interface", "v4_int_to_packed", "v6_int_to_packed",
           "summarize_address_range", "collapse_addresses", "get_mixed_type_key"]

IPV4LENGTH = 32
IPV6LENGTH = 128


class AddressValueError(ValueError):
    """The text is no address."""


class NetmaskValueError(ValueError):
    """The text is no netmask."""


def _first_of(kinds, address, what):
    for kind in kinds:
        try:
            return kind(address)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 {what}")


def ip_address(address):
    """An IPv4Address or IPv6Address."""
    return _first_of((IPv4Address, IPv6Address), address, "address")


def ip_network(address, strict=True):
    """An IPv4Network or IPv6Network."""
    return _first_of((lambda a: IPv4Network(a, strict), lambda a: IPv6Network(a, strict)), address, "network")


def ip_interface(address):
    """An IPv4Interface or IPv6Interface."""
    return _first_of((IPv4Interface, IPv6Interface), address, "interface")


def v4_int_to_packed(address):
    """The 4 bytes of an IPv4 address."""
    try:
        return address.to_bytes(4)
    except OverflowError:
        raise ValueError("Address negative or too large for IPv4")


def v6_int_to_packed(address):
    """The 16 bytes of an IPv6 address."""
    try:
        return address.to_bytes(16)
    except OverflowError:
        raise ValueError("Address negative or too large for IPv6")


def _count_righthand_zero_bits(number, bits):
    return bits if number == 0 else min(bits, (~number & number - 1).bit_length())


def summarize_address_range(first, last):
    """The networks that cover just the addresses from first to last."""
    if not (isinstance(first, _BaseAddress) and isinstance(last, _BaseAddress)):
        raise TypeError("first and last must be IP addresses, not networks")
    if first.version != last.version:
        raise TypeError("%s and %s are not of the same version" % (first, last))
    if first > last:
        raise ValueError("last IP address must be greater than first")
    if first.version not in (4, 6):
        raise ValueError("unknown IP version")
    cls = IPv4Network if first.version == 4 else IPv6Network
    bits, start, end = first._bits, first._ip, last._ip
    while start <= end:
        n = min(_count_righthand_zero_bits(start, bits), (end - start + 1).bit_length() - 1)
        yield cls((start, bits - n))
        start += 1 << n
        if start - 1 == (1 << bits) - 1:
            break


def _find_address_range(addresses):
    """(first, last) of each run of sorted addresses without a gap; there must be one."""
    first = last = addresses[0]
    for address in addresses[1:]:
        if address._ip != last._ip + 1:
            yield first, last
            first = address
        last = address
    yield first, last


def collapse_addresses(addresses):
    """The fewest networks with the same addresses."""
    singles, networks = [], []
    for item in addresses:
        if isinstance(item, _BaseNetwork):
            kind = networks
            mixed = networks and networks[-1].version != item.version
            last = networks[-1] if networks else None
        elif isinstance(item, _BaseAddress):
            kind = singles
            mixed = singles and singles[-1].version != item.version
            last = singles[-1] if singles else None
        else:
            raise TypeError(f"{item!r} is not an address")
        if mixed:
            raise TypeError("%s and %s are not of the same version" % (item, last))
        if isinstance(item, _Interface):
            item = item.ip if item._prefixlen == item._bits else item.network
            kind = singles if isinstance(item, _BaseAddress) else networks
        kind.append(item)
    if singles:
        for first, last in _find_address_range(sorted(set(singles))):
            networks.extend(summarize_address_range(first, last))
    return _collapsed(networks)


def _collapsed(networks):
    todo, merged = list(networks), {}
    while todo:
        network = todo.pop()
        above = network.supernet()
        other = merged.get(above)
        if other is None:
            merged[above] = network
        elif other != network:
            del merged[above]
            todo.append(above)
    last = None
    for network in sorted(merged.values()):
        if last is not None and last.broadcast_address >= network.broadcast_address:
            continue
        yield network
        last = network


def get_mixed_type_key(obj):
    """A key by which addresses and networks can be sorted together."""
    if isinstance(obj, _BaseNetwork):
        return obj.version, obj.network_address, obj.netmask
    if isinstance(obj, _BaseAddress):
        return obj.version, obj
    return NotImplemented


# ---- how the versions are written

class _BaseV4:
    __slots__ = ()
    version = 4
    max_prefixlen = _bits = 32

    @staticmethod
    def _parse(text):
        octets = text.split(".")
        if not text:
            raise AddressValueError("Address cannot be empty")
        if len(octets) != 4:
            raise AddressValueError("Expected 4 octets in %r" % text)
        value = 0
        for octet in octets:
            if not octet:
                problem = "Empty octet not permitted"
            elif not (octet.isascii() and octet.isdigit()):
                problem = f"Only decimal digits permitted in {octet!r}"
            elif len(octet) > 3:
                problem = f"At most 3 characters permitted in {octet!r}"
            elif octet != "0" and octet[0] == "0":
                problem = f"Leading zeros are not permitted in {octet!r}"
            elif int(octet) > 255:
                problem = f"Octet {int(octet)} (> 255) not permitted"
            else:
                value = value << 8 | int(octet)
                continue
            raise AddressValueError("%s in %r" % (problem, text))
        return value

    @staticmethod
    def _written(ip):
        return ".".join(map(str, ip.to_bytes(4)))

    def _exploded(self, ip):
        return self._written(ip)

    def _pointer(self):
        return ".".join(reversed(self._written(self._ip).split("."))) + ".in-addr.arpa"


class _BaseV6:
    __slots__ = ()
    version = 6
    max_prefixlen = _bits = 128

    @staticmethod
    def _parse(text):
        if not text:
            raise AddressValueError("Address cannot be empty")
        parts = text.split(":")
        if len(parts) < 3:
            raise AddressValueError("At least %d parts expected in %r" % (3, text))
        if "." in parts[-1]:
            try:
                low = IPv4Address(parts.pop())._ip
            except AddressValueError as error:
                raise AddressValueError("%s in %r" % (error, text)) from None
            parts += ["%x" % (low >> 16), "%x" % (low & 0xFFFF)]
        if len(parts) > 9:
            raise AddressValueError("At most %d colons permitted in %r" % (8, text))
        skip = None
        for i in range(1, len(parts) - 1):
            if not parts[i]:
                if skip is not None:
                    raise AddressValueError("At most one '::' permitted in %r" % text)
                skip = i
        if skip is not None:
            high, low = skip, len(parts) - skip - 1
            if not parts[0]:
                high -= 1
                if high:
                    raise AddressValueError("Leading ':' only permitted as part of '::' in %r" % text)
            if not parts[-1]:
                low -= 1
                if low:
                    raise AddressValueError("Trailing ':' only permitted as part of '::' in %r" % text)
            skipped = 8 - (high + low)
            if skipped < 1:
                raise AddressValueError("Expected at most %d other parts with '::' in %r" % (7, text))
        else:
            if len(parts) != 8:
                raise AddressValueError("Exactly %d parts expected without '::' in %r" % (8, text))
            if not parts[0]:
                raise AddressValueError("Leading ':' only permitted as part of '::' in %r" % text)
            if not parts[-1]:
                raise AddressValueError("Trailing ':' only permitted as part of '::' in %r" % text)
            high, low, skipped = 8, 0, 0
        value = 0
        for part in parts[:high]:
            value = value << 16 | _BaseV6._part(part, text)
        value <<= 16 * skipped
        for part in parts[len(parts) - low:]:
            value = value << 16 | _BaseV6._part(part, text)
        return value

    @staticmethod
    def _part(part, text):
        if not set(part) <= set("0123456789abcdefABCDEF"):
            raise AddressValueError("Only hex digits permitted in %r in %r" % (part, text))
        if len(part) > 4:
            raise AddressValueError("At most 4 characters permitted in %r in %r" % (part, text))
        return int(part, 16)

    @staticmethod
    def _written(ip):
        parts = ["%x" % (ip >> shift & 0xFFFF) for shift in range(112, -1, -16)]
        best = length = 0
        i = 0
        while i < 8:
            j = i
            while j < 8 and parts[j] == "0":
                j += 1
            if j - i > length:
                best, length = i, j - i
            i = max(j, i + 1)
        if length > 1:
            return ":".join(parts[:best]) + "::" + ":".join(parts[best + length:])
        return ":".join(parts)

    def _exploded(self, ip):
        return ":".join("%04x" % (ip >> shift & 0xFFFF) for shift in range(112, -1, -16))

    def _pointer(self):
        return ".".join(reversed(self._exploded(self._ip).replace(":", ""))) + ".ip6.arpa"


# ---- addresses

@functools.total_ordering
class _BaseAddress:
    __slots__ = ()

    def __init__(self, address):
        if isinstance(address, int):
            self._check_int(address)
            self._ip = address
        elif isinstance(address, bytes):
            self._check_packed(address)
            self._ip = int.from_bytes(address)
        else:
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            self._set_text(text)

    def _set_text(self, text):
        self._ip = self._parse(text)

    def _check_int(self, address):
        if address < 0:
            raise AddressValueError("%d (< 0) is not permitted as an IPv%d address" % (address, self.version))
        if address > (1 << self._bits) - 1:
            raise AddressValueError("%d (>= 2**%d) is not permitted as an IPv%d address" % (address, self._bits, self.version))

    def _check_packed(self, address):
        if len(address) != self._bits // 8:
            raise AddressValueError("%r (len %d != %d) is not permitted as an IPv%d address" % (address, len(address), self._bits // 8, self.version))

    packed = property(lambda self: self._ip.to_bytes(self._bits // 8), doc="The address as bytes.")
    compressed = property(lambda self: str(self), doc="The shortest text.")
    exploded = property(lambda self: self._exploded(self._ip), doc="The text with all digits.")
    reverse_pointer = property(lambda self: self._pointer(), doc="The name for reverse look-ups.")

    def __int__(self):
        return self._ip

    def __eq__(self, other):
        try:
            return self._ip == other._ip and self.version == other.version
        except AttributeError:
            return NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _BaseAddress):
            return NotImplemented
        if self.version != other.version:
            raise TypeError("%s and %s are not of the same version" % (self, other))
        return self._ip < other._ip if self._ip != other._ip else False

    def __hash__(self):
        return hash(hex(self._ip))

    def __add__(self, other):
        return self.__class__(self._ip + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return self.__class__(self._ip - other) if isinstance(other, int) else NotImplemented

    def __repr__(self):
        return "%s(%r)" % (self.__class__.__name__, str(self))

    def __str__(self):
        return self._written(self._ip)

    def __reduce__(self):
        return self.__class__, (self._ip,)

    def __format__(self, spec):
        if not spec or spec[-1] == "s":
            return format(str(self), spec)
        import re
        match = re.fullmatch("(#?)(_?)([xbnX])", spec)
        if not match:
            return super().__format__(spec)
        alternate, grouping, kind = match.groups()
        if kind == "n":
            kind = "b" if self._bits == 32 else "x"
        width = self._bits if kind == "b" else self._bits // 4
        width += (2 if alternate else 0) + (width // 4 - 1 if grouping else 0)
        return format(self._ip, f"{alternate}0{width}{grouping}{kind}")

    def _in(self, *networks):
        return any(self in network for network in networks)


class IPv4Address(_BaseV4, _BaseAddress):
    """An address of 32 bits."""

    __slots__ = ("_ip", "__weakref__")

    is_reserved = property(lambda self: self in _V4_RESERVED)
    is_private = property(lambda self: self._in(*_V4_PRIVATE))
    is_multicast = property(lambda self: self in _V4_MULTICAST)
    is_global = property(lambda self: self not in _V4_SHARED and not self.is_private)
    is_unspecified = property(lambda self: self._ip == 0)
    is_loopback = property(lambda self: self in _V4_LOOPBACK)
    is_link_local = property(lambda self: self in _V4_LINK_LOCAL)


class IPv6Address(_BaseV6, _BaseAddress):
    """An address of 128 bits, with a zone behind % if need be."""

    __slots__ = ("_ip", "_scope_id", "__weakref__")

    def __init__(self, address):
        self._scope_id = None
        super().__init__(address)

    def _set_text(self, text):
        text, percent, zone = text.partition("%")
        if percent and (not zone or "%" in zone):
            raise AddressValueError('Invalid IPv6 address: "%r"' % (text + percent + zone))
        self._scope_id = zone if percent else None
        self._ip = self._parse(text)

    scope_id = property(lambda self: self._scope_id, doc="The zone, or None.")

    def __str__(self):
        return self._written(self._ip) + ("%" + self._scope_id if self._scope_id else "")

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    def __eq__(self, other):
        same = super().__eq__(other)
        return same if same is NotImplemented or not same else self._scope_id == getattr(other, "_scope_id", None)

    is_multicast = property(lambda self: self in _V6_MULTICAST)
    is_reserved = property(lambda self: self._in(*_V6_RESERVED))
    is_link_local = property(lambda self: self in _V6_LINK_LOCAL)
    is_site_local = property(lambda self: self in _V6_SITE_LOCAL)
    is_global = property(lambda self: not self.is_private)
    is_unspecified = property(lambda self: self._ip == 0)
    is_loopback = property(lambda self: self._ip == 1)

    @property
    def is_private(self):
        mapped = self.ipv4_mapped
        return mapped.is_private if mapped is not None else self._in(*_V6_PRIVATE)

    @property
    def ipv4_mapped(self):
        """The IPv4 address in ::ffff:a.b.c.d, or None."""
        return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

    @property
    def teredo(self):
        """(server, client) of a Teredo address, or None."""
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xFFFFFFFF), IPv4Address(~self._ip & 0xFFFFFFFF)

    @property
    def sixtofour(self):
        """The IPv4 address in a 6to4 address, or None."""
        return IPv4Address(self._ip >> 80 & 0xFFFFFFFF) if self._ip >> 112 == 0x2002 else None


# ---- networks

def _prefix_of(cls, given):
    "The length of the prefix that a netmask, a hostmask or a number means."
    bits = cls._bits
    if isinstance(given, int):
        if not 0 <= given <= bits:
            raise NetmaskValueError("%r is not a valid netmask" % given)
        return given
    if given.isascii() and given.isdigit():
        if int(given) > bits:
            raise NetmaskValueError("%r is not a valid netmask" % given)
        return int(given)
    if bits == 32:
        try:
            mask = _BaseV4._parse(given)
        except AddressValueError:
            raise NetmaskValueError("%r is not a valid netmask" % given) from None
        for candidate in (mask, mask ^ 0xFFFFFFFF):
            zeros = _count_righthand_zero_bits(candidate, 32)
            if candidate >> zeros == (1 << 32 - zeros) - 1:
                return 32 - zeros
    raise NetmaskValueError("%r is not a valid netmask" % given)


def _split(address, cls):
    "(address, prefix) of what a network or an interface is made of"
    if isinstance(address, (bytes, int)):
        return address, cls._bits
    if isinstance(address, tuple):
        return address if len(address) > 1 else (address[0], cls._bits)
    parts = str(address).split("/")
    if len(parts) > 2:
        raise AddressValueError(f"Only one '/' permitted in {address!r}")
    return (parts[0], parts[1]) if len(parts) == 2 else (parts[0], cls._bits)


@functools.total_ordering
class _BaseNetwork:
    def __init__(self, address, strict=True):
        given, prefix = _split(address, self)
        self.network_address = self._address_class(given)
        self._prefixlen = _prefix_of(self, prefix)
        mask = self._mask()
        self.netmask = self._address_class(mask)
        packed = int(self.network_address)
        if packed & mask != packed:
            if strict:
                raise ValueError("%s has host bits set" % self)
            self.network_address = self._address_class(packed & mask)

    def _mask(self):
        every = (1 << self._bits) - 1
        return every ^ every >> self._prefixlen

    prefixlen = property(lambda self: self._prefixlen)
    hostmask = property(lambda self: self._address_class(self._mask() ^ (1 << self._bits) - 1))
    broadcast_address = property(lambda self: self._address_class(int(self.network_address) | int(self.hostmask)))
    num_addresses = property(lambda self: 1 << self._bits - self._prefixlen)
    with_prefixlen = property(lambda self: "%s/%d" % (self.network_address, self._prefixlen))
    with_netmask = property(lambda self: "%s/%s" % (self.network_address, self.netmask))
    with_hostmask = property(lambda self: "%s/%s" % (self.network_address, self.hostmask))
    compressed = property(lambda self: str(self))
    exploded = property(lambda self: "%s/%d" % (self.network_address.exploded, self._prefixlen))

    def __str__(self):
        return "%s/%d" % (self.network_address, self._prefixlen)

    def __repr__(self):
        return "%s(%r)" % (self.__class__.__name__, str(self))

    def __iter__(self):
        start = int(self.network_address)
        for ip in range(start, start + self.num_addresses):
            yield self._address_class(ip)

    def hosts(self):
        """The addresses that hosts may have."""
        first, last = int(self.network_address), int(self.broadcast_address)
        if self._prefixlen < self._bits - 1:
            first, last = first + 1, last - (1 if self.version == 4 else 0)
        found = (self._address_class(ip) for ip in range(first, last + 1))
        return list(found) if self._prefixlen == self._bits else found

    def __getitem__(self, n):
        first, last = int(self.network_address), int(self.broadcast_address)
        if n >= 0:
            if first + n > last:
                raise IndexError("address out of range")
            return self._address_class(first + n)
        if last + n + 1 < first:
            raise IndexError("address out of range")
        return self._address_class(last + n + 1)

    def __lt__(self, other):
        if not isinstance(other, _BaseNetwork):
            return NotImplemented
        if self.version != other.version:
            raise TypeError("%s and %s are not of the same version" % (self, other))
        return (self.network_address, self.netmask) < (other.network_address, other.netmask)

    def __eq__(self, other):
        try:
            return self.version == other.version and self.network_address == other.network_address and int(self.netmask) == int(other.netmask)
        except AttributeError:
            return NotImplemented

    def __hash__(self):
        return hash(int(self.network_address) ^ int(self.netmask))

    def __contains__(self, other):
        if self.version != other.version or isinstance(other, _BaseNetwork):
            return False
        return other._ip & self._mask() == int(self.network_address)

    def __reduce__(self):
        return self.__class__, (str(self),)

    def overlaps(self, other):
        """Whether some address is in both."""
        return other.network_address in self or other.broadcast_address in self or self.network_address in other or self.broadcast_address in other

    def _is_subnet(self, other):
        if not (isinstance(self, _BaseNetwork) and isinstance(other, _BaseNetwork)):
            raise TypeError(f"Unable to test subnet containment between {self} and {other}")
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return other.network_address <= self.network_address and other.broadcast_address >= self.broadcast_address

    def subnet_of(self, other):
        """Whether it is part of the other."""
        return self._is_subnet(other)

    def supernet_of(self, other):
        """Whether the other is part of it."""
        return _BaseNetwork._is_subnet(other, self)

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """The networks that it is made of."""
        if self._prefixlen == self._bits:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError("new prefix must be longer")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError("prefix length diff must be > 0")
        new = self._prefixlen + prefixlen_diff
        if new > self._bits:
            raise ValueError("prefix length diff %d is invalid for netblock %s" % (new, self))
        start = int(self.network_address)
        for ip in range(start, start + self.num_addresses, 1 << self._bits - new):
            yield self.__class__((ip, new))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """The network that it is part of."""
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError("new prefix must be shorter")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = self._prefixlen - new_prefix
        new = self._prefixlen - prefixlen_diff
        if new < 0:
            raise ValueError("current prefixlen is %d, cannot have a prefixlen_diff of %d" % (self._prefixlen, prefixlen_diff))
        return self.__class__((int(self.network_address) & self._mask() << prefixlen_diff, new))

    def address_exclude(self, other):
        """The networks of what is left of it without the other."""
        if self.version != other.version:
            raise TypeError("%s and %s are not of the same version" % (self, other))
        if not isinstance(other, _BaseNetwork):
            raise TypeError("%s is not a network object" % other)
        if not other.subnet_of(self):
            raise ValueError("%s not contained in %s" % (other, self))
        if other == self:
            return
        one, two = self.subnets()
        while one != other and two != other:
            if other.subnet_of(one):
                yield two
                one, two = one.subnets()
            else:
                yield one
                one, two = two.subnets()
        yield two if one == other else one

    def compare_networks(self, other):
        """-1, 0 or 1."""
        if self.version != other.version:
            raise TypeError("%s and %s are not of the same type" % (self, other))
        return (self > other) - (self < other)

    def _both(name):
        return property(lambda self: getattr(self.network_address, name) and getattr(self.broadcast_address, name))

    is_multicast, is_reserved, is_link_local, is_private, is_unspecified, is_loopback = map(_both, (
        "is_multicast", "is_reserved", "is_link_local", "is_private", "is_unspecified", "is_loopback"))
    is_global = property(lambda self: not self.is_private)


class IPv4Network(_BaseV4, _BaseNetwork):
    """A network of IPv4 addresses."""

    _address_class = IPv4Address
    is_global = property(lambda self: not (self.network_address in _V4_SHARED and self.broadcast_address in _V4_SHARED) and not self.is_private)


class IPv6Network(_BaseV6, _BaseNetwork):
    """A network of IPv6 addresses."""

    _address_class = IPv6Address
    is_site_local = property(lambda self: self.network_address.is_site_local and self.broadcast_address.is_site_local)


# ---- interfaces

class _Interface:
    def __init__(self, address):
        given, prefix = _split(address, self)
        super().__init__(given)
        self.network = self._network_class((given, prefix), strict=False)
        self.netmask = self.network.netmask
        self._prefixlen = self.network._prefixlen

    hostmask = property(lambda self: self.network.hostmask)
    ip = property(lambda self: self._plain_class(self._ip))
    with_prefixlen = property(lambda self: "%s/%s" % (self._written(self._ip), self._prefixlen))
    with_netmask = property(lambda self: "%s/%s" % (self._written(self._ip), self.netmask))
    with_hostmask = property(lambda self: "%s/%s" % (self._written(self._ip), self.hostmask))

    def __str__(self):
        return "%s/%d" % (super().__str__(), self._prefixlen)

    def __eq__(self, other):
        same = super().__eq__(other)
        if same is NotImplemented or not same:
            return same
        try:
            return self.network == other.network
        except AttributeError:
            return False

    def __lt__(self, other):
        less = super().__lt__(other)
        if less is NotImplemented:
            return NotImplemented
        try:
            return self.network < other.network or self.network == other.network and less
        except AttributeError:
            return False

    def __hash__(self):
        return hash((self._ip, self._prefixlen, int(self.network.network_address)))

    def __reduce__(self):
        return self.__class__, (str(self),)


class IPv4Interface(_Interface, IPv4Address):
    """An IPv4 address in its network."""

    _network_class, _plain_class = IPv4Network, IPv4Address


class IPv6Interface(_Interface, IPv6Address):
    """An IPv6 address in its network."""

    _network_class, _plain_class = IPv6Network, IPv6Address
    is_unspecified = property(lambda self: self._ip == 0 and self.network.is_unspecified)
    is_loopback = property(lambda self: super().is_loopback and self.network.is_loopback)


# ---- networks that the registries set apart

_V4_LINK_LOCAL, _V4_LOOPBACK, _V4_MULTICAST, _V4_SHARED, _V4_RESERVED = map(IPv4Network, (
    "169.254.0.0/16", "127.0.0.0/8", "224.0.0.0/4", "100.64.0.0/10", "240.0.0.0/4"))
_V4_PRIVATE = list(map(IPv4Network, (
    "0.0.0.0/8", "10.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/29", "192.0.0.170/31", "192.0.2.0/24", "192.168.0.0/16",
    "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4", "255.255.255.255/32")))
_V6_LINK_LOCAL, _V6_MULTICAST, _V6_SITE_LOCAL = map(IPv6Network, ("fe80::/10", "ff00::/8", "fec0::/10"))
_V6_PRIVATE = list(map(IPv6Network, ("::1/128", "::/128", "::ffff:0:0/96", "100::/64", "2001::/23", "2001:2::/48", "2001:db8::/32", "2001:10::/28",
                                     "fc00::/7", "fe80::/10")))
_V6_RESERVED = list(map(IPv6Network, ("::/8", "100::/8", "200::/7", "400::/6", "800::/5", "1000::/4", "4000::/3", "6000::/3", "8000::/3", "A000::/3",
                                      "C000::/3", "E000::/4", "F000::/5", "F800::/6", "FE00::/9")))
