import { PRODUCT_VERSION } from "./version";
import { createBook } from "./book";
import { expose, type Channel } from "../taskpane/rpc";

expose(self as unknown as Channel, createBook(PRODUCT_VERSION));
