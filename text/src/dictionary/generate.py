"""Writes the packed dictionary and probabilities of org.linli.text from an installed jieba 0.42.1.

Run it with a Python that has jieba (Debian: python3-jieba):

    python3 text/src/dictionary/generate.py

Every file is one zlib stream of big-endian numbers; Packed.java reads them. The logarithms are
Python's own, so that sums of them are equal to the last bit on every machine.
"""

import math
import struct
import sys
import zlib
from collections import Counter, defaultdict
from pathlib import Path

import jieba
from jieba import finalseg

TARGET = Path(__file__).parents[1] / "main/resources/org/linli/text"
HAN = range(0x4E00, 0x9FD5 + 1)
UNKNOWN = -3.14e100


def write(name, *parts):
    TARGET.mkdir(parents=True, exist_ok=True)
    packed = zlib.compress(b"".join(parts), 8)
    (TARGET / name).write_bytes(packed)
    print(name, len(packed))


def number(value):
    """Seven bits a byte, the lowest first; the top bit says that more follow."""
    out = bytearray()
    while value >= 128:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes(out + bytes([value]))


def planes(values):
    """Two bytes each, all high ones first: what looks alike packs better."""
    return bytes(v >> 8 for v in values) + bytes(v & 255 for v in values)


def level_by_level(words):
    """Every prefix after its parent and beside its siblings, with the number of its children."""
    children = defaultdict(list)
    for prefix in sorted(words):
        children[prefix[:-1]].append(prefix)
    prefixes, counts = [""], []
    for prefix in prefixes:
        below = children.get(prefix, [])
        prefixes.extend(below)
        counts.append(len(below))
    return prefixes[1:], counts


def dictionary():
    with jieba.dt.get_dict_file() as file:
        frequency, total = jieba.dt.gen_pfdict(file)
    often = Counter(value for value in frequency.values() if value)
    distinct = sorted(often, key=lambda value: (-often[value], value))
    index = {value: place for place, value in enumerate(distinct, 1)} | {0: 0}
    prefixes, counts = level_by_level(frequency)
    write("letters.bin", struct.pack(">i", len(prefixes)), planes([ord(p[-1]) for p in prefixes]))
    write(
        "frequencies.bin",
        number(len(distinct)),
        b"".join(number(value) + struct.pack(">d", math.log(value)) for value in distinct),
        number(total),
        struct.pack(">d", math.log(total)),
        b"".join(number(count) for count in counts),
        b"".join(number(index[frequency[prefix]]) for prefix in prefixes),
    )


def probabilities():
    columns = [[finalseg.emit_P[state].get(chr(c), UNKNOWN) for c in HAN] for state in "BMES"]
    distinct = sorted({value for column in columns for value in column})
    index = {value: place for place, value in enumerate(distinct)}
    start = [finalseg.start_P[state] for state in "BMES"]
    moves = ("BM", "BE", "MM", "ME", "EB", "ES", "SB", "SS")
    change = [finalseg.trans_P[a][b] for a, b in moves]
    write(
        "probabilities.bin",
        struct.pack(">12d", *start, *change),
        struct.pack(">i%dd" % len(distinct), len(distinct), *distinct),
        *(planes([index[value] for value in column]) for column in columns),
    )


if jieba.__version__ != "0.42.1":
    sys.exit("this needs jieba 0.42.1, not " + jieba.__version__)
dictionary()
probabilities()
