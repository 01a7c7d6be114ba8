package org.linli.tidy.planted.group;

import org.linli.tidy.planted.group.journal.Line;

public record Room(Line last) {}
