"""Finds the 100 best neighbours by cosine of every item with scipy, as FindNeighbours.java does.

Prints the seconds of the first time and of the fastest. Arguments: file, users, items.
"""

import sys
import time

import numpy
from scipy import sparse

TIMES = 3
BEST = 100


def neighbours(pairs, users, items):
    ones = numpy.ones(len(pairs), dtype=numpy.float32)
    matrix = sparse.csr_matrix((ones, (pairs[:, 0], pairs[:, 1])), shape=(users, items))
    norms = numpy.sqrt(numpy.asarray(matrix.multiply(matrix).sum(axis=0)).ravel())
    norms[norms == 0] = 1
    matrix = (matrix @ sparse.diags((1 / norms).astype(numpy.float32))).tocsr()
    similar = (matrix.T.tocsr() @ matrix).tocsr()
    found = []
    for item in range(items):
        begin, end = similar.indptr[item], similar.indptr[item + 1]
        ids, weights = similar.indices[begin:end], similar.data[begin:end].copy()
        weights[ids == item] = -1
        best = numpy.argpartition(-weights, BEST)[:BEST] if len(ids) > BEST else numpy.arange(len(ids))
        best = best[numpy.argsort(-weights[best])]
        found.append((ids[best], weights[best]))
    return found


drawn = numpy.fromfile(sys.argv[1], dtype=">i4").astype(numpy.int32).reshape(-1, 2)
seconds = []
for _ in range(TIMES):
    begun = time.perf_counter()
    neighbours(drawn, int(sys.argv[2]), int(sys.argv[3]))
    seconds.append(time.perf_counter() - begun)
print("%.3f %.3f" % (seconds[0], min(seconds)))
