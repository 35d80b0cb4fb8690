// Preloaded (`node --require`): before its nth change of a folder, n from KILL_AT, the process kills itself; with FAIL_AT the
// nth change is refused, as Windows does with a file that another program has open. With NUMBERS_BY_NAME=1 a folder's number changes with its name, as on
// a FAT disk.
const { Buffer } = require("node:buffer");
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");
const { basename } = require("node:path");
const process = require("node:process");

let done = 0;

function counted(change) {
  return (...args) => {
    done += 1;
    if (done === Number(process.env.KILL_AT)) process.kill(process.pid, process.env.KILL_BY ?? "SIGKILL");
    if (done === Number(process.env.FAIL_AT)) throw Object.assign(new Error("EBUSY"), { code: "EBUSY" });
    return change(...args);
  };
}

for (const name of ["renameSync", "rmSync", "linkSync", "mkdirSync"]) fs[name] = counted(fs[name]);
for (const name of ["open", "rename"]) {
  const change = counted(fs.promises[name]);
  fs.promises[name] = async (...args) => change(...args);
}
if (process.env.NUMBERS_BY_NAME === "1") {
  const { statSync } = fs;
  fs.statSync = (path, options) => {
    const found = statSync(path, options);
    if (options?.bigint === true) found.ino = BigInt(`0x${Buffer.from(basename(path)).toString("hex")}`);
    return found;
  };
}
syncBuiltinESMExports();
process.on("exit", () => fs.writeSync(1, `${done}`));
