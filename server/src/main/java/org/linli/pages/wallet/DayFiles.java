package org.linli.pages.wallet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.linli.pages.frame.NotHere;
import org.linli.wallet.Digests;
import org.linli.wallet.LedgerDay;
import org.linli.wallet.LedgerDays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a day's hash is made of, for whoever checks it. */
@Controller
class DayFiles {
  private final LedgerDays days;
  private final Digests digests;

  DayFiles(LedgerDays days, Digests digests) {
    this.days = days;
    this.digests = digests;
  }

  @GetMapping("/ledger/{day:20[0-9]{2}-[0-9]{2}-[0-9]{2}}.json")
  void show(@PathVariable String day, HttpServletResponse response) throws IOException {
    var sealed = days.of(read(day)).orElseThrow(NotHere::new);
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    var writer = response.getWriter();
    writer.print(head(sealed));
    var comma = new AtomicReference<>("");
    digests.tell(sealed.day(), piece -> write(writer, comma, piece));
    writer.print("]}\n");
  }

  private static void write(PrintWriter writer, AtomicReference<String> comma, List<String> piece) {
    piece.forEach(digest -> writer.print(comma.getAndSet(",\n") + '"' + digest + '"'));
  }

  private static String head(LedgerDay day) {
    return """
    {"day":"%s","transfers":%d,"members":%d,"held":%d,"platform":%d,"gateway":%d,
    "previous":"%s","hash":"%s","digests":[
    """
        .formatted(
            day.day(),
            day.transfers(),
            day.members(),
            day.held(),
            day.platform(),
            day.gateway(),
            day.previous(),
            day.hash());
  }

  private static LocalDate read(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new NotHere();
    }
  }
}
