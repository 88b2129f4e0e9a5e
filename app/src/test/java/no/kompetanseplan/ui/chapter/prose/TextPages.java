package no.kompetanseplan.ui.chapter.prose;

import javafx.scene.control.Button;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.kit.prose.ProseField;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A small plan of two chapters, and what is looked for on the page of the first.
final class TextPages {

    static final Id CHAPTER = Id.named("chapter 1");
    static final Id BELOW = Id.named("section 1.1");
    static final Id SECOND = Id.named("chapter 2");

    private TextPages() {}

    /// Chapter 1 with these paragraphs under its section 1.1.
    static Plan plan(String... texts) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            blocks.add(block(i, BlockStyle.PARAGRAPH, texts[i]));
        }
        return plan(blocks);
    }

    static Plan plan(List<Block> blocks) {
        Plan plan =
                Plan.EMPTY
                        .with(new Section(CHAPTER, null, "1", "Bakgrunn", PageKind.TEXT, "a"))
                        .with(new Section(BELOW, CHAPTER, "1.1", "Organisering", null, "a"))
                        .with(new Section(SECOND, null, "2", "Målsetting", PageKind.TEXT, "b"));
        for (Block block : blocks) {
            plan = plan.with(block);
        }
        return plan;
    }

    static Id id(int number) {
        return Id.named("block " + number);
    }

    static Block block(int number, BlockStyle style, String text) {
        return new Block(id(number), BELOW, style, text, Character.toString('a' + number));
    }

    static Block register(int number, RegisterKind kind, String caption) {
        return new Block(
                id(number),
                BELOW,
                BlockStyle.REGISTER,
                "",
                kind,
                caption,
                Character.toString('a' + number));
    }

    static PageWindow open(Plan plan) {
        return PageWindow.open(plan, desk -> new TextPage(desk, CHAPTER)).inspector(false);
    }

    /// Everything a text may hold.
    static List<Block> everything() {
        return List.of(
                block(
                        0,
                        BlockStyle.PARAGRAPH,
                        "Planen bygger på rapporten «Varsel om en mulig krise»{{note RESULT/UiT,"
                                + " 2016.}} og på kartleggingen i **de seks kommunene**. Alle"
                                + " tiltak i {{see "
                                + SECOND
                                + "}} er drøftet __før høringen__, se"
                                + " [[https://lovdata.no|Lovdata]]."),
                block(
                        1,
                        BlockStyle.PARAGRAPH,
                        "Arbeidsgruppen har møttes {{gap antall}} ganger.{{note Møteboken.}}"
                                + " **__Begge deler__** gjelder."),
                block(2, BlockStyle.HEADING, "Oppgaver"),
                block(3, BlockStyle.BULLET, "kartlegge behovet for **kompetanse**"),
                block(4, BlockStyle.BULLET, "foreslå tiltak"),
                block(5, BlockStyle.NUMBERED, "kartlegging"),
                block(
                        6,
                        BlockStyle.NUMBERED,
                        "høring, som går over så mange uker at linjen blir for lang for bredden og"
                                + " må brytes her"),
                block(7, BlockStyle.QUOTE, "Det som ikke er skrevet ned, er ikke vedtatt."),
                register(8, RegisterKind.GOALS, "Planens mål"),
                block(9, BlockStyle.PARAGRAPH, "Målene har tre nivåer."));
    }

    static ProseField field(PageWindow window, int block) {
        return window.fx()
                .get(() -> {
                    TextPage page = (TextPage) window.page();
                    return Objects.requireNonNull(page.piece(id(block))).field();
                });
    }

    static String stored(PageWindow window, int block) {
        return Objects.requireNonNull(window.plan().find(BlockFields.TABLE, id(block))).text();
    }

    /// The texts of section 1.1 as stored, in order.
    static List<String> texts(PageWindow window) {
        return ProseEdits.blocks(window.plan(), BELOW).stream().map(Block::text).toList();
    }

    /// The button of the tool row with this name.
    static Button tool(PageWindow window, String name) {
        return window.page().node().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(each -> name.equals(each.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }
}
