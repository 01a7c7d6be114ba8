package org.linli.recommend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** A file of lines of whole numbers from 0, apart by blanks or tabs; empty lines do not count. */
final class NumberLines {

  private final Path file;
  private int number;

  /** Takes the numbers of a line, at least one. */
  interface Taker {
    void take(int[] numbers) throws IOException;
  }

  NumberLines(Path file) {
    this.file = file;
  }

  void read(Taker taker) throws IOException {
    number = 0;
    try (var lines = Files.newBufferedReader(file, ISO_8859_1)) {
      read(lines, taker);
    } catch (NoSuchFileException _) {
      throw new IOException("there is no " + file);
    }
  }

  private void read(BufferedReader lines, Taker taker) throws IOException {
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      var numbers = numbers(line);
      if (numbers.length > 0) {
        taker.take(numbers);
      }
    }
  }

  private int[] numbers(String line) throws IOException {
    var numbers = new int[16];
    var count = 0;
    for (var at = 0; at < line.length(); ) {
      if (isBlank(line.charAt(at))) {
        at++;
        continue;
      }
      var begin = at;
      while (at < line.length() && !isBlank(line.charAt(at))) {
        at++;
      }
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * count);
      }
      numbers[count++] = number(line.substring(begin, at));
    }
    return Arrays.copyOf(numbers, count);
  }

  private int number(String digits) throws IOException {
    try {
      if (Character.isDigit(digits.charAt(0))) {
        return Integer.parseInt(digits);
      }
    } catch (NumberFormatException _) {
      throw damaged("no number: " + shown(digits));
    }
    throw damaged("no number: " + shown(digits));
  }

  private static String shown(String text) {
    return text.substring(0, Math.min(text.length(), 40)).replaceAll("[^!-~]", "?");
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** An exception that names the file and the line that was taken last. */
  IOException damaged(String how) {
    return new IOException("%s line %d: %s".formatted(file, number, how));
  }

  IOException empty() {
    return new IOException(file + " is empty");
  }
}
