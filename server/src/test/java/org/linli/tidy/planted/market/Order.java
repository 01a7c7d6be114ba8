package org.linli.tidy.planted.market;

import org.linli.tidy.planted.group.Room;
import org.linli.tidy.planted.group.journal.Line;

/** A room is its to use; the journal inside the group is not. */
public record Order(Room room, Line line) {}
