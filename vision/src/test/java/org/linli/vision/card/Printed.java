package org.linli.vision.card;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;

/** What stands on the card of somebody who does not exist. */
public record Printed(PortraitSide portrait, EmblemSide emblem) {
  private static final String[] FAMILIES =
      "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 欧阳 司马".split(" ");
  private static final String[] GIVEN =
      "伟 芳 娜 秀英 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀兰 霞 平 刚 桂英 建国 小雨 子涵 梓萱 浩然 雨桐 思远".split(" ");
  private static final String[] NATIONS = {
    "汉", "汉", "汉", "回", "满", "维吾尔", "蒙古", "土家", "壮", "苗", "彝"
  };
  private static final String[] PLACES = {
    "440524 广东省汕头市潮南区",
    "110101 北京市东城区",
    "310104 上海市徐汇区",
    "510107 四川省成都市武侯区",
    "330106 浙江省杭州市西湖区",
    "420111 湖北省武汉市洪山区",
    "610113 陕西省西安市雁塔区",
    "230103 黑龙江省哈尔滨市南岗区"
  };
  private static final String[] STREETS = {
    "桂花巷", "人民东路", "解放大道", "梧桐街", "建设路", "长安街", "文化路", "滨河新村", "幸福里小区", "大学城中环路"
  };
  private static final int[] YEARS = {5, 10, 20};

  /** The same person for the same seed. */
  public static Printed of(int seed) {
    var random = new Random(seed * 0x9E3779B97F4A7C15L);
    var place = one(PLACES, random).split(" ");
    var birthday = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(25_000));
    var order = random.nextInt(1, 1000);
    var number = complete("%s%tY%<tm%<td%03d".formatted(place[0], birthday, order));
    var portrait =
        new PortraitSide(
            one(FAMILIES, random) + one(GIVEN, random),
            order % 2 == 1 ? "男" : "女",
            one(NATIONS, random),
            birthday,
            place[1] + address(random),
            number,
            true);
    var from = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(5_000));
    var until = random.nextInt(6) == 0 ? null : from.plusYears(YEARS[random.nextInt(3)]);
    var issuer = place[1].replaceFirst(".*[省]", "").replaceFirst("市.*", "市") + "公安局";
    var district = place[1].replaceFirst(".*市", "").replaceFirst("区$", "分局");
    return new Printed(portrait, new EmblemSide(issuer + district, from, until));
  }

  private static String address(Random random) {
    var street = one(STREETS, random) + random.nextInt(1, 300) + "号";
    return random.nextBoolean()
        ? street
        : street + random.nextInt(1, 30) + "号楼" + random.nextInt(101, 2800) + "室";
  }

  private static String one(String[] choice, Random random) {
    return choice[random.nextInt(choice.length)];
  }

  /** The number whose first 17 digits these are. */
  public static String complete(String digits) {
    return IntStream.rangeClosed(0, 10)
        .mapToObj(check -> digits + (check == 10 ? "X" : String.valueOf(check)))
        .filter(Printed::possible)
        .findFirst()
        .orElseThrow();
  }

  /** ISO 7064, MOD 11-2, one character after the other. */
  public static boolean possible(String number) {
    var rest = 0;
    for (var i = 0; i < number.length(); i++) {
      rest = (rest * 2 + "0123456789X".indexOf(number.charAt(i))) % 11;
    }
    return rest == 1 && Digits.packed(number.substring(6, 14)).isPresent();
  }
}
