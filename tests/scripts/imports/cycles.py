# Modules that import each other.
import _cycle_a
import _cycle_b
print(_cycle_a.ask(), _cycle_b.ask(), _cycle_a._cycle_b is _cycle_b)
import _round.first
print(_round.first.name, _round.second.first is _round.first)
