/** What the referee needs of sql.js, which comes without types. */
declare module "sql.js" {
  type Value = number | string | null;
  export interface Statement {
    run(values: readonly Value[]): void;
    free(): void;
  }
  export interface Database {
    run(sql: string, values?: readonly Value[]): void;
    getRowsModified(): number;
    exec(sql: string): { readonly values: readonly (readonly Value[])[] }[];
    prepare(sql: string): Statement;
    create_function(name: string, answer: (...values: Value[]) => Value): void;
    close(): void;
  }
  export default function initSqlJs(): Promise<{ readonly Database: new () => Database }>;
}
