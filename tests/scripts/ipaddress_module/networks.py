# Networks and interfaces: members, parts, masks.
from _cases import cases

cases(r'''
import ipaddress as i
n = i.ip_network('192.168.0.0/28'); n, n.network_address, n.broadcast_address, n.netmask, n.hostmask, n.prefixlen, n.num_addresses, n.with_netmask, n.with_hostmask, n.with_prefixlen, n.version, n.compressed, n.exploded
list(n.hosts())[:2], list(n.hosts())[-1], len(list(n)), n[0], n[-1], i.ip_address('192.168.0.5') in n, i.ip_address('::1') in n, n in n
n[16]
n[-17]
i.ip_network('192.168.0.1/28')
i.ip_network('192.168.0.1/28', strict=False), i.ip_network('10.0.0.0/255.0.0.0'), i.ip_network('10.0.0.0/0.255.255.255'), i.ip_network('1.2.3.4'), i.ip_network('2001:db8::/32'), i.ip_network((0, 0)) if 0 else i.IPv4Network((0, 8)), i.IPv4Network(5), i.IPv4Network(b'\1\2\3\4')
i.ip_network('1.2.3.4/33')
i.IPv4Network('1.2.3.4/33')
i.IPv4Network('1.2.3.4/255.0.255.0')
i.IPv4Network('1.2.3.4/x')
i.IPv4Network('1.2.3.4/5/6')
i.IPv6Network('::/129')
list(n.subnets()), list(n.subnets(2)), list(n.subnets(new_prefix=29)), n.supernet(), n.supernet(4), n.supernet(new_prefix=16), list(i.ip_network('1.2.3.4').subnets()), i.ip_network('0.0.0.0/0').supernet()
list(n.subnets(new_prefix=20))
list(n.subnets(10))
list(n.subnets(-1))
list(n.subnets(2, new_prefix=30))
n.supernet(30)
n.supernet(new_prefix=30)
m = i.ip_network('192.168.0.4/30'); m.subnet_of(n), n.supernet_of(m), n.overlaps(m), list(n.address_exclude(m)), m.compare_networks(n), n == i.ip_network('192.168.0.0/28'), n < m, hash(n) == hash(i.ip_network('192.168.0.0/28')), sorted([m, n])
list(m.address_exclude(n))
n.subnet_of(i.ip_network('::/0'))
list(i.summarize_address_range(i.ip_address('10.0.0.1'), i.ip_address('10.0.0.8'))), list(i.collapse_addresses([i.ip_network('10.0.0.0/25'), i.ip_network('10.0.0.128/25'), i.ip_address('1.1.1.1')])), list(i.collapse_addresses([i.ip_address(k) for k in range(8)]))
list(i.summarize_address_range(i.ip_address(5), i.ip_address(1)))
f = i.ip_interface('10.0.0.5/8'); f, f.ip, f.network, f.netmask, f.with_netmask, f.with_prefixlen, f.hostmask, str(f), f == i.ip_interface('10.0.0.5/8'), f == f.ip, f < i.ip_interface('10.0.0.6/8'), f + 1
i.ip_interface('x')
i.ip_network('10.0.0.0/8').is_private, i.ip_network('224.0.0.0/4').is_multicast, i.ip_network('127.0.0.0/8').is_loopback, i.ip_network('100.64.0.0/10').is_global, i.ip_network('8.0.0.0/8').is_global, i.ip_network('fec0::/10').is_site_local
sorted([i.ip_network('::/0'), i.ip_address('1.1.1.1'), n], key=i.get_mixed_type_key), list(i.ip_network('0.0.0.0/31').hosts()), i.ip_network('0.0.0.0/32').hosts()
n.subnet_of(5)
n.supernet_of('1.2.3.0/24')
n.subnet_of(i.ip_network('::/0'))
a = i.ip_address
list(i._find_address_range([a('1.1.1.1')])), list(i._find_address_range([a('::1'), a('::2'), a('::4')]))
[i._count_righthand_zero_bits(n, bits) for n, bits in ((0, 32), (1, 32), (2, 8), (64, 4), (256, 128))]
list(i.collapse_addresses([])), list(i.collapse_addresses([a('1.1.1.3'), a('1.1.1.1'), a('1.1.1.2'), a('1.1.1.1')]))
isinstance(n, i._BaseNetwork), isinstance(a(1), i._BaseAddress), issubclass(i.IPv6Interface, i._BaseV6), n.subnets().__qualname__
''')
