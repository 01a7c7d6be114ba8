package org.linli.media;

import java.util.Optional;

/**
 * What walking a file tells before anything of it is decoded.
 *
 * @param whole whether it is complete, and built as such files are
 * @param pixels of the largest frame, where the file's header may say less; else 0
 * @param exif the block that says how the camera was held
 */
record Outline(boolean whole, long pixels, Optional<byte[]> exif) {}
