import data from "./data/version.json";

/** Version of the law data, for a page that holds none of them. */
export const LAW_VERSION: string = data.version;
