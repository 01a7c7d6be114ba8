package org.linli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What there is to tell, read anew each time so that nobody keeps it. */
@Component
class Story {
  private static final TypeReference<List<Person>> PEOPLE = new TypeReference<>() {};
  private static final TypeReference<List<Post>> POSTS = new TypeReference<>() {};
  private static final TypeReference<Library> LIBRARY = new TypeReference<>() {};
  private static final TypeReference<List<Club>> CLUBS = new TypeReference<>() {};
  private static final TypeReference<List<Hail>> HAILS = new TypeReference<>() {};
  private static final TypeReference<List<Ware>> WARES = new TypeReference<>() {};
  private final JsonMapper json;

  Story(JsonMapper json) {
    this.json = json;
  }

  List<Person> people() {
    return read("members", PEOPLE);
  }

  /** All questions, the Chinese ones first; their order never changes. */
  List<Post> posts() {
    return Stream.of("questions-zh", "questions-en")
        .flatMap(file -> read(file, POSTS).stream())
        .toList();
  }

  Library library() {
    return read("articles", LIBRARY);
  }

  List<Club> clubs() {
    return read("groups", CLUBS);
  }

  List<Hail> hails() {
    return read("neighbours", HAILS);
  }

  List<Ware> wares() {
    return read("items", WARES);
  }

  static <T> List<T> some(List<T> maybe) {
    return maybe == null ? List.of() : List.copyOf(maybe);
  }

  private <T> T read(String file, TypeReference<T> type) {
    try (var text = new ClassPathResource("demo/" + file + ".json").getInputStream()) {
      return json.readValue(text, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
