package org.linli.pages.wallet;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.frame.Yuan;
import org.linli.wallet.Payment;
import org.linli.wallet.Statements;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A member's month for his spreadsheet, with what he had before and after. */
@Controller
class StatementFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private final Statements statements;

  StatementFile(Statements statements) {
    this.statements = statements;
  }

  @GetMapping("/wallet/statement.csv")
  ResponseEntity<byte[]> month(Visit visit, Form form) {
    var month = month(form.value("month"));
    var statement = statements.of(visit.member().id(), month);
    var text = new StringBuilder(BYTE_ORDER_MARK);
    line(
        text,
        visit.say("statement.id"),
        visit.say("statement.at"),
        visit.say("statement.kind"),
        visit.say("statement.about"),
        visit.say("statement.amount"));
    line(
        text,
        "",
        month + "-01",
        visit.say("statement.opening"),
        "",
        Yuan.text(statement.opening()));
    statement.payments().forEach(payment -> line(text, cells(visit, payment)));
    line(
        text,
        "",
        month.atEndOfMonth().toString(),
        visit.say("statement.closing"),
        "",
        Yuan.text(statement.closing()));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"linli-" + month + ".csv\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .body(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String[] cells(Visit visit, Payment payment) {
    return new String[] {
      String.valueOf(payment.id()),
      visit.written(payment.at()),
      visit.say(Kinds.key(payment)),
      String.valueOf(payment.about()),
      Yuan.text(payment.fen())
    };
  }

  private static void line(StringBuilder text, String... cells) {
    text.append(Stream.of(cells).map(cell -> '"' + cell + '"').collect(Collectors.joining(",")));
    text.append("\r\n");
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text.matches("20[0-9]{2}-[0-9]{2}") ? text : "");
    } catch (DateTimeException e) {
      throw new NotHere();
    }
  }
}
