package org.linli.recommend;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * Neighbours as bytes, big end first: the mark, the version, the number of items and the checksum
 * of these; for each item the number of its neighbours, their ids and their weights as floats; the
 * checksum of all that.
 */
final class NeighbourFile {

  private static final int MARK = 0x4C4C4E42;
  private static final int VERSION = 1;
  private static final int HEAD = 3 * Integer.BYTES;

  private NeighbourFile() {}

  static void write(int[][] ids, float[][] weights, OutputStream output) throws IOException {
    var checksum = new CRC32C();
    var head = ByteBuffer.allocate(HEAD + Integer.BYTES).putInt(MARK).putInt(VERSION);
    head.putInt(ids.length);
    checksum.update(head.array(), 0, HEAD);
    head.putInt((int) checksum.getValue());
    checksum.update(head.array(), HEAD, Integer.BYTES);
    output.write(head.array());
    for (var item = 0; item < ids.length; item++) {
      var row = ByteBuffer.allocate(Integer.BYTES * (1 + 2 * ids[item].length));
      row.putInt(ids[item].length);
      row.asIntBuffer().put(ids[item]);
      row.position(row.position() + Integer.BYTES * ids[item].length);
      row.asFloatBuffer().put(weights[item]);
      checksum.update(row.array());
      output.write(row.array());
    }
    output.write(ByteBuffer.allocate(Integer.BYTES).putInt((int) checksum.getValue()).array());
  }

  static Neighbours read(InputStream input) throws IOException {
    var checksum = new CRC32C();
    var head = take(input, 2 * Integer.BYTES, checksum);
    if (head.getInt() != MARK) {
      throw new IOException("these are no neighbours");
    }
    var version = head.getInt();
    if (version != VERSION) {
      throw new IOException("neighbours of version %d, not %d".formatted(version, VERSION));
    }
    var items = take(input, Integer.BYTES, checksum).getInt();
    check(input, checksum);
    var ids = new int[items][];
    var weights = new float[items][];
    for (var item = 0; item < items; item++) {
      readRow(input, checksum, ids, weights, item);
    }
    check(input, checksum);
    return new Neighbours(ids, weights);
  }

  private static void readRow(
      InputStream input, CRC32C checksum, int[][] ids, float[][] weights, int item)
      throws IOException {
    var count = take(input, Integer.BYTES, checksum).getInt();
    if (count < 0 || count >= Math.max(ids.length, 1)) {
      throw damaged("item " + item + " has " + count + " neighbours");
    }
    var row = take(input, 2 * Integer.BYTES * count, checksum);
    ids[item] = new int[count];
    weights[item] = new float[count];
    row.asIntBuffer().get(ids[item]);
    row.position(Integer.BYTES * count);
    row.asFloatBuffer().get(weights[item]);
    for (var id : ids[item]) {
      if (id < 0 || id >= ids.length) {
        throw damaged("item " + item + " has the neighbour " + id);
      }
    }
  }

  private static void check(InputStream input, CRC32C checksum) throws IOException {
    var wanted = (int) checksum.getValue();
    if (take(input, Integer.BYTES, checksum).getInt() != wanted) {
      throw damaged("the checksum is another");
    }
  }

  private static ByteBuffer take(InputStream input, int count, CRC32C checksum) throws IOException {
    var bytes = input.readNBytes(count);
    if (bytes.length < count) {
      throw damaged("they are cut short");
    }
    checksum.update(bytes);
    return ByteBuffer.wrap(bytes);
  }

  private static IOException damaged(String how) {
    return new IOException("damaged neighbours: " + how);
  }
}
