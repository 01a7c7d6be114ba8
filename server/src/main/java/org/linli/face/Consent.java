package org.linli.face;

/** To which words a member has agreed when he registered his face; other words, another name. */
public enum Consent {
  /** Those of the page. */
  PAGE_1(false),
  /** Those of the page of a server that keeps pictures. */
  PAGE_2(true),
  /** Those of an app, which asks by its own. */
  APP(false),
  /** Those of an app that has asked whether the picture may be kept. */
  APP_PICTURE(true);

  private final boolean picture;

  Consent(boolean picture) {
    this.picture = picture;
  }

  /** Whether the words say that the picture is kept. */
  boolean picture() {
    return picture;
  }
}
