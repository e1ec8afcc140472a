import { refuse, success, type Result } from "../../values";

/**
 * The bytes of a file that a person chose or dropped.
 *
 * @problem file-unreadable: a folder, a file that is gone meanwhile, or one that another program holds
 */
export async function fileBytes(file: File): Promise<Result<Uint8Array>> {
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return refuse("file-unreadable", { path: file.name });
  }
}
