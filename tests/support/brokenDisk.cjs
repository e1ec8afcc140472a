// Loaded before a program, its disk fails: CALOG_DISK is the step and the code, such as `write ENOSPC`.
const promises = require("node:fs/promises");

const [step, code] = (process.env.CALOG_DISK ?? "").split(" ");
const broken = () => Object.assign(new Error(`${code}: broken on purpose`), { code });
const { open } = promises;

for (const name of ["rename", "link"]) {
  if (step === "place") promises[name] = async () => Promise.reject(broken());
}
promises.open = async (path, flags, ...rest) => {
  const writes = flags !== undefined && flags !== "r";
  if (writes && step === "open") throw broken();
  const file = await open(path, flags, ...rest);
  if (!writes) return file;
  if (step === "sync") file.sync = async () => Promise.reject(broken());
  if (step === "write") {
    const { writeFile } = file;
    // Half of it fits.
    file.writeFile = async (bytes) => {
      await writeFile.call(file, bytes.subarray(0, bytes.length >> 1));
      throw broken();
    };
  }
  return file;
};
