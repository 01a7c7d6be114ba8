package org.linli.discovery;

/**
 * Something for a member.
 *
 * @param because what he had to do with that speaks most for it, null where it is for everybody
 */
public record Suggested<T>(T content, T because) {}
