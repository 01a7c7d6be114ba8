package org.linli.demo;

/** A comment. */
record Remark(String author, double hours, String content) {}
