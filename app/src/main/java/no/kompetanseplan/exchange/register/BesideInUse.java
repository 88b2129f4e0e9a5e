package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a person must know of a register beside those that the plan counts by.
final class BesideInUse {

    /// Says that all of a register is older than those in use.
    static final String OLDER = "staff.notice.older";

    private final RegisterPreview preview;
    private final Facts facts;

    BesideInUse(RegisterPreview preview, Facts facts) {
        this.preview = preview;
        this.facts = facts;
    }

    List<Reason> all() {
        List<Reason> all = new ArrayList<>();
        older(all);
        fewer(all);
        return all;
    }

    /// Where a newer register is in use, this one changes no number.
    private void older(List<Reason> all) {
        Map<LocalDate, List<String>> places = new TreeMap<>();
        int older = 0;
        for (MunicipalityRows each : preview.municipalities()) {
            Dataset newer = facts.newerStaffOf(each.municipality(), preview.date());
            if (newer != null && newer.date() != null) {
                places.computeIfAbsent(newer.date(), _ -> new ArrayList<>()).add(each.place());
                older++;
            }
        }
        boolean isWhole = older == preview.municipalities().size();
        String key = isWhole ? OLDER : "staff.notice.older.part";
        places.forEach((day, names) ->
                all.add(Reason.of(key, String.join(", ", names), day.format(RegisterNotices.DAY))));
    }

    /// Less than half of what is counted now may be a file that is not whole.
    private void fewer(List<Reason> all) {
        for (MunicipalityRows each : preview.municipalities()) {
            Dataset now = facts.staffOf(each.municipality());
            int counted = now == null ? 0 : counted(each);
            if (now != null && each.fetched() * 2L < counted) {
                all.add(
                        now.date() == null
                                ? Reason.of(
                                        "staff.notice.fewer.undated",
                                        each.place(),
                                        each.fetched(),
                                        counted)
                                : Reason.of(
                                        "staff.notice.fewer",
                                        each.place(),
                                        each.fetched(),
                                        counted,
                                        Integer.toString(now.date().getYear())));
            }
        }
    }

    private int counted(MunicipalityRows place) {
        Register register = facts.register();
        int at = register.municipalities().indexOf(place.municipality());
        int count = 0;
        for (int i = 0; i < register.size(); i++) {
            count += at >= 0 && register.municipality(i) == at ? 1 : 0;
        }
        return count;
    }
}
