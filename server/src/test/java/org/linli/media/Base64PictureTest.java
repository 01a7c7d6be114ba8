package org.linli.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class Base64PictureTest {
  private static final byte[] FILE = Drawn.png(1);
  private static final String TEXT = Base64.getEncoder().encodeToString(FILE);

  @Test
  void a_prefix_means_nothing() {
    assertThat(Base64Picture.decode(TEXT)).hasValue(FILE);
    assertThat(Base64Picture.decode("data:image/png;base64," + TEXT)).hasValue(FILE);
    assertThat(Base64Picture.decode("data:text/html;charset=x;base64," + TEXT)).hasValue(FILE);
  }

  @Test
  void white_space_means_nothing() {
    var lines = Base64.getMimeEncoder().encodeToString(FILE);
    assertThat(lines).contains("\r\n");
    assertThat(Base64Picture.decode(" \t" + lines + "\n")).hasValue(FILE);
  }

  @Test
  void what_is_not_base64_is_nothing() {
    assertThat(Base64Picture.decode("")).isEmpty();
    assertThat(Base64Picture.decode("data:image/png;base64,")).isEmpty();
    assertThat(Base64Picture.decode("no picture!")).isEmpty();
    assertThat(Base64Picture.decode("data:image/png," + TEXT)).isEmpty();
    assertThat(Base64Picture.decode(TEXT.substring(1, 6) + "=")).isEmpty();
  }
}
