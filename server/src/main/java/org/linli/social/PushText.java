package org.linli.social;

/**
 * What a browser shows, in one language.
 *
 * @param address where it leads
 */
record PushText(String title, String text, String address) {}
