package no.kompetanseplan.exchange.web;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;

import no.kompetanseplan.exchange.document.Part.Figure;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.exchange.figure.Drawing;
import no.kompetanseplan.exchange.figure.Painter;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import java.awt.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/// Paints the figures of a plan into its PDF, as vectors, where the page holds their places.
record FigureDrawer(PrintedPlan plan, Painter painter)
        implements FSObjectDrawerFactory, FSObjectDrawer {

    /// What a place for a figure says it holds.
    static final String TYPE = "application/x-kompetanseplan-figure";

    /// Holds the place of a figure on a page, with what it shows in words.
    static void place(Markup out, Figure figure) {
        Drawing drawing = figure.drawing();
        String size =
                String.format(
                        Locale.ROOT,
                        "width:%.1fmm;height:%.1fmm",
                        drawing.widthInMillimetres(),
                        drawing.heightInMillimetres());
        String number = Integer.toString(figure.number());
        String[] place = {"type", TYPE, "data", number, "alt", figure.description(), "style", size};
        out.open("object", place);
        out.close();
    }

    @Override
    public FSObjectDrawer createDrawer(Element place) {
        return this;
    }

    @Override
    public boolean isReplacedObject(Element place) {
        return place.getAttribute("type").equals(TYPE);
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element place,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        int number = Integer.parseInt(place.getAttribute("data"));
        Drawing drawing = plan.figures().get(number - 1).drawing();
        double wide = width / dotsPerPixel;
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) wide,
                (float) (height / dotsPerPixel),
                surface -> {
                    surface.scale(wide / drawing.width(), wide / drawing.width());
                    try {
                        painter.paint(drawing, surface);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        return null;
    }
}
