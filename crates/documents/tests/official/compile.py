"""Compiles the Schematron of Peppol BIS Billing and of XRechnung, which no package carries, for schematron.py.

compile.py SCHXSLT PEPPOL XRECHNUNG RULES: checkouts of schxslt/schxslt (1.x), OpenPEPPOL/peppol-bis-invoice-3 and
itplr-kosit/xrechnung-schematron, and the folder to write to. The tests take it as FARTHING_OFFICIAL_RULES.
"""

import pathlib
import sys

from saxonche import PySaxonProcessor


def main(schxslt, peppol, xrechnung, rules):
    of = {
        "peppol.ubl": peppol / "rules" / "sch" / "PEPPOL-EN16931-UBL.sch",
        "xrechnung.ubl": xrechnung / "src" / "validation" / "schematron" / "ubl" / "XRechnung-UBL-validation.sch",
        "xrechnung.cii": xrechnung / "src" / "validation" / "schematron" / "cii" / "XRechnung-CII-validation.sch",
    }
    pipeline = schxslt / "core" / "src" / "main" / "resources" / "xslt" / "2.0" / "pipeline-for-svrl.xsl"
    rules.mkdir(parents=True, exist_ok=True)
    with PySaxonProcessor(license=False) as saxon:
        sheet = saxon.new_xslt30_processor().compile_stylesheet(stylesheet_file=str(pipeline.resolve()))
        for name, source in of.items():
            compiled = sheet.transform_to_string(source_file=str(source.resolve()))
            (rules / f"{name}.xsl").write_text(compiled)


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:5]))
