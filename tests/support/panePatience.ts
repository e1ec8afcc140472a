import { configure } from "@testing-library/dom";

// As patience.ts, for what waits until the pane shows it.
configure({ asyncUtilTimeout: 60_000 });
