import { processTerminal, runCommand } from "./command";
import { templateCommand } from "./templateCommand";

process.exitCode = await runCommand(process.argv.slice(2), processTerminal(), templateCommand);
