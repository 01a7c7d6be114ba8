package org.linli.wire.qa;

/** A tag beside content; pages for editing know its id as its value. */
record TagLabel(String text, long id, long value) {}
