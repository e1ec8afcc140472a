import packageJson from "../../package.json";

/** Version of the add-in, as CALOG.VERSION answers it. */
export const PRODUCT_VERSION: string = packageJson.version;
