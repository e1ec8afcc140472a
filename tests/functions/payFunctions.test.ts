import { CalogError, type Answer } from "../../src/functions";
import { LANGUAGES } from "../../src/words";
import { call, failure, MEMBER, PROPOSAL } from "./support";

const total = (...inputs: unknown[]): unknown => (call("ARREARS", inputs) as unknown[][])[0]?.[0];

describe("CALOG.ARREARS", () => {
  test("takes the proposal of the workbook, or makes it", () => {
    expect(total([MEMBER], 200705, [PROPOSAL])).toBe(109.4);
    expect(total([MEMBER], 200705, [PROPOSAL.map(() => 0)])).toBe(109.4);
    // Only the new scale, without its safeguards: 23 660.00 is still above 23 536.86.
    expect(total([MEMBER], 200705, [["A11", 200204, 23660, 0, 0, 0, 0, 0, 0]])).toBe(109.4);
    // Proposal = current situation: nothing changes, and 0.00 is an amount.
    expect(total([MEMBER], 200705, [["A11", 200204, 0, 0, 0, 0, 0, 0, 0]], 200704, null, "sorti=200703")).toMatch(
      /^Non/,
    );
    expect(total([["C1D", 200001, 1, 0, 0, 0]], 200705, [["C1D", 200001, 1, 0, 0, 0, 0, 0, 0]])).toBe(0);
  });

  test("answers row by row: an empty row stays empty, a refused one says why, the others stand", () => {
    const blank = MEMBER.map(() => 0);
    const answer = call("ARREARS", [[MEMBER, blank, ["AA2", 200204, 1, 0, 0, 0]], 200705]) as unknown[][];
    expect(answer[0]).toEqual([109.4, 200701, 200704, ""]);
    expect(answer[1]).toEqual(["", "", "", ""]);
    for (const cell of answer[2]!) expect(cell).toMatchObject({ code: "#N/A" });
    expect(failure(call("ARREARS", [[MEMBER, MEMBER], 200705, [PROPOSAL]]))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("proposition") as string,
    });
  });

  test("`old` needs the amount of every month, or it cannot be computed", () => {
    const old = ["old", 0, 23000, 0, 0, 0];
    const [row] = call("ARREARS", [[old], 200705, [PROPOSAL]]) as CalogError[][];
    expect(row![0]).toMatchObject({ code: "#N/A", message: expect.stringContaining("février 2007") as string });
    // Only the month of the row itself: (23 660.00 − 23 000.00) × 1.4002 / 12 as displayed.
    expect(total([old], 200702, [PROPOSAL])).toBe(77.01);
    const paid = [200702, 200703, 200704].map((month) => [month, 23000]);
    const lines = call("ARREARSLINES", [[old], 200705, [PROPOSAL], null, paid]) as number[][];
    expect(lines.map((line) => line[3])).toEqual([77.01, 77.01, 77.01, 128.93]);
  });

  test("its lines add up to its total, and take one member", () => {
    const lines = call("ARREARSLINES", [[MEMBER], 200705]) as number[][];
    const cents = lines.map((line) => Math.round(line[3]! * 100));
    expect(cents.reduce((sum, one) => sum + one, 0)).toBe(10_940);
    expect(failure(call("ARREARSLINES", [[MEMBER, MEMBER], 200705]))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("6") as string,
    });
    expect(call("ARREARSLINES", [[MEMBER], 200701])).toEqual([[expect.stringMatching(/^Non dû : /), "", "", "", ""]]);
  });
});

describe("the four outcomes stay apart", () => {
  test.each([
    ["GUARANTEED", [12000, 21, 200701], 478.1],
    ["GUARANTEED", [12478.1, 21, 200701], 0],
    ["GUARANTEED", [12000, 20, 200701], "Non dû : 20 ans : la garantie vaut à partir de 21 ans"],
    ["GUARANTEED", [12000, 21, 200103], "#N/A"],
    ["GUARANTEED", [12000, null, 200701], "#VALUE!"],
    ["LEADER", ["B", 10, 200712], 116.68],
    ["LEADER", ["B", 9, 200712], "Non dû : équipe trop petite en décembre 2007"],
    ["LEADER", ["A2", "projet", 200712], 175.03],
    ["LEADER", ["A3", 20, 200712], expect.stringMatching(/^Non dû : .*A3/)],
    ["LEADER", ["B", 10, 200801, null, "depuis=02/01/2008"], expect.stringMatching(/^Non dû : .*février 2008/)],
    ["LEADER", ["B", 10, 200801, null, "since=01/01/2008; until=02/01/2008"], 116.68],
    ["LEADER", ["B", 10, 200801, null, "jusqu'au=01/01/2008"], expect.stringMatching(/^Non dû : /)],
    ["LEADER", ["B", 10, 200711], "#N/A"],
    ["LEADER", ["E", 10, 200712], "#VALUE!"],
    ["LEADER", ["B", "beaucoup", 200712], "#VALUE!"],
    ["BILINGUAL", ["C", 200701, "ligne 1"], 187.44],
    ["BILINGUAL", ["C", 200701, 5, "nuttig"], 46.86],
    ["BILINGUAL", ["C", 200701], expect.stringMatching(/^Non dû : /)],
    ["BILINGUAL", ["C", 200701, 3], "#N/A"],
    ["BILINGUAL", ["C", 201510, 1, 3], "#N/A"],
    ["HOUSEHOLD", [1, 16200, 201709], "#VALUE!"],
    ["HOUSEHOLD", [1, 16200, 201709, 0.075], "#VALUE!"],
    ["HOUSEHOLD", [1, 16200, 201709, "7,5 %", 1], 87.5],
    ["HOUSEHOLD", [1, 18800, 201709, 0.075, 1], expect.stringMatching(/^Non dû : /)],
    ["HOUSEHOLD", [1, 16000, 201709, null, null, "position=disponibilité"], expect.stringMatching(/^Non dû : /)],
    ["HOUSEHOLD", [1, 16100, 201708], "#N/A"],
    ["HOLIDAY", [2018, 24000], 3079.06],
    ["HOLIDAY", [2018, 24000, 50.2, "0"], expect.stringMatching(/^Non dû : /)],
    ["HOLIDAY", [2017, 24000], "#N/A"],
    ["YEAREND", [2017, 24000], "#VALUE!"],
    ["YEAREND", [2017, 12000, 700], 1370.94],
    ["YEAREND", [2016, 24000, 700], "#N/A"],
    ["BRUSSELS", ["01/01/2003", 200812], expect.stringMatching(/^Non dû : /)],
    ["BRUSSELS", ["01/01/2003", 200812, "01/02/2007"], "#N/A"],
    ["BRUSSELSREPAY", ["15/03/2009", "10/06/2010", "10/06/2015"], expect.stringMatching(/^Non dû : /)],
    ["BRUSSELSREPAY", ["15/03/2009", "10/06/2010", "01/01/2012", 2], expect.stringMatching(/^Non dû : /)],
    ["BRUSSELSREPAY", ["15/03/2009", "10/06/2010", "01/06/2010"], "#VALUE!"],
    ["PROMOTECLASS", ["A12", "A1", "A2", 202410, 35], "#N/A"],
    ["PROMOTECLASS", ["A12", "A3", "A2", 202410, 400], "#VALUE!"],
    // rules.md ALW-05: 1/360 of the difference of annex 6, level B: 1 765.65 − 1 000.00.
    ["FUNCTIONCOMPLEMENT", ["B", "8", "7", 30, 200712], 89.34],
    ["FUNCTIONCOMPLEMENT", ["B", 8, 7, 10, 200712, "arrondi=3"], 29.77],
    ["FUNCTIONCOMPLEMENT", ["B", 7, 8, 10, 200712], expect.stringMatching(/^Non dû : /)],
    ["FUNCTIONCOMPLEMENT", ["B", 8, 7, 10, 200711], "#N/A"],
    ["FUNCTIONCOMPLEMENT", ["B", 8, 99, 10, 200712], "#VALUE!"],
    ["FUNCTIONCOMPLEMENT", ["B", 8, 7, 31, 200712], "#VALUE!"],
    // rules.md ALW-07: 1/30 of the difference of annex 8, level A: 267.73 − 223.11; useful 25 % of the smallest.
    ["BILINGUALCOMPLEMENT", ["A", 1, "ligne 5", 30, 200712], 62.48],
    ["BILINGUALCOMPLEMENT", ["A", 1, 1, 10, 200712, "utile"], 78.1],
    ["BILINGUALCOMPLEMENT", ["A", 1, 1, 15, 200712, null, "nuttig"], expect.stringMatching(/^Non dû : /)],
    ["BILINGUALCOMPLEMENT", ["B", 1, 3, 15, 200712], "#N/A"],
    ["BILINGUALCOMPLEMENT", ["A", 1, 5, 15, 200612], "#N/A"],
    ["BILINGUALCOMPLEMENT", ["A", 1, null, 15, 200712], "#VALUE!"],
    // rules.md CAR-05: the experience required, at most six years, since 01-11-2022.
    ["RECRUITBONUS", [71, 202211], 71],
    ["RECRUITBONUS", [73, 202211], 72],
    ["RECRUITBONUS", ["0", 202211], 0],
    ["RECRUITBONUS", [12, 202210], "#N/A"],
    // rules.md T01-04: a quarter of the level seniority, incomplete month dropped.
    ["APPOINTBONUS", [7], 1],
    ["APPOINTBONUS", [8], 2],
    ["APPOINTBONUS", [3], 0],
    ["APPOINTBONUS", ["deux ans"], "#VALUE!"],
    // Its month, which the command and the form have too; before it nothing is known.
    ["APPOINTBONUS", [8, 200104], 2],
    ["APPOINTBONUS", [8, 200103], "#N/A"],
    ["INSERTPLACE", [150, [[100, 200]], 80, 200103], "#N/A"],
    ["INSERTPLACE", [150, [[100, 200]]], "#VALUE!"],
    ["PARTIAL", [2008.75, 22, [[80, 23]]], "#VALUE!"],
    // rules.md CAR-10: D leads to C, not to B.
    ["PROMOTE", ["DD1", 201510, "BB1;BB2", 202410], "#N/A"],
    // PJPol XI.II.14: hours / 7.6, so that 114 hours are fifteen days; SAL-09 CHECK 1 095.68.
    ["PARTIAL", [2008.75, 22, [[80, "114h"]], null, 202410], 1095.68],
    [
      "PARTIAL",
      [
        2008.75,
        22,
        [
          [80, "38 h"],
          [80, 10],
        ],
        null,
        202410,
      ],
      1095.68,
    ],
    ["PARTIAL", [2008.75, 22, [[80, "114h"]]], "#VALUE!"],
    ["PARTIAL", [2008.75, 22, [[80, "114h"]], null, 200103], "#N/A"],
    ["PARTIAL", [2008.75, 22, [[80, "h"]], null, 202410], "#VALUE!"],
    ["UNINDEXED", [33128.73, 209901], "#N/A"],
  ] as const)("CALOG.%s(%j) is %p", (name, inputs, expected) => {
    const answer = call(name, inputs);
    const shown = answer instanceof CalogError ? answer.code : answer;
    expect(shown).toEqual(expected);
    if (answer instanceof CalogError) expect(answer.message).not.toContain("{");
  });

  test("what is not due is said in the language of the user", () => {
    const texts = LANGUAGES.map((language) => call("LEADER", ["B", 9, 200712], { language }));
    expect(texts).toEqual([
      "Non dû : équipe trop petite en décembre 2007",
      "Niet verschuldigd: ploeg te klein in december 2007",
      "Nicht geschuldet: Team im Dezember 2007 zu klein",
      "Not due: team too small in December 2007",
    ]);
  });

  test("rows of one answer keep their columns", () => {
    expect(call("CAREER", ["BB4", 201903, 202410])).toEqual([["", "", expect.stringMatching(/^Non dû : /)]]);
    expect(call("CAREER", ["BB1", 201903, 202410, null, "évaluation insuffisante=oui"])).toEqual([
      ["BB2", 202503, expect.stringMatching(/^Non dû : /)],
    ]);
    expect(call("CAREER", ["BB3", 201903, 202410, null, "contractual=yes"])).toEqual([
      ["", "", expect.stringMatching(/^Non dû : /)],
    ]);
    expect(failure(call("CAREER", ["A21", 201903, 202410]))).toMatchObject({ code: "#VALUE!" });
    expect(call("CAREER", ["A21", 201903, 202410, "A2"])).toEqual([["A22", 202503, ""]]);
    expect(failure(call("CAREER", ["BB1", 201903, 202210]))).toMatchObject({ code: "#N/A" });
  });
});

describe("insertion in three steps", () => {
  // AA1: 22 578.15 at 4 years, 23 536.86 at 5; A11: 22 770.00 at 2, 23 660.00 at 4 (constructed).
  test("takes an amount or a scale, months or the month from which they count", () => {
    const expected = [[2, 22770, 24, 200501, 22578.15]];
    for (const [old, seniority] of [
      ["AA1", 57],
      ["AA1", 200204],
      ["AA1", "04/2002"],
      [22578.15, 57],
      ["22.578,15", "57"],
    ]) {
      expect(call("THREESTEP", ["A11", old, seniority])).toEqual(expected);
    }
    expect(call("THREESTEP", ["A11", "AA1", 57, 60])).toEqual([[4, 23660, 48, 200301, 23536.86]]);
    expect(call("THREESTEP", ["A11", "AA1", 57, null, null, "mois restants=conservé"])).toEqual([
      [2, 22770, 33, 200404, 22578.15],
    ]);
  });

  test('nought is the text "0"; 0 is an empty cell', () => {
    expect(failure(call("THREESTEP", ["A11", "AA1", 0])).message).toContain("ancienneté_d_origine");
    expect(call("THREESTEP", ["A11", 21880, "0"])).toEqual([[0, 21880, 0, 200701, 21880]]);
  });

  test("what is no seniority or situation is named", () => {
    for (const [inputs, name] of [
      [["A11", "AA1", 1201], "ancienneté_d_origine"],
      [["A11", "AA1", "longtemps"], "ancienneté_d_origine"],
      [["A11", "beaucoup", 57], "ancienne_situation"],
      [["A11", null, 57], "ancienne_situation"],
      [["", "AA1", 57], "nouvelle_échelle"],
    ] as const) {
      expect(failure(call("THREESTEP", inputs))).toMatchObject({
        code: "#VALUE!",
        message: expect.stringContaining(name) as string,
      });
    }
    expect(failure(call("THREESTEP", ["A11", "AA1", 200702])).code).toBe("#N/A");
    expect(failure(call("THREESTEP", ["BB2.1", "AA1", 57])).code).toBe("#N/A");
    expect(failure(call("STATUTORY", ["01/03/2001", "A11", 20000, 60])).code).toBe("#N/A");
  });
});

// Constructed as in tests/pay/complements: original 20 000 + 720 + 600, new 20 500 + 720; 100.00 × 1.4002 / 12 = 11.668….
describe("CALOG.COMPLEMENTARY", () => {
  const HOUSEHOLDS = "original household=720; household=720";
  const at = (month: number, supplements: unknown, more = "", kept: unknown = 20500): Answer =>
    call("COMPLEMENTARY", [20000, 20500, kept, month, supplements, `${HOUSEHOLDS};${more}`]);
  const NOT_DUE = expect.stringMatching(/^Non dû : /) as string;

  test.each([
    ["T01-07 (ii): the better fixed remuneration less what is paid", 200701, [[600, 0, 0]], "", 11.67],
    ["XII.XI.88: the household allowance beside, to the letter", 200701, [[600, 0, 0]], "foyer_déduit=2", 95.68],
    ["half of the month", 200701, [[600, 0, 0]], "part=50 %", 5.83],
    ["no supplement at all", 200701, null, "", NOT_DUE],
    [
      "two supplements, an empty row between",
      200701,
      [
        ["500,00", 0, 0],
        [0, 0, 0],
        [100, "non", 0],
      ],
      "",
      11.67,
    ],
    ["tied to the municipality, where the member stays", 200701, [[600, "oui", 0]], "", 11.67],
    ["tied to the municipality, which the member left", 200701, [[600, "ja", 0]], "gemeente=nee", NOT_DUE],
    ["a higher function in its year", 200712, [[600, 0, 200701]], "", 11.67],
    ["a higher function after its year", 200801, [[600, 0, 200701]], "", NOT_DUE],
    ["a higher function beside a mandate", 200701, [[600, 0, 200701]], "mandat=oui", NOT_DUE],
    ["a bilingualism allowance is refused from 2007 on", 200701, null, "bilingualism=1000", "#N/A"],
    ["no coefficient is known for the month", 202604, [[600, 0, 0]], "", "#N/A"],
    ["a supplement without its amount", 200701, [[0, "oui", 0]], "", "#VALUE!"],
    ["a supplement that is no amount", 200701, [["beaucoup", 0, 0]], "", "#VALUE!"],
  ] as const)("%s", (_, month, supplements, settings, expected) => {
    const answer = at(month, supplements, settings);
    expect(answer instanceof CalogError ? answer.code : answer).toEqual(expected);
  });

  test("0.00 is an amount, one cent more is not due", () => {
    expect(at(200701, [[600, 0, 0]], "", 20599.99)).toBe(0);
    expect(at(200701, [[600, 0, 0]], "", 20600)).toEqual(NOT_DUE);
  });
});

describe("CALOG.MAYCOMBINE", () => {
  // rules.md ALW-03: only what the articles say; XI.III.15 and XI.III.27 name these two.
  test.each([
    ["allocation de fonction", "mandaatbijslag"],
    [2, 1],
    [1, "function allowance"],
  ])("%p with %p: FALSE", (first, second) => {
    expect(call("MAYCOMBINE", [first, second])).toBe(false);
  });

  test("where annex 5 decides it cannot be answered, and a word that is no allowance is named", () => {
    const { code, message } = failure(call("MAYCOMBINE", ["Bruxelles", "bilinguisme"]));
    expect([code, message]).toEqual(["#N/A", expect.stringMatching(/nnexe 5.*Bruxelles.*, .*bilinguisme/) as string]);
    expect(failure(call("MAYCOMBINE", ["Bruxelles", "repas"]))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("seconde_allocation") as string,
    });
  });
});

describe("CALOG.AFTERENTRY", () => {
  // rules.md SAL-05 and SAL-06: non-activity and unpaid months that are not listed do not count; availability does.
  test.each([
    ["nothing recognised, nothing lost", [202001], 202001],
    ["recognised months lie before the entry", [202001, 56], 201505],
    ["months that do not count put it later", [202001, 56, 3], 201508],
    ["nought in words", [202001, "0", "0"], 202001],
    ["non-activity of three months", [202001, 56, [["non-activité", 202002, 202004]]], 201508],
    ["availability counts", [202001, null, [["disponibiliteit", 202002, 202004]]], 202001],
    ["an incomplete month is lost", [202001, null, [["unvollständig", "02/2020", "2020-02"]]], 202002],
    [
      "months of a contract, paid, listed and not listed",
      [
        202001,
        null,
        [
          [5, 202001, 202003],
          [0, 0, 0],
          [6, 202004, 202004],
          [7, 202005, 202006],
        ],
      ],
      202003,
    ],
  ] as const)("%s", (_, inputs, expected) => {
    expect(call("AFTERENTRY", inputs)).toBe(expected);
  });

  // guide/field-pay.md 2: an entry on another day than the 1st counts from the next month. 43845 is 15-01-2020.
  test("a day of entry", () => {
    expect([43845, 43831, "15/01/2020", 202001].map((entered) => call("AFTERENTRY", [entered, 12, 1]))).toEqual([
      201903, 201902, 201903, 201902,
    ]);
  });

  test.each([
    ["before the entry", [["non-activité", 201912, 202001]], "mois_non_comptés.*janvier 2020"],
    [
      "twice the same month",
      [
        ["non-activité", 202002, 202004],
        ["activité", 202004, 202005],
      ],
      "1 et 2.*avril 2020",
    ],
    ["the last month before the first", [["non-activité", 202004, 202002]], "mois_non_comptés"],
    ["a kind that is none", [["vacances", 202002, 202004]], "mois_non_comptés"],
    ["no number", "beaucoup", "mois_non_comptés"],
    ["two columns", [["non-activité", 202002]], "mois_non_comptés"],
  ] as const)("%s is refused, and said where", (_, rows, said) => {
    expect(failure(call("AFTERENTRY", [202001, null, rows]))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(new RegExp(said)) as string,
    });
  });
});

describe("CALOG.LEVELBARS", () => {
  const at = (...inputs: unknown[]): Answer => call("LEVELBARS", inputs);
  const MET = "Toutes les conditions de la sélection sont remplies";

  // rules.md CAR-10: D to C and C to B 3 years; to A 2 years in B or 3 in C.
  test.each([
    ["D", "C", 35, /ancienneté de niveau$/],
    ["D", "C", 36, MET],
    ["C", "B", 36, MET],
    ["B", "A", 23, /ancienneté de niveau$/],
    ["B", "A", 24, MET],
    ["C", "A", 24, /ancienneté de niveau$/],
    ["C", "A", 36, MET],
  ] as const)("%s to %s with %i months", (from, to, months, expected) => {
    if (typeof expected === "string") expect(at(from, to, months, 202410)).toBe(expected);
    else expect(at(from, to, months, 202410)).toMatch(expected);
  });

  test("each bar is named, together with the others", () => {
    const bar = (settings: string): Answer => at("C", "B", 36, 202410, settings);
    expect(bar("évaluation insuffisante=oui")).toMatch(/: évaluation «\u00a0insuffisant\u00a0»$/);
    expect(bar("zware_tuchtstraf=ja")).toMatch(/: sanction disciplinaire lourde non effacée$/);
    expect(bar("reassigned=yes")).toMatch(/: réaffectation antérieure pour inaptitude professionnelle$/);
    expect(at("C", "B", 35, 202410, "reassigned=1; heavy penalty=1")).toMatch(
      /ancienneté.*, sanction.*, réaffectation/,
    );
  });

  test("other passages and earlier months cannot be judged", () => {
    // The passages of CAR-10, known since 19-07-2023.
    for (const [from, to] of [
      ["D", "A"],
      ["D", "B"],
      ["A", "B"],
      ["B", "B"],
      ["C", "D"],
    ]) {
      expect(failure(at(from, to, 400, 202410)).message).toMatch(new RegExp(`${from!}.*${to!}`));
    }
    expect(failure(at("C", "B", 36, 202307)).code).toBe("#N/A");
    expect(failure(at("C", "E", 36, 202410)).message).toContain("nouveau_niveau");
  });
});

describe("CALOG.ATTENTION", () => {
  const texts = (...inputs: unknown[]): string[] => (call("ATTENTION", inputs) as string[][]).map(([text]) => text!);

  // Note SSGPI 84738-2007, 1.3.4.2 and 1.3.4.3; PJPol XIV.I.5 and XIV.I.6.
  test.each([
    ["S", 1, "A11", null, ["Rien de particulier"]],
    ["C", "1", "C1D", null, ["Contrat avec une échelle CALog"]],
    ["contractuel", 3, "20/1", null, ["Contrat avec une autre échelle"]],
    ["statutaire", 2, "old", null, ["Position juridique d’origine"]],
    ["S", 1, "AA1", "preventieadviseur=ja", ["Conseiller en prévention"]],
    ["S", "e", "AA1", "diplôme exigé=oui", ["Emploi exigeant un diplôme"]],
    ["C", 1, "AA1", "conseiller en prévention=1", ["Conseiller en prévention", "Contrat avec une échelle CALog"]],
  ] as const)("%s, code %s, %s, %p", (status, code, scale, settings, starts) => {
    const found = texts(status, code, scale, 200704, settings);
    expect(found).toEqual(starts.map((start) => expect.stringMatching(new RegExp(`^${start}`)) as string));
  });

  test("each point names its evidence with the source, in the language of the user", () => {
    const [text] = texts("C", 1, "C1D", 200704);
    expect(text).toMatch(/ – .*30\/03\/2007.*\(note SSGPI 84738-2007, 1\.3\.4\.2\)$/);
    const answers = LANGUAGES.map((language) => call("ATTENTION", ["S", 2, "old", 200704], { language }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(LANGUAGES.length);
  });

  test("what cannot be read is named", () => {
    for (const [inputs, name] of [
      [["X", 1, "A11", 200704], "statut"],
      [["S", 4, "A11", 200704], "code"],
      [["S", 1, "-", 200704], "échelle"],
    ] as const) {
      expect(failure(call("ATTENTION", inputs))).toMatchObject({
        code: "#VALUE!",
        message: expect.stringContaining(name) as string,
      });
    }
  });
});

test("CALOG.COMPETENCE is never an amount: SAL-19 is not in hand", () => {
  for (const month of [200701, 201001, 202210]) {
    const { code, message } = failure(call("COMPETENCE", [month]));
    expect([code, message]).toEqual(["#N/A", expect.stringContaining(String(month).slice(0, 4)) as string]);
  }
  for (const month of [200612, 202211]) {
    expect(call("COMPETENCE", [month])).toMatch(new RegExp(`^Non dû : .* ${String(month).slice(0, 4)}$`));
  }
});

test("amounts and months in the sentence of a refusal are written as the language writes them", () => {
  const sentences = LANGUAGES.map((language) => failure(call("HOUSEHOLD", [1, 16200, 201709], { language })).message);
  expect(sentences.map((text) => /16\D?200\D00/.exec(text)?.[0])).toEqual([
    "16\u00a0200,00",
    "16.200,00",
    "16.200,00",
    "16,200.00",
  ]);
  expect(failure(call("PROMOTE", ["CC4", 200410, "BB1", 202410])).message).toContain("BB1 22\u00a0093,00");
  expect(failure(call("HOLIDAY", [2016, 24000])).message).toContain("09/2017");
});

test("CALOG.DUESOON lists events by month and, below them, the rows it cannot read", () => {
  const rows = [
    ["1", "BB1", 202004, 0, 201812],
    ["2", "ZZ9", 202004, 0, 0],
    [0, 0, 0, 0, 0],
    ["3", "A21", 202004, 0, 201812],
    ["4", "BB4", 199510, 0, 0],
  ];
  const answer = call("DUESOON", [rows, 202410]) as unknown[][];
  expect(answer.map(([matricule]) => matricule)).toEqual(["1", "1", "3", "3", "2"]);
  // A21 stands in two careers: its increment is known, its next scale is not.
  expect(answer[2]).toEqual(["3", 202504, "A21", 27800, 28280, ""]);
  expect(answer[3]![5]).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("A21") as string });
  expect(answer[4]![5]).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("ZZ9") as string });
  expect(call("DUESOON", [[rows[2]], 202410])).toEqual([["", "", "", "", "", ""]]);
});

// guide/field-pay.md 1; rules.md GRD-05 (A11 21 880 and A12 23 880, 445 a row) and its trap of 2022 (BB3, BB4 at row 2).
test("CALOG.DUESOON puts everything after a step on the new scale, and says when it lowers the pay", () => {
  expect(call("DUESOON", [[["1", "A11", 201001, "A1", 201810]], 202410])).toEqual([
    ["1", 202410, "A12", "", "", ""],
    ["1", 202501, "A12", 30110, 30555, ""],
  ]);
  const [step] = call("DUESOON", [[["2", "BB3", 202006, "", 201612]], 202210]) as unknown[][];
  expect(step?.[5]).toMatchObject({ code: "#N/A" });
  const rows = call("DUESOON", [[["2", "BB3", 202006, "", 201612]], 202211]) as unknown[][];
  expect(rows[0]).toEqual(["2", 202212, "BB4", 21094.26, 20215.84, expect.stringContaining("20\u00a0215,84")]);
});

// guide/field-pay.md 4 and 5.
test("CALOG.LOWERCLASS refuses a class that is not lower, PROMOTECLASS counts the class as level", () => {
  expect(call("LOWERCLASS", ["A2", 144, 202410, "A3"])).toBe("A23");
  expect(failure(call("LOWERCLASS", ["A3", 144, 202410, "A3"])).message).toContain("A3");
  expect(failure(call("LOWERCLASS", ["A5", 144, 202410])).message).toContain("A5");
  expect(call("PROMOTECLASS", ["A12", "A1", "A3", 202410, 72])).toBe("A31");
  expect(failure(call("PROMOTECLASS", ["A12", "A1", "A3", 202410, 72, 60])).message).toContain("60");
});

// guide/field-pay.md 3 and 4: CAR-08 counts the level for A3 only; a class has its own scales, and level A alone has classes.
test.each<[string, unknown[], string]>([
  ["PROMOTECLASS", ["A12", "A1", "A2", 202410, 40, 300], "A3"],
  ["PROMOTECLASS", ["BB1", "A1", "A2", 202410, 36], "BB1"],
  ["PROMOTECLASS", ["A31", "A2", "A4", 202410, 72], "A31"],
  ["CAREER", ["BB1", 201903, 202410, "A1"], "BB1"],
  ["CAREER", ["A11", 201903, 202410, "A4"], "A11"],
  ["CAREER", ["BB1", 202411, 202410], "novembre 2024"],
  ["PROMOTE", ["CC2", 201510, "A31", 202410], "A3"],
  ["PROMOTE", ["CC2", 201510, "B1A;BB2", 202410], "B1A, BB2"],
  ["PROMOTE", ["CC2", 201510, "BB1;CC2", 202410], "BB1, CC2"],
  ["PROMOTE", ["CC2.2", 201009, "BB2.1;BB2.2", 201909], "BB2.1, BB2.2"],
  ["INSERTPLACE", [150, [[200], [100]], 80], "100,00"],
])("CALOG.%s(%j) is refused", (name, inputs, said) => {
  expect(failure(call(name, inputs)).message).toContain(said);
});

test("CALOG.DUESOON needs the scale seniority beside a class, and no class outside level A", () => {
  const [alone] = call("DUESOON", [[["m", "A21", 201504, "A2", 0]], 202501]) as unknown[][];
  expect(alone?.at(-1)).toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining("échelle_depuis") as string,
  });
  const [level] = call("DUESOON", [[["m", "BB1", 201504, "A1", 201901]], 202501]) as unknown[][];
  expect(level?.at(-1)).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("BB1") as string });
});

// guide/field-pay.md 8: where another value is used than the cell states, it says so; note 1.2.3: 22 578.15.
test("CALOG.ARREARS says where the table is used in the place of a cell", () => {
  const last = (...member: unknown[]) => (call("ARREARS", [[member], 200705]) as unknown[][])[0]?.[3];
  expect(last("AA1", 200204, 22578.15, 0, 0, 0)).toBe("");
  expect(last("AA1", 200204, 20000, 0, 0, 0)).toMatch(/20\u00a0000,00.*22\u00a0578,15/);
  // Who left before he came.
  const [never] = call("ARREARS", [
    [["AA1", 200204, 0, 0, 0, 0]],
    200705,
    null,
    null,
    null,
    "entré=200704;sorti=200702",
  ]) as unknown[][];
  expect(never?.[0]).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("200702") as string });
  const stated = [[200701, 22000]];
  const lines = call("ARREARSLINES", [[["AA1", 200204, 0, 0, 0, 0]], 200705, null, null, stated]);
  expect(failure(lines).message).toContain("échelle d’origine");
});

test("CALOG.PROMOTE gives the lowest scale, in whatever order the scales stand", () => {
  // rules.md SAL-11, CHECK (ours): BB1 row 9.
  const expected = [["BB1", 19320.94, 19320.94, 18072]];
  for (const scales of ["BB1;BB2", "BB4;BB2;BB1"]) {
    expect(call("PROMOTE", ["CC2", 201510, scales, 202410])).toEqual(expected);
  }
  // reference/README.md: published points of 2019, the maximum group.
  expect(call("PROMOTE", ["CC2.2", 201009, "BB2.2;BB1", 201909])).toEqual([["BB2.2", 20740, 20740, 17911.92]]);
});

test("CALOG.PROMOTE takes the scales of the grade as cells or as one text", () => {
  // rules.md SAL-11 and SAL-12, CHECK (ours).
  const expected = [["BB3", 26992, 26992, 24029.97]];
  for (const scales of [
    "BB1;BB2;BB3;BB4",
    "BB1, BB2, BB3, BB4",
    [["BB1", "BB2", "BB3", "BB4"]],
    [["BB1"], ["BB2"], [0], ["BB3"]],
  ]) {
    expect(call("PROMOTE", ["CC4", 200410, scales, 202410])).toEqual(expected);
  }
  expect(failure(call("PROMOTE", ["CC4", 200410, "BB1", 202410]))).toMatchObject({ code: "#N/A" });
  expect(failure(call("PROMOTE", ["CC4", 200410, "BB1;XX1", 202410]))).toMatchObject({ code: "#VALUE!" });
  expect(failure(call("PROMOTE", ["CC4", 200410, [[0]], 202410])).message).toContain("échelles_du_grade");
});

test("CALOG.ENTRY reads kinds and grounds in words, and asks for what a period lacks", () => {
  // rules.md SAL-04, CHECK (ours).
  const months = (rows: unknown[][], settings: unknown = null): Answer => call("ENTRY", [rows, 202001, settings]);
  const row = (level: string, kind: unknown, first: number, last: number, ...more: unknown[]): unknown[] => [
    "École",
    level,
    kind,
    "d'office",
    first,
    last,
    ...more,
    ...[0, 0, 0].slice(more.length),
  ];
  expect(months([row("B", "voltijds", 200001, 200612)], "into level A=yes")).toBe(60);
  expect(months([row("C", "temps plein", 200001, 200701)], "into level A=yes")).toBe(57);
  expect(months([row("C", "temps partiel", 200001, 200007, 0.5)])).toBe(4);
  expect(months([row("C", "temps partiel", 200001, 200007, "50 %", 0, "oui")])).toBe(7);
  expect(months([row("C", "onderwijs", 200001, 200010, 0, 190)])).toBe(7);
  expect(months([row("C", "Schuljahr", 200009, 200106)])).toBe(12);
  expect(months([row("C", 1, 200001, 200012), Array.from({ length: 9 }, () => 0), row("B", 1, 200101, 200112)])).toBe(
    24,
  );
  expect(failure(months([row("C", "temps partiel", 200001, 200007)])).message).toContain("fraction");
  expect(failure(months([row("C", "onderwijs", 200001, 200010)])).message).toContain("services");
  expect(failure(months([row("C", 1, 200012, 200001)])).code).toBe("#VALUE!");
  expect(failure(months([Array.from({ length: 9 }, () => 0)])).code).toBe("#VALUE!");
  const recognised = [["Privé", "C", 1, "erkend", 200001, 200901, 0, 0, 0]];
  expect(failure(months(recognised)).code).toBe("#N/A");
  expect(months(recognised, "avis de la commission=oui")).toBe(109);
  // rules.md SAL-03: a request is inadmissible from the fourth month after the entry; automatic services need none.
  const asked = (month: number): Answer => months(recognised, `avis de la commission=oui; requested=${month}`);
  expect(asked(202004)).toBe(109);
  expect(failure(asked(202005))).toMatchObject({
    code: "#N/A",
    message: expect.stringMatching(/mai 2020.*janvier 2020/) as string,
  });
  // guide/field-pay.md 3: a request, an opinion, and facts of another kind of service.
  expect(failure(months([row("C", 1, 200001, 200012)], "demandé_en=202112")).code).toBe("#VALUE!");
  expect(failure(months([row("C", 1, 200001, 200012)], "avis de la commission=oui")).code).toBe("#VALUE!");
  for (const wrong of [row("C", "temps plein", 200001, 200012, 0.5), row("C", 1, 200001, 200012, 0, 190)]) {
    expect(failure(months([wrong]))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("temps plein") as string,
    });
  }
});
