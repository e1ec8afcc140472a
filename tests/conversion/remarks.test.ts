import { checkWorkbook, planFill, type Decision } from "../../src/conversion";
import { isOpenRemark } from "../../src/checks";
import { MemoryPort, type MemorySheet } from "../support/memoryPort";
import {
  ALL,
  cellsOf,
  FRENCH,
  headerRow,
  memberOfTheNote,
  original,
  rightAA1,
  unreadable,
  withoutProposal,
  type MemberCells,
} from "../workbooks/goldenCase";

interface Asked {
  readonly names?: typeof FRENCH;
  readonly more?: readonly MemorySheet[];
  readonly decision?: Decision;
  readonly language?: "fr" | "nl" | "de" | "en";
}

/** The remark of the only row, with plain spaces. */
async function remarkOf(
  row: MemberCells,
  { names = FRENCH, more = [], decision, language }: Asked = {},
): Promise<string> {
  const port = new MemoryPort([{ name: "Feuil1", rows: [headerRow(ALL, names), cellsOf(ALL, row)] }, ...more]);
  const checked = await checkWorkbook(port, { campaign: "2007", ...(language ? { language } : {}) });
  if (!checked.ok) throw new Error(checked.refusal.code);
  const decisions = new Map(decision ? [[2, decision] as const] : []);
  const [entry] = planFill(checked.value, { decisions }).entries;
  expect(entry?.accord).toBe("NOK");
  return (entry?.remark ?? "").replace(/\u00a0/g, " ");
}

const lines = (...all: readonly string[]) => all.join("\n");
const NOTE = "note SSGPI 84738-2007";
/** C3D since 1998-06, step 8: 19 505.06 on both sides; C2D step 8 is 17 419.61 (reference, XIV.I.4). */
const rightC3D = (changed: MemberCells = {}) =>
  rightAA1({
    scale1: "C3D",
    ancdate1: 199806,
    amount1: 19505.06,
    nscale1: "C3D",
    nancdate1: 199806,
    namount1: 19505.06,
    nscale2: "C3D",
    nancdate2: 199806,
    namount2: 19505.06,
    ...changed,
  });

describe("a remark says what is wrong and the correct situation (design, section 4; note 1.2.4)", () => {
  test.each([
    ["D2A.1", rightAA1({ scale1: "D2A.1" }), "scale1 D2A.1 – échelle en usage depuis le 01-01-2007 seulement"],
    ["A21", rightAA1({ scale1: "A21" }), "scale1 A21 – échelle en usage depuis le 01-01-2007 seulement"],
    ["AA1", rightAA1({ nscale1: "AA1" }), "nscale1 AA1 – échelle d’avant le 01-01-2007"],
    ["XX9", rightAA1({ nscale1: "XX9" }), "nscale1 XX9 – échelle de traitement inconnue"],
    ["nothing", rightAA1({ scale1: null }), "scale1 – cellule vide"],
    ["an error", rightAA1({ nscale1: unreadable("#REF!") }), "nscale1 #REF! – valeur d’erreur"],
    ["no result", rightAA1({ scale2: unreadable("") }), "scale2 – formule sans résultat"],
  ])("why a scale is none in its column: %s", async (_, row, cause) => {
    expect((await remarkOf(row)).split(/ \(|\n/)[0]).toBe(cause);
  });
  test.each([
    ["amount2 without scale2", rightAA1({ amount2: "abc" }), ["scale2 vide ; ancdate2 vide ; amount2 …"]],
    ["namount1 without proposal", withoutProposal({ namount1: "abc" }), ["nscale1 vide ; nancdate1 vide ; namount1 …"]],
    [
      "nancdate2 without proposal",
      withoutProposal({ nancdate2: "avril" }),
      ["nscale2 vide ; nancdate2 … ; namount2 vide"],
    ],
    ["namount3 without scale2", rightAA1({ namount3: "1.234" }), ["nscale3 vide ; nancdate3 vide ; namount3 vide"]],
    ["namount1 of code 2", original(2, { namount1: "abc" }), ["nscale1 vide ; nancdate1 vide ; namount1 vide"]],
    [
      "namount2 of code 3 that repeats scale1",
      original(3, { nscale2: "old", nancdate2: 199003, namount2: "abc" }),
      ["nscale2 old ; nancdate2 199003 ; namount2 19 000,00"],
    ],
    [
      "amount2 of code 3, and no safeguard to repeat it (C2D step 9 is 18 132.25)",
      original(3, { scale2: "C2D", ancdate2: 199706 }),
      ["scale2 C2D ; ancdate2 199706 ; amount2 18 132,25"],
    ],
  ])("a cell that nobody can read is in its group: %s", async (_, row, situation) => {
    const remark = await remarkOf(row);
    expect(remark.slice(remark.indexOf("Situation correcte :\n")).split("\n").slice(1)).toEqual(situation);
  });
  test("a wrong amount: the line names header, value, why and table; the group is whole", async () => {
    expect(await remarkOf(rightAA1({ namount1: 23215 }))).toBe(
      lines(
        "namount1 23 215,00 – ne correspond pas à A11, échelon 4 ; montant correct : 23 660,00 (PJPol annexe 1bis, A11, échelon 4)",
        "Situation correcte :",
        "nscale1 A11 ; nancdate1 200204 ; namount1 23 660,00",
      ),
    );
  });

  test("in a Dutch file, in Dutch", async () => {
    const names = { ...FRENCH, name: "naam", firstName: "voornaam", matricule: "stamnummer", accord: "akkoord" };
    expect(await remarkOf(rightAA1({ namount1: 23215 }), { names })).toBe(
      lines(
        "namount1 23.215,00 – stemt niet overeen met A11, trap 4; juist bedrag: 23.660,00 (RPPol bijlage 1bis, A11, trap 4)",
        "Correcte situatie:",
        "nscale1 A11 ; nancdate1 200204 ; namount1 23.660,00",
      ),
    );
  });

  test.each(["de", "en"] as const)("the heading in %s is recognised when the file is read again", async (language) => {
    const remark = await remarkOf(rightAA1({ status: "X" }), { language });
    expect(remark.split("\n")).toHaveLength(3);
    expect(isOpenRemark(remark)).toBe(true);
  });

  test("a wrong scale with its own amount: the amount of the right scale is asked for", async () => {
    expect(await remarkOf(rightC3D({ nscale1: "C2D", namount1: 17419.61 }))).toBe(
      lines(
        "nscale1 C2D – n’est pas la conversion de C3D (PJPol XIV.I.4 : groupe en extinction, gardé avec les échelles du 31-12-2006)",
        "Situation correcte :",
        "nscale1 C3D ; nancdate1 199806 ; namount1 19 505,06",
      ),
    );
  });

  test("a wrong scale with the amount of the right one: the amount stays", async () => {
    expect(await remarkOf(rightC3D({ nscale1: "C2D" }))).toMatch(
      /\nnscale1 C3D ; nancdate1 199806 ; namount1 19 505,06$/,
    );
  });

  test("a wrong current amount that the safeguard repeats: one cause, two groups", async () => {
    expect(await remarkOf(rightAA1({ amount1: 23000, namount2: 23000 }))).toBe(
      lines(
        "amount1 23 000,00 – ne correspond pas à AA1, échelon 4 ; montant correct : 22 578,15 (PJPol, échelles au 31-12-2006, AA1, échelon 4)",
        "Situation correcte :",
        "scale1 AA1 ; ancdate1 200204 ; amount1 22 578,15",
        "nscale2 AA1 ; nancdate2 200204 ; namount2 22 578,15",
      ),
    );
  });

  test("a month in the future that proposal and safeguard repeat is asked for nowhere", async () => {
    const row = rightAA1({ ancdate1: 203001, nancdate1: 203001, nancdate2: 203001 });
    expect(await remarkOf(row)).toBe(
      lines(
        "ancdate1 203001 – postérieur au mois de référence 200701 (PJPol XI.II.13)",
        "Situation correcte :",
        "scale1 AA1 ; ancdate1 … ; amount1 …",
        "nscale1 A11 ; nancdate1 … ; namount1 …",
        "nscale2 AA1 ; nancdate2 … ; namount2 …",
      ),
    );
  });

  test("an unknown scale that the safeguard repeats", async () => {
    const remark = await remarkOf(rightAA1({ scale1: "ZZ1", nscale2: "ZZ1" }));
    expect(remark.split("\n").slice(1)).toEqual([
      "Situation correcte :",
      "scale1 … ; ancdate1 200204 ; amount1 …",
      "nscale2 … ; nancdate2 200204 ; namount2 …",
    ]);
  });

  test("a missing safeguard is asked for whole", async () => {
    const row = rightAA1({ nscale2: null, nancdate2: null, namount2: null });
    expect(await remarkOf(row)).toBe(
      lines(
        `nscale2 – sauvegarde manquante, à reprendre de scale1, ancdate1, amount1 (${NOTE}, 1.2.3)`,
        "Situation correcte :",
        "nscale2 AA1 ; nancdate2 200204 ; namount2 22 578,15",
      ),
    );
  });

  test("a second safeguard is asked for from scale 2", async () => {
    const row = memberOfTheNote({ nscale3: "AA1", nancdate3: 200204, namount3: 22578.15 });
    expect((await remarkOf(row)).split("\n").slice(-2)).toEqual([
      "Situation correcte :",
      "nscale3 AA1 ; nancdate3 200110 ; namount3 23 536,86",
    ]);
  });

  test("a safeguard too many is empty in the correct situation", async () => {
    const row = rightAA1({ nscale3: "AA1", nancdate3: 200110, namount3: 23536.86 });
    expect((await remarkOf(row)).split("\n").slice(1)).toEqual([
      "Situation correcte :",
      "nscale3 vide ; nancdate3 vide ; namount3 vide",
    ]);
  });

  test("code 2 with only namount2: the cell itself is quoted, and its group is empty", async () => {
    const remark = await remarkOf(original(2, { namount2: 500 }));
    expect(remark).toMatch(/^namount2 500,00 – /);
    expect(remark.split("\n").slice(1)).toEqual([
      "Situation correcte :",
      "nscale2 vide ; nancdate2 vide ; namount2 vide",
    ]);
  });

  test("code 2 with a proposal whose safeguard just repeats: only the proposal is too many", async () => {
    const row = original(2, {
      nscale1: "A11",
      nancdate1: 199003,
      namount1: 1,
      nscale2: "old",
      nancdate2: 199003,
      namount2: 19000,
    });
    expect((await remarkOf(row)).split("\n").slice(1)).toEqual([
      "Situation correcte :",
      "nscale1 vide ; nancdate1 vide ; namount1 vide",
    ]);
  });

  test("a code that does not go with the scale: neither is known, nothing is called empty", async () => {
    const row = rightAA1({ code: 2 });
    const remark = await remarkOf(row);
    expect(remark.split("\n")).toHaveLength(6);
    expect(remark.split("\n").slice(1, 4)).toEqual([
      "Situation correcte :",
      "code …",
      "scale1 … ; ancdate1 200204 ; amount1 …",
    ]);
    expect(remark).not.toMatch(/vide/);
    expect(remark).toMatch(/nscale1 … ; nancdate1 … ; namount1 …/);
  });

  test("an invalid code beside a right row", async () => {
    expect((await remarkOf(rightAA1({ code: 7 }))).split("\n").slice(1)).toEqual([
      "Situation correcte :",
      "code …",
      "scale1 … ; ancdate1 200204 ; amount1 …",
    ]);
  });

  test("who the member is: a line of its own for each wrong cell", async () => {
    const row = rightAA1({ matricule: null, status: "X", language: "D" });
    const remark = await remarkOf(row);
    expect(remark.split("\n")[1]).toMatch(/^statut X – ni C ni S/);
    expect(remark.split("\n").slice(3)).toEqual(["Situation correcte :", "matricule …", "statut …", "langue …"]);
  });

  test("an unreadable date: no amount is known", async () => {
    const row = rightAA1({ date: "2007-13", nancdate1: 200304, namount1: 23660 });
    expect((await remarkOf(row)).split("\n").slice(2)).toEqual([
      "Situation correcte :",
      "date …",
      "nscale1 A11 ; nancdate1 200204 ; namount1 …",
    ]);
  });

  test("why a cell cannot be read", async () => {
    const why = async (changed: MemberCells) => (await remarkOf(rightAA1(changed))).split("\n")[0];
    expect(await why({ namount1: unreadable("") })).toMatch(/^namount1 – formule sans résultat/);
    expect(await why({ namount1: unreadable() })).toMatch(/^namount1 #N\/A – valeur d’erreur/);
    expect(await why({ namount1: null })).toMatch(/^namount1 – cellule vide/);
    expect(await why({ namount1: "1.234" })).toMatch(/^namount1 1\.234 – se lit de deux façons/);
    expect(await why({ namount1: "à voir" })).toMatch(/^namount1 à voir – zone de texte au lieu d’un montant/);
    expect(await why({ nancdate1: "01/04/2002" })).toMatch(
      /^nancdate1 01\/04\/2002 – date complète sous forme de texte/,
    );
    const other = { kind: "date", serial: 37348, value: 37348 } as const;
    expect(await why({ nancdate1: other })).toMatch(/^nancdate1 2002-04-02 – le jour doit être le 1er/);
  });

  test("the file's own notation, and its own headers", async () => {
    const names = { ...FRENCH, nancdate1: "nanccdate1", namount1: "Namont1" };
    const row = rightAA1({ ancdate1: "04/2002", nancdate1: 200304, namount1: "23.660,00", nancdate2: "04/2002" });
    expect((await remarkOf(row, { names })).split("\n").slice(1)).toEqual([
      "Situation correcte :",
      "nscale1 A11 ; nanccdate1 04/2002 ; Namont1 23 660,00",
    ]);
  });

  test("a long cell is quoted up to 80 characters", async () => {
    const remark = await remarkOf(rightAA1({ status: "X".repeat(100) }));
    expect(remark.split("\n")[0]).toMatch(new RegExp(`^statut X{80}\\[…\\] – `));
    expect(isOpenRemark(remark.replace("statut …", "statut S"))).toBe(false);
  });

  test("twelve causes are all said", async () => {
    const row = memberOfTheNote({
      matricule: null,
      status: "X",
      language: "D",
      amount1: 1,
      amount2: 2,
      nscale1: "A31",
      nancdate1: 200304,
      namount1: 3,
      nscale2: "AA2",
      nancdate2: 200304,
      namount2: 4,
      nscale3: "AA2",
      nancdate3: 200304,
      namount3: 5,
    });
    const remark = await remarkOf(row);
    const [causes = "", situation = ""] = remark.split("\nSituation correcte :\n");
    expect(causes.split("\n")).toHaveLength(14);
    expect(situation.split("\n")).toEqual([
      "matricule …",
      "statut …",
      "langue …",
      "scale1 AA1 ; ancdate1 200204 ; amount1 22 578,15",
      "scale2 AA1 ; ancdate2 200110 ; amount2 23 536,86",
      "nscale1 A11 ; nancdate1 200204 ; namount1 23 660,00",
      "nscale2 AA1 ; nancdate2 200204 ; namount2 22 578,15",
      "nscale3 AA1 ; nancdate3 200110 ; namount3 23 536,86",
    ]);
  });

  test("no word about certainty, even for what was supplied", async () => {
    const remark = await remarkOf(
      rightAA1({
        scale1: "D2A",
        amount1: 13500,
        nscale1: "D2A.1",
        namount1: 13425.16,
        nscale2: "D2A",
        namount2: 13500,
      }),
      {
        more: [
          {
            name: "CALOG_BAREMES",
            rows: [
              ["scale", "step", "amount", "side", "source"],
              ...[0, 1, 2, 3, 4].map((step) => ["D2A", step, 13000 + step, "before", "M.B. 31-03-2001"]),
            ],
          },
        ],
      },
    );
    expect(remark.split("\n")[0]).toBe(
      "amount1 13 500,00 – ne correspond pas à D2A, échelon 4 ; montant correct : 13 004,00 (M.B. 31-03-2001, D2A, échelon 4)",
    );
  });
});

describe("what is only rebuilt", () => {
  /** D2A since 2002-04, step 4: 13 425.16 on both sides, inferred. */
  const rightD2A = (changed: MemberCells = {}) =>
    rightAA1({
      scale1: "D2A",
      amount1: 13425.16,
      nscale1: "D2A.1",
      namount1: 13425.16,
      nscale2: "D2A",
      namount2: 13425.16,
      ...changed,
    });

  test("a doubtful cell is not asked for where something else is wrong", async () => {
    expect((await remarkOf(rightD2A({ namount1: 13500, nancdate1: 200304 }))).split("\n").slice(1)).toEqual([
      "Situation correcte :",
      "nscale1 D2A.1 ; nancdate1 200204 ; namount1 …",
    ]);
  });

  test("it is asked for when a person says NOK for it", async () => {
    const remark = await remarkOf(rightD2A({ namount1: 13500 }), { decision: { accord: "NOK" } });
    expect(remark).toBe(
      lines(
        "namount1 13 500,00 – ne correspond pas à D2A.1, échelon 4 ; montant correct : 13 425,16 (PJPol annexe 1bis, D2A.1, échelon 4)",
        "Situation correcte :",
        "nscale1 D2A.1 ; nancdate1 200204 ; namount1 13 425,16",
      ),
    );
  });

  test("so is a rebuilt conversion, with its amount", async () => {
    const remark = await remarkOf(rightD2A({ nscale1: "DD3.1", namount1: 13331.05 }), { decision: { accord: "NOK" } });
    expect(remark.split("\n").slice(1)).toEqual([
      "Situation correcte :",
      "nscale1 D2A.1 ; nancdate1 200204 ; namount1 13 425,16",
    ]);
  });

  test("a person who rejects a missing proposal asks for the whole insertion", async () => {
    const remark = await remarkOf(withoutProposal(), { decision: { accord: "NOK" } });
    expect(remark.split("\n").slice(1)).toEqual([
      "Situation correcte :",
      "nscale1 A11 ; nancdate1 200204 ; namount1 23 660,00",
      "nscale2 AA1 ; nancdate2 200204 ; namount2 22 578,15",
    ]);
  });

  test("a special scale without evidence is the ordinary conversion", async () => {
    const remark = await remarkOf(rightAA1({ nscale1: "A21", namount1: 27800 }), { decision: { accord: "NOK" } });
    expect(remark).toMatch(/\nnscale1 A11 ; nancdate1 200204 ; namount1 23 660,00$/);
  });
});
