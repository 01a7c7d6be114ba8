"""Answers as jieba and scikit-learn do; texts travel as code points in hexadecimal.

Requests: "load FILE", "exact|known|all|search TEXT", "keywords TEXT;TEXT;..."; answers are lists.
"""

import re
import sys

import jieba
from sklearn.feature_extraction.text import TfidfVectorizer

CUT = {
    "exact": jieba.lcut,
    "known": lambda text: jieba.lcut(text, HMM=False),
    "all": lambda text: jieba.lcut(text, cut_all=True),
    "search": jieba.lcut_for_search,
}


def text(hexadecimal):
    return "".join(chr(int(point, 16)) for point in hexadecimal.split())


def answer(words):
    print("[" + ";".join(" ".join("%x" % ord(c) for c in word) for word in words) + "]", flush=True)


def keywords(texts):
    vectorizer = TfidfVectorizer()
    try:
        weights = vectorizer.fit_transform([" ".join(jieba.cut(t)) for t in texts])
    except ValueError:
        return [[] for _ in texts]
    terms = vectorizer.get_feature_names_out()
    rows = [zip(row.data, (terms[i] for i in row.indices)) for row in weights]
    return [[t for w, t in sorted(row, key=lambda e: (-e[0], e[1])) if w >= 0.3] for row in rows]


jieba.setLogLevel(60)
for line in sys.stdin:
    command, _, argument = line.rstrip("\n").partition(" ")
    if command == "load":
        jieba.load_userdict(argument)
        answer([])
    elif command == "keywords":
        for words in keywords([text(t) for t in argument.split(";")]):
            answer(words)
    else:
        answer(CUT[command](text(argument)))
