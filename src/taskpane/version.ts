import packageJson from "../../package.json";

/** Version of the product, stamped on what it writes. */
export const PRODUCT_VERSION: string = packageJson.version;
