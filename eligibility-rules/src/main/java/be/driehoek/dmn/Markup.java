package be.driehoek.dmn;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document that is being written, an element a line. */
final class Markup {
    private static final String INDENT = "  ";
    private static final int REPLACEMENT = 0xFFFD;
    private static final int BYTE_ORDER_SWAPPED = 0xFFFE;
    private static final int NO_CHARACTER = 0xFFFF;

    private final StringWriter document = new StringWriter();
    private final XMLStreamWriter writer;
    private int depth;

    Markup() {
        try {
            // The JDK's own: what else lies on the class path must not change the document.
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(document);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Opens an element; its attributes, its children and {@link #end} follow. */
    Markup start(String name) {
        try {
            line();
            writer.writeStartElement(name);
            depth++;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    /** Writes an element without children; its attributes follow. */
    Markup empty(String name) {
        try {
            line();
            writer.writeEmptyElement(name);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    /** Writes an attribute of the element that was begun last. */
    Markup with(String name, Object value) {
        try {
            writer.writeAttribute(name, legal(value.toString()));
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    /** Writes an element that holds a text and nothing else. */
    Markup text(String name, String text) {
        try {
            line();
            writer.writeStartElement(name);
            writer.writeCharacters(legal(text));
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    /** Closes the element that is open. */
    Markup end() {
        try {
            depth--;
            line();
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    /** The whole document. */
    String document() {
        try {
            writer.writeEndDocument();
            writer.writeCharacters("\n");
            writer.close();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return document.toString();
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters("\n" + INDENT.repeat(depth));
    }

    /** The text with a replacement character for each one that XML cannot hold, not even escaped. */
    private static String legal(String text) {
        return text.codePoints()
                .map(character -> isLegal(character) ? character : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int character) {
        return character < ' '
                ? character == '\t' || character == '\n' || character == '\r'
                : (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                        && character != NO_CHARACTER
                        && character != BYTE_ORDER_SWAPPED;
    }

    private static IllegalStateException failed(XMLStreamException e) {
        return new IllegalStateException("a string must take what is written to it", e);
    }
}
