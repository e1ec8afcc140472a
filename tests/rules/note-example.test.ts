import { campaignLaw, findCampaign } from "../../src/law";
import { horizontalInsertion, paidAtMonth } from "../../src/rules";
import { formatCents, monthFromCode, type Month, type Result } from "../../src/values";

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}
const month = (code: number): Month => {
  const found = monthFromCode(code);
  if (found === null) throw new Error(String(code));
  return found;
};

// Note SSGPI 84738-2007, example of section 1.2.3.
describe("the member of the note", () => {
  const law = value(campaignLaw(value(findCampaign("2007"))));
  const current = { scale: "AA1", seniorityMonth: month(200204), cents: null };
  const safeguard = { scale: "AA1", seniorityMonth: month(200110), cents: null };

  test("is inserted in A11 with the same seniority and keeps both situations as safeguards", () => {
    const insertion = value(horizontalInsertion(law, current, safeguard, month(200701)));
    expect(insertion.inserted.scale).toBe("A11");
    expect(formatCents(insertion.inserted.cents)).toBe("23660.00");
    expect(insertion.safeguards.map(({ scale, cents }) => [scale, cents === null ? null : formatCents(cents)])).toEqual(
      [
        ["AA1", "22578.15"],
        ["AA1", "23536.86"],
      ],
    );
  });

  test("is paid the new scale, which is the most favourable of the three", () => {
    const paid = value(
      paidAtMonth(
        [
          { tables: law.after, scale: "A11", seniorityMonth: month(200204) },
          { tables: law.before, scale: "AA1", seniorityMonth: month(200204) },
          { tables: law.before, scale: "AA1", seniorityMonth: month(200110) },
        ],
        month(200701),
      ),
    );
    expect({ number: paid.number, amount: formatCents(paid.cents) }).toEqual({ number: 1, amount: "23660.00" });
  });
});
