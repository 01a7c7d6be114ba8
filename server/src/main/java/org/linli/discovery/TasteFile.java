package org.linli.discovery;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.linli.recommend.Neighbours;

/** A map of tastes as a file, which is whole at every moment. */
record TasteFile(Path path) {
  private static final int VERSION = 1;
  private static final int MOST = 50_000_000;

  void write(TasteMap map) throws IOException {
    Files.createDirectories(path.getParent());
    var fresh = path.resolveSibling(path.getFileName() + ".new");
    try (var file = new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
      var output = new DataOutputStream(file);
      output.writeInt(VERSION);
      output.writeLong(map.newest());
      output.writeInt(map.targets().length);
      for (var target : map.targets()) {
        output.writeLong(target);
      }
      output.writeInt(map.popular().length);
      for (var number : map.popular()) {
        output.writeInt(number);
      }
      map.neighbours().write(output);
      output.flush();
    }
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Whatever can be wrong with the file is an IOException. */
  TasteMap read() throws IOException {
    try (var input = new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
      check(input.readInt() == VERSION);
      var newest = input.readLong();
      var targets = new long[count(input, MOST)];
      for (var number = 0; number < targets.length; number++) {
        targets[number] = input.readLong();
      }
      var popular = new int[count(input, targets.length)];
      for (var place = 0; place < popular.length; place++) {
        popular[place] = input.readInt();
        check(popular[place] >= 0 && popular[place] < targets.length);
      }
      var neighbours = Neighbours.read(input);
      check(neighbours.items() == targets.length);
      return TasteMap.of(newest, targets, popular, neighbours);
    }
  }

  private static int count(DataInputStream input, int most) throws IOException {
    var count = input.readInt();
    check(count >= 0 && count <= most);
    return count;
  }

  private static void check(boolean right) throws IOException {
    if (!right) {
      throw new IOException("no map of tastes");
    }
  }
}
