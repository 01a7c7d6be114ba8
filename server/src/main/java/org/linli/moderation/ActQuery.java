package org.linli.moderation;

import java.util.Set;

/**
 * Which acts somebody looks for.
 *
 * @param kinds none for all
 * @param administrator 0 for all
 * @param target 0 for all
 */
public record ActQuery(Set<Act.Kind> kinds, long administrator, long target) {}
