import { packageParts, zipParts, type PackageOptions } from "./packageBuilder";

const ORIGIN = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";

/** A workbook that carries a digital signature (OPC, annex 13); what it signs does not matter here. */
export function signedPackage(options: PackageOptions): Uint8Array {
  const parts = packageParts(options);
  const origin = `<Relationship Id="rId9" Type="${ORIGIN}" Target="_xmlsignatures/origin.sigs"/></Relationships>`;
  return zipParts({
    ...parts,
    "_rels/.rels": String(parts["_rels/.rels"]).replace("</Relationships>", origin),
    "_xmlsignatures/origin.sigs": "",
    "_xmlsignatures/sig1.xml": '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
  });
}
