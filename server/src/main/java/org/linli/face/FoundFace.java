package org.linli.face;

import java.util.Optional;

/**
 * A face in a picture, and whose it is.
 *
 * @param likeness from 0 to 1 with two decimals; 0 where it is nobody's
 */
public record FoundFace(Appearance appearance, Optional<Person> person, double likeness) {}
