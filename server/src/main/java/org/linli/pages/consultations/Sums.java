package org.linli.pages.consultations;

/** What others have done with all that an expert offers. */
record Sums(
    long answerViews,
    long articleViews,
    long agrees,
    long collects,
    long fans,
    long paid,
    long fen) {}
