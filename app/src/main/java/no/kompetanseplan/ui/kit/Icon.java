package no.kompetanseplan.ui.kit;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The pictures of the window, named by what they mean. A new one is one line here.
///
/// An icon is a piece of text in the icon font, sized in em by the sheet, so it follows the zoom by
/// itself. (Ikonli's own `FontIcon` computes em from its own size and grows with every CSS pass.)
public enum Icon {
    UNDO(Material2OutlinedMZ.UNDO),
    REDO(Material2OutlinedMZ.REDO),
    SEARCH(Material2OutlinedMZ.SEARCH),
    MEETING_MODE(Material2OutlinedMZ.PRESENT_TO_ALL),
    MORE(Material2OutlinedMZ.MORE_VERT),
    ADD(Material2OutlinedAL.ADD),
    CLOSE(Material2OutlinedAL.CLOSE),
    DELETE(Material2OutlinedAL.DELETE),
    EDIT(Material2OutlinedAL.EDIT),
    DASHBOARD(Material2OutlinedAL.DASHBOARD),
    WHEEL(Material2OutlinedAL.DONUT_LARGE),
    GROUPS(Material2OutlinedAL.GROUPS),
    CAMPAIGN(Material2OutlinedAL.CAMPAIGN),
    SCHOOL(Material2OutlinedMZ.SCHOOL),
    LIBRARY(Material2OutlinedAL.LIBRARY_BOOKS),
    CHECKLIST(Material2OutlinedAL.FACT_CHECK),
    HISTORY(Material2OutlinedAL.HISTORY),
    CHECK(Material2OutlinedAL.CHECK),
    FINDING(Material2OutlinedAL.ERROR_OUTLINE),
    WARNING(Material2OutlinedMZ.WARNING),
    INFO(Material2OutlinedAL.INFO),
    CALCULATE(Material2OutlinedAL.CALCULATE),
    FORWARD(Material2OutlinedAL.ARROW_FORWARD),
    BACK(Material2OutlinedAL.ARROW_BACK),
    UP(Material2OutlinedAL.ARROW_UPWARD),
    DOWN(Material2OutlinedAL.ARROW_DOWNWARD),
    EXPAND(Material2OutlinedAL.EXPAND_MORE),
    COLLAPSE(Material2OutlinedAL.EXPAND_LESS),
    NEXT(Material2OutlinedAL.CHEVRON_RIGHT),
    COPY(Material2OutlinedAL.CONTENT_COPY),
    COLUMNS(Material2OutlinedMZ.VIEW_COLUMN),
    FILTER(Material2OutlinedAL.FILTER_LIST),
    SPREADSHEET(Material2OutlinedMZ.TABLE_CHART),
    SWAP(Material2OutlinedAL.IMPORT_EXPORT),
    OPEN(Material2OutlinedAL.FOLDER_OPEN),
    DOCUMENT(Material2OutlinedAL.DESCRIPTION),
    BOOK(Material2OutlinedMZ.MENU_BOOK),
    MERGE(Material2OutlinedAL.CALL_MERGE),
    BACKUP(Material2OutlinedMZ.RESTORE),
    LOCK(Material2OutlinedAL.LOCK),
    REFUSED(Material2OutlinedAL.BLOCK),
    HIDDEN(Material2OutlinedMZ.VISIBILITY_OFF),
    COMMENT(Material2OutlinedAL.COMMENT),
    DATE(Material2OutlinedAL.EVENT),
    LATER(Material2OutlinedMZ.SCHEDULE),
    WORK(Material2OutlinedMZ.SYNC),
    LINK(Material2OutlinedAL.LINK),
    BOLD(Material2OutlinedAL.FORMAT_BOLD),
    ITALIC(Material2OutlinedAL.FORMAT_ITALIC),
    BULLETS(Material2OutlinedAL.FORMAT_LIST_BULLETED),
    NUMBERS(Material2OutlinedAL.FORMAT_LIST_NUMBERED),
    CHART(Material2OutlinedAL.BAR_CHART),
    SETTINGS(Material2OutlinedMZ.SETTINGS),
    DARK(Material2OutlinedAL.BRIGHTNESS_4),
    LANGUAGE(Material2OutlinedAL.LANGUAGE),
    HELP(Material2OutlinedAL.HELP_OUTLINE);

    private final int codePoint;

    Icon(Ikon glyph) {
        this.codePoint = glyph.getCode();
    }

    /// The icon at 18 px, for buttons and fields. It is decoration: the control beside it carries
    /// the words.
    public Text node() {
        return node("font-icon");
    }

    /// The icon at 16 px, for rows and status words.
    public Text small() {
        return node("font-icon", "s16");
    }

    private Text node(String... styleClasses) {
        IconFont.load();
        Text icon = new Text(Character.toString(codePoint));
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }

    /// Loaded once per program; the sheet names the family.
    private static final class IconFont {

        private static final String FILE =
                "/META-INF/resources/material2/20200820/fonts/MaterialIcons-Outlined.ttf";
        private static final @Nullable Font FONT = read();

        private IconFont() {}

        static void load() {
            if (FONT == null) {
                throw new IllegalStateException("The icon font could not be loaded");
            }
        }

        private static @Nullable Font read() {
            try (InputStream in = Material2OutlinedAL.class.getResourceAsStream(FILE)) {
                return in == null ? null : Font.loadFont(in, Theme.ROOT);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
