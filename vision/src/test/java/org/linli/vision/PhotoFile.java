package org.linli.vision;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Files as cameras write them. */
public final class PhotoFile {

  private PhotoFile() {}

  /** A JPEG with an EXIF block that says how the camera was held. */
  public static byte[] held(byte[] jpeg, int orientation, ByteOrder order) {
    var exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4);
    exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
    exif.putInt(0x45786966).putShort((short) 0);
    var mark = (byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M');
    exif.order(order).put(mark).put(mark);
    exif.putShort((short) 42).putInt(8).putShort((short) 1);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    return ByteBuffer.allocate(jpeg.length + exif.capacity())
        .put(jpeg, 0, 2)
        .put(exif.array())
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }
}
