package no.kompetanseplan.ui.chapter.posts;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PostShare;
import no.kompetanseplan.model.PostShareFields;
import no.kompetanseplan.model.SharedPost;
import no.kompetanseplan.model.SharedPostFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.rules.DayPrice;
import no.kompetanseplan.staffing.SharedPosts;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.chapter.field.TablePanel;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.table.Look;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/// Positions that municipalities have together, and below the one that is selected: what part each
/// municipality has, what that comes to, and what it costs.
final class SharedPostsPanel {

    private final Desk desk;
    private final PostTools tools;
    private final RowTable<SharedPost> posts;
    private final RowTable<PostShare> shares;
    private final TablePanel parts;
    private final VBox node;
    private @Nullable Id chosen;

    SharedPostsPanel(Desk desk, PostTools tools) {
        this.desk = desk;
        this.tools = tools;
        FieldColumns<SharedPost> post = tools.fields(SharedPostFields.TABLE);
        this.posts =
                tools.table(
                        SharedPostFields.TABLE,
                        plan -> plan.ordered(SharedPostFields.TABLE),
                        post,
                        List.of(
                                post.of(SharedPostFields.TITLE, 10).strong().grow(2),
                                tools.municipality(post, SharedPostFields.HOST, 7),
                                tools.profession(post, SharedPostFields.PROFESSION),
                                post.of(SharedPostFields.POSITION, 5),
                                tools.<SharedPost>reckoned("shares", 9, this::summary)
                                        .look(this::look)
                                        .grow(1.6),
                                tools.<SharedPost>reckoned(
                                        "cost",
                                        6,
                                        row -> tools.amount(cost(row, Percent.FULL, null)))));
        FieldColumns<PostShare> share = tools.fields(PostShareFields.TABLE);
        this.shares =
                tools.table(
                        PostShareFields.TABLE,
                        this::own,
                        share,
                        List.of(
                                tools.municipality(share, PostShareFields.MUNICIPALITY, 9).grow(2),
                                share.of(PostShareFields.SHARE, 6)
                                        .line((row, typed) -> read(share, row, typed)),
                                tools.<PostShare>reckoned("equivalents", 6, this::equivalents),
                                tools.<PostShare>reckoned("cost", 6, this::shareCost)));
        this.parts =
                tools.panel(
                        shares,
                        "post_share",
                        row ->
                                PostShareFields.TABLE.with(
                                        row, row.id(), PostShareFields.POST, chosen));
        parts.managedProperty().bind(parts.visibleProperty());
        posts.model().selectedProperty().subscribe(row -> select(row));
        node = new VBox(tools.panel(posts, "shared_post", row -> row), parts);
        node.getStyleClass().add("post-tables");
    }

    Node node() {
        return node;
    }

    void refresh(Plan plan) {
        posts.refresh(plan);
        select(posts.model().selected());
    }

    /// Stands in a position, or in a share of one.
    boolean reveal(Id row, @Nullable String field) {
        PostShare share = desk.session().plan().find(PostShareFields.TABLE, row);
        if (share != null && share.post() != null) {
            posts.reveal(share.post(), null);
            select(desk.session().plan().find(SharedPostFields.TABLE, share.post()));
            return shares.reveal(row, field);
        }
        return posts.reveal(row, field);
    }

    private void select(@Nullable SharedPost row) {
        Plan plan = desk.session().plan();
        SharedPost post = row == null ? plan.find(SharedPostFields.TABLE, chosen) : row;
        chosen = post == null ? null : post.id();
        parts.setVisible(post != null);
        parts.note(post == null ? "" : desk.text("posts.shares.of", post.title(), missing(post)));
        shares.refresh(plan);
    }

    private String missing(SharedPost post) {
        long sum = SharedPosts.sum(of(post.id()));
        return sum == SharedPosts.WHOLE
                ? desk.text("posts.shares.whole")
                : desk.text(
                        sum < SharedPosts.WHOLE ? "posts.shares.missing" : "posts.shares.over",
                        percent(Math.abs(SharedPosts.WHOLE - sum)));
    }

    private List<PostShare> own(Plan plan) {
        Id post = chosen;
        return post == null ? List.of() : SharedPosts.shares(plan).getOrDefault(post, List.of());
    }

    private List<PostShare> of(Id post) {
        return SharedPosts.shares(desk.session().plan()).getOrDefault(post, List.of());
    }

    private String summary(SharedPost post) {
        List<PostShare> all = of(post.id());
        String each =
                all.stream()
                        .map(share -> tools.name(share.municipality()) + " " + part(share))
                        .collect(Collectors.joining(", "));
        boolean isWhole = SharedPosts.sum(all) == SharedPosts.WHOLE;
        return isWhole ? each : (each + " (" + missing(post) + ")").strip();
    }

    private Look look(SharedPost post) {
        return SharedPosts.sum(of(post.id())) == SharedPosts.WHOLE
                ? Look.PLAIN
                : Look.of(Tone.WARNING, Icon.FINDING, "");
    }

    private String part(PostShare share) {
        return share.share() == null ? "–" : tools.formats().percent(share.share());
    }

    private String percent(long hundredths) {
        return tools.formats()
                .percent(new Percent(Math.toIntExact(Math.min(hundredths, 1_000_000))));
    }

    /// The shares of a position never make more than the whole of it.
    private Reading read(FieldColumns<PostShare> fields, PostShare row, String typed) {
        Reading reading = fields.read(PostShareFields.SHARE, typed);
        Id post = row.post();
        if (post == null
                || !(reading instanceof Reading.Ok ok)
                || !(ok.value() instanceof Percent share)) {
            return reading;
        }
        long others =
                SharedPosts.sum(
                        of(post).stream().filter(each -> !each.id().equals(row.id())).toList());
        return others + share.hundredths() > SharedPosts.WHOLE
                ? Reading.refused(
                        desk.text(
                                "posts.shares.refused",
                                percent(others + share.hundredths()),
                                percent(Math.max(0, SharedPosts.WHOLE - others))))
                : reading;
    }

    private String equivalents(PostShare share) {
        SharedPost post = desk.session().plan().find(SharedPostFields.TABLE, share.post());
        Percent position = post == null ? null : post.position();
        Percent part = share.share();
        return position == null || part == null
                ? ""
                : tools.equivalents(
                        (long) position.hundredths() * part.hundredths() / SharedPosts.WHOLE);
    }

    private String shareCost(PostShare share) {
        SharedPost post = desk.session().plan().find(SharedPostFields.TABLE, share.post());
        return post == null || share.share() == null
                ? ""
                : tools.amount(cost(post, share.share(), share.municipality()));
    }

    /// What a part of a position costs a year by the assumed wage: with the add-ons of whom it
    /// belongs to, or else of the employer.
    private @Nullable Money cost(SharedPost post, Percent part, @Nullable Id municipality) {
        Money full =
                DayPrice.of(desk.session().plan())
                        .yearly(municipality == null ? post.host() : municipality, null);
        Percent position = post.position();
        return full == null || position == null
                ? null
                : Money.within(full.toKroner().multiply(position.factor()).multiply(part.factor()));
    }
}
