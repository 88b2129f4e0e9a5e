package no.kompetanseplan.exchange.xlsx.page;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

import java.math.BigDecimal;
import java.util.List;

import javax.xml.namespace.QName;

/// A chart of bars over cells of the workbook, with the values they have, so that it is right also
/// before anything is calculated.
///
/// @param title above it
/// @param alt what it shows, in words, for those who can't see it
/// @param lying bars from the left, one for each label; else columns stacked on each other
/// @param labels of the bars
/// @param labelCells where the labels stand
/// @param series what is drawn for each label
/// @param row its top, from 1
public record Graph(
        String title,
        String alt,
        boolean lying,
        List<String> labels,
        String labelCells,
        List<Series> series,
        int row) {

    /// A colour of the chart.
    ///
    /// @param name in the legend
    /// @param cells where the numbers stand
    public record Series(String name, String cells, List<BigDecimal> numbers) {}

    /// Rows that a chart takes, and one with many labels under each other: a page on paper.
    private static final int ROWS = 24;

    private static final int MOST_ROWS = 36;
    private static final int FEW = 15;

    private static final int COLUMNS = 8;
    private static final int GAP = 60;
    private static final int MANY = 30;

    /// Told apart also by those who do not see all colours, and in grey.
    private static final List<Integer> COLOURS =
            List.of(
                    0x0B4FA8, 0xE69F00, 0x56B4E9, 0x009E73, 0xD55E00, 0xCC79A7, 0x6B5B2E, 0xF0C808,
                    0x24292F, 0x9AA4B2, 0x7A3E9D, 0x2F6B3A);

    public Graph {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
    }

    int rows() {
        return lying && labels.size() > FEW ? MOST_ROWS : ROWS;
    }

    Graph at(int top) {
        return new Graph(title, alt, lying, labels, labelCells, series, top);
    }

    /// @param format of the numbers on the axis
    void drawOn(XSSFSheet sheet, String format) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        ClientAnchor place =
                drawing.createAnchor(0, 0, 0, 0, 0, row - 1, COLUMNS, row + rows() - 2);
        XSSFChart chart = drawing.createChart(place);
        chart.setTitleText(CellText.legal(title));
        chart.setTitleOverlay(false);
        describe(chart);
        XDDFCategoryAxis across =
                chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        if (lying) {
            across.setOrientation(AxisOrientation.MAX_MIN);
        }
        up.setNumberFormat(format);
        up.getOrAddMajorGridProperties()
                .setLineProperties(
                        new XDDFLineProperties(
                                new XDDFSolidFillProperties(
                                        XDDFColor.from(PresetColor.LIGHT_GRAY))));
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
        bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        bars.setVaryColors(false);
        bars.setGapWidth(labels.size() > MANY ? GAP / 2 : GAP);
        if (!lying) {
            bars.setBarGrouping(BarGrouping.STACKED);
        }
        for (int i = 0; i < series.size(); i++) {
            add(bars, series.get(i), COLOURS.get(i % COLOURS.size()));
        }
        chart.plot(bars);
        if (!lying) {
            overlap(chart);
        }
        if (series.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.RIGHT);
        }
    }

    /// Puts stacked parts on top of each other. Written as text, since the lean schemas of the
    /// library lack the type of this number.
    private static void overlap(XSSFChart chart) {
        CTBarChart drawn = chart.getCTChart().getPlotArea().getBarChartArray(0);
        try (XmlCursor cursor = drawn.addNewOverlap().newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private void add(XDDFBarChartData bars, Series each, int colour) {
        byte[] rgb = {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
        XDDFChartData.Series made =
                bars.addSeries(
                        XDDFDataSourcesFactory.fromArray(labels.toArray(new String[0]), labelCells),
                        XDDFDataSourcesFactory.fromArray(
                                each.numbers().toArray(new BigDecimal[0]), each.cells()));
        made.setTitle(CellText.legal(each.name()));
        made.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb)));
    }

    private void describe(XSSFChart chart) {
        CTNonVisualDrawingProps named =
                chart.getGraphicFrame()
                        .getCTGraphicalObjectFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr();
        named.setName(CellText.legal(title));
        named.setTitle(CellText.legal(title));
        named.setDescr(CellText.legal(alt));
    }
}
