package no.kompetanseplan.ui.kit.prose;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// Text with its marks on the clipboard: for ourselves as it is stored, for others as it reads.
public final class ProseClip {

    private static final String NAME = "application/x-kompetanseplan-prose";

    private ProseClip() {}

    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType(NAME);
        return known == null ? new DataFormat(NAME) : known;
    }

    /// Puts the text on the clipboard, with its marks and as plain words.
    ///
    /// @param words what stands for a span that is not words
    public static void copy(Prose prose, Function<Span, String> words) {
        ClipboardContent content = new ClipboardContent();
        content.put(format(), prose.write());
        content.putString(prose.words(words));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// What was copied here, or null.
    public static @Nullable Prose copied() {
        Object content = Clipboard.getSystemClipboard().getContent(format());
        return content instanceof String stored ? Prose.read(stored) : null;
    }

    /// What another program copied as a page, or null.
    public static @Nullable String html() {
        return Clipboard.getSystemClipboard().getHtml();
    }

    public static @Nullable String text() {
        return Clipboard.getSystemClipboard().getString();
    }
}
