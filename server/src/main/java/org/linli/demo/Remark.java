package org.linli.demo;

/** A comment, or a complaint. */
record Remark(String author, double hours, String content) {}
