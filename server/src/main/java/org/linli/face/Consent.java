package org.linli.face;

/** To which words a member has agreed when he registered his face; other words, another name. */
public enum Consent {
  /** Those of the page. */
  PAGE_1,
  /** Those of an app, which asks by its own. */
  APP
}
