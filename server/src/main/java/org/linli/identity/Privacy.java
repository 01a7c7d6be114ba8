package org.linli.identity;

/** Which parts of his profile a member shows to others. */
public record Privacy(boolean phone, boolean email, boolean birthday, boolean follows) {}
