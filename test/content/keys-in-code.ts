import ts from 'typescript';
import { nodesIn, sourceFiles, syntaxOf } from '../source-files.ts';

export interface SaidKey {
  /** `*` stands for what is filled in later. */
  readonly key: string;
  /** The names of the values in a call of `say`; null when it is no such call or they cannot be seen. */
  readonly values: readonly string[] | null;
  readonly place: string;
}

/** Every text between quotes that may be a key of locales, with what it is filled in with. */
export function keysInCode(folder: string): SaidKey[] {
  const files = sourceFiles(folder).filter((file) => !file.startsWith('src/web/'));
  return files.flatMap((file) => {
    const source = syntaxOf(file);
    return nodesIn(source).flatMap((node): SaidKey[] => {
      const key = keyOf(node);
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      return key === null ? [] : [{ key, values: valuesOf(node), place: `${file}:${String(line)}` }];
    });
  });
}

function keyOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('*');
}

/** `say(key, { name, count: 3 })` fills in name and count. */
function valuesOf(node: ts.Node): string[] | null {
  const call = node.parent;
  if (
    !ts.isCallExpression(call) ||
    call.arguments[0] !== node ||
    !/(^|\.)say(\(.*\))?$/s.test(call.expression.getText())
  )
    return null;
  const values = call.arguments[1];
  if (values === undefined) return [];
  if (!ts.isObjectLiteralExpression(values)) return null;
  return values.properties.flatMap(({ name }) => (name === undefined ? [] : [name.getText()]));
}
