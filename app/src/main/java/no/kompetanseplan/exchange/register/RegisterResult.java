package no.kompetanseplan.exchange.register;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.Staffing;
import no.kompetanseplan.model.StaffingFields;
import no.kompetanseplan.model.choice.DatasetKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Sums up what reading a register gave.
final class RegisterResult {

    private final Plan plan;
    private final RegisterFile file;
    private final RegisterSheet sheet;
    private final LocalDate date;

    RegisterResult(Plan plan, RegisterFile file, RegisterSheet sheet, LocalDate date) {
        this.plan = plan;
        this.file = file;
        this.sheet = sheet;
        this.date = date;
    }

    RegisterPreview of(LineKeeper.Sum sum, ProfessionWords professions, RegisterNotices notices) {
        Register register = sum.register();
        return new RegisterPreview(
                file.name(),
                sheet,
                date,
                sum.counts(),
                sum.lines(),
                sum.problems(),
                notices.all(),
                municipalities(register),
                added(register, professions),
                register,
                notices.method());
    }

    private List<MunicipalityRows> municipalities(Register register) {
        int[] counts = new int[register.municipalities().size()];
        for (int i = 0; i < register.size(); i++) {
            counts[register.municipality(i)]++;
        }
        List<MunicipalityRows> rows = new ArrayList<>();
        for (Body body : plan.municipalities()) {
            int at = register.municipalities().indexOf(body.id());
            if (at >= 0) {
                rows.add(
                        new MunicipalityRows(
                                body.id(),
                                body.name(),
                                counts[at],
                                typed(body.id()),
                                earlier(body.id())));
            }
        }
        return rows;
    }

    private @Nullable Integer typed(Id body) {
        for (Staffing each : plan.rows(StaffingFields.TABLE)) {
            if (Objects.equals(each.body(), body)) {
                return each.positions();
            }
        }
        return null;
    }

    private @Nullable Integer earlier(Id body) {
        for (Dataset each : Facts.inUse(plan)) {
            if (each.kind() == DatasetKind.STAFF && Objects.equals(each.municipality(), body)) {
                return each.rows();
            }
        }
        return null;
    }

    private List<Profession> added(Register register, ProfessionWords professions) {
        Texts texts = Texts.of(RegisterImport.language(plan));
        List<Profession> ordered = plan.ordered(ProfessionFields.TABLE);
        String last = ordered.isEmpty() ? null : ordered.getLast().rank();
        List<Profession> added = new ArrayList<>();
        for (StandardProfession each : StandardProfession.values()) {
            boolean isNeeded =
                    register.professions().contains(each.id())
                            && professions.missing(each.id()) != null;
            if (isNeeded) {
                String rank =
                        last == null
                                ? Rank.at(0)
                                : Objects.requireNonNullElse(
                                        Rank.between(last, null), Rank.at(ordered.size()));
                added.add(each.row(texts, rank));
                last = rank;
            }
        }
        return added;
    }
}
