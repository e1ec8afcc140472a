// Periods of service of an invented member, as an employer keeps them: one line each, French headers, `calog entry` reads it.
const LINES = [
  ["employeur", "du", "au", "nature", "niveau", "fondement", "fraction", "jours", "entrée en service"],
  ["Commune de Beauval", "2001-03-15", "2004-06-30", "temps plein", "C", "automatique", "", "", "2012-09"],
  ["École communale de Beauval", "2004-09", "2005-06", "année scolaire", "C", "automatique", "", "", ""],
  ["École communale de Beauval", "2005-09", "2006-05", "enseignement", "C", "automatique", "", "190", ""],
  ["SPF Mobilité", "2006-06", "2008-12", "temps partiel", "B", "automatique", "0,5", "", ""],
  ["Bureau Dubois", "2009-01", "2012-08", "temps plein", "B", "reconnu", "", "", ""],
];

/** With a byte order mark and semicolons: as Excel opens it in Belgium. */
export const servicePeriods = Buffer.from(`\uFEFF${LINES.map((cells) => `${cells.join(";")}\n`).join("")}`, "utf8");
