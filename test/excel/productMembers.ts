import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const folder = "src/workbook/excel";

/** They are answered by office.js itself, or are only the way to something else. */
const clientSide = /\.(?:context|load|isNullObject|items|toJSON|untrack|track|set)=?$/;

/**
 * Members of classes of the Excel API that the adapter names, "Range.values", and with "=" where it sets them; read off
 * the types of its sources, so that a call cannot be forgotten because no test happens to reach it.
 */
export function productMembers(): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.startsWith("selfCheck"))
    .map((name) => join(folder, name));
  const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const note = (symbol: ts.Symbol | undefined, isSet: boolean): void => {
    const member = symbol === undefined ? null : memberOf(symbol);
    if (member === null || clientSide.test(member)) return;
    found.add(isSet ? `${member}=` : member);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), isTarget(node));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text), false);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return found;
}

function isTarget(node: ts.PropertyAccessExpression): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

/** "Range.values" for a member of a class that stands for something in Excel; null for anything else. */
function memberOf(symbol: ts.Symbol): string | null {
  const [declaration] = symbol.getDeclarations() ?? [];
  const owner = declaration?.parent;
  if (owner === undefined || !ts.isClassDeclaration(owner) || owner.name === undefined) return null;
  if (!owner.getSourceFile().fileName.includes("office-js")) return null;
  const heritage = owner.heritageClauses?.map((clause) => clause.getText()).join(" ") ?? "";
  return heritage.includes("ClientObject") ? `${owner.name.text}.${symbol.name}` : null;
}
