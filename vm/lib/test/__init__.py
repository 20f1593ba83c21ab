"""The package that holds what tests of Python programs lean on: see test.support."""
