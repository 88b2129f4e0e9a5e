package no.kompetanseplan.ui.chapter;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.rules.DayPrice;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/// What a post costs a year by the wage and the add-ons of the plan (formula F15), said in words,
/// and a button that puts it into a price. Without a wage it says why there is nothing to put.
public final class WagePrice extends VBox {

    private final Desk desk;
    private final Button fetch;
    private final Label said = Words.of("", Tone.MUTED);
    private final BiConsumer<Money, String> put;
    private @Nullable Money price;

    /// @param put given the øre of a year for the posts, and what they were reckoned from
    public WagePrice(Desk desk, BiConsumer<Money, String> put) {
        this.desk = desk;
        this.put = put;
        this.fetch = Buttons.small(Buttons.of(Icon.CALCULATE, desk.text("wage.fetch")));
        fetch.setOnAction(_ -> fetch());
        said.getStyleClass().add("small");
        said.setWrapText(true);
        getStyleClass().addAll("form", "wage-price");
        getChildren().setAll(fetch, said);
    }

    /// Says what posts cost.
    ///
    /// @param payer whose add-ons; those of all for null and for who is no municipality
    /// @param profession whose wage; null for that of no profession
    /// @param day the add-ons hold on; null for those that hold without an end
    public void show(
            @Nullable Id payer, @Nullable Id profession, @Nullable LocalDate day, int posts) {
        Plan plan = desk.session().plan();
        Body body = plan.find(BodyFields.TABLE, payer);
        Body municipality = body != null && body.kind() == BodyKind.MUNICIPALITY ? body : null;
        DayPrice prices = DayPrice.of(plan).ofProfession(profession, day);
        Id whose = municipality == null ? null : municipality.id();
        Money one = prices.yearly(whose, day);
        price =
                one == null
                        ? null
                        : Money.within(one.toKroner().multiply(BigDecimal.valueOf(posts)));
        Wage wage = prices.wage();
        fetch.setDisable(price == null);
        said.setText(
                wage == null
                        ? desk.text("wage.none")
                        : price == null
                                ? desk.text("wage.too-large")
                                : desk.text(
                                        "wage.said",
                                        Formats.of(desk.texts().language()).money(price),
                                        posts,
                                        of(wage),
                                        addOns(prices.rates(whose, day), municipality)));
    }

    /// «Sykepleier», lønnsåret 2016, 412 800 kr
    private String of(Wage wage) {
        String amount =
                Formats.of(desk.texts().language())
                        .money(wage.amount() == null ? Money.ZERO : wage.amount());
        String year =
                wage.year() == null
                        ? desk.text("wage.no-year")
                        : desk.text("wage.year", wage.year().toString());
        return desk.text("wage.of", wage.title(), year, amount);
    }

    private String addOns(DayPrice.Rates rates, @Nullable Body municipality) {
        if (!rates.hasAddOns()) {
            return desk.text("wage.add-ons.none");
        }
        return municipality == null
                ? desk.text("wage.add-ons.all")
                : desk.text("wage.add-ons.of", municipality.inShort());
    }

    private void fetch() {
        Money found = price;
        if (found != null) {
            put.accept(found, said.getText());
        }
    }
}
