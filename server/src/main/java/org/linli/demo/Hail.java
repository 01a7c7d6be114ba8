package org.linli.demo;

/** What somebody told his neighbours where he stood. */
record Hail(String author, double hours, double latitude, double longitude, String content) {}
