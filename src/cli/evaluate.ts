import { processTerminal, runCommand } from "./command";
import { evaluateCommand } from "./evaluateCommand";

process.exitCode = await runCommand(process.argv.slice(2), processTerminal(), evaluateCommand);
