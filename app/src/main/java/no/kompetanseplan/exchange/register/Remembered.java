package no.kompetanseplan.exchange.register;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// What texts were read as, since a register says the same things over and over. Bounded: a file
/// where every cell is another is read without it.
final class Remembered<T> {

    private static final int MOST = 20_000;
    private static final int LONGEST = 200;

    private final Map<String, Read<T>> known = new HashMap<>();
    private final Function<String, Read<T>> reader;

    Remembered(Function<String, Read<T>> reader) {
        this.reader = reader;
    }

    Read<T> read(String text) {
        Read<T> found = known.get(text);
        if (found == null) {
            found = reader.apply(text);
            if (known.size() < MOST && text.length() <= LONGEST) {
                known.put(text, found);
            }
        }
        return found;
    }
}
