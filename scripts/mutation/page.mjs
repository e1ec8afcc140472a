// docs/mutation.md from the reports of Stryker.
import { REASONS, UNSEEN } from "./reasons.mjs";

export const FOLDERS = ["checks", "rules"];
export const isKilled = ({ status }) => status === "Killed" || status === "Timeout";
export const isSurvivor = ({ status }) => status === "Survived" || status === "NoCoverage";

const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const oneLine = (text) => text.replace(/\s+/g, " ").trim();
const code = (text) => `\`${oneLine(text).slice(0, 90).replaceAll("`", "'").replaceAll("|", "\\|")}\``;

function original(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join("\n");
}

function survivorsOf({ files }) {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.filter(isSurvivor).map((mutant) => {
      const was = original(source, mutant.location);
      const reason = REASONS.find(({ holds }) => holds({ ...mutant, was }));
      return { file, was, mutant, reason: reason?.name ?? UNSEEN };
    }),
  );
}

function tableOf([folder, { files }]) {
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const [killed, survived] = [mutants.filter(isKilled).length, mutants.filter(isSurvivor).length];
  return `| \`src/${folder}\` | ${killed + survived} | ${killed} | ${survived} | ${percent(killed, killed + survived)} |`;
}

function listOf([folder, report]) {
  const survivors = survivorsOf(report);
  const names = [...new Set([...REASONS.map(({ name }) => name), UNSEEN])];
  const parts = names.map((name) => {
    const ones = survivors.filter(({ reason }) => reason === name);
    if (ones.length === 0) return "";
    const lines = ones.map(({ file, was, mutant: { location, replacement } }) => {
      const place = `${file.replace(`src/${folder}/`, "")}:${location.start.line}`;
      return `- ${place} ${code(was)} → ${code(replacement)}`;
    });
    return `### ${name} (${ones.length})\n\n${lines.join("\n")}\n`;
  });
  return `## \`src/${folder}\`: what no test notices\n\n${parts.filter((part) => part !== "").join("\n")}`;
}

export function mutationPage(reports) {
  return `# Mutation testing

Made by \`npm run mutation\` (\`--again\` asks only about what survived, after tests were added). Stryker changes one place of a rule or
a check at a time; a change is killed when a test fails, or never ends. Data files and cards are not changed (they are data), nor
texts: names of codes, columns and articles are held by the types. What does not compile is counted neither way. Tests run in
one process with Jest's own \`test\` and \`expect\` (\`scripts/mutation/runner.mjs\`).

| folder | changes | killed | survived | killed of all |
|---|--:|--:|--:|--:|
${reports.map(tableOf).join("\n")}

${reports.map(listOf).join("\n")}`;
}
