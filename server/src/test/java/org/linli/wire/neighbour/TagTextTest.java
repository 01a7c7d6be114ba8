package org.linli.wire.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.neighbour.Neighbour.SERVER;
import static org.linli.wire.neighbour.Neighbour.assertRefused;
import static org.linli.wire.neighbour.Neighbour.assertStatus;
import static org.linli.wire.neighbour.Shop.envelope;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.Reply;

class TagTextTest {

  private static Reply text(String data) {
    return SERVER.postJson("/api/v2/tags/", envelope("tags", "text", data));
  }

  private static String list(String data) {
    var reply = text(data);
    assertStatus(reply, 0);
    assertThat(reply.data().get("num").intValue()).isEqualTo(reply.data().get("list").size());
    return reply.data().get("list").toString();
  }

  @Test
  void the_example_of_the_document_is_answered_word_for_word() {
    var request =
        """
        {
            "id":1234,
            "type":"tags",
            "subtype":"text",
            "data":{"text_list":["2020网红新款夏季清凉女装", "99%细菌过滤，儿童一次性医用口罩 10枚"]}
        }
        """;
    var answer =
        """
        {"id":1234,"status":0,"message":"Successful","data":{"num":2,"list":[\
        ["2020","夏季","女装","新款","清凉","网红"],\
        ["10","99","一次性","儿童","医用","口罩","细菌","过滤"]]}}\
        """;
    for (var path : List.of("/api/v2/tags/", "/api/v2/tags", "/api/tags/", "/api/tags")) {
      assertThat(SERVER.postJson(path, request).json().toString()).isEqualTo(answer);
    }
  }

  @Test
  void one_text_is_a_list_of_one_and_a_list_comes_before_it() {
    assertThat(list("{\"text\":\"夏季女装\"}")).isEqualTo("[[\"夏季\",\"女装\"]]");
    assertThat(list("{\"text\":\"口罩\",\"text_list\":[\"女装\",2020]}"))
        .isEqualTo("[[\"女装\"],[\"2020\"]]");
    assertThat(list("{\"text\":\"口罩\",\"text_list\":null}")).isEqualTo("[[\"口罩\"]]");
    assertThat(list("{\"text\":\"口罩\",\"text_list\":[]}")).isEqualTo("[]");
  }

  @Test
  void texts_without_words_have_no_keywords() {
    assertThat(list("{\"text\":\"\"}")).isEqualTo("[[]]");
    assertThat(list("{\"text_list\":[\"\",\"，。 \",\"\\u0000\",\"\\ud83c\",\"女装\"]}"))
        .isEqualTo("[[],[],[],[],[\"女装\"]]");
    assertThat(list("{\"text\":\"苹果 香蕉 西瓜 葡萄 橘子 桃子 李子 樱桃 草莓 芒果 荔枝 菠萝\"}")).isEqualTo("[[]]");
  }

  @Test
  void what_cannot_be_asked_is_refused() {
    assertRefused(text("{}"), -3, "Error data key");
    assertRefused(text("{\"text\":null}"), -3, "Error data key");
    assertRefused(text("{\"text\":\"a\",\"odd\":1}"), -3, "Error data key");
    assertRefused(text("{\"text_list\":\"女装\"}"), -2, "Error JSON value");
    assertRefused(text("{\"text_list\":[[\"女装\"]]}"), -2, "Error JSON value");
    assertRefused(text("{\"text_list\":[null]}"), -2, "Error JSON value");
    assertRefused(
        SERVER.postJson("/api/v2/tags/", envelope("tags", "odd", "{}")), -2, "Error JSON value");
    assertRefused(
        SERVER.postJson("/api/v2/tags/", envelope("msg", "text", "{}")), -2, "Error JSON value");
    assertRefused(SERVER.postJson("/api/v2/tags/", "none"), -1, "Error JSON key");
    assertRefused(SERVER.postJson("/api/v2/tags/", "{\"type\":\"tags\"}"), -1, "Error JSON key");
  }

  @Test
  void a_thousand_texts_of_a_million_letters_are_the_most() {
    var thousand = "\"女装\"" + ",\"口罩\"".repeat(999);
    assertThat(text("{\"text_list\":[" + thousand + "]}").data().get("num").intValue())
        .isEqualTo(1_000);
    assertRefused(text("{\"text_list\":[" + thousand + ",\"a\"]}"), -2, "Error JSON value");
    var million = "a".repeat(1_000_000);
    assertStatus(text("{\"text\":\"" + million + "\"}"), 0);
    assertRefused(text("{\"text\":\"" + million + million + "\"}"), -1, "Error JSON key");
    var known = "/api/v2/tags/?token=" + Neighbour.called("an").token();
    var longer = envelope("tags", "text", "{\"text\":\"" + million + million + "\"}");
    assertRefused(SERVER.postJson(known, longer), -2, "Error JSON value");
  }
}
