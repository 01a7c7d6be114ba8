package org.linli.demo;

import java.util.List;
import org.linli.social.MessageDraft;
import org.linli.social.Sending;
import org.springframework.stereotype.Component;

/** What neighbours write to each other; the last of it is still unread. */
@Component
class Letters {
  private static final List<Letter> ALL =
      List.of(
          new Letter(22, "zhou", "lin", "小雨，我手机上的字又变小了，上次你弄大的那个在哪里点？"),
          new Letter(21.6, "lin", "zhou", "设置里“显示与亮度”，往下有“字体大小”。我下班过来给您弄，顺便看看外婆。"),
          new Letter(21.5, "zhou", "lin", "好，来吃饺子，韭菜鸡蛋的。"),
          new Letter(3.5, "chen", "lin", "保温棉我这儿还剩一卷，明天路过给你带上去，不用买。"),
          new Letter(1.2, "sumei", "lin", "外婆的血压记录我看了，挺稳的。下周二随访，上午在家吗？"));
  private final Sending sending;
  private final Cast cast;

  Letters(Sending sending, Cast cast) {
    this.sending = sending;
    this.cast = cast;
  }

  private record Letter(double hours, String from, String to, String text) {}

  void add(Timeline timeline) {
    ALL.forEach(letter -> timeline.add(letter.hours(), () -> send(letter)));
  }

  private void send(Letter letter) {
    var draft = new MessageDraft(0, "", letter.text());
    cast.find(letter.from())
        .ifPresent(sender ->
            cast.find(letter.to()).ifPresent(receiver -> sending.send(sender, receiver, draft)));
  }
}
