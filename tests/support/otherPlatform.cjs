// Loaded before a program, it says that it does not run on Linux: files without a name do not exist there.
Object.defineProperty(process, "platform", { value: "darwin" });
