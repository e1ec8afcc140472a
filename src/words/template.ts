/** What fills a template; absent and empty count alike. */
export type TemplateData = Readonly<Record<string, string | undefined>>;

/** Stands where a template asks for a figure that is not there. */
const ABSENT = "?";

/**
 * Fills `{name}` with its data. A part in square brackets falls away when one of its names has no data.
 *
 * Data is never read as a template itself.
 * @example fillTemplate("{given}[ instead of {expected}]", { given: "5" }) // "5"
 */
export function fillTemplate(template: string, data: TemplateData): string {
  const value = (name: string): string => (Object.hasOwn(data, name) ? (data[name] ?? "") : "");
  return template
    .replace(/\[([^\]]*)\]/g, (_, part: string) =>
      [...part.matchAll(/\{(\w+)\}/g)].every(([, name = ""]) => value(name) !== "") ? part : "",
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => value(name) || ABSENT);
}
