package org.linli.pages.notices;

import org.linli.social.Notice;

/**
 * A notice as its page shows it.
 *
 * @param headline what happened, in the reader's language
 * @param thing what it leads to is called, or empty
 * @param address where it leads, or empty where that is gone
 */
public record NoticeItem(Notice notice, String headline, String thing, String address) {

  /** Whether it led somewhere once. */
  public boolean gone() {
    return address.isEmpty() && notice.about().optional();
  }
}
