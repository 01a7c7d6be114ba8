package org.linli.pages.feeds;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document that is being written, without the characters that XML forbids. */
final class Xml {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();
  private static final String FORBIDDEN =
      "[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter writer;

  /** What writes the inside of an element. */
  interface Inside {
    void write(Xml xml) throws XMLStreamException;
  }

  private Xml() throws XMLStreamException {
    writer = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
  }

  /** A document of one element, of this name space unless that is empty. */
  static byte[] document(String root, String nameSpace, Inside inside) {
    try {
      var xml = new Xml();
      xml.writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writer.writeStartElement(root);
      if (!nameSpace.isEmpty()) {
        xml.writer.writeDefaultNamespace(nameSpace);
      }
      inside.write(xml);
      xml.writer.writeEndDocument();
      xml.writer.close();
      return xml.bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  Xml attribute(String name, String value) throws XMLStreamException {
    writer.writeAttribute(name, value.replaceAll(FORBIDDEN, ""));
    return this;
  }

  Xml element(String name, Inside inside) throws XMLStreamException {
    writer.writeStartElement(name);
    inside.write(this);
    writer.writeEndElement();
    return this;
  }

  Xml element(String name, String text) throws XMLStreamException {
    return element(name, xml -> xml.writer.writeCharacters(text.replaceAll(FORBIDDEN, "")));
  }
}
