package org.linli.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DrawingsTest {

  private static void assertDrawn(byte[] jpeg, int side) {
    assertThat(FileFormat.of(jpeg)).hasValue(FileFormat.JPEG);
    var image = Drawn.seen(jpeg);
    assertThat(image.getWidth()).isEqualTo(side);
    assertThat(image.getHeight()).isEqualTo(side);
    var colours = image.getRGB(0, 0, side, side, null, 0, side);
    assertThat(Arrays.stream(colours).distinct().count()).isGreaterThan(50);
  }

  @Test
  void each_has_the_size_of_old() {
    assertDrawn(Drawings.defaultPortrait(), 320);
    assertDrawn(Drawings.wrongParameter(), 300);
    assertDrawn(Drawings.notForOtherSites(), 300);
  }

  @Test
  void who_spoils_his_copy_spoils_no_other() {
    Arrays.fill(Drawings.defaultPortrait(), (byte) 0);
    assertDrawn(Drawings.defaultPortrait(), 320);
  }
}
