package org.linli.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.linli.platform.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The questions of the entry quiz: the operator's file, or ours while there is none. */
@Component
class QuizBank {
  private static final Logger log = LoggerFactory.getLogger(QuizBank.class);
  private static final String FILE = "entry-quiz.json";
  private static final TypeReference<List<QuizQuestion>> QUESTIONS = new TypeReference<>() {};
  private final JsonMapper json;
  private final Path file;

  QuizBank(JsonMapper json, Settings settings) {
    this.json = json;
    file = settings.data().resolve(FILE);
  }

  /** Reads them anew, so that an edited file counts at once; a faulty one is told and not used. */
  List<QuizQuestion> questions() {
    if (Files.notExists(file)) {
      return ours();
    }
    try {
      var questions = read(Files.readString(file));
      if (fit(questions)) {
        return questions;
      }
      log.warn("{} needs at least {} complete questions, each id once", file, EntryQuiz.ASKED);
    } catch (IOException | JacksonException e) {
      log.warn("{} cannot be read as questions: {}", file, e.getMessage());
    }
    return ours();
  }

  List<QuizQuestion> read(String text) {
    return json.readValue(text, QUESTIONS);
  }

  String write(List<QuizQuestion> questions) {
    return json.writeValueAsString(questions);
  }

  private List<QuizQuestion> ours() {
    try {
      var resource = new ClassPathResource("identity/" + FILE);
      return read(resource.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean fit(List<QuizQuestion> questions) {
    return questions != null
        && questions.size() >= EntryQuiz.ASKED
        && questions.stream().allMatch(question -> question != null && question.complete())
        && questions.stream().map(QuizQuestion::id).distinct().count() == questions.size();
  }
}
