import { LAW_VERSION } from "../../law";
import { success } from "../../values";
import { declare } from "../declare";
import { PRODUCT_VERSION } from "../version";

export const version = [
  declare({
    name: "VERSION",
    parameters: {},
    result: { type: "string", columns: 2 },
    body: () => success([[PRODUCT_VERSION, LAW_VERSION]]),
  }),
];
