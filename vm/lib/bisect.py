"""bisect: searching and inserting in sorted sequences. The functions are written in C (_bisect)."""

from _bisect import bisect_left, bisect_right, insort_left, insort_right

bisect = bisect_right
insort = insort_right
