package org.linli.neighbourhood;

import org.linli.platform.Event;

/** A post reads differently, or neighbours see it no more. */
public record PostChanged(long postId) implements Event {}
