import { expose, tellStrays, type WorkerScope } from "../taskpane/rpc";
import { PRODUCT_VERSION } from "../taskpane/version";
import { createBook } from "./book";

const channel = self as unknown as WorkerScope;

expose(channel, createBook(PRODUCT_VERSION));
tellStrays(channel);
