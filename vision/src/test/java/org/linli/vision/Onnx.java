package org.linli.vision;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Writes small networks of the ONNX format, whose messages are protocol buffers. */
public final class Onnx {

  private static final int FLOAT = 1;
  private static final int IR_VERSION = 8;
  private static final int OPERATORS = 13;

  private final Message graph = new Message().text(2, "tiny");

  /** A dimension of -1 may have any length. */
  public Onnx input(String name, long... shape) {
    graph.message(11, value(name, shape));
    return this;
  }

  public Onnx output(String name, long... shape) {
    graph.message(12, value(name, shape));
    return this;
  }

  public Onnx constant(String name, float[] values, long... shape) {
    var bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    var tensor = new Message();
    for (var length : shape) {
      tensor.number(1, length);
    }
    graph.message(5, tensor.number(2, FLOAT).text(8, name).bytes(9, bytes.array()));
    return this;
  }

  /** The inputs are separated by blanks. */
  public Onnx node(String operator, String inputs, String output) {
    var node = new Message();
    List.of(inputs.split(" ")).forEach(input -> node.text(1, input));
    graph.message(1, node.text(2, output).text(4, operator));
    return this;
  }

  /** An output that is always the same. */
  public Onnx answer(String name, float[] values, long... shape) {
    return constant(name + "_kept", values, shape)
        .node("Identity", name + "_kept", name)
        .output(name, shape);
  }

  public byte[] bytes() {
    return new Message()
        .number(1, IR_VERSION)
        .message(7, graph)
        .message(8, new Message().text(1, "").number(2, OPERATORS))
        .bytes();
  }

  private static Message value(String name, long... shape) {
    var lengths = new Message();
    for (var length : shape) {
      lengths.message(
          1, length < 0 ? new Message().text(2, "any") : new Message().number(1, length));
    }
    var tensor = new Message().number(1, FLOAT).message(2, lengths);
    return new Message().text(1, name).message(2, new Message().message(1, tensor));
  }

  /** A protocol buffer. */
  private static final class Message {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    Message number(int field, long value) {
      varint((long) field << 3);
      varint(value);
      return this;
    }

    Message bytes(int field, byte[] value) {
      varint((long) field << 3 | 2);
      varint(value.length);
      content.writeBytes(value);
      return this;
    }

    Message text(int field, String value) {
      return bytes(field, value.getBytes(UTF_8));
    }

    Message message(int field, Message value) {
      return bytes(field, value.bytes());
    }

    byte[] bytes() {
      return content.toByteArray();
    }

    private void varint(long value) {
      var left = value;
      while (left >>> 7 != 0) {
        content.write((int) (left & 0x7f | 0x80));
        left >>>= 7;
      }
      content.write((int) left);
    }
  }
}
