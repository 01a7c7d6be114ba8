package org.linli.demo;

import java.awt.Color;

/** Four colours that go together. */
record Palette(Color ground, Color far, Color near, Color accent) {
  private static final int[][] COLOURS = {
    {0xf3e3cf, 0xd9b38c, 0x7a5a43, 0xc8553d},
    {0xdcebe6, 0x8fbfb3, 0x2f6f69, 0xe0a458},
    {0xe6e4f0, 0xa9a3c9, 0x4d4674, 0xd97b66},
    {0xf6eedd, 0xb9c48f, 0x56703a, 0xd1603d},
    {0xdfe9f3, 0x93b4d4, 0x345d86, 0xf0b860},
    {0xf4e1de, 0xd8a29a, 0x7d3f45, 0x4f7c79},
    {0xeeeade, 0xc7b98c, 0x6b6239, 0x39707a}
  };

  static Palette of(int number) {
    var colours = COLOURS[Math.floorMod(number, COLOURS.length)];
    return new Palette(
        new Color(colours[0]), new Color(colours[1]), new Color(colours[2]), new Color(colours[3]));
  }
}
