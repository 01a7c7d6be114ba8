package org.linli.catalogue;

import org.linli.platform.Event;

/** A member did something with the item of this id. */
public record ItemUsed(String item, BehaviourKind kind, long account) implements Event {}
