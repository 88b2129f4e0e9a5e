package no.kompetanseplan.exchange.register;

import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.choice.Training;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// Professions of municipal health and care that an import knows beforehand. A plan gets the ones
/// its register needs.
///
/// Codes are those of KS for positions and of STYRK-08, four digits; `3231*` is what the longer
/// codes of STYRK-98 begin with. Only codes that are sure are here.
public enum StandardProfession {
    ASSISTANT(
            Training.NONE,
            "6572,5322,5329",
            "Assistent|Ufaglært|Ufaglært assistent|Pleieassistent|Pleiemedarbeider|Hjemmehjelp"
                + "|Hjemmehjelper|Ufagl|Pleieass|Helseassistent|Ekstrahjelp|Ekstravakt|Assistant"),
    HEALTH_WORKER(
            Training.TRADE,
            "7076,5321,5132*",
            "Helsefagarbeider|Hjelpepleier|Omsorgsarbeider|Helsefagarbeider/hjelpepleier"
                    + "|Hjelpepleiar|Helsefagarbeidar|Omsorgsarbeidar|Hjelpepleier/omsorgsarbeider"
                    + "|Healthcare worker"),
    SKILLED_WORKER(Training.TRADE, "7517", "Fagarbeider|Fagarbeidar|Barne- og ungdomsarbeider"),
    VOCATIONAL(
            Training.VOCATIONAL_COLLEGE,
            "7728,7729",
            "Fagskoleutdannet|Fagskoleutdanna|Fagarbeider med fagskole"
                    + "|Fagarbeider m. høyere fagskoleutdanning|Helsefagarbeider med fagskole"),
    NURSE(
            Training.BACHELOR,
            "7174,2223,3231*",
            "Sykepleier|Sjukepleiar|Sykepleier 1|Offentlig godkjent sykepleier|Nurse"),
    SPECIALIST_NURSE(
            Training.FURTHER,
            "2221",
            "Spesialsykepleier|Spesialsjukepleiar|Sykepleier med videreutdanning"
                    + "|Psykiatrisk sykepleier|Kreftsykepleier|Geriatrisk sykepleier"
                    + "|Sykepleier m/videreutdanning|Avansert klinisk sykepleier|Anestesisykepleier"
                    + "|Operasjonssykepleier|Intensivsykepleier|Palliativ sykepleier"),
    PUBLIC_HEALTH_NURSE(
            Training.FURTHER,
            "",
            "Helsesykepleier|Helsesøster|Helsesjukepleiar|Helsesyster|Ledende helsesøster"
                    + "|Ledende helsesykepleier"),
    MIDWIFE(Training.FURTHER, "2222", "Jordmor|Jordmødre|Midwife"),
    SOCIAL_EDUCATOR(Training.BACHELOR, "2224", "Vernepleier|Vernepleiar"),
    OCCUPATIONAL_THERAPIST(
            Training.BACHELOR,
            "2267,6617",
            "Ergoterapeut|Spesialergoterapeut|Occupational therapist"),
    PHYSIOTHERAPIST(
            Training.BACHELOR, "2264", "Fysioterapeut|Kommunefysioterapeut|Physiotherapist"),
    SOCIAL_WORKER(
            Training.BACHELOR,
            "6675,2635",
            "Sosionom|Miljøterapeut|Sosialkurator|Sosionom/miljøterapeut|Ruskonsulent"
                    + "|Social worker"),
    DOCTOR(
            Training.MASTER,
            "2211,2212,2221*",
            "Lege|Kommunelege|Kommuneoverlege|Fastlege|Turnuslege|Tilsynslege|LIS1|Doctor"),
    PSYCHOLOGIST(
            Training.MASTER, "2634", "Psykolog|Kommunepsykolog|Psykologspesialist|Psychologist"),
    LEADER(
            null,
            "9451,9454,1342,1343,1344",
            "Leder|Leiar|Virksomhetsleder|Avdelingsleder|Enhetsleder|Avdelingssykepleier"
                    + "|Pleie- og omsorgsleder|Helse- og omsorgsleder|Einingsleiar|Avdelingsleiar"
                    + "|Leder/avdelingsleder|Institusjonsleder|Fagleder|Manager"),
    ACTIVITY_LEADER(null, "", "Aktivitør|Aktivitetsleder|Aktivitetsleiar|Kulturmedarbeider"),
    KITCHEN_CLEANING(
            null,
            "5120,9112",
            "Kokk|Renholder|Renhaldar|Kjøkkenassistent|Vaskeriarbeider|Renholdsarbeider|Vaktmester"
                    + "|Reinhaldar|Kjøkkenleder|Kjøkkenmedarbeider|Husøkonom"),
    DENTAL_HYGIENIST(Training.BACHELOR, "3251,7275", "Tannpleier|Tannpleiar"),
    CHILD_WELFARE(
            Training.BACHELOR,
            "",
            "Barnevernspedagog|Barnevernpedagog|Barnevernskonsulent|Barnevernkonsulent"),
    THERAPIST_AT_WORK(Training.BACHELOR, "6671", "Arbeidsterapeut"),
    ENVIRONMENT_WORKER(null, "", "Miljøarbeider|Miljøarbeidar");

    private final @Nullable Training training;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
    private final List<String> codes;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
    private final List<String> titles;

    StandardProfession(@Nullable Training training, String codes, String titles) {
        this.training = training;
        this.codes = codes.isEmpty() ? List.of() : List.of(codes.split(",", -1));
        this.titles = List.of(titles.split("\\|", -1));
    }

    /// Its id in every plan.
    public Id id() {
        return Id.named("profession/" + key());
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The text key of its name.
    public String label() {
        return "staff.profession." + key();
    }

    List<String> codes() {
        return codes;
    }

    List<String> titles() {
        return titles;
    }

    /// As a row of a plan.
    public Profession row(Texts texts, String rank) {
        return new Profession(
                id(),
                texts.get(label()),
                training,
                String.join(",", codes),
                String.join("\n", titles),
                null,
                "",
                rank);
    }
}
