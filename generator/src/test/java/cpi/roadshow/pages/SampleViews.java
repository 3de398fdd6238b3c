package cpi.roadshow.pages;

import static cpi.roadshow.model.Language.ENGLISH;
import static cpi.roadshow.model.Language.THAI;

import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.model.Html;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.SourceFile;
import cpi.roadshow.pages.PageView.ActionView;
import cpi.roadshow.pages.PageView.AgendaView;
import cpi.roadshow.pages.PageView.Alternate;
import cpi.roadshow.pages.PageView.Anchor;
import cpi.roadshow.pages.PageView.Article;
import cpi.roadshow.pages.PageView.Assets;
import cpi.roadshow.pages.PageView.Card;
import cpi.roadshow.pages.PageView.Choice;
import cpi.roadshow.pages.PageView.CitationView;
import cpi.roadshow.pages.PageView.ClinicPage;
import cpi.roadshow.pages.PageView.Day;
import cpi.roadshow.pages.PageView.DevelopmentView;
import cpi.roadshow.pages.PageView.Door;
import cpi.roadshow.pages.PageView.DoorSearch;
import cpi.roadshow.pages.PageView.Entry;
import cpi.roadshow.pages.PageView.Facet;
import cpi.roadshow.pages.PageView.FactView;
import cpi.roadshow.pages.PageView.FaqPage;
import cpi.roadshow.pages.PageView.Filter;
import cpi.roadshow.pages.PageView.Forward;
import cpi.roadshow.pages.PageView.Frame;
import cpi.roadshow.pages.PageView.Glossary;
import cpi.roadshow.pages.PageView.Group;
import cpi.roadshow.pages.PageView.GuidancePage;
import cpi.roadshow.pages.PageView.Home;
import cpi.roadshow.pages.PageView.InitiativePage;
import cpi.roadshow.pages.PageView.Landing;
import cpi.roadshow.pages.PageView.Letter;
import cpi.roadshow.pages.PageView.Lever;
import cpi.roadshow.pages.PageView.Listing;
import cpi.roadshow.pages.PageView.Loaded;
import cpi.roadshow.pages.PageView.MenuItem;
import cpi.roadshow.pages.PageView.MinutesPage;
import cpi.roadshow.pages.PageView.Neighbours;
import cpi.roadshow.pages.PageView.NotFound;
import cpi.roadshow.pages.PageView.PartView;
import cpi.roadshow.pages.PageView.Passage;
import cpi.roadshow.pages.PageView.PlainPage;
import cpi.roadshow.pages.PageView.ProgressView;
import cpi.roadshow.pages.PageView.Publishing;
import cpi.roadshow.pages.PageView.Results;
import cpi.roadshow.pages.PageView.RoadshowPage;
import cpi.roadshow.pages.PageView.Search;
import cpi.roadshow.pages.PageView.SourceView;
import cpi.roadshow.pages.PageView.Stop;
import cpi.roadshow.pages.PageView.Switch;
import cpi.roadshow.pages.PageView.Trust;
import cpi.roadshow.templates.TemplateEngine;
import cpi.roadshow.templates.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Views that together walk every branch of every template: FreeMarker notices a missing name only
 * where it runs.
 */
public final class SampleViews {
  private static final String SITE_TH = "ยกระดับดัชนีการรับรู้การทุจริต (CPI) ของไทย";
  private static final String SITE_EN = "Raising Thailand’s Corruption Perceptions Index";

  private SampleViews() {}

  /** Each template with all it can show and with next to nothing, in both languages. */
  public static List<PageView> all() {
    return List.of(
        landing(),
        home(THAI),
        home(ENGLISH),
        emptyHome(),
        listing(THAI),
        listing(ENGLISH),
        emptyListing(),
        initiative(THAI),
        initiative(ENGLISH),
        emptyInitiative(),
        guidance(THAI),
        guidance(ENGLISH),
        emptyGuidance(),
        faq(THAI),
        faq(ENGLISH),
        emptyFaq(),
        minutes(THAI),
        minutes(ENGLISH),
        emptyMinutes(),
        roadshow(THAI),
        roadshow(ENGLISH),
        emptyRoadshow(),
        clinic(THAI),
        clinic(ENGLISH),
        emptyClinic(),
        page(THAI),
        page(ENGLISH),
        glossary(THAI),
        glossary(ENGLISH),
        emptyGlossary(),
        results(THAI),
        results(ENGLISH),
        emptyResults(),
        handouts(THAI),
        handouts(ENGLISH),
        emptyHandouts(),
        tracker(THAI),
        tracker(ENGLISH),
        register(THAI),
        register(ENGLISH),
        new PageView.Tracker(
            frame(THAI, "ความคืบหน้า", List.of()),
            "ความคืบหน้า",
            "ยังไม่มี",
            Optional.empty(),
            List.of(),
            new Anchor("actions.html", "งาน")),
        new PageView.ActionRegister(
            frame(THAI, "งาน", List.of()),
            "งาน",
            "ยังไม่มี",
            Optional.empty(),
            List.of(),
            List.of()),
        translations(THAI),
        translations(ENGLISH),
        notFound(THAI),
        notFound(ENGLISH),
        emptyNotFound(),
        forward(THAI),
        forward(ENGLISH));
  }

  private static PageView landing() {
    Frame frame =
        new Frame(
            THAI,
            SITE_TH,
            SITE_TH,
            Optional.of("เว็บไซต์สองภาษา ไทยและอังกฤษ"),
            "",
            Optional.of("https://example.go.th/"),
            List.of(
                new Alternate("th", "https://example.go.th/th/"),
                new Alternate("en", "https://example.go.th/en/"),
                new Alternate("x-default", "https://example.go.th/")),
            List.of(),
            List.of(),
            new Switch("en/index.html", ENGLISH, "English"),
            List.of(),
            Neighbours.NONE,
            Optional.empty(),
            assets(),
            publishing(THAI));
    return new Landing(
        frame,
        List.of(
            new Door(
                THAI,
                "th/index.html",
                SITE_TH,
                "แนวปฏิบัติ คำถามที่พบบ่อย และรายงานการประชุม เรื่องการปรับปรุงระบบราชการที่มุ่งช่วยยกระดับคะแนน CPI",
                "เข้าสู่เว็บไซต์ภาษาไทย",
                anchors(
                    "th/guidance/index.html", "แนวปฏิบัติ", "th/faq/index.html", "คำถามที่พบบ่อย"),
                new DoorSearch("th/search.html", "ค้นหาในเว็บไซต์นี้", "ค้นหา")),
            new Door(
                ENGLISH,
                "en/index.html",
                SITE_EN,
                "Guidance, questions and answers, and minutes about the reforms that are meant to help raise Thailand’s score.",
                "Go to the English site",
                List.of(),
                new DoorSearch("en/search.html", "Search this site", "Search"))));
  }

  private static PageView home(Language language) {
    return new Home(
        frame(language, site(language), List.of()),
        say(
            language,
            "แนวปฏิบัติ คำถามที่พบบ่อย และรายงานการประชุม เรื่องการปรับปรุงระบบราชการที่มุ่งช่วยยกระดับคะแนน CPI ของไทย",
            "Guidance, questions and minutes about the reforms that are meant to help raise Thailand’s CPI score."),
        levers(language),
        stops(language),
        List.of(
            new Anchor(
                "for/agency.html", say(language, "สำหรับหน่วยงานของรัฐ", "For state agencies")),
            new Anchor("for/citizen.html", say(language, "สำหรับประชาชน", "For citizens")),
            new Anchor("for/business.html", say(language, "สำหรับผู้ประกอบการ", "For businesses")),
            new Anchor(
                "for/investor.html",
                say(language, "สำหรับนักลงทุนต่างชาติ", "For foreign investors"))),
        List.of(
            new Group(
                Optional.of(say(language, "โรดโชว์ 4 ภาค", "Roadshow in four regions")),
                regions(language))));
  }

  private static List<Lever> levers(Language language) {
    return List.of(
        new Lever(
            "#",
            Optional.of(5),
            say(language, "การสร้างการรับรู้", "Awareness"),
            say(language, "อยู่ระหว่างดำเนินการ", "in progress"),
            Optional.of(new ProgressView(50, 60, "50–60%")),
            Optional.of(new Day("2023-05-19", "19 May 2023"))),
        new Lever(
            "#",
            Optional.empty(),
            "Biz Portal",
            say(language, "ไม่ระบุ", "not stated"),
            Optional.of(new ProgressView(50, 50, "50%")),
            Optional.empty()));
  }

  private static List<Stop> stops(Language language) {
    Day day = new Day("2027-03-05", say(language, "5 มีนาคม 2570", "5 March 2027"));
    return List.of(
        new Stop(
            "#",
            say(language, "ภาคเหนือ", "North"),
            say(language, "อยู่ในแผน", "planned"),
            Optional.empty()),
        new Stop(
            "#",
            say(language, "ภาคใต้", "South"),
            say(language, "กำหนดวันแล้ว", "date set"),
            Optional.of(day)));
  }

  private static List<Filter> filters(Language language) {
    return List.of(
        new Filter(
            "audience",
            List.of(
                new Choice(
                    "agency",
                    say(language, "หน่วยงานของรัฐ", "state agencies"),
                    2,
                    Optional.of("for/agency.html")),
                new Choice("citizen", say(language, "ประชาชน", "citizens"), 1, Optional.empty()))));
  }

  private static PageView emptyHome() {
    return new Home(
        frame(THAI, SITE_TH, List.of()),
        "เว็บไซต์นี้ยังไม่มีเนื้อหา",
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static PageView listing(Language language) {
    return new Listing(
        frame(
            language, say(language, "รายงานการประชุม", "Meetings"), crumbs(language).subList(0, 1)),
        say(language, "รายงานการประชุม", "Meetings"),
        say(
            language,
            "สาระสำคัญของการประชุม และงานที่ต้องดำเนินการต่อ",
            "What was discussed at each meeting, and what is to be done next."),
        Optional.of(listTrust(language)),
        filters(language),
        List.of(
            new Group(Optional.empty(), guides(language)),
            new Group(
                Optional.of("north"),
                Optional.of(say(language, "ภาคเหนือ", "North")),
                List.of(regions(language).get(0)))),
        actions(language, true),
        List.of(new PageView.Anchor("../events.html", say(language, "กิจกรรม", "Events"))));
  }

  private static PageView emptyListing() {
    return new Listing(
        frame(ENGLISH, "Guidance", crumbs(ENGLISH).subList(0, 1)),
        "Guidance",
        "What agencies must do.",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static PageView.ListTrust listTrust(Language language) {
    return new PageView.ListTrust(
        say(language, "12\u00a0หน้า", "12\u00a0pages"),
        Optional.of(day(language, "2023-05-19", "19 พฤษภาคม 2566", "19 May 2023")),
        Optional.of(day(language, "2023-05-19", "19 พฤษภาคม 2566", "19 May 2023")),
        Optional.of(day(language, "2023-11-19", "19 พฤศจิกายน 2566", "19 November 2023")));
  }

  private static PageView initiative(Language language) {
    boolean thai = language == THAI;
    return new InitiativePage(
        frame(
            language,
            say(language, "การปฏิบัติราชการทางอิเล็กทรอนิกส์", "Electronic government operations"),
            crumbs(language)),
        article(
            language,
            say(language, "ประเด็นขับเคลื่อน", "Initiative"),
            say(language, "การปฏิบัติราชการทางอิเล็กทรอนิกส์", "Electronic government operations"),
            say(
                language,
                "แจ้งเตือนและติดตามให้หน่วยงานของรัฐทำตามพระราชบัญญัติการปฏิบัติราชการทางอิเล็กทรอนิกส์ พ.ศ. 2565",
                "Reminding agencies of their duties under the Electronic Government Operations Act, and following up."),
            anchors(
                "#why", say(language, "เหตุใดเรื่องนี้จึงช่วยได้", "Why this may help"),
                "#parts", say(language, "งานย่อย", "Parts of the work"),
                "#next-steps", say(language, "ขั้นต่อไป", "Next steps"),
                "#open-questions", say(language, "เรื่องที่ยังไม่มีคำตอบ", "Open questions"),
                "#since", say(language, "ความเคลื่อนไหวหลังการประชุม", "Since the meeting"),
                "#sources", say(language, "แหล่งข้อมูล", "Sources"))),
        Optional.of(1),
        List.of(say(language, "สำนักงาน ก.พ.ร.", "OPDC")),
        List.of(
            say(
                language,
                "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)",
                "Digital Government Development Agency (Public Organization)"),
            say(language, "สำนักงานคณะกรรมการกฤษฎีกา", "Office of the Council of State")),
        List.of(
            say(
                language,
                "พระราชบัญญัติการปฏิบัติราชการทางอิเล็กทรอนิกส์ พ.ศ. 2565",
                "Electronic Government Operations Act B.E. 2565 (2022)")),
        say(language, "อยู่ระหว่างดำเนินการ", "in progress"),
        Optional.of(
            thai
                ? new ProgressView(50, 60, "ราวร้อยละ 50–60")
                : new ProgressView(50, 50, "about 50%")),
        List.of(
            new PartView(
                "biz-portal",
                "Biz Portal",
                say(language, "มีผลใช้งานแล้ว", "in force"),
                Optional.of(
                    say(
                        language,
                        "ขณะประชุมยังให้บริการนักลงทุนต่างชาติไม่ได้",
                        "At the time of the meeting it could not yet serve foreign investors."))),
            new PartView(
                "citizen-portal",
                "Citizen Portal",
                say(language, "อยู่ระหว่างศึกษา", "under study"),
                Optional.empty())),
        List.of(
            say(
                language,
                "แจ้งเตือนหน่วยงานของรัฐให้รู้หน้าที่ตามกฎหมาย",
                "Remind agencies of the duties the Act gives them."),
            say(
                language,
                "จัดคลินิกให้คำปรึกษาเป็นประจำทุกเดือน",
                "Hold consultation clinics every month.")),
        List.of(
            say(
                language,
                "คลินิกจัดวันใดและที่ใด แหล่งข้อมูลไม่ได้ระบุ",
                "When and where the clinics are held is not stated.")),
        List.of(
            new DevelopmentView(
                day(language, "2024-04-02", "2 เมษายน พ.ศ. 2567", "2 April 2024"),
                say(
                    language,
                    "คณะรัฐมนตรีอนุมัติหลักการร่างกฎหมายฉบับใหม่ตามที่สำนักงาน ก.พ.ร. เสนอ",
                    "The Cabinet approved a new bill in principle, as proposed by OPDC."),
                List.of("S01", "L21")),
            new DevelopmentView(
                day(language, "2025", "พ.ศ. 2568", "2025"),
                say(
                    language,
                    "ร่างเข้าสู่การพิจารณาของสภาผู้แทนราษฎร",
                    "The bill went to parliament."),
                List.of())),
        List.of(
            new Group(Optional.of(say(language, "แนวปฏิบัติ", "Guidance")), guides(language)),
            new Group(Optional.empty(), guides(language).subList(0, 1))));
  }

  private static PageView emptyInitiative() {
    return new InitiativePage(
        frame(ENGLISH, "การมีส่วนร่วมของภาคประชาชน", crumbs(ENGLISH)),
        fallback("Initiative", "การมีส่วนร่วมของภาคประชาชน"),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        "not stated",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static PageView guidance(Language language) {
    return new GuidancePage(
        frame(
            language,
            say(language, "การประกาศช่องทางอิเล็กทรอนิกส์", "Announcing the electronic channel"),
            crumbs(language)),
        article(
            language,
            say(language, "แนวปฏิบัติ", "Guidance"),
            say(
                language,
                "การประกาศช่องทางอิเล็กทรอนิกส์ที่ประชาชนใช้ติดต่อหน่วยงาน",
                "Announcing the electronic channel that people use to write to your agency"),
            say(
                language,
                "หัวหน้าหน่วยงานต้องประกาศช่องทาง และกำหนดระบบปฏิบัติงาน ภายใน 90 วันนับแต่วันที่คณะรัฐมนตรีมีมติ",
                "The head of the agency announces the channel and sets the work systems within 90 days of the Cabinet resolution."),
            anchors(
                "#steps", say(language, "ขั้นตอน", "Steps"),
                "#why", say(language, "เหตุใดต้องประกาศ", "Why announce"),
                "#limits", say(language, "ตารางกำหนดเวลา", "Table of time limits"),
                "#checklist", say(language, "รายการตรวจสอบ", "Checklist"),
                "#sources", say(language, "แหล่งข้อมูล", "Sources"))),
        Optional.of(
            new Anchor(
                "#",
                say(
                    language,
                    "การปฏิบัติราชการทางอิเล็กทรอนิกส์",
                    "Electronic government operations"))),
        List.of(
            new CitationView(
                say(
                    language,
                    "พระราชบัญญัติการปฏิบัติราชการทางอิเล็กทรอนิกส์ พ.ศ. 2565",
                    "Electronic Government Operations Act B.E. 2565 (2022)"),
                Optional.of(say(language, "มาตรา 20", "section 20"))),
            new CitationView(
                say(
                    language,
                    "พระราชบัญญัติว่าด้วยธุรกรรมทางอิเล็กทรอนิกส์ พ.ศ. 2544",
                    "Electronic Transactions Act B.E. 2544 (2001)"),
                Optional.empty())),
        List.of(
            say(
                language,
                "เลือกช่องทางที่ประชาชนเข้าถึงได้สะดวก เช่น ที่อยู่ไปรษณีย์อิเล็กทรอนิกส์กลางของหน่วยงาน และระบุผู้รับผิดชอบให้ชัดเจน",
                "Choose a channel that people can reach easily, such as the agency’s central e-mail address, and say who answers for it."),
            say(
                language,
                "ให้หัวหน้าหน่วยงานลงนามประกาศ",
                "Have the head of the agency sign the announcement."),
            say(language, "เผยแพร่ประกาศให้ประชาชนทราบเป็นการทั่วไป", "Publish it.")),
        List.of(
            say(
                language,
                "หัวหน้าหน่วยงานประกาศช่องทางอิเล็กทรอนิกส์แล้ว",
                "The head of the agency has announced the channel."),
            say(
                language,
                "ถ้ายังไม่เปิดข้อมูลการอนุญาตออนไลน์ ผู้ขอได้รับข้อมูลภายใน 3 วันโดยไม่เสียเงิน แม้คำขอจะมาถึงนอกเวลาทำการก็ตาม",
                "While licence data are not yet online, people who ask get them within 3 days, free of charge.")));
  }

  private static PageView emptyGuidance() {
    return new GuidancePage(
        frame(ENGLISH, "แสดงเอกสารเป็นภาพ", crumbs(ENGLISH)),
        fallback("Guidance", "แสดงเอกสารเป็นภาพ"),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  private static PageView faq(Language language) {
    List<Passage> questions =
        List.of(
            new Passage(
                2,
                "file-online",
                html(
                    say(
                        language,
                        "ยื่นคำขอออนไลน์แล้ว เจ้าหน้าที่ปฏิเสธได้หรือไม่",
                        "Can an official refuse my application because I filed it online?")),
                html(
                    say(
                        language,
                        "<p>ปฏิเสธเพราะเหตุนี้เพียงอย่างเดียวไม่ได้ กฎหมายให้ประชาชนเลือกยื่นคำขอและเอกสารทางอิเล็กทรอนิกส์ได้ อ่านต่อที่<a href=\"#\">การรับคำขอทางอิเล็กทรอนิกส์</a></p>",
                        "<p>Not for that reason alone. The Act lets people choose to file applications and documents electronically. Read more under <a href=\"#\">accepting electronic filing</a>.</p>"))),
            new Passage(
                3,
                "file-exceptions",
                html(say(language, "มีข้อยกเว้นหรือไม่", "Are there exceptions?")),
                html(
                    say(
                        language,
                        "<p>มี เช่น การสมรส การหย่า และการขอหนังสือเดินทาง</p>",
                        "<p>Yes: marriage, divorce and passports, for example.</p>"))),
            new Passage(
                2,
                "copies",
                html(
                    say(
                        language,
                        "ต้องรับรองสำเนาเองหรือไม่",
                        "Do I have to certify copies myself?")),
                html(
                    say(
                        language,
                        "<p>สำเนาเอกสารที่ส่งทางอิเล็กทรอนิกส์ไม่ต้องลงนามรับรอง</p>",
                        "<p>Copies sent electronically need no certifying signature.</p>"))));
    return new FaqPage(
        frame(
            language,
            say(
                language,
                "คำถามเรื่องการปฏิบัติราชการทางอิเล็กทรอนิกส์",
                "Questions about the Electronic Government Operations Act"),
            crumbs(language)),
        with(
            article(
                language,
                say(language, "คำถามที่พบบ่อย", "Questions and answers"),
                say(
                    language,
                    "คำถามเรื่องการปฏิบัติราชการทางอิเล็กทรอนิกส์",
                    "Questions about the Electronic Government Operations Act"),
                say(
                    language,
                    "คำตอบสั้น ๆ สำหรับประชาชน ผู้ประกอบการ และเจ้าหน้าที่",
                    "Short answers for citizens, businesses and officers."),
                anchors(
                    "#file-online",
                    questions.get(0).heading().markup(),
                    "#copies",
                    questions.get(2).heading().markup(),
                    "#sources",
                    say(language, "แหล่งข้อมูล", "Sources"))),
            questions),
        Optional.of(
            new Anchor(
                "#",
                say(
                    language,
                    "การปฏิบัติราชการทางอิเล็กทรอนิกส์",
                    "Electronic government operations"))));
  }

  private static PageView emptyFaq() {
    Article article = fallback("Questions and answers", "คำถามเรื่อง CPI");
    return new FaqPage(
        frame(ENGLISH, "คำถามเรื่อง CPI", crumbs(ENGLISH)),
        with(
            article,
            List.of(
                new Passage(
                    2,
                    "what-is-cpi",
                    html("CPI คืออะไร"),
                    html("<p>ดัชนีการรับรู้การทุจริต</p>")))),
        Optional.empty());
  }

  private static PageView minutes(Language language) {
    return new MinutesPage(
        frame(
            language,
            say(language, "การประชุมวันที่ 19 พฤษภาคม พ.ศ. 2566", "Meeting of 19 May 2023"),
            crumbs(language)),
        article(
            language,
            say(language, "รายงานการประชุม", "Minutes of a meeting"),
            say(
                language,
                "การประชุมหารือแนวทางขับเคลื่อนเพื่อยกระดับดัชนีการรับรู้การทุจริต (CPI) ของไทย",
                "Consultation meeting on raising Thailand’s Corruption Perceptions Index"),
            say(
                language,
                "สำนักงาน ก.พ.ร. สำนักงาน ป.ป.ช. และสำนักงาน ป.ป.ท. หารือ 5 ประเด็น",
                "OPDC, NACC and PACC discussed five matters."),
            anchors(
                "#agenda", say(language, "เรื่องที่หารือ", "Matters discussed"),
                "#why", say(language, "สาระสำคัญ", "What was said"),
                "#decisions", say(language, "มติที่ประชุม", "Decisions"),
                "#actions", say(language, "งานที่ต้องดำเนินการ", "Action items"),
                "#sources", say(language, "แหล่งข้อมูล", "Sources"))),
        meetingDay(language),
        Optional.of(say(language, "เวลา 13.30 น.", "13.30")),
        Optional.of(
            say(
                language,
                "ห้องประชุม ก.พ.ร. ชั้น 5 สำนักงาน ก.พ.ร.",
                "OPDC meeting room, 5th floor, OPDC office")),
        Optional.of(say(language, "รองเลขาธิการ ก.พ.ร.", "Deputy Secretary-General of OPDC")),
        List.of(
            say(language, "สำนักงาน ก.พ.ร.", "OPDC"),
            say(language, "สำนักงาน ป.ป.ช.", "NACC"),
            say(language, "สำนักงาน ป.ป.ท.", "PACC")),
        List.of(
            new AgendaView(
                say(
                    language,
                    "พระราชบัญญัติการปฏิบัติราชการทางอิเล็กทรอนิกส์ พ.ศ. 2565",
                    "The electronic government operations Act"),
                Optional.of(
                    new Anchor(
                        "#",
                        say(
                            language,
                            "การปฏิบัติราชการทางอิเล็กทรอนิกส์",
                            "Electronic government")))),
            new AgendaView(say(language, "เรื่องอื่น ๆ", "Other matters"), Optional.empty())),
        List.of(say(language, "รับทราบความก้าวหน้า", "Progress was noted.")),
        actions(language, false));
  }

  private static PageView emptyMinutes() {
    return new MinutesPage(
        frame(ENGLISH, "การประชุมครั้งที่ 2", crumbs(ENGLISH)),
        fallback("Minutes of a meeting", "การประชุมครั้งที่ 2"),
        meetingDay(ENGLISH),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static PageView roadshow(Language language) {
    return new RoadshowPage(
        frame(
            language, say(language, "โรดโชว์ภาคเหนือ", "Roadshow in the North"), crumbs(language)),
        article(
            language,
            say(language, "โรดโชว์", "Roadshow"),
            say(language, "โรดโชว์ภาคเหนือ", "Roadshow in the North"),
            say(
                language,
                "การสื่อสารสร้างความเข้าใจกับหน่วยงานในภาคเหนือ",
                "Explaining the reforms to agencies in the North."),
            List.of()),
        say(language, "ภาคเหนือ", "North"),
        say(language, "กำหนดวันแล้ว", "date set"),
        Optional.of(
            day(
                language,
                "2027-01-15",
                "วันศุกร์ที่ 15 มกราคม พ.ศ. 2570",
                "Friday 15 January 2027")),
        Optional.of(
            say(language, "หอประชุมตัวอย่าง จังหวัดเชียงใหม่", "A sample hall, Chiang Mai")),
        Stream.of(
                "เชียงราย,Chiang Rai",
                "เชียงใหม่,Chiang Mai",
                "น่าน,Nan",
                "พะเยา,Phayao",
                "แพร่,Phrae",
                "แม่ฮ่องสอน,Mae Hong Son",
                "ลำปาง,Lampang",
                "ลำพูน,Lamphun",
                "อุตรดิตถ์,Uttaradit")
            .map(names -> names.split(","))
            .map(names -> say(language, names[0], names[1]))
            .toList(),
        List.of(
            say(language, "คู่มือสำหรับประชาชนของหน่วยงาน", "Your agency’s manual for the public")),
        guides(language).subList(0, 2),
        anchors("north.ics", say(language, "ภาคเหนือ", "North")));
  }

  private static PageView emptyRoadshow() {
    return new RoadshowPage(
        frame(ENGLISH, "โรดโชว์ภาคใต้", crumbs(ENGLISH)),
        fallback("Roadshow", "โรดโชว์ภาคใต้"),
        "South",
        "planned, date not announced",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static PageView clinic(Language language) {
    return new ClinicPage(
        frame(
            language, say(language, "คลินิกให้คำปรึกษา", "Consultation clinics"), crumbs(language)),
        article(
            language,
            say(language, "คลินิกให้คำปรึกษา", "Consultation clinic"),
            say(language, "คลินิกให้คำปรึกษาประจำเดือน", "Monthly consultation clinics"),
            say(
                language,
                "สอบถามวิธีปฏิบัติตามกฎหมายได้ทุกเดือน",
                "Ask how to put the law into practice."),
            anchors("#sources", say(language, "แหล่งข้อมูล", "Sources"))),
        say(language, "ทุกเดือน", "every month"),
        List.of(
            meetingDay(language),
            day(
                language,
                "2023-06-16",
                "วันศุกร์ที่ 16 มิถุนายน พ.ศ. 2566",
                "Friday 16 June 2023")),
        Optional.of(say(language, "ห้องประชุม ก.พ.ร. ชั้น 5", "OPDC meeting room, 5th floor")),
        anchors("all.ics", say(language, "ทุกงาน", "All events")));
  }

  private static PageView emptyClinic() {
    return new ClinicPage(
        frame(ENGLISH, "คลินิกให้คำปรึกษา", crumbs(ENGLISH)),
        fallback("Consultation clinic", "คลินิกให้คำปรึกษา"),
        "every month",
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static PageView page(Language language) {
    Html all =
        html(
            say(
                    language,
                    "<p>คำที่ใช้ตรวจการวางวรรณยุกต์ ที่ ป้า ฟื้น น้ำ กี๊ ปั๊ม ญู ฐุ ผู้ ซึ้ง ปี่ ฝึก เปี๊ยะ ญาติ ฎุ ฏู ฤๅ ปู่ ปิ้ง ป่ำ ก่ำ สิทธิ์ ศักดิ์ ครั้ง ผื่น ฬุ</p>",
                    "<p>The Thai title is <span lang=\"th\">พระราชบัญญัติการปฏิบัติราชการทางอิเล็กทรอนิกส์ พ.ศ. 2565</span>.</p>")
                + "<p><strong>ตัวหนา ผู้ซึ้งปี่</strong> <em>เน้น emphasis</em> <del>ยกเลิก</del> <code>site.yaml</code> <abbr title=\"สำนักงานคณะกรรมการพัฒนาระบบราชการ\">ก.พ.ร.</abbr><sup id=\"fnref:1-2\" class=\"footnote-ref\"><a href=\"#fn:1\" role=\"doc-noteref\">1</a></sup> <a href=\"https://example.org/a/very/long/address/that/has/no/space/in/it/and/goes/on/and/on/0123456789\">https://example.org/a/very/long/address/that/has/no/space/in/it/and/goes/on/and/on/0123456789</a></p>"
                + callouts(language)
                + "<ul><li class=\"task-list-item\"><input type=\"checkbox\" disabled checked aria-label=\"ทำแล้ว\"> แล้ว</li><li class=\"task-list-item\"><input type=\"checkbox\" disabled aria-label=\"ยังไม่ได้ทำ\"> ยัง</li></ul>"
                + "<dl><dt>CPI</dt><dd>ดัชนีการรับรู้การทุจริต</dd><dt>OGP</dt><dd>ภาคีเครือข่ายรัฐบาลเปิด</dd></dl>"
                + "<details><summary>อ่านเพิ่มเติม</summary><p>เนื้อหาที่พับไว้</p></details>"
                + "<blockquote><p>ข้อความที่ยกมา</p></blockquote><pre tabindex=\"0\"><code>content/guidance/fast-track.th.md is a file name that may be long, long, long, very long</code></pre><hr>"
                + "<ol><li>หนึ่ง<ul><li>ก</li><li>ข</li></ul></li><li>สอง</li></ol>"
                + "<figure class=\"chart\"><svg class=\"bar-chart\" role=\"img\" aria-label=\"CPI\" viewBox=\"0 0 360 96\" width=\"360\" height=\"96\"><text class=\"bar-name\" x=\"0\" y=\"16\">2567</text><rect class=\"bar\" x=\"0\" y=\"22\" width=\"272\" height=\"16\"/><text class=\"bar-label\" x=\"278\" y=\"35\">34 คะแนน</text><text class=\"bar-name\" x=\"0\" y=\"64\">2568</text><rect class=\"bar\" x=\"0\" y=\"70\" width=\"264\" height=\"16\"/><text class=\"bar-label\" x=\"270\" y=\"83\">33</text></svg><div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"CPI\"><table><thead><tr><th scope=\"col\">ปี</th><th scope=\"col\" class=\"right\">คะแนน</th></tr></thead><tbody><tr><td>2567</td><td class=\"right\">34</td></tr><tr><td>2568</td><td class=\"right\">33</td></tr></tbody></table></div><figcaption>คะแนน CPI ของไทย</figcaption></figure>");
    Article article =
        article(
            language,
            say(language, "เกี่ยวกับเว็บไซต์", "About this site"),
            say(
                language,
                "ตัวอย่างทุกอย่างที่เนื้อหาใช้ได้",
                "A sample of everything that content can use"),
            "",
            anchors("#why", "Why", "#deep", "Deep"));
    return new PlainPage(
        frame(language, article.title(), crumbs(language).subList(0, 1)),
        with(
            article,
            List.of(
                new Passage(
                    2,
                    "why",
                    html(
                        say(
                            language,
                            "หัวข้อระดับสอง ที่ยาวจนต้องขึ้นบรรทัดใหม่เพื่อดูว่าสระและวรรณยุกต์ เช่น ปู่ ซึ้ง ญู ไม่ชนกัน",
                            "A heading of level two")),
                    all),
                new Passage(
                    3,
                    "deep",
                    html(say(language, "หัวข้อระดับสาม", "A heading of level three")),
                    html(table(language))),
                new Passage(
                    4,
                    "deeper",
                    html(say(language, "หัวข้อระดับสี่", "A heading of level four")),
                    html("<p>…</p>")))));
  }

  private static String callouts(Language language) {
    StringBuilder all = new StringBuilder();
    List<String> kinds = List.of("note", "tip", "important", "warning", "caution");
    List<String> titles =
        language == THAI
            ? List.of("หมายเหตุ", "คำแนะนำ", "สำคัญ", "คำเตือน", "ข้อควรระวัง")
            : List.of("Note", "Tip", "Important", "Warning", "Caution");
    for (int i = 0; i < kinds.size(); i++) {
      all.append("<div class=\"callout callout-")
          .append(kinds.get(i))
          .append("\"><p class=\"callout-title\">")
          .append(titles.get(i))
          .append("</p><p>");
      all.append(
              say(
                  language,
                  "ก่อนมีประกาศ ช่องทางอิเล็กทรอนิกส์ที่หน่วยงานใช้อยู่ถือว่าใช้ได้ ดู<a href=\"#why\">การประกาศช่องทาง</a>",
                  "Until the announcement, people may use any channel the agency <a href=\"#why\">already uses</a>."))
          .append("</p></div>");
    }
    return all.toString();
  }

  private static PageView glossary(Language language) {
    Entry office =
        new Entry(
            "term-opdc",
            "สำนักงานคณะกรรมการพัฒนาระบบราชการ",
            THAI,
            Optional.of("สำนักงาน ก.พ.ร."),
            "Office of the Public Sector Development Commission",
            ENGLISH,
            Optional.of("OPDC"),
            Optional.of(
                say(language, "หมายถึงสำนักงาน ไม่ใช่คณะกรรมการ", "The office, not the board.")));
    Entry index =
        new Entry(
            "term-cpi",
            "ดัชนีการรับรู้การทุจริต",
            THAI,
            Optional.empty(),
            "Corruption Perceptions Index",
            ENGLISH,
            Optional.empty(),
            Optional.empty());
    Entry officeInEnglish =
        new Entry(
            "term-opdc-en",
            office.other(),
            ENGLISH,
            Optional.of("OPDC"),
            office.name(),
            THAI,
            Optional.of("สำนักงาน ก.พ.ร."),
            Optional.empty());
    List<Letter> thai =
        new ArrayList<>(
            List.of(
                new Letter("th-do", "ด", List.of(index)),
                new Letter("th-so", "ส", List.of(office))));
    for (char letter = 'ก'; letter <= 'ฎ'; letter++) {
      thai.add(
          new Letter(
              "th-" + (int) letter,
              String.valueOf(letter),
              List.of(
                  new Entry(
                      "term-" + (int) letter,
                      letter + "ำหนดเวลา",
                      THAI,
                      Optional.empty(),
                      "time limit",
                      ENGLISH,
                      Optional.empty(),
                      Optional.empty()))));
    }
    return new Glossary(
        frame(language, say(language, "อภิธานศัพท์", "Glossary"), crumbs(language).subList(0, 1)),
        say(language, "อภิธานศัพท์", "Glossary"),
        say(language, "คำศัพท์ในเว็บไซต์นี้", "The terms of this site."),
        Optional.of(listTrust(language)),
        thai,
        List.of(new Letter("en-o", "O", List.of(officeInEnglish))));
  }

  private static PageView emptyGlossary() {
    return new Glossary(
        frame(ENGLISH, "Glossary", crumbs(ENGLISH).subList(0, 1)),
        "Glossary",
        "The terms of this site.",
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static PageView results(Language language) {
    return new Results(
        frame(language, say(language, "ค้นหา", "Search"), crumbs(language).subList(0, 1)),
        anchors(
            "guidance/index.html",
            say(language, "แนวปฏิบัติ", "Guidance"),
            "glossary.html",
            say(language, "อภิธานศัพท์", "Glossary")),
        anchors("for/citizen.html", say(language, "สำหรับประชาชน", "For citizens")));
  }

  private static PageView emptyResults() {
    return new Results(
        frame(THAI, "ค้นหา", List.of()), anchors("glossary.html", "อภิธานศัพท์"), List.of());
  }

  private static PageView handouts(Language language) {
    List<PageView.Download> downloads =
        List.of(
            new PageView.Download("../handouts/north.th.a4.pdf", "A4", "34 pp.", "402\u00a0KB"),
            new PageView.Download(
                "../handouts/north.th.large.pdf", "Large", "80 pp.", "1\u00a0KB"));
    return new PageView.HandoutsPage(
        frame(language, say(language, "เอกสารแจก", "Handouts"), crumbs(language).subList(0, 1)),
        say(language, "เอกสารแจก", "Handouts"),
        say(language, "ไฟล์ PDF สำหรับพิมพ์", "PDF files to print"),
        Optional.of(listTrust(language)),
        List.of(
            new PageView.HandoutView(
                "north",
                say(language, "ชุดเอกสารโรดโชว์ภาคเหนือ", "Roadshow pack for the North"),
                Optional.of(say(language, "สำหรับหน่วยงานของรัฐ", "For state agencies")),
                List.of(say(language, "หน่วยงานของรัฐ", "state agencies")),
                new Day("2026-11-22", say(language, "22 พฤศจิกายน 2569", "22 November 2026")),
                Optional.of("../handouts/north.th.png"),
                List.of(
                    new PageView.PrintedEdition(
                        say(language, "ภาษาไทย", "In Thai"), Optional.of(THAI), downloads),
                    new PageView.PrintedEdition(
                        say(language, "สองภาษา", "Bilingual"), Optional.empty(), downloads))),
            new PageView.HandoutView(
                "sheet",
                say(language, "แผ่นเดียว", "A sheet"),
                Optional.empty(),
                List.of(),
                new Day("2026-11-22", say(language, "22 พฤศจิกายน 2569", "22 November 2026")),
                Optional.empty(),
                List.of())));
  }

  private static PageView translations(Language language) {
    PageView.Anchor page = new PageView.Anchor("guidance/sample.html", "Page");
    return new PageView.TranslationsPage(
        frame(language, "Translations", crumbs(language).subList(0, 1)),
        "Translations",
        "1 of 2",
        List.of(
            new PageView.TranslationView(page, ENGLISH, "guidance/sample", "Thai", "Current", true),
            new PageView.TranslationView(page, THAI, "guidance/a", "Thai", "Missing", false)));
  }

  private static PageView emptyHandouts() {
    return new PageView.HandoutsPage(
        frame(THAI, "เอกสารแจก", List.of()), "เอกสารแจก", "ไฟล์ PDF", Optional.empty(), List.of());
  }

  private static PageView tracker(Language language) {
    boolean thai = language == THAI;
    String heading = say(language, "ความคืบหน้า", "Progress");
    return new PageView.Tracker(
        frame(language, heading, crumbs(language).subList(0, 1)),
        heading,
        say(language, "แต่ละเรื่องทำถึงไหนแล้ว", "Where each initiative stands."),
        Optional.of(listTrust(language)),
        List.of(
            new PageView.LeverView(
                "portals",
                "#",
                "Biz Portal",
                language,
                Optional.of(say(language, "ประเด็นที่ 2", "Initiative 2")),
                say(language, "อยู่ระหว่างดำเนินการ", "in progress"),
                Optional.of(
                    thai
                        ? new ProgressView(50, 60, "ราวร้อยละ 50–60")
                        : new ProgressView(50, 50, "about 50%")),
                Optional.of(day(language, "2023-05-19", "19 พฤษภาคม 2566", "19 May 2023")),
                List.of(say(language, "สพร.", "DGA")),
                Optional.of(say(language, "ศึกษาและออกแบบ", "Study and design."))),
            new PageView.LeverView(
                "other",
                "#",
                say(language, "Only in English", "มีเฉพาะภาษาไทย"),
                language.other(),
                Optional.empty(),
                say(language, "ไม่ระบุ", "not stated"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty())),
        new Anchor("actions.html", say(language, "งานที่ต้องดำเนินการ", "Action items")));
  }

  private static PageView register(Language language) {
    String heading = say(language, "งานที่ต้องดำเนินการ", "Action items");
    return new PageView.ActionRegister(
        frame(language, heading, crumbs(language).subList(0, 1)),
        heading,
        say(language, "จากทุกการประชุม", "From all meetings."),
        Optional.of(listTrust(language)),
        List.of(
            new PageView.ActionGroup(
                "agency-1",
                say(language, "สพร.", "DGA"),
                Optional.empty(),
                language,
                actions(language, true))),
        language == THAI
            ? List.of(
                new PageView.ActionGroup(
                    "initiative-1",
                    "Biz Portal",
                    Optional.of("#"),
                    language,
                    actions(language, true)))
            : List.of());
  }

  private static PageView notFound(Language language) {
    return new NotFound(
        frame(
            language, say(language, "ไม่พบหน้าที่ต้องการ", "This page cannot be found"), List.of()),
        crumbs(language));
  }

  private static PageView emptyNotFound() {
    Frame frame = frame(THAI, "ไม่พบหน้าที่ต้องการ", List.of());
    Frame bare =
        new Frame(
            THAI,
            frame.siteTitle(),
            frame.title(),
            Optional.empty(),
            frame.root(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            frame.switcher(),
            List.of(),
            Neighbours.NONE,
            frame.search(),
            frame.assets(),
            publishing(THAI));
    return new NotFound(bare, List.of());
  }

  private static PageView forward(Language language) {
    return new Forward(
        frame(language, say(language, "ช่องทางพิเศษแบบเร่งด่วน", "Fast track"), List.of()),
        "fast-track.html",
        "https://example.go.th/" + language.code() + "/guidance/fast-track.html");
  }

  // What samples share.

  private static Frame frame(Language language, String title, List<Anchor> crumbs) {
    String url = "https://example.go.th/" + language.code() + "/guidance/sample.html";
    return new Frame(
        language,
        site(language),
        title,
        Optional.of(
            say(
                language,
                "คำอธิบายหน้าสำหรับเครื่องมือค้นหา",
                "What search engines show of this page")),
        "",
        Optional.of(url),
        List.of(
            new Alternate("th", url.replace("/en/", "/th/")),
            new Alternate("en", url.replace("/th/", "/en/"))),
        List.of(
            new MenuItem("#", say(language, "ประเด็นขับเคลื่อน", "Initiatives"), false),
            new MenuItem("#", say(language, "แนวปฏิบัติ", "Guidance"), true),
            new MenuItem("#", say(language, "คำถามที่พบบ่อย", "Questions and answers"), false),
            new MenuItem("#", say(language, "รายงานการประชุม", "Meetings"), false),
            new MenuItem("#", say(language, "โรดโชว์ 4 ภาค", "Roadshow in four regions"), false),
            new MenuItem("#", say(language, "คลินิกให้คำปรึกษา", "Consultation clinics"), false),
            new MenuItem("#", say(language, "อภิธานศัพท์", "Glossary"), false),
            new MenuItem("#", say(language, "เกี่ยวกับเว็บไซต์", "About this site"), false)),
        crumbs,
        new Switch("#", language.other(), say(language, "English", "ไทย")),
        anchors(
            "about.html",
            say(language, "เกี่ยวกับเว็บไซต์นี้", "About this site"),
            "accessibility.html",
            say(language, "การเข้าถึง", "Accessibility")),
        new Neighbours(
            Optional.of(new Anchor("#", say(language, "หน้าก่อน", "The page before"))),
            Optional.of(new Anchor("#", say(language, "หน้าถัดไป", "The page after")))),
        Optional.of(search(language)),
        assets(),
        publishing(language));
  }

  private static Publishing publishing(Language language) {
    return new Publishing(
        "default-src 'none'; script-src 'self'",
        List.of(new Anchor(language.code() + "/feed.xml", site(language))),
        Optional.of("sample.md"),
        Optional.of("https://example.go.th/edit/sample"),
        Optional.of("2026-11-22"),
        Optional.of("https://example.go.th/assets/share.png"),
        Optional.of(new Html("{\"@context\":\"https://schema.org\"}")));
  }

  private static Search search(Language language) {
    return new Search(
        language.code() + "/search.html",
        "search/manifest.json",
        "assets/js/search-box.js",
        "assets/js/search-core.js",
        "search/offline." + language.code() + ".js");
  }

  private static Assets assets() {
    return new Assets(
        loaded("assets/css/site.css"),
        loaded("assets/js/site.js"),
        new Loaded("assets/js/reading.js", Optional.empty()),
        "assets/img/icon.svg",
        new Html("const page = 1"));
  }

  private static Loaded loaded(String href) {
    return new Loaded(href, Optional.of("sha384-c2FtcGxl"));
  }

  private static Article article(
      Language language, String kind, String title, String summary, List<Anchor> contents) {
    return new Article(
        kind,
        language,
        title,
        Optional.of(summary).filter(text -> !text.isEmpty()),
        html(
            say(
                language,
                "<p>ถ้าหน่วยงานของท่านยังไม่ประกาศช่องทางอิเล็กทรอนิกส์ หรือยังไม่กำหนดระบบปฏิบัติงาน ให้ดู<a href=\"#limits\">กำหนด 90 วัน</a>ก่อน<sup id=\"fnref:1\" class=\"footnote-ref\"><a href=\"#fn:1\" role=\"doc-noteref\">1</a></sup></p>",
                "<p>If your agency has not announced its channel, see the <a href=\"#limits\">limit of 90 days</a> first.<sup id=\"fnref:1\" class=\"footnote-ref\"><a href=\"#fn:1\" role=\"doc-noteref\">1</a></sup></p>")),
        List.of(
            new Passage(
                2,
                "why",
                html(say(language, "เหตุใดเรื่องนี้จึงช่วยได้", "Why this may help")),
                html(
                    say(
                        language,
                        "<p>คะแนน CPI มาจากการรับรู้ของผู้เชี่ยวชาญและนักธุรกิจ กฎหมายที่ดีขึ้นอย่างเดียวไม่ได้ทำให้คะแนนเพิ่ม แต่<strong>อาจช่วย</strong>ลดโอกาสในการเรียกรับสินบน เพราะประชาชนไม่ต้องเดินทางมาที่หน่วยงาน</p>",
                        "<p>The score comes from how experts and business people see a country. A better law does not raise it by itself, but <strong>may help</strong>.</p>"))),
            new Passage(
                2,
                "limits",
                html(say(language, "ตารางกำหนดเวลา", "Table of time limits")),
                html(table(language)))),
        html(
            "<ol class=\"footnotes\">\n<li id=\"fn:1\">\n<p>"
                + say(
                    language,
                    "นับแต่วันที่คณะรัฐมนตรีมีมติตามมาตรา 6",
                    "Counted from the Cabinet resolution under section 6.")
                + "</p>\n<p class=\"footnote-back\"><a href=\"#fnref:1\" role=\"doc-backlink\" aria-label=\""
                + say(language, "กลับไปยังเนื้อหา", "Back to the text")
                + "\">↩</a></p>\n</li>\n</ol>"),
        contents,
        new Trust(
            Optional.of(say(language, "กองบรรณาธิการ", "The editors")),
            Optional.of(day(language, "2026-11-22", "22 พฤศจิกายน พ.ศ. 2569", "22 November 2026")),
            Optional.of(day(language, "2026-11-20", "20 พฤศจิกายน พ.ศ. 2569", "20 November 2026")),
            Optional.of(day(language, "2026-11-22", "22 พฤศจิกายน พ.ศ. 2569", "22 November 2026")),
            Optional.of(day(language, "2027-11-22", "22 พฤศจิกายน พ.ศ. 2570", "22 November 2027"))),
        List.of(
            say(language, "หน่วยงานของรัฐ", "state agencies"),
            say(language, "ผู้ประกอบการ", "businesses")),
        List.of(say(language, "สำนักงาน ก.พ.ร.", "OPDC"), say(language, "สพร.", "DGA")),
        List.of(
            say(language, "กำหนดเวลา", "time limits"), say(language, "วันใช้บังคับ", "in force")),
        List.of(
            new SourceView(
                "พระราชบัญญัติการปฏิบัติราชการทางอิเล็กทรอนิกส์ พ.ศ. 2565 (ราชกิจจานุเบกษา เล่ม 139 ตอนที่ 63 ก หน้า 1–9)",
                THAI,
                Optional.of("https://ratchakitcha.soc.go.th/documents/17225857.pdf"),
                List.of(
                    new FactView(
                        "S01",
                        say(
                            language,
                            "หัวหน้าหน่วยงานต้องประกาศช่องทางภายใน 90 วัน",
                            "The head of the agency announces the channel within 90 days."),
                        Optional.of("มาตรา 20"),
                        List.of(new Anchor("https://example.org/report", "example.org")),
                        Optional.of(say(language, "12 ตุลาคม พ.ศ. 2565", "12 October 2022")),
                        Optional.empty()),
                    new FactView(
                        "L21",
                        say(
                            language,
                            "คณะรัฐมนตรีอนุมัติหลักการร่างกฎหมายใหม่",
                            "The Cabinet approved the bill in principle."),
                        Optional.of("มาตรา 22"),
                        List.of(),
                        Optional.empty(),
                        Optional.of(
                            say(
                                language,
                                "อ้างอิงจากแหล่งทุติยภูมิ ควรตรวจสอบกับต้นฉบับก่อนนำไปใช้",
                                "Rests on a secondary source; check the original before you rely on it."))))),
            new SourceView(
                "The Nation: New law pushes state agencies to adopt electronic processes",
                ENGLISH,
                Optional.empty(),
                List.of(
                    new FactView(
                        "E02",
                        say(
                            language,
                            "ชื่อภาษาอังกฤษในแหล่งสาธารณะไม่ตรงกัน",
                            "English names in public sources differ."),
                        Optional.empty(),
                        List.of(),
                        Optional.of("2022"),
                        Optional.empty()),
                    new FactView(
                        "E03",
                        say(language, "ยังไม่พบชื่อทางการ", "No official title was found."),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty())))),
        Optional.empty(),
        Optional.of("../../" + language.other().code() + "/guidance/sample.html"),
        Optional.of(
            new PageView.Download(
                "../../handouts/pages/th/guidance/sample.pdf", "A4", "2 pp.", "84\u00a0KB")),
        guides(language),
        share());
  }

  private static Article with(Article article, List<Passage> passages) {
    return new Article(
        article.kind(),
        article.language(),
        article.title(),
        article.summary(),
        article.intro(),
        passages,
        article.notes(),
        article.contents(),
        article.trust(),
        article.audience(),
        article.agencies(),
        article.tags(),
        article.sources(),
        article.original(),
        article.newer(),
        article.print(),
        article.related(),
        article.share());
  }

  /** A Thai document shown to readers of English, with next to nothing in it. */
  private static Article fallback(String kind, String title) {
    return new Article(
        kind,
        THAI,
        title,
        Optional.empty(),
        Html.NONE,
        List.of(),
        Html.NONE,
        List.of(),
        new Trust(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.of("../../th/guidance/sample.html"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        share());
  }

  private static PageView.Share share() {
    return new PageView.Share(
        "https://example.go.th/th/guidance/sample.html",
        "https://social-plugins.line.me/lineit/share?url=https%3A%2F%2Fexample.go.th",
        new PageView.Qr(25, "m2 2h7v1h-7z"));
  }

  private static String table(Language language) {
    return "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
        + say(language, "ตาราง เลื่อนดูทางซ้ายและขวาได้", "Table, scrolls sideways")
        + "\"><table><thead><tr>"
        + say(
            language,
            "<th>เรื่อง</th><th>ใคร</th><th>กำหนดเวลาหรือวันที่</th><th>มาตรา</th>",
            "<th>Matter</th><th>Who</th><th>Time limit</th><th>Section</th>")
        + "</tr></thead><tbody><tr>"
        + say(
            language,
            "<td>ประกาศช่องทางอิเล็กทรอนิกส์และกำหนดระบบปฏิบัติงาน</td><td>หัวหน้าหน่วยงาน</td><td>ภายใน 90 วันนับแต่วันที่คณะรัฐมนตรีมีมติตามมาตรา 6</td><td>20</td>",
            "<td>Announce the channel and set the work systems</td><td>head of agency</td><td>within 90 days of the Cabinet resolution under section 6</td><td>20</td>")
        + "</tr><tr>"
        + say(
            language,
            "<td>ส่งข้อมูลการอนุญาตให้ผู้ขอ ระหว่างที่ยังไม่เปิดออนไลน์</td><td>หน่วยงาน</td><td>ภายใน 3 วัน โดยไม่คิดเงิน</td><td>21</td>",
            "<td>Send licence data to those who ask</td><td>agency</td><td>within 3 days, free</td><td>21</td>")
        + "</tr></tbody></table></div>";
  }

  private static List<ActionView> actions(Language language, boolean withMeeting) {
    Anchor meeting = new Anchor("#", say(language, "19 พฤษภาคม พ.ศ. 2566", "19 May 2023"));
    return List.of(
        new ActionView(
            say(
                language,
                "พัฒนา Biz Portal ให้บริการนักลงทุนต่างชาติได้",
                "Make Biz Portal serve foreign investors."),
            List.of(say(language, "สพร.", "DGA"), say(language, "สกท.", "BOI")),
            Optional.of(day(language, "2023-12-31", "31 ธันวาคม พ.ศ. 2566", "31 December 2023")),
            Optional.of(say(language, "อยู่ระหว่างดำเนินการ", "in progress")),
            Optional.of(new Anchor("#", "Biz Portal")),
            withMeeting ? Optional.of(meeting) : Optional.empty(),
            List.of("S01", "L21")),
        new ActionView(
            say(
                language,
                "แจ้งเตือนหน่วยงานของรัฐให้รู้หน้าที่ตามกฎหมาย และติดตามเร่งรัดให้ดำเนินการ",
                "Remind agencies of their duties and follow up."),
            List.of(say(language, "สำนักงาน ก.พ.ร.", "OPDC")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of()),
        new ActionView(
            say(
                language,
                "ใช้ข้อมูลประกอบการดำเนินงาน",
                "Use the information in each agency’s work."),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of()));
  }

  private static List<Card> guides(Language language) {
    return List.of(
        new Card(
            "#",
            say(language, "การประกาศช่องทางอิเล็กทรอนิกส์", "Announcing the electronic channel"),
            language,
            Optional.of(
                say(
                    language,
                    "หัวหน้าหน่วยงานต้องประกาศช่องทางภายใน 90 วัน",
                    "The head of the agency announces the channel within 90 days.")),
            Optional.empty(),
            List.of(new Facet("audience", "agency citizen"))),
        new Card(
            "#",
            say(
                language,
                "กำหนดเวลาตาม พ.ร.บ.การปฏิบัติราชการทางอิเล็กทรอนิกส์",
                "Time limits under the Act"),
            language,
            Optional.of(
                say(
                    language,
                    "ตารางกำหนดเวลาที่หน่วยงานต้องรู้",
                    "The time limits that agencies must know.")),
            Optional.empty()),
        new Card(
            "#",
            say(language, "The score in other countries", "คะแนนของประเทศอื่น"),
            language.other(),
            Optional.of(say(language, "Shown in English only.", "มีเฉพาะภาษาไทย")),
            Optional.of(say(language, "มีเฉพาะภาษาอังกฤษ", "in Thai only"))));
  }

  private static List<Card> regions(Language language) {
    String planned = say(language, "มีแผนจัด ยังไม่ประกาศวัน", "planned, date not announced");
    return Stream.of(
            "ภาคเหนือ,North", "ภาคตะวันออกเฉียงเหนือ,Northeast", "ภาคกลาง,Central", "ภาคใต้,South")
        .map(names -> names.split(","))
        .map(
            names ->
                new Card(
                    "#",
                    say(language, names[0], names[1]),
                    language,
                    Optional.empty(),
                    Optional.of(planned)))
        .toList();
  }

  private static List<Anchor> crumbs(Language language) {
    return anchors(
        "#", say(language, "หน้าแรก", "Home"), "#", say(language, "แนวปฏิบัติ", "Guidance"));
  }

  private static List<Anchor> anchors(String... hrefsAndTexts) {
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < hrefsAndTexts.length; i += 2) {
      anchors.add(new Anchor(hrefsAndTexts[i], hrefsAndTexts[i + 1]));
    }
    return List.copyOf(anchors);
  }

  private static Day meetingDay(Language language) {
    return day(language, "2023-05-19", "วันศุกร์ที่ 19 พฤษภาคม พ.ศ. 2566", "Friday 19 May 2023");
  }

  private static Day day(Language language, String iso, String thai, String english) {
    return new Day(iso, say(language, thai, english));
  }

  private static String site(Language language) {
    return say(language, SITE_TH, SITE_EN);
  }

  private static String say(Language language, String thai, String english) {
    return language == THAI ? thai : english;
  }

  private static Html html(String markup) {
    return new Html(markup);
  }

  // To look at them.

  /**
   * Prints all samples.
   *
   * @param args the folder to print to, the {@code templates} folder, and the folder of the font
   *     files
   */
  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[0]);
    Path templates = Path.of(args.length > 1 ? args[1] : "templates");
    copy(templates.resolve("assets"), out.resolve("assets"));
    if (args.length > 2) {
      copy(Path.of(args[2]), out.resolve("assets/fonts"));
    }
    TemplateEngine engine = new TemplateEngine(read(templates));
    Localized<Words> words =
        taken(
            Words.read(
                Localized.each(
                    language -> file(templates, "words." + language.code() + ".properties"))));
    List<PageView> views = all();
    for (int i = 0; i < views.size(); i++) {
      PageView view = views.get(i);
      Language language = view.frame().language();
      String page = taken(engine.print(view.template(), (Record) view, words.in(language)));
      Files.writeString(
          out.resolve(
              String.format(Locale.ROOT, "%02d-%s-%s.html", i, view.template(), language.code())),
          page);
    }
  }

  private static <T> T taken(Outcome<T> outcome) {
    return outcome.value().orElseThrow(() -> new AssertionError(outcome.said()));
  }

  private static SortedMap<String, SourceFile> read(Path templates) throws IOException {
    SortedMap<String, SourceFile> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(templates)) {
      all.filter(path -> path.toString().endsWith(".ftlh"))
          .map(path -> templates.relativize(path).toString().replace('\\', '/'))
          .forEach(name -> files.put(name, file(templates, name)));
    }
    return files;
  }

  private static SourceFile file(Path templates, String name) {
    try {
      return new SourceFile("templates/" + name, Files.readString(templates.resolve(name)));
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.write(target, Files.readAllBytes(path));
        }
      }
    }
  }
}
