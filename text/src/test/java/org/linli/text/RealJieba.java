package org.linli.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;

/** Python's jieba 0.42.1 and scikit-learn in a process of their own, where they are installed. */
final class RealJieba implements AutoCloseable {

  private static final String PYTHON = "/usr/bin/python3";
  private static final String NEEDED =
      "import jieba, sklearn; assert jieba.__version__ == '0.42.1'";

  private final Process process;
  private final PrintStream questions;
  private final BufferedReader answers;

  RealJieba() throws IOException, InterruptedException {
    Assumptions.assumeTrue(isInstalled(), PYTHON + " has no jieba 0.42.1 with sklearn");
    var script = new File(RealJieba.class.getResource("real.py").getPath());
    process = python(script.toString());
    questions = new PrintStream(process.getOutputStream(), false, US_ASCII);
    answers = process.inputReader(US_ASCII);
  }

  void load(Path userDictionary) throws IOException {
    ask("load " + userDictionary);
    answer();
  }

  List<List<String>> cut(List<String> texts, Mode mode) throws IOException {
    var cut = new ArrayList<List<String>>();
    for (var text : texts) {
      ask(mode.name().toLowerCase(Locale.ROOT) + " " + points(text));
      cut.add(answer());
    }
    return cut;
  }

  List<List<String>> keywords(List<String> texts) throws IOException {
    ask("keywords " + texts.stream().map(RealJieba::points).collect(joining(";")));
    var keywords = new ArrayList<List<String>>();
    for (var left = texts.size(); left > 0; left--) {
      keywords.add(answer());
    }
    return keywords;
  }

  @Override
  public void close() {
    process.destroy();
  }

  private void ask(String question) {
    questions.print(question + "\n");
    questions.flush();
  }

  private List<String> answer() throws IOException {
    var answer = answers.readLine();
    if (answer == null) {
      throw new IOException("Python has ended");
    }
    var inside = answer.substring(1, answer.length() - 1);
    return inside.isEmpty()
        ? List.of()
        : Arrays.stream(inside.split(";", -1)).map(RealJieba::text).toList();
  }

  private static String points(String text) {
    return text.codePoints().mapToObj(Integer::toHexString).collect(joining(" "));
  }

  private static String text(String points) {
    return points.isEmpty()
        ? ""
        : Arrays.stream(points.split(" "))
            .map(point -> Character.toString(Integer.parseInt(point, 16)))
            .collect(joining());
  }

  private static boolean isInstalled() throws IOException, InterruptedException {
    return new File(PYTHON).canExecute() && python("-c", NEEDED).waitFor() == 0;
  }

  private static Process python(String... arguments) throws IOException {
    var command = new ArrayList<>(List.of(PYTHON));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
