package no.kompetanseplan.exchange.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Bytes from outside to characters, refusing what a JSON parser would let through: overlong forms
/// and lone surrogates of a sloppy UTF-8.
final class StrictText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StrictText() {}

    static CharBuffer read(InputStream in, int maxBytes) throws IOException, ImportException {
        byte[] bytes = in.readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw new ImportException(
                    ImportException.Code.TOO_LARGE, List.of(maxBytes / 1_000_000));
        }
        ByteBuffer source = ByteBuffer.wrap(bytes);
        CharBuffer target = CharBuffer.allocate(bytes.length);
        var result =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(source, target, true);
        if (result.isError()) {
            throw new ImportException(
                    ImportException.Code.NOT_UTF8, List.of(source.position() + 1));
        }
        target.flip();
        if (target.hasRemaining() && target.get(0) == BYTE_ORDER_MARK) {
            target.get();
        }
        return target;
    }
}
