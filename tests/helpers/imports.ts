/** What files import, read by the parser of TypeScript. */
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import ts from 'typescript';

export interface Import {
  from: string;
  /** Of types alone: nothing of it is there when the program runs. */
  types: boolean;
}

/** The scripts of a component, or the whole of a module. */
export const codeOf = (file: string): string => {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((m) => m[1] ?? '').join('\n')
    : text;
};

const seen = new Map<string, Import[]>();

/**
 * @returns what a file imports, however it is written: statically, as a type, or when it is wanted.
 */
export function importsOf(file: string): Import[] {
  const known = seen.get(file);
  if (known) return known;
  const source = ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node) => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const types = ts.isImportDeclaration(node)
        ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        : node.isTypeOnly;
      found.push({ from: node.moduleSpecifier.text, types });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [what] = node.arguments;
      if (what && ts.isStringLiteral(what)) found.push({ from: what.text, types: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  seen.set(file, found);
  return found;
}

/** The package that is named: "a/b" is of "a", "@a/b/c" of "@a/b". */
export const packageOf = (from: string): string | undefined => {
  if (/^[./]|^(node|virtual|data):/.test(from) || builtinModules.includes(from)) return undefined;
  const [scope = '', name] = from.split('/');
  return scope.startsWith('@') && name !== undefined ? `${scope}/${name}` : scope;
};
