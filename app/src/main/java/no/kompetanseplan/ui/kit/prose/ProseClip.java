package no.kompetanseplan.ui.kit.prose;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;
import java.util.regex.Pattern;

/// Text with its marks on the clipboard: for ourselves as it is stored, for others as it reads.
public final class ProseClip {

    private static final Pattern NO_TEXT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFC\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");
    private static final String PROSE = "application/x-kompetanseplan-prose";
    private static final String BLOCKS = "application/x-kompetanseplan-blocks";

    private ProseClip() {}

    private static DataFormat format(String name) {
        DataFormat known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }

    /// Puts the text on the clipboard, with its marks and as plain words.
    ///
    /// @param words what stands for a span that is not words
    public static void copy(Prose prose, Function<Span, String> words) {
        ClipboardContent content = new ClipboardContent();
        content.put(format(PROSE), prose.write());
        content.putString(prose.words(words));
        content.putHtml(ProseHtml.of(prose, words));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Puts several blocks on the clipboard.
    ///
    /// @param blocks as their owner keeps them
    /// @param text as they read
    /// @param html as other programs read them
    public static void copy(String blocks, String text, String html) {
        ClipboardContent content = new ClipboardContent();
        content.put(format(BLOCKS), blocks);
        content.putString(text);
        content.putHtml(html);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Several blocks that were copied here, or null.
    public static @Nullable String blocks() {
        Object content = Clipboard.getSystemClipboard().getContent(format(BLOCKS));
        return content instanceof String blocks ? blocks : null;
    }

    /// What was copied here, or null.
    public static @Nullable Prose copied() {
        Object content = Clipboard.getSystemClipboard().getContent(format(PROSE));
        return content instanceof String stored ? Prose.read(stored) : null;
    }

    /// What another program copied as a page, or null.
    public static @Nullable String html() {
        return clean(Clipboard.getSystemClipboard().getHtml());
    }

    public static @Nullable String text() {
        return clean(Clipboard.getSystemClipboard().getString());
    }

    /// Without what is no text: control characters, halves of characters and the sign that stands
    /// for a picture.
    private static @Nullable String clean(@Nullable String copied) {
        return copied == null ? null : NO_TEXT.matcher(copied).replaceAll("");
    }
}
