package cpi.roadshow.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * What a PDF says of itself: title, day, which standards it keeps, which colours it means. Written
 * anew, because what the engine writes tells the time and the Java it ran on.
 */
final class Metadata {
  private static final String PRODUCER = "roadshow";
  private static final String COLOURS = "sRGB IEC61966-2.1";

  private Metadata() {}

  static void write(PDDocument document, LocalDate made) throws IOException {
    String title = describe(document, made);
    PDMetadata packet =
        new PDMetadata(
            document, new ByteArrayInputStream(xmp(title, made).getBytes(StandardCharsets.UTF_8)));
    document.getDocumentCatalog().setMetadata(packet);
    colours(document);
  }

  /** What is said outside of any standard; gives the title. */
  static String describe(PDDocument document, LocalDate made) {
    String title = document.getDocumentInformation().getTitle();
    GregorianCalendar day =
        new GregorianCalendar(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
    day.setTimeInMillis(made.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    PDDocumentInformation says = new PDDocumentInformation();
    says.setTitle(title);
    says.setProducer(PRODUCER);
    says.setCreator(PRODUCER);
    says.setCreationDate(day);
    says.setModificationDate(day);
    document.setDocumentInformation(says);
    return title;
  }

  private static String xmp(String title, LocalDate made) {
    String day = made + "T00:00:00Z";
    return """
        <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
        <pdf:Producer>{producer}</pdf:Producer>
        <xmp:CreatorTool>{producer}</xmp:CreatorTool>
        <xmp:CreateDate>{day}</xmp:CreateDate>
        <xmp:ModifyDate>{day}</xmp:ModifyDate>
        <pdfaid:part>2</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        <pdfuaid:part>1</pdfuaid:part>
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """
        .replace("{title}", escaped(title))
        .replace("{producer}", PRODUCER)
        .replace("{day}", day);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static void colours(PDDocument document) throws IOException {
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setString(COSName.INFO, COLOURS);
    intent.setString(COSName.OUTPUT_CONDITION, COLOURS);
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, COLOURS);
    intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
    PDStream profile =
        new PDStream(document, new ByteArrayInputStream(Srgb.profile()), COSName.FLATE_DECODE);
    profile.getCOSObject().setInt(COSName.N, 3);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    COSArray intents = new COSArray();
    intents.add(intent);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
  }
}
