package no.kompetanseplan.exchange.document;

import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.registers.PlainTable;
import no.kompetanseplan.registers.RegisterTable;
import no.kompetanseplan.text.Texts;

import java.util.List;

/// The blocks of a text that are tables: one that somebody has written, and the registers that a
/// chapter prints where it asks for them.
final class BlockPrinter {

    /// A table of more columns needs a page on its side.
    private static final int MOST_UPRIGHT = 6;

    private final Pages pages;
    private final Texts texts;

    BlockPrinter(Pages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    void print(Block block) {
        if (block.style() == BlockStyle.TABLE) {
            table(block);
        } else if (block.register() != null) {
            register(block, block.register());
        }
    }

    private void table(Block block) {
        PlainTable table = PlainTable.read(block.text());
        if (table.heads().isEmpty()) {
            return;
        }
        List<Column> columns =
                table.columns().stream()
                        .map(column -> new Column(column.head(), column.width(), column.isNumber()))
                        .toList();
        show(block, block.caption(), columns, table.rows());
    }

    private void register(Block block, RegisterKind kind) {
        RegisterTable table = RegisterTable.of(pages.plan(), kind, texts);
        String caption = block.caption().isEmpty() ? pages.choice(kind) : block.caption();
        if (table.lines().isEmpty()) {
            return; // a reader has no use for what is not there; the window shows the empty card
        }
        List<Column> columns =
                table.columns().stream()
                        .map(column -> new Column(column.head(), column.width(), column.isNumber()))
                        .toList();
        show(
                block,
                caption,
                columns,
                table.lines().stream().map(RegisterTable.Line::cells).toList());
    }

    private void show(Block block, String caption, List<Column> columns, List<List<String>> rows) {
        pages.table(caption, columns, rows, false, columns.size() > MOST_UPRIGHT);
        pages.name(block.id());
    }
}
