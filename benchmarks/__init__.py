"""What drafter costs, each figure a ratio taken in one run: `make bench` measures all of it and writes RESULTS.md.

To add a benchmark, write a module here with `rows()`, which measures and returns `Row`s; nothing else names it.
"""
