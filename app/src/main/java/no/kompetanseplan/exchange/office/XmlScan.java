package no.kompetanseplan.exchange.office;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tags and texts of XML, read straight from its bytes: three times as fast as a parser that knows
/// all of XML. It knows tags, attributes, text and the entities every document has, in UTF-8. At
/// anything else it says [#UNUSUAL], once and for all: the part is then read by the real parser.
final class XmlScan {

    static final int UNUSUAL = -1;
    static final int END_OF_PART = 0;
    static final int START = 1;
    static final int END = 2;
    static final int TEXT = 3;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String DECLARATION = "<?xml ";
    private static final Pattern DECLARED =
            Pattern.compile(
                    "<\\?xml version=([\"'])1\\.0\\1( encoding=([\"'])(utf-8|us-ascii)\\3)?"
                            + "( standalone=([\"'])(yes|no)\\6)? *\\?>");

    private static final int FIRST_ROOM = 1 << 16;
    private static final int MOST_ATTRIBUTES = 64;

    private static final int TAG = 1;
    private static final int ODD = 2;
    private static final int REFERENCE = 4;
    private static final int LETTER = 8;
    private static final int CLOSING = 16;

    /// What there is to see to in each byte of a text; 0 for nothing.
    private static final byte[] KINDS = kinds(0, CLOSING);

    /// The same of a value.
    private static final byte[] IN_VALUES = kinds(ODD, 0);

    private static final byte BEGINS = 1;
    private static final byte GOES_ON = 2;
    private static final byte[] IN_NAMES = names();

    private final InputStream in;
    private final ShortTexts texts = new ShortTexts();
    private byte[] bytes = new byte[FIRST_ROOM];
    private int end;
    private int token;
    private int at;
    private boolean isBegun;
    private boolean isClosing;
    private boolean isDone;

    private byte[] open = new byte[FIRST_ROOM >> 6];
    private int[] opened = new int[FIRST_ROOM >> 6];
    private final int[] locals = new int[FIRST_ROOM >> 6];
    private int depth;

    private int local;
    private int nameFrom;
    private int nameTo;
    private int textFrom;
    private int textTo;
    private @Nullable String text;
    private int attributes;
    private final int[] places = new int[4 * MOST_ATTRIBUTES];
    private final @Nullable String[] values = new @Nullable String[MOST_ATTRIBUTES];

    XmlScan(InputStream in) {
        this.in = in;
    }

    private static byte[] names() {
        byte[] names = new byte[256];
        Arrays.fill(names, 'A', 'Z' + 1, BEGINS);
        Arrays.fill(names, 'a', 'z' + 1, BEGINS);
        Arrays.fill(names, '0', ':' + 1, GOES_ON);
        names['_'] = BEGINS;
        names['-'] = GOES_ON;
        names['.'] = GOES_ON;
        return names;
    }

    private static byte[] kinds(int space, int closing) {
        byte[] kinds = new byte[256];
        Arrays.fill(kinds, 0, ' ', (byte) ODD);
        Arrays.fill(kinds, 128, 256, (byte) LETTER);
        kinds['\t'] = (byte) space;
        kinds['\n'] = (byte) space;
        kinds['<'] = TAG;
        kinds['&'] = REFERENCE;
        kinds['>'] = (byte) closing;
        return kinds;
    }

    /// Goes on to the next tag or text, whole.
    int next() throws IOException {
        if (isClosing) {
            isClosing = false;
            depth--;
            return END;
        }
        if (!isBegun) {
            isBegun = true;
            if (!isPlainStart()) {
                return UNUSUAL;
            }
        }
        token = at;
        int met = upToTag();
        if (at == end) {
            return isDone && isBlank(token, at) ? END_OF_PART : UNUSUAL;
        }
        if (!isTag()) {
            return UNUSUAL;
        }
        return at > token && depth > 0 ? text(met) : tag();
    }

    /// Whether a tag begins here, of the root or within it, with nothing before the root.
    private boolean isTag() throws IOException {
        boolean isHere = at + 1 < end || fill();
        if (!isHere || bytes[at + 1] == '!' || bytes[at + 1] == '?') {
            return false;
        }
        return depth > 0 || (!isDone && isBlank(token, at));
    }

    /// Passes over the mark of UTF-8 and the declaration, if any; false for another way to write.
    private boolean isPlainStart() throws IOException {
        while (end < DECLARATION.length() + 3 && fill()) {
            // a stream may give few bytes at a time
        }
        boolean isMarked = end > 2 && bytes[0] == MARK[0] && bytes[1] == MARK[1];
        at = isMarked && bytes[2] == MARK[2] ? MARK.length : 0;
        if (!is(DECLARATION, at, Math.min(end, at + DECLARATION.length()))) {
            return true;
        }
        int from = at;
        return toClosing()
                && DECLARED.matcher(string(from, ++at).toLowerCase(Locale.ROOT)).matches();
    }

    /// Goes on to where a tag begins; gives what was met on the way there.
    private int upToTag() throws IOException {
        int met = 0;
        while (at < end || fill()) {
            int kind = KINDS[bytes[at] & 0xFF];
            if (kind == TAG) {
                break;
            }
            met |= kind;
            at++;
        }
        return met;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSpace(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(byte sign) {
        return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r';
    }

    private int text(int met) {
        textFrom = token;
        textTo = at;
        text = met == 0 ? null : decoded(textFrom, textTo, met);
        return met == 0 || text != null ? TEXT : UNUSUAL;
    }

    /// What a stretch says; null when that takes more than this class knows.
    private @Nullable String decoded(int from, int to, int met) {
        if ((met & ODD) != 0) {
            return null;
        }
        String raw = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        boolean isOdd =
                ((met & LETTER) != 0 && raw.chars().anyMatch(sign -> sign >= '\uFFFD'))
                        || ((met & CLOSING) != 0 && raw.contains("]]>"));
        if (isOdd) {
            return null;
        }
        return (met & REFERENCE) == 0 ? raw : XmlReferences.replaced(raw);
    }

    /// Reads more; false at the end. What is kept is moved to the front.
    boolean fill() throws IOException {
        if (token > 0) {
            System.arraycopy(bytes, token, bytes, 0, end - token);
            at -= token;
            end -= token;
            token = 0;
        }
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, end * 2);
        }
        int read = in.read(bytes, end, bytes.length - end);
        end += Math.max(0, read);
        return read > 0;
    }

    private int tag() throws IOException {
        token = at;
        if (!toClosing()) {
            return UNUSUAL;
        }
        int last = at;
        at++;
        if (bytes[token + 1] == '/') {
            return endTag(last);
        }
        isClosing = bytes[last - 1] == '/';
        int from = token + 1;
        int to = isClosing ? last - 1 : last;
        int name = nameEnd(from, to);
        nameFrom = local;
        nameTo = name;
        boolean isPlain = name > from && push(from, name) && attributes(name, to);
        return isPlain ? START : UNUSUAL;
    }

    /// Goes on to the sign that ends the tag.
    private boolean toClosing() throws IOException {
        at++;
        int quote = 0;
        while (at < end || fill()) {
            byte sign = bytes[at];
            if (sign == '<') {
                return false;
            }
            if (quote == 0 && sign == '>') {
                return true;
            }
            if (quote == 0 && (sign == '"' || sign == '\'')) {
                quote = sign;
            } else if (sign == quote) {
                quote = 0;
            }
            at++;
        }
        return false;
    }

    private int endTag(int last) {
        if (depth == 0) {
            return UNUSUAL;
        }
        int from = token + 2;
        int start = opened[depth - 1];
        int to = from + opened[depth] - start;
        boolean isEqual =
                to <= last
                        && Arrays.equals(bytes, from, to, open, start, opened[depth])
                        && isBlank(to, last);
        if (!isEqual) {
            return UNUSUAL;
        }
        depth--;
        isDone = depth == 0;
        nameFrom = from + locals[depth];
        nameTo = to;
        return END;
    }

    /// Keeps the name of a tag until it ends.
    private boolean push(int from, int to) {
        int start = opened[depth];
        int length = to - from;
        if (depth + 2 > opened.length || start + length > open.length) {
            return false; // nested deeper than any program writes
        }
        System.arraycopy(bytes, from, open, start, length);
        locals[depth] = nameFrom - from;
        depth++;
        opened[depth] = start + length;
        isDone = isClosing && depth == 1;
        return true;
    }

    /// Where a name ends. Names of other signs than these are left to the real parser.
    private int nameEnd(int from, int to) {
        local = from;
        int i = from;
        if (i == to || IN_NAMES[bytes[i] & 0xFF] != BEGINS) {
            return from;
        }
        while (i < to && IN_NAMES[bytes[i] & 0xFF] != 0) {
            i++;
            local = bytes[i - 1] == ':' ? i : local;
        }
        return i;
    }

    /// Finds the attributes of a tag.
    private boolean attributes(int from, int to) {
        attributes = 0;
        int i = from;
        int name = skipSpace(i, to);
        while (name < to && name > i) {
            i = attribute(name, to);
            if (i < 0) {
                return false;
            }
            name = skipSpace(i, to);
        }
        return name == to;
    }

    /// Finds one attribute; gives where it ends, or -1 when it is unusual.
    private int attribute(int name, int to) {
        int nameEnd = nameEnd(name, to);
        int sign = skipSpace(nameEnd, to);
        if (nameEnd == name || sign == to || bytes[sign] != '=') {
            return -1;
        }
        int quote = skipSpace(sign + 1, to);
        boolean isQuoted = quote < to && (bytes[quote] == '"' || bytes[quote] == '\'');
        return isQuoted && attributes < MOST_ATTRIBUTES ? value(name, nameEnd, quote, to) : -1;
    }

    private int skipSpace(int from, int to) {
        int i = from;
        while (i < to && isSpace(bytes[i])) {
            i++;
        }
        return i;
    }

    /// Keeps the value of an attribute.
    private int value(int name, int nameEnd, int quote, int to) {
        int met = 0;
        int i = quote + 1;
        while (i < to && bytes[i] != bytes[quote]) {
            met |= IN_VALUES[bytes[i] & 0xFF];
            i++;
        }
        String decoded = met == 0 ? null : decoded(quote + 1, i, met);
        if (i == to || (met != 0 && decoded == null)) {
            return -1;
        }
        boolean isDeclared = is("xmlns", name, local == name ? nameEnd : local - 1);
        if (!isDeclared) {
            values[attributes] = decoded;
            int place = 4 * attributes;
            places[place] = local;
            places[place + 1] = nameEnd;
            places[place + 2] = quote + 1;
            places[place + 3] = i;
            attributes++;
        }
        return i + 1;
    }

    private boolean is(String name, int from, int to) {
        return ShortTexts.isEqual(name, bytes, from, to);
    }

    /// Whether the tag has this name, its namespace left out.
    boolean isNamed(String name) {
        return is(name, nameFrom, nameTo);
    }

    /// The name of the tag, its namespace left out.
    String name() {
        return string(nameFrom, nameTo);
    }

    /// The value of an attribute whatever its namespace; empty when it is not there.
    String attribute(String name) {
        for (int i = 0; i < attributes; i++) {
            int place = 4 * i;
            if (is(name, places[place], places[place + 1])) {
                String decoded = values[i];
                return decoded == null ? string(places[place + 2], places[place + 3]) : decoded;
            }
        }
        return "";
    }

    String text() {
        String decoded = text;
        return decoded == null ? string(textFrom, textTo) : decoded;
    }

    private String string(int from, int to) {
        return texts.of(bytes, from, to);
    }
}
