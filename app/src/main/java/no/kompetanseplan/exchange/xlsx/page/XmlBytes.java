package no.kompetanseplan.exchange.xlsx.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// XML on its way to a file, in UTF-8, gathered to some thousand bytes at a time.
final class XmlBytes {

    private static final int CHUNK = 1 << 13;

    /// A character of Java takes at most so many bytes, escaped or not.
    private static final int MOST_BYTES = 5;

    private final OutputStream out;
    private byte[] bytes = new byte[2 * CHUNK];
    private int size;

    XmlBytes(OutputStream out) {
        this.out = out;
    }

    /// Adds markup or a number: letters of ASCII alone.
    XmlBytes add(String plain) {
        int length = plain.length();
        room(length);
        for (int i = 0; i < length; i++) {
            bytes[size + i] = (byte) plain.charAt(i);
        }
        size += length;
        return this;
    }

    XmlBytes add(int number) {
        return add(Integer.toString(number));
    }

    /// Adds text as the content of an element.
    XmlBytes text(String text) {
        int length = text.length();
        room(length * MOST_BYTES);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += wide(text, i);
            } else if (c == '<' || c == '>' || c == '&' || c == '\t' || c == '\n') {
                add(escape(c));
            } else {
                bytes[size++] = (byte) c;
            }
        }
        return this;
    }

    private static String escape(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '\t' -> "&#9;";
            default -> "&#10;";
        };
    }

    /// Adds a character beyond ASCII; what is half of one becomes a question mark.
    ///
    /// @return how many more characters of the text it took
    private int wide(String text, int at) {
        int c = text.codePointAt(at);
        if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
        } else if (c < 0x10000) {
            if (Character.isSurrogate((char) c)) {
                bytes[size++] = '?';
                return 0;
            }
            bytes[size++] = (byte) (0xE0 | (c >> 12));
            bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        } else {
            bytes[size++] = (byte) (0xF0 | (c >> 18));
            bytes[size++] = (byte) (0x80 | ((c >> 12) & 0x3F));
            bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        bytes[size++] = (byte) (0x80 | (c & 0x3F));
        return Character.charCount(c) - 1;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    /// Hands over what is gathered when it is enough; to be asked between rows.
    void drainIfFull() throws IOException {
        if (size >= CHUNK) {
            drain();
        }
    }

    /// Hands over what is gathered.
    void drain() throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }
}
