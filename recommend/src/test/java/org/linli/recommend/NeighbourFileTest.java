package org.linli.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NeighbourFileTest {

  private static final Neighbours NEIGHBOURS =
      Neighbours.of(Drawn.interactions(1, 20, 12, 60), new Similarity.Cosine(4));

  private static byte[] written() throws IOException {
    var output = new ByteArrayOutputStream();
    NEIGHBOURS.write(output);
    return output.toByteArray();
  }

  private static Neighbours read(byte[] bytes) throws IOException {
    return Neighbours.read(new ByteArrayInputStream(bytes));
  }

  @Test
  void what_is_written_is_read() throws IOException {
    assertThat(read(written())).isEqualTo(NEIGHBOURS).hasSameHashCodeAs(NEIGHBOURS);
    var none = Neighbours.of(new Interactions.Builder(0, 0).build(), new Similarity.Cosine(4));
    var output = new ByteArrayOutputStream();
    none.write(output);
    assertThat(read(output.toByteArray())).isEqualTo(none);
  }

  @Test
  void nothing_behind_it_is_read() throws IOException {
    var longer = Arrays.copyOf(written(), written().length + 3);
    var input = new ByteArrayInputStream(longer);
    assertThat(Neighbours.read(input)).isEqualTo(NEIGHBOURS);
    assertThat(input.available()).isEqualTo(3);
  }

  @Test
  void every_changed_bit_is_refused() throws IOException {
    for (var bit = 0; bit < 8 * written().length; bit++) {
      var bytes = written();
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
      assertThatThrownBy(() -> read(bytes)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void every_missing_end_is_refused() throws IOException {
    for (var length = 0; length < written().length; length++) {
      var bytes = Arrays.copyOf(written(), length);
      assertThatThrownBy(() -> read(bytes))
          .isInstanceOf(IOException.class)
          .hasMessage("damaged neighbours: they are cut short");
    }
  }

  @Test
  void something_else_is_refused_by_its_name() throws IOException {
    assertThatThrownBy(() -> read("PK something else".getBytes()))
        .hasMessage("these are no neighbours");
    var later = written();
    later[7] = 2;
    assertThatThrownBy(() -> read(later)).hasMessage("neighbours of version 2, not 1");
  }
}
