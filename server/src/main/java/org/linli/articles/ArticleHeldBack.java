package org.linli.articles;

import org.linli.platform.Event;

/** What was to be published by now could not be, and stays a draft. */
public record ArticleHeldBack(long accountId, String title) implements Event {}
