package no.kompetanseplan.ui.kit.grid;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import java.util.List;

/// A table on the clipboard, as text for spreadsheets and as a table for word processors.
public final class TableClip {

    private TableClip() {}

    /// Puts the rows on the clipboard.
    ///
    /// @param hasHeads whether the first row holds the heads of the columns
    public static void copy(List<List<String>> rows, boolean hasHeads) {
        ClipboardContent content = new ClipboardContent();
        content.putString(Tsv.write(rows));
        content.putHtml(Tsv.html(rows, hasHeads));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
