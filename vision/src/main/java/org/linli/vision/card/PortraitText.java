package org.linli.vision.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what the portrait's side says in rows of text, labels and values apart or together. */
final class PortraitText {
  private static final Pattern NAME = Pattern.compile("^(姓名|姓.名|.名|姓)");
  private static final Pattern GENDER = Pattern.compile("性别|别[男女]|[男女].?[民族]|性.?[男女]");
  private static final Pattern WOMAN = Pattern.compile("女");
  private static final Pattern MAN = Pattern.compile("男");
  private static final Pattern BORN = Pattern.compile("出生|[0-9]{4}年|月.{0,3}日");
  private static final Pattern ADDRESS = Pattern.compile("^(.?址|住.)");
  private static final Pattern NUMBER = Pattern.compile("公民身|民身份|身份号|份号码");
  private static final int LEAST_LABELS = 3;
  private static final int SEVENTEENTH = 16;
  private final List<String> rows;
  private final Predicate<String> possible;

  PortraitText(List<String> rows, Predicate<String> possible) {
    this.rows = rows;
    this.possible = possible;
  }

  /** The side, where enough of its labels are there, and a name, an address and a number. */
  Optional<PortraitSide> side() {
    var last = rows.size() - 1;
    while (last >= 0 && number(last).isEmpty()) {
      last--;
    }
    var gender = first(GENDER, 0, last);
    var born = first(BORN, Math.max(gender, 0), last);
    if (last < 0 || gender < 1 || born < 0 || labels(gender, last) < LEAST_LABELS) {
      return Optional.empty();
    }
    return side(gender, born, last);
  }

  private Optional<PortraitSide> side(int gender, int born, int last) {
    var name = name(gender);
    var address = address(born, last);
    return name.isEmpty() || address.isEmpty()
        ? Optional.empty()
        : Optional.of(side(name, address, rows.get(gender), born, number(last).get()));
  }

  private PortraitSide side(
      String name, String address, String genderRow, int born, String number) {
    var told = Digits.packed(number.substring(6, 14)).orElseThrow();
    var toldGender = (number.charAt(SEVENTEENTH) - '0') % 2 == 1 ? "男" : "女";
    var birthday = Digits.written(rows.get(born));
    var gender = gender(genderRow);
    return new PortraitSide(
        name,
        gender.orElse(toldGender),
        Nations.in(genderRow.substring(genderRow.indexOf('族') + 1)),
        birthday.orElse(told),
        address,
        number,
        birthday.orElse(told).equals(told) && gender.orElse(toldGender).equals(toldGender));
  }

  private Optional<String> number(int row) {
    return Digits.number(rows.get(row), possible);
  }

  private int first(Pattern pattern, int from, int to) {
    for (var row = from; row < to; row++) {
      if (pattern.matcher(rows.get(row)).find()) {
        return row;
      }
    }
    return -1;
  }

  private int labels(int gender, int last) {
    var labels = 1;
    labels += first(NAME, 0, gender) < 0 ? 0 : 1;
    labels += first(ADDRESS, gender, last) < 0 ? 0 : 1;
    labels += NUMBER.matcher(rows.get(last)).find() ? 1 : 0;
    return labels;
  }

  private String name(int gender) {
    var row = Math.max(first(NAME, 0, gender), 0);
    var labelled = NAME.matcher(rows.get(row)).find();
    return NAME.matcher(rows.get(labelled ? row : gender - 1)).replaceFirst("");
  }

  private static Optional<String> gender(String row) {
    var man = MAN.matcher(row).find();
    var woman = WOMAN.matcher(row).find();
    return man == woman ? Optional.empty() : Optional.of(man ? "男" : "女");
  }

  private String address(int born, int last) {
    var lines = rows.subList(born + 1, last).stream();
    return ADDRESS.matcher(lines.collect(Collectors.joining())).replaceFirst("");
  }
}
