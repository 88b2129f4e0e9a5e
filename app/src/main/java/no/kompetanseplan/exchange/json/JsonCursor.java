package no.kompetanseplan.exchange.json;

import no.kompetanseplan.exchange.json.ImportException.Code;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A place in a JSON file that knows how to say where it is.
final class JsonCursor implements AutoCloseable {

    /// What an object does with each of its parts.
    @FunctionalInterface
    interface Part {
        void read(String name) throws ImportException;
    }

    /// What a list does with each of its elements.
    @FunctionalInterface
    interface Element {
        void read() throws ImportException;
    }

    private static final int LONGEST_SHOWN = 80;

    private final JsonParser parser;

    JsonCursor(JsonParser parser) {
        this.parser = parser;
    }

    /// Reads the object at the cursor; `part` stands before the value of its name.
    void object(Part part) throws ImportException {
        expect(parser.currentToken(), JsonToken.START_OBJECT, Code.EXPECTED_OBJECT);
        parts(part);
    }

    /// Reads the parts of the object the cursor stands inside.
    void parts(Part part) throws ImportException {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            part.read(name);
        }
    }

    /// Reads the list at the cursor, of objects only; `element` stands inside each.
    void objects(Element element) throws ImportException {
        expect(parser.currentToken(), JsonToken.START_ARRAY, Code.EXPECTED_LIST);
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            expect(token, JsonToken.START_OBJECT, Code.EXPECTED_OBJECT);
            element.read();
        }
    }

    /// Reads the list at the cursor, of texts only.
    List<String> texts() throws ImportException {
        expect(parser.currentToken(), JsonToken.START_ARRAY, Code.EXPECTED_LIST);
        List<String> texts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text());
        }
        return texts;
    }

    /// Moves to the first value of the file.
    ///
    /// @return whether it is an object
    boolean atObject() {
        return parser.nextToken() == JsonToken.START_OBJECT;
    }

    /// Moves to the next value.
    ///
    /// @return false when it is null
    boolean present() {
        return parser.nextToken() != JsonToken.VALUE_NULL;
    }

    /// The text at the cursor, free of characters that no field may hold.
    String text() throws ImportException {
        expect(parser.currentToken(), JsonToken.VALUE_STRING, Code.EXPECTED_TEXT);
        String text = parser.getString();
        int forbidden = text.codePoints().filter(JsonCursor::isForbidden).findFirst().orElse(-1);
        if (forbidden >= 0) {
            throw fault(Code.FORBIDDEN_CHARACTER, String.format(Locale.ROOT, "U+%04X", forbidden));
        }
        return text;
    }

    private static boolean isForbidden(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        return control || (c >= 0xD800 && c <= 0xDFFF);
    }

    /// The whole number at the cursor.
    ///
    /// @throws ImportException also for fractions, exponents and more than 64 bits
    long whole() throws ImportException {
        expect(parser.currentToken(), JsonToken.VALUE_NUMBER_INT, Code.EXPECTED_WHOLE_NUMBER);
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            throw fault(Code.EXPECTED_WHOLE_NUMBER);
        }
        return parser.getLongValue();
    }

    boolean flag() throws ImportException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw fault(Code.EXPECTED_FLAG);
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /// Nothing but blanks may follow.
    void end() throws ImportException {
        if (parser.nextToken() != null) {
            throw fault(Code.MORE_AFTER_END);
        }
    }

    private void expect(@Nullable JsonToken token, JsonToken expected, Code otherwise)
            throws ImportException {
        if (token != expected) {
            throw fault(otherwise);
        }
    }

    /// A fault at the cursor: line, column and JSON pointer, then the details.
    ImportException fault(Code code, Object... details) {
        return fault(code, parser.currentTokenLocation(), details);
    }

    /// What the parser itself refused.
    ImportException fault(JacksonException e) {
        TokenStreamLocation place = e.getLocation();
        TokenStreamLocation at = place == null ? parser.currentLocation() : place;
        if (e instanceof StreamConstraintsException) {
            return fault(Code.BEYOND_LIMITS, at);
        }
        boolean twice = e.getOriginalMessage().startsWith("Duplicate");
        return fault(twice ? Code.DUPLICATE_NAME : Code.SYNTAX, at);
    }

    private ImportException fault(Code code, TokenStreamLocation place, Object... details) {
        String pointer = shown(parser.streamReadContext().pathAsPointer().toString());
        List<Object> arguments = new ArrayList<>();
        arguments.add(Math.max(1, place.getLineNr()));
        arguments.add(Math.max(1, place.getColumnNr()));
        arguments.add(pointer.isEmpty() ? "/" : pointer);
        arguments.addAll(List.of(details));
        return new ImportException(code, List.copyOf(arguments));
    }

    /// A name from the file as a message may carry it: cut short and without what does not print.
    static String shown(String name) {
        int[] start =
                name.codePoints()
                        .limit(LONGEST_SHOWN)
                        .map(c -> Character.isLetterOrDigit(c) || "/_-. ".indexOf(c) >= 0 ? c : '?')
                        .toArray();
        return new String(start, 0, start.length);
    }

    @Override
    public void close() {
        parser.close();
    }
}
