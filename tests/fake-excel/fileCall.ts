type Answer = (answer: { readonly status: string; readonly value: unknown; readonly error: object | null }) => void;

/** What Excel keeps of files that are open: two at most (reference of Document.getFileAsync). */
export interface OpenFiles {
  open: number;
}

const CONTENT = [0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0];

/**
 * Reference of Document.getFileAsync and File.getSliceAsync: slices by number, `data` an array of bytes; the file is closed
 * by `closeAsync`. Codes are those of "Handle asynchronous errors"; 5001 is an internal error.
 *
 * @param isRefused - at once, or at a slice
 */
export function fileCall(isRefused: boolean | { readonly atSlice: number }, files: OpenFiles = { open: 0 }, size = 4) {
  const refused = (callback: Answer): void =>
    callback({ status: "failed", value: null, error: { code: 5001, name: "InternalError" } });
  return (_: unknown, __: unknown, callback: Answer): void => {
    if (isRefused === true || files.open >= 2) {
      refused(callback);
      return;
    }
    files.open++;
    const slices = Math.ceil(CONTENT.length / size);
    const value = {
      size: CONTENT.length,
      sliceCount: slices,
      getSliceAsync: (index: number, answer: Answer) => {
        if (typeof isRefused === "object" && isRefused.atSlice === index) refused(answer);
        else {
          const data = CONTENT.slice(index * size, (index + 1) * size);
          answer({ status: "succeeded", value: { index, size: data.length, data }, error: null });
        }
      },
      closeAsync: () => {
        files.open--;
      },
    };
    callback({ status: "succeeded", value, error: null });
  };
}
