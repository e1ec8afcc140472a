import type { Language } from "../words";

const STYLE = `body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;color:#1b1a19;background:#fff;max-width:46rem;margin:0 auto;padding:1rem}
code,td,th{font-variant-numeric:tabular-nums}code{font-family:Consolas,monospace;background:#f3f2f1;padding:.1em .3em}
.scroll{overflow-x:auto}table{border-collapse:collapse;margin:.5rem 0}td,th{border:1px solid #8a8886;padding:.25rem .6rem;text-align:left;vertical-align:top}
a{color:#005a9e}.number{text-align:right}img{max-width:100%;height:auto;border:1px solid #d2d0ce}`;

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A page of help: no script, nothing from elsewhere. */
export function page(language: Language, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
