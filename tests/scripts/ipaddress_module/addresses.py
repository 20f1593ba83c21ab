# Addresses: texts, numbers, bytes, properties, what is refused.
from _cases import cases

cases(r'''
import ipaddress as i
i.ip_address('192.168.0.1'), i.ip_address('::1'), i.ip_address(5), i.ip_address(2 ** 32), i.ip_address(b'\x7f\0\0\1'), i.IPv6Address('2001:db8::ff00:42:8329'), i.IPv6Address('::ffff:1.2.3.4'), i.IPv6Address('fe80::1%eth0')
i.ip_address('x')
i.IPv4Address('1.2.3')
i.IPv4Address('1.2.3.256')
i.IPv4Address('1.2.3.04')
i.IPv4Address('1.2.3.x')
i.IPv4Address('1..3.4')
i.IPv4Address('1.2.3.4/5')
i.IPv4Address('')
i.IPv4Address(-1)
i.IPv4Address(2 ** 32)
i.IPv4Address(b'abc')
i.IPv4Address('1.2.3.1234')
i.IPv6Address('1:2')
i.IPv6Address('1::2::3')
i.IPv6Address(':1:2:3:4:5:6:7')
i.IPv6Address('1:2:3:4:5:6:7:8:9')
i.IPv6Address('1:2:3:4:5:6:7')
i.IPv6Address('1:2:3:4:5:6:7:g')
i.IPv6Address('12345::')
i.IPv6Address('::1%')
i.IPv6Address('1:2:3:4:5:6:7::8')
i.IPv6Address(2 ** 128)
a = i.IPv4Address('10.0.0.1'); a.packed, int(a), str(a), repr(a), a + 1, a - 1, a.version, a.max_prefixlen, a.exploded, a.compressed, a.reverse_pointer, a.is_private, a.is_global, a.is_multicast, a.is_reserved, a.is_loopback, a.is_link_local, a.is_unspecified
a + 2 ** 32
a < i.IPv4Address('10.0.0.2'), a == i.IPv4Address('10.0.0.1'), a == 167772161, hash(a) == hash(i.IPv4Address('10.0.0.1')), sorted([a + 1, a]), a >= a
a < i.IPv6Address('::')
a < 5
b = i.IPv6Address('2001:db8::1'); b.exploded, b.compressed, b.reverse_pointer, b.is_private, b.is_global, b.is_site_local, b.ipv4_mapped, b.sixtofour, b.teredo, b.scope_id, b.packed
i.IPv6Address('::ffff:1.2.3.4').ipv4_mapped, i.IPv6Address('2002:102:304::').sixtofour, i.IPv6Address('2001:0:4136:e378:8000:63bf:3fff:fdd2').teredo, i.IPv6Address('fe80::1%3').scope_id, i.IPv6Address('fe80::1%3') == i.IPv6Address('fe80::1')
[str(i.IPv6Address(t)) for t in ('0:0:0:0:0:0:0:0', '1:0:0:2:0:0:0:3', '::1:0:0:0', '0:1::', 'FFFF::A')]
f'{a:b} {a:#x} {a:_X} {a:n} {a:>12s}', format(b, 'x'), format(b, '#_x')
f'{a:d}'
i.v4_int_to_packed(1), i.v6_int_to_packed(1)
i.v4_int_to_packed(-1)
''')
