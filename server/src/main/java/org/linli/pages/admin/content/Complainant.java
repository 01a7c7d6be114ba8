package org.linli.pages.admin.content;

import org.linli.moderation.Reports.Report;

/**
 * Who complained, and why.
 *
 * @param name null when he has left
 */
record Complainant(Report report, String name) {}
