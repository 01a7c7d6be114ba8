package org.linli.pages.frame;

import java.util.List;

/** What is wrong with a field: a key of the words, and what it tells of. */
record Fault(String key, List<Object> values) {}
