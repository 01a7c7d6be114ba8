package org.linli.platform;

/** A fact of a domain that others may hear of: a record that JSON can carry. */
public interface Event {}
