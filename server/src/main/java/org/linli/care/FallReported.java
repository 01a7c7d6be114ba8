package org.linli.care;

import org.linli.platform.Event;

/** A device saw somebody fall. */
public record FallReported(String deviceId, String eventId) implements Event {}
