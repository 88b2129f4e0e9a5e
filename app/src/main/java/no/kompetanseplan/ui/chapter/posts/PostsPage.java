package no.kompetanseplan.ui.chapter.posts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.BankEntryFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlannedConversionFields;
import no.kompetanseplan.model.SharedPostFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.rules.DayPrice;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import java.util.List;

/// What chapter 6 says of posts, under each other: shared ones, the competence bank, conversions,
/// more full-time work, and supplements for those who stay. A tool of its own, since a plan need
/// not have any of it; chapter 6 leads here, and so does the search.
public final class PostsPage implements Page {

    private final Desk desk;
    private final PageHead head = new PageHead();
    private final SharedPostsPanel shared;
    private final BankPanel bank;
    private final ConversionPanel conversions;
    private final FullTimePanel fullTime;
    private final TenurePanel tenure;
    private final BorderPane node = new BorderPane();

    public PostsPage(Desk desk) {
        this.desk = desk;
        PostTools tools = new PostTools(desk);
        this.shared = new SharedPostsPanel(desk, tools);
        this.bank = new BankPanel(desk, tools);
        this.conversions = new ConversionPanel(desk, tools);
        this.fullTime = new FullTimePanel(desk, tools);
        this.tenure = new TenurePanel(desk, tools);
        VBox body =
                new VBox(
                        shared.node(),
                        bank.node(),
                        conversions.node(),
                        fullTime.node(),
                        tenure.node());
        body.getStyleClass().add("page-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        head.show("", desk.text("posts.title"));
        node.getStyleClass().add("page");
        node.setTop(head);
        node.setCenter(scroll);
        refresh(desk.session().state());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        Plan plan = state.plan();
        Money year = DayPrice.of(plan).yearly(null, null);
        Label price =
                Words.of(
                        year == null
                                ? desk.text("posts.no-wage")
                                : desk.text(
                                        "posts.wage",
                                        Formats.of(desk.texts().language()).money(year)),
                        Tone.MUTED);
        head.facts(
                List.of(
                        Words.of(
                                desk.text(
                                        "posts.facts",
                                        plan.rows(SharedPostFields.TABLE).size(),
                                        plan.rows(BankEntryFields.TABLE).size(),
                                        plan.rows(PlannedConversionFields.TABLE).size()),
                                Tone.MUTED),
                        price));
        shared.refresh(plan);
        bank.refresh(plan);
        conversions.refresh(state);
        fullTime.refresh(state);
        tenure.refresh(plan);
    }

    /// A row of one of the tables.
    @Override
    public void reveal(Place place) {
        Id row = place.row();
        String field = place.field();
        if (row != null) {
            boolean _ =
                    shared.reveal(row, field)
                            || bank.reveal(row, field)
                            || conversions.reveal(row, field)
                            || fullTime.reveal(row, field)
                            || tenure.reveal(row, field);
        }
    }
}
