package org.linli.tidy.planted.group.journal;

public record Line(String text) {}
