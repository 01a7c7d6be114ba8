"""Makes the text that segmenters are measured on, or cuts it with jieba as CutLines.java does.

Arguments: "text FILE" or "cut FILE WORDS".
"""

import random
import sys
import time

import jieba

MEASURED_SECONDS = 2
LATIN = ["WiFi", "Java", "iPhone", "4G", "99%", "3.14", "2026", "C++", "APP", "T恤", "1.5", "24"]
SIGNS = "，，，，。。。、！？：；“”（）…… "


def sentence(chance, words, common):
    """Words as often as they are in use, some names that no dictionary has, some Latin."""
    parts = []
    for _ in range(chance.randrange(5, 40)):
        kind = chance.random()
        if kind < 0.80:
            parts.append(chance.choice(words))
        elif kind < 0.85:
            parts.append("".join(chance.choice(common) for _ in range(chance.randrange(1, 4))))
        elif kind < 0.88:
            parts.append(chance.choice(LATIN))
        else:
            parts.append(chance.choice(SIGNS))
    return "".join(parts)


def write_text(file):
    chance = random.Random(20261121)
    jieba.initialize()
    frequencies = {word: often for word, often in jieba.dt.FREQ.items() if often}
    words = chance.choices(list(frequencies), list(frequencies.values()), k=200_000)
    common = [character for word in words[:50_000] for character in word]
    with open(file, "w", encoding="utf-8", newline="\n") as out:
        for _ in range(25_000):
            out.write(sentence(chance, words, common) + "\n")


def cut(file, target):
    with open(file, encoding="utf-8", newline="\n") as text:
        lines = text.read().removesuffix("\n").split("\n")
    begun = time.thread_time()
    jieba.initialize()
    load = time.thread_time() - begun
    with open(target, "w", encoding="utf-8", newline="\n") as out:
        out.writelines("\t".join(jieba.lcut(line)) + "\n" for line in lines)
    passes, end = [], time.thread_time() + MEASURED_SECONDS
    while time.thread_time() < end:
        begun = time.thread_time()
        for line in lines:
            jieba.lcut(line)
        passes.append(time.thread_time() - begun)
    print("%.3f %.4f" % (load, min(passes)))


jieba.setLogLevel(60)
if sys.argv[1] == "text":
    write_text(sys.argv[2])
else:
    cut(sys.argv[2], sys.argv[3])
