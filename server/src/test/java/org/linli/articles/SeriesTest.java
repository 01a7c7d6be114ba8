package org.linli.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.articles.Press.bean;
import static org.linli.articles.Press.ids;
import static org.linli.articles.Press.picture;
import static org.linli.articles.Press.publish;
import static org.linli.articles.Press.somebody;
import static org.linli.articles.Press.writer;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.identity.Reader;
import org.linli.moderation.Editing;
import org.linli.moderation.Verdicts;

class SeriesTest {
  private final SeriesEdits edits = bean(SeriesEdits.class);
  private final SeriesShelf shelf = bean(SeriesShelf.class);
  private final ArticleMarks marks = bean(ArticleMarks.class);
  private final long han = writer("韩");
  private final Reader author = Reader.member(han);
  private final Reader mei = Reader.member(somebody("梅"));
  private final long first = publish(han, "第一课");
  private final long second = publish(han, "第二课");
  private final long series = edits.add(han, new SeriesDraft("绳结", "十课", "")).orElseThrow();

  @Test
  void a_series_has_its_articles_in_order_and_knows_who_read_what() {
    assertThat(edits.arrange(series, author, List.of(second, first))).isEqualTo(Editing.EDITED);
    assertThat(ids(shelf.articlesOf(series))).containsExactly(second, first);
    marks.add(mei.account(), ArticleMark.READ, first);
    assertThat(shelf.find(series, mei).orElseThrow())
        .extracting(Series::title, Series::articles, Series::read)
        .containsExactly("绳结", 2, 1);
    assertThat(shelf.find(series, Reader.STRANGER).orElseThrow().read()).isZero();
    assertThat(marks.among(mei.account(), ArticleMark.READ, List.of(first, second)))
        .containsExactly(first);
    bean(Verdicts.class).uphold(1, Subjects.article(first));
    assertThat(shelf.find(series, mei).orElseThrow())
        .extracting(Series::articles, Series::read)
        .containsExactly(1, 0);
    assertThat(shelf.newest(mei, 0, 20)).extracting(Series::id).contains(series);
  }

  @Test
  void only_ones_own_articles_stand_in_it_unless_one_administers() {
    var foreign = publish(writer("陈"), "别人的");
    assertThat(edits.arrange(series, author, List.of(foreign))).isEqualTo(Editing.UNFIT);
    assertThat(edits.arrange(series, author, List.of(first, first))).isEqualTo(Editing.UNFIT);
    assertThat(edits.arrange(series, author, List.of(999_999_999L))).isEqualTo(Editing.UNFIT);
    assertThat(edits.arrange(series, Reader.ADMINISTRATOR, List.of(foreign)))
        .isEqualTo(Editing.EDITED);
    assertThat(edits.arrange(series, mei, List.of())).isEqualTo(Editing.NOT_ALLOWED);
    assertThat(edits.arrange(999_999_999, author, List.of())).isEqualTo(Editing.NO_SUCH_CONTENT);
  }

  @Test
  void it_is_made_by_writers_edited_by_its_own_and_deleted_once() {
    var draft = new SeriesDraft("绳", "", "/media/" + picture() + ".png");
    assertThat(edits.add(mei.account(), draft)).isEmpty();
    assertThat(edits.add(han, new SeriesDraft("", "", ""))).isEmpty();
    assertThat(edits.edit(series, author, draft)).isEqualTo(Editing.EDITED);
    assertThat(shelf.find(series, mei).orElseThrow().cover()).startsWith("/media/");
    assertThat(edits.edit(series, mei, draft)).isEqualTo(Editing.NOT_ALLOWED);
    assertThat(edits.delete(series, author)).isEqualTo(Editing.EDITED);
    assertThat(shelf.find(series, author)).isEmpty();
    assertThat(edits.delete(series, author)).isEqualTo(Editing.NO_SUCH_CONTENT);
  }
}
