package no.kompetanseplan.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/// Dresses a scene: Primer light or dark, our one sheet, and the size of the root font.
///
/// The zoom is a sheet of its own rather than an inline style of the root, so that menus, tooltips
/// and dialogs, which copy the sheets of their owner, are zoomed with the window.
public final class Theme {

    /// The size of the root font at 100 %, in px.
    public static final double ROOT = 14;

    public static final int SMALLEST_ZOOM = 80;
    public static final int LARGEST_ZOOM = 200;

    private static final List<String> FONTS =
            List.of(
                    "SourceSans3-Regular",
                    "SourceSans3-SemiBold",
                    "SourceSans3-Italic",
                    "IBMPlexSerif-Regular",
                    "IBMPlexSerif-Italic",
                    "IBMPlexSerif-SemiBoldItalic",
                    "IBMPlexSerif-SemiBold");

    private Theme() {}

    /// Gives a scene its colours and its size. May be called again at any time.
    ///
    /// @param zoom in per cent; what lies outside 80-200 is moved to the nearest of them
    public static void apply(Scene scene, boolean dark, int zoom) {
        Fonts.load();
        String theme =
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet();
        if (!theme.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(theme);
        }
        scene.getStylesheets()
                .setAll(
                        sheet("modena-bridge.css"),
                        sheet("kompetanseplan.css"),
                        sheet("window.css"),
                        variable(dark, Math.clamp(zoom, SMALLEST_ZOOM, LARGEST_ZOOM)));
    }

    /// Gives a dialog the look of the window it belongs to.
    public static void follow(Dialog<?> dialog, Scene owner) {
        dialog.getDialogPane().getStylesheets().setAll(owner.getStylesheets());
    }

    private static String sheet(String name) {
        URL url = Theme.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException("Missing " + name);
        }
        return url.toExternalForm();
    }

    /// What depends on zoom and darkness and cannot be said by a looked-up colour alone.
    private static String variable(boolean dark, int zoom) {
        String css =
                String.format(
                        Locale.ROOT,
                        ".root{-fx-font-size:%spx;-kp-hair:%s;-kp-shadow:%s;}",
                        ROOT * zoom / 100,
                        dark ? "-color-border-muted" : "derive(-color-border-default,40%)",
                        dark ? "rgba(1,4,9,0.8)" : "rgba(27,31,36,0.25)");
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    /// Loaded once per program, by the holder idiom: JavaFX keeps fonts for good.
    private static final class Fonts {

        private static final int LOADED = loadAll();

        private Fonts() {}

        static void load() {
            if (LOADED != FONTS.size()) {
                throw new IllegalStateException("Only " + LOADED + " fonts could be loaded");
            }
        }

        private static int loadAll() {
            int loaded = 0;
            for (String name : FONTS) {
                try (InputStream in = Theme.class.getResourceAsStream("fonts/" + name + ".ttf")) {
                    if (in != null && Font.loadFont(in, ROOT) != null) {
                        loaded++;
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return loaded;
        }
    }
}
