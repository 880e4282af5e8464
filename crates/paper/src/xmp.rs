//! Factur-X in XMP: the properties that name the attached invoice, and the schema that describes them, added to a PDF/A-3
//! file by one incremental update. Knows the packet and the cross-reference table that our own writer makes; must not
//! know what the attachment says.

/// Why a file was not changed: it is none that our writer makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unexpected(pub &'static str);

const SCHEMA: &str = concat!(
    "<rdf:li rdf:parseType=\"Resource\">",
    "<pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>",
    "<pdfaSchema:namespaceURI>urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#</pdfaSchema:namespaceURI>",
    "<pdfaSchema:prefix>fx</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>",
);
const PROPERTIES: [(&str, &str); 4] = [
    ("DocumentFileName", "The name of the embedded XML document"),
    ("DocumentType", "The type of the hybrid document in capital letters, e.g. INVOICE or ORDER"),
    ("Version", "The actual version of the standard applying to the embedded XML document"),
    ("ConformanceLevel", "The conformance level of the embedded XML document"),
];

/// The file with the properties, for an attachment of this name and level.
pub(crate) fn with_factur_x(pdf: &[u8], file_name: &str, level: &str) -> Result<Vec<u8>, Unexpected> {
    let trailer = rfind(pdf, b"trailer").ok_or(Unexpected("no classic trailer"))?;
    let tail = std::str::from_utf8(&pdf[trailer..]).map_err(|_| Unexpected("a trailer that is no text"))?;
    let entries =
        tail.split_once("<<").and_then(|(_, rest)| rest.split_once(">>")).map(|(entries, _)| entries);
    let entries = entries.ok_or(Unexpected("a trailer without entries"))?;
    let start = tail.split_once("startxref").map(|(_, rest)| rest.trim().trim_end_matches("%%EOF").trim());
    let start = start.and_then(|start| start.parse::<usize>().ok()).ok_or(Unexpected("no startxref"))?;
    let root = named(entries, "/Root").ok_or(Unexpected("a trailer without a catalog"))?;
    let catalog = object(pdf, start, root).ok_or(Unexpected("no catalog"))?;
    let ends = catalog + find(&pdf[catalog..], b"endobj").ok_or(Unexpected("a catalog without an end"))?;
    let number = named(&String::from_utf8_lossy(&pdf[catalog..ends]), "/Metadata")
        .ok_or(Unexpected("a catalog without metadata"))?;
    let stream = object(pdf, start, number).ok_or(Unexpected("no metadata"))?;
    let begins = stream + find(&pdf[stream..], b"<?xpacket begin").ok_or(Unexpected("no XMP packet"))?;
    let ends =
        begins + find(&pdf[begins..], b"<?xpacket end").ok_or(Unexpected("an XMP packet without an end"))?;
    let after = ends + find(&pdf[ends..], b"endstream").ok_or(Unexpected("an XMP stream without an end"))?;
    let packet =
        std::str::from_utf8(&pdf[begins..after]).map_err(|_| Unexpected("an XMP packet that is no text"))?;
    let packet = edited(packet.trim_end(), file_name, level)?;
    let mut out = pdf.to_vec();
    if !out.ends_with(b"\n") {
        out.push(b'\n');
    }
    let offset = out.len();
    out.extend_from_slice(
        format!(
            "{number} 0 obj\n<</Length {}/Type/Metadata/Subtype/XML>>\nstream\n{packet}\nendstream\nendobj\n",
            packet.len()
        )
        .as_bytes(),
    );
    let table = out.len();
    out.extend_from_slice(format!("xref\n{number} 1\n{offset:010} 00000 n\r\ntrailer\n<<{entries}/Prev {start}>>\nstartxref\n{table}\n%%EOF").as_bytes());
    Ok(out)
}

fn edited(packet: &str, file_name: &str, level: &str) -> Result<String, Unexpected> {
    let bag = "</rdf:Bag></pdfaExtension:schemas>";
    let (before, after) = packet.split_once(bag).ok_or(Unexpected("no schemas in XMP"))?;
    let mut text = String::with_capacity(packet.len() + 2_000);
    text.push_str(before);
    text.push_str(SCHEMA);
    for (name, description) in PROPERTIES {
        text.push_str(&format!("<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>{name}</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category><pdfaProperty:description>{description}</pdfaProperty:description></rdf:li>"));
    }
    text.push_str("</rdf:Seq></pdfaSchema:property></rdf:li>");
    text.push_str(bag);
    let (rest, end) = after.split_once("</rdf:RDF>").ok_or(Unexpected("no end of RDF in XMP"))?;
    text.push_str(rest);
    text.push_str(&format!("<rdf:Description rdf:about=\"\" xmlns:fx=\"urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#\"><fx:DocumentType>INVOICE</fx:DocumentType><fx:DocumentFileName>{file_name}</fx:DocumentFileName><fx:Version>1.0</fx:Version><fx:ConformanceLevel>{level}</fx:ConformanceLevel></rdf:Description></rdf:RDF>"));
    text.push_str(end);
    Ok(text)
}

/// The number of the object that an entry of a dictionary names ("/Root 2 0 R").
fn named(dictionary: &str, entry: &str) -> Option<u32> {
    let (_, after) = dictionary.split_once(entry)?;
    after.trim_start().split([' ', '\n', '\r', '/']).next()?.parse().ok()
}

/// Bytes of an entry of the cross-reference table.
const ENTRY_BYTES: usize = 20;

/// Where an object begins, by the cross-reference table: what is attached may look like an object.
fn object(pdf: &[u8], table: usize, number: u32) -> Option<usize> {
    let rest = pdf.get(table..)?.strip_prefix(b"xref\n0 ")?;
    let entries = &rest[find(rest, b"\n")? + 1..];
    let at = usize::try_from(number).ok()?.checked_mul(ENTRY_BYTES)?;
    let digits = std::str::from_utf8(entries.get(at..at + 10)?).ok()?;
    let place: usize = digits.parse().ok()?;
    pdf.get(place..)?.starts_with(format!("{number} 0 obj").as_bytes()).then_some(place)
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

fn rfind(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).rposition(|window| window == wanted)
}
