package no.kompetanseplan.exchange.docx;

import no.kompetanseplan.exchange.document.Part.Figure;
import no.kompetanseplan.exchange.figure.Drawing;
import no.kompetanseplan.exchange.figure.Painter;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/// Figures of a Word document: pictures in the line, fine enough to be printed, with what they show
/// in words.
final class DocxFigure {

    private static final double EMU_A_MILLIMETRE = 36_000;

    private final XWPFDocument document;
    private @Nullable Painter painter;

    DocxFigure(XWPFDocument document) {
        this.document = document;
    }

    void add(Figure figure) throws IOException {
        if (painter == null) {
            painter = Painter.ready();
        }
        Drawing drawing = figure.drawing();
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Figure");
        try {
            XWPFPicture picture =
                    paragraph
                            .createRun()
                            .addPicture(
                                    new ByteArrayInputStream(painter.png(drawing)),
                                    PictureType.PNG,
                                    figure.anchor() + ".png",
                                    (int) (drawing.widthInMillimetres() * EMU_A_MILLIMETRE),
                                    (int) (drawing.heightInMillimetres() * EMU_A_MILLIMETRE));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(figure.description());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        var inline = paragraph.getRuns().getFirst().getCTR().getDrawingArray(0).getInlineArray(0);
        inline.getDocPr().setDescr(figure.description());
        inline.getDocPr().setTitle(figure.caption());
    }
}
