package org.linli.group;

import org.linli.media.Fit;
import org.linli.moderation.SensitiveWords;

/**
 * What its owner says of a group.
 *
 * @param portrait the address of an uploaded picture, or nothing
 * @param listed whether everybody finds it
 */
public record GroupDraft(String name, String description, String portrait, boolean listed) {
  boolean fits(SensitiveWords words) {
    return Fit.title(name) && Fit.content(description) && !words.in(name) && !words.in(description);
  }
}
