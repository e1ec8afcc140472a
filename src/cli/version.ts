import packageJson from "../../package.json";

/** Version of the add-in, stamped on every output. */
export const PRODUCT_VERSION: string = packageJson.version;
