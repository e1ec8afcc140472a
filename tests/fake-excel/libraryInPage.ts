import { libraryFrom, type LibraryMaker, type OfficeLibrary } from "./libraryShape";

// The bundle puts the wrapped library here (tests/fake-excel/bundle.mjs).
declare const MICROSOFT_LIBRARY: LibraryMaker;

let loaded: OfficeLibrary | null = null;

/** As library.ts, in a page. */
export function officeLibrary(): OfficeLibrary {
  return (loaded ??= libraryFrom(MICROSOFT_LIBRARY));
}
