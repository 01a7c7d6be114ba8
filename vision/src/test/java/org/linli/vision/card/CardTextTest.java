package org.linli.vision.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTextTest {
  private static final String NUMBER = Printed.complete("44052419880520104");

  private static List<String> portrait(String number) {
    return List.of("姓名林小雨", "性别女民族汉", "出生1988年5月20日", "住址广东省汕头市潮南区桂花", "巷3号", "公民身份号码" + number);
  }

  private static PortraitSide read(List<String> rows) {
    return new PortraitText(rows, Printed::possible).side().orElseThrow();
  }

  private static boolean refused(List<String> rows) {
    return new PortraitText(rows, Printed::possible).side().isEmpty();
  }

  @Test
  void every_field_is_found_behind_its_label() {
    assertThat(read(portrait(NUMBER)))
        .isEqualTo(
            new PortraitSide(
                "林小雨", "女", "汉", LocalDate.of(1988, 5, 20), "广东省汕头市潮南区桂花巷3号", NUMBER, true));
  }

  @Test
  void labels_may_be_damaged() {
    var rows = List.of("娃名林小雨", "性别女民族维吾尔", "出生1988年5月20日", "佳址桂花巷3号", "公民身份号码" + NUMBER);
    assertThat(read(rows).name()).isEqualTo("林小雨");
    assertThat(read(rows).nation()).isEqualTo("维吾尔");
    assertThat(read(rows).address()).isEqualTo("桂花巷3号");
  }

  @Test
  void letters_are_digits_where_the_check_digit_proves_it() {
    assertThat(read(portrait(NUMBER.replace('0', 'O').replace('1', 'l'))).number())
        .isEqualTo(NUMBER);
    var last = NUMBER.charAt(17) == '0' ? '1' : '0';
    assertThat(refused(portrait(NUMBER.substring(0, 17).replace('0', 'O') + last))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"44052419880231104", "44052419881301104", "44052400000000104"})
  void numbers_with_impossible_days_are_refused(String digits) {
    assertThat(refused(portrait(completed(digits)))).isTrue();
  }

  /** With a right check digit, whatever the day. */
  private static String completed(String digits) {
    var sum = 0;
    for (var i = 0; i < digits.length(); i++) {
      sum += (1 << (17 - i)) % 11 * (digits.charAt(i) - '0');
    }
    return digits + "10X98765432".charAt(sum % 11);
  }

  @Test
  void a_birthday_or_gender_unlike_the_number_is_noted() {
    var other = read(List.of("姓名林小雨", "性别男民族汉", "出生1988年5月20日", "住址桂花巷", "公民身份号码" + NUMBER));
    assertThat(other.gender()).isEqualTo("男");
    assertThat(other.agreeing()).isFalse();
    var unread = read(List.of("姓名林小雨", "性别女民族汉", "出生1988年", "住址桂花巷", "公民身份号码" + NUMBER));
    assertThat(unread.birthday()).isEqualTo(LocalDate.of(1988, 5, 20));
    assertThat(unread.agreeing()).isTrue();
  }

  @Test
  void what_is_no_card_is_refused() {
    assertThat(refused(List.of())).isTrue();
    assertThat(refused(List.of(NUMBER))).isTrue();
    assertThat(refused(List.of("亲爱的女儿", "你好", "我1988年5月20日生", "的号码", NUMBER))).isTrue();
    assertThat(refused(List.of("招商银行", "6225 8801 2345 6789", "王女士", "有效期12/28"))).isTrue();
  }

  private static EmblemSide emblem(String... rows) {
    return new EmblemText(List.of(rows)).side().orElse(null);
  }

  @Test
  void the_emblem_s_side_names_the_issuer_and_the_days() {
    var issued = LocalDate.of(2012, 10, 14);
    assertThat(emblem("中华人民共和国", "居民身份证", "签发机关北京市公安局东城分局", "有效期限2012.10.14-2032.10.14"))
        .isEqualTo(new EmblemSide("北京市公安局东城分局", issued, issued.plusYears(20)));
    assertThat(emblem("居民身份证", "签发机关武汉市公安局", "洪山分局", "有效期限20121014-长期"))
        .isEqualTo(new EmblemSide("武汉市公安局洪山分局", issued, null));
  }

  @Test
  void days_that_cannot_be_are_refused() {
    for (var days : List.of("2012.13.14-2032.10.14", "2032.10.14-2012.10.14", "2012.10.14", "")) {
      assertThat(emblem("居民身份证", "签发机关北京市公安局", "有效期限" + days)).as(days).isNull();
    }
    assertThat(emblem("签发机关北京市公安局", "有效期限2012.10.14-2032.10.14")).isNull();
  }
}
