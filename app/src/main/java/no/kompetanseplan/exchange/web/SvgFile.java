package no.kompetanseplan.exchange.web;

import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.ExportFile;
import no.kompetanseplan.exchange.figure.Chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A chart as a file of its own, for those who set documents in other programs.
public final class SvgFile {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String END = "</svg>";

    private SvgFile() {}

    /// The chart as SVG.
    public static String of(Chart chart) {
        Markup out = new Markup();
        Svg.write(out, chart.drawing(), "chart", chart.title(), chart.description());
        return HEAD + out;
    }

    /// Puts the drawing in the place of a file, whole or not at all.
    ///
    /// @throws ExportFailure with a sentence for the user
    public static void export(Path target, Chart chart) throws ExportFailure {
        byte[] bytes = of(chart).getBytes(StandardCharsets.UTF_8);
        ExportFile.replace(
                target,
                out -> out.write(bytes),
                file -> {
                    if (!Files.readString(file).strip().endsWith(END)) {
                        throw new IOException("The drawing has no end");
                    }
                });
    }
}
