package no.kompetanseplan.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class CopiedPageTest {

    private static final String WORD =
            """
            <html xmlns:o="urn:schemas-microsoft-com:office:office">
            <head><meta name=Generator content="Microsoft Word 15">
            <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml>
            <![endif]-->
            <style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style>
            </head>
            <body lang=NO-BOK style='tab-interval:35.4pt;word-wrap:break-word'><!--StartFragment-->
            <h1><a name="_Toc1"><b>1<span style='mso-tab-count:1'>  </span>Bakgrunn</b></a><o:p></o:p></h1>
            <p class=MsoNormal><span style='font-size:11.0pt;mso-bidi-font-weight:bold'>Planen er
            <b style='mso-bidi-font-weight:normal'>vedtatt<i>&nbsp;nå</i></b> av
            <a href="https://www.ks.no/">KS</a><a style='mso-footnote-id:ftn1' href="#_ftn1"
            name="_ftnref1" title=""><span class=MsoFootnoteReference><span
            style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a>.<o:p></o:p></span></p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
            style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>kartlegge<o:p></o:p></p>
            <p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
            style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>prioritere<o:p></o:p></p>
            <p class=MsoNormal><o:p>&nbsp;</o:p></p>
            <p class=MsoQuote>Et sitat</p>
            <p class=MsoNormal>Ny <del cite="mailto:x">gammel </del><ins>tekst</ins> <span style='mso-hide:all;display:none'>skjult</span><a
            class=msocomanchor href="#_msocom_1">[A1]</a> 10&nbsp;000 kr<![if !supportAnnotations]><![endif]></p>
            <table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Kommune</b></p></td><td><p>År</p></td></tr>
            <tr><td>Lyngen<o:p></o:p></td><td>2016</td></tr></table>
            <!--EndFragment-->
            <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>
            <p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span
            class=MsoFootnoteReference>[1]</span></a> Se vedtak 12/16.</p></div></div>
            </body></html>
            """;

    @Test
    void aPageFromWordBecomesBlocksWithTheirMarks() {
        assertEquals(
                List.of(
                        "HEADING 1 Bakgrunn",
                        "PARAGRAPH Planen er **vedtatt****__\u00a0nå__** av"
                                + " [[https://www.ks.no/|KS]]{{note Se vedtak 12/16.}}.",
                        "BULLET kartlegge",
                        "NUMBERED prioritere",
                        "QUOTE Et sitat",
                        "PARAGRAPH Ny tekst 10\u00a0000 kr",
                        "TABLE Kommune\tÅr\nLyngen\t2016"),
                read(WORD));
    }

    @Test
    void aPageFromABrowserKeepsItsListsAndNoLooks() {
        assertEquals(
                List.of(
                        "HEADING Tiltak",
                        "PARAGRAPH Før **lista**",
                        "BULLET en",
                        "NUMBERED1 under",
                        "BULLET to",
                        "PARAGRAPH linje",
                        "PARAGRAPH ny linje",
                        "PARAGRAPH __kursiv__ og ord"),
                read(
                        "<h2 style='color:red'><b>Tiltak</b></h2><script>alert(1)</script>Før"
                                + " <span style='font-weight: 700'>lista</span><ul><li>en<ol><li>"
                                + "under</ol><li><p>to</p></ul><div>linje<br>ny linje</div><p><em>"
                                + "kursiv</em> <b style='font-weight:normal'>og ord</b><a"
                                + " href='javascript:x()'></a>"));
    }

    @Test
    void aListInAListKeepsHowFarInItStands() {
        assertEquals(
                List.of(
                        "BULLET a",
                        "BULLET1 b",
                        "NUMBERED2 c",
                        "BULLET1 d",
                        "BULLET e",
                        "PARAGRAPH f"),
                read(
                        "<ul><li>a<ul><li>b<ol><li><p>c</p></li></ol></li></ul>"
                                + "<ul><li>d</li></ul></li><li>e</li></ul><p>f</p>"));
        assertEquals(
                List.of("BULLET a", "BULLET1 b"), read("<ul><li>a</li><ul><li>b</li></ul></ul>"));
        assertEquals(List.of("BULLET2 a"), read("<p style='mso-list:l0 level3 lfo1'>a</p>"));
    }

    @Test
    void brokenMarkupAndNothingAtAllDoNoHarm() {
        assertEquals(List.of(), read(""));
        assertEquals(List.of(), read("<p>&nbsp;<o:p></o:p><table><tr><td></table>"));
        assertEquals(List.of("PARAGRAPH a **b**"), read("<p>a <b>b</p"));
        assertEquals(List.of("PARAGRAPH **stjerner**"), read("<strong>stjerner"));
        assertEquals(List.of("PARAGRAPH \\*\\*ikke fet\\*\\*"), read("**ikke fet**"));
    }

    private static List<String> read(String html) {
        return CopiedPage.read(html).stream()
                .map(each ->
                        each.style()
                                + (each.level() == 0 ? " " : each.level() + " ")
                                + (each.style().name().equals("TABLE")
                                        ? each.text().words()
                                        : each.text().write()))
                .toList();
    }
}
