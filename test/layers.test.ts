import assert from 'node:assert/strict';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { nodesIn, sourceFiles, syntaxOf } from './source-files.ts';

/** Which folder of src may import which; type imports count. `root` is what lies in src itself. */
const mayImport: Record<string, readonly string[]> = {
  language: [],
  contract: [],
  eligibility: [],
  locales: [],
  knowledge: ['eligibility', 'locales'],
  handoff: ['locales'],
  dialogs: ['eligibility', 'knowledge', 'handoff', 'locales'],
  bot: ['dialogs', 'handoff', 'locales'],
  channels: ['bot', 'handoff', 'locales'],
  storage: [],
  server: ['channels', 'handoff', 'knowledge', 'eligibility', 'locales'],
  commands: [
    'app',
    'config',
    'bot',
    'channels',
    'dialogs',
    'eligibility',
    'handoff',
    'knowledge',
    'locales',
    'storage',
  ],
  web: [],
  config: [],
  app: ['config', 'bot', 'channels', 'dialogs', 'eligibility', 'handoff', 'knowledge', 'locales', 'server', 'storage'],
  index: ['app', 'config'],
};
/** Everyone may import these; they import nothing. */
const shared = ['contract', 'language'];

/** Outside packages have an owner: folders, or one file. */
const owners: [outsider: RegExp, owner: RegExp][] = [
  [/^botbuilder/, /^src\/(app\.ts|channels\/|bot\/|dialogs\/flow-dialog\.ts)/],
  [/^express$/, /^src\/(server|channels)\//],
  [/^(pg|lowdb)(\/|$)/, /^src\/storage\//],
  [/^classic-level$/, /^src\/storage\//],
  [/^(node:fs|yaml)(\/|$)/, /^src\/(knowledge|dialogs|locales|storage|commands)\//],
  [/^(preact|esbuild)(\/|$)/, /^src\/(web|server\/pages)\//],
  [/^@azure\//, /^src\/bot\/recognizer\/luis\//],
];

/** Who may use what the world outside changes. */
const outside: [what: RegExp, owner: RegExp][] = [
  [/^process\.env$/, /^src\/(config|index)\.ts$/],
  [/^(Date\.now\(\)|new Date\(\)|performance\.now\(\))$/, /^src\/(app\.ts|commands\/|web\/)/],
];

const longest = 300;
/** A thing lives with the noun that it belongs to. */
const forbidden = /^(utils?|helpers?|common|types|managers?|misc|lib)$/;

const files = sourceFiles('src');
const sources = new Map(files.map((file) => [file, syntaxOf(file)]));

const folderOf = (file: string): string => (file.split('/')[1] ?? '').replace(/\.ts$/, '');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}
const imports: readonly Import[] = [...sources].flatMap(([from, source]) =>
  nodesIn(source).flatMap((node): Import[] => {
    if (!(ts.isImportDeclaration(node) || ts.isExportDeclaration(node))) return [];
    if (node.moduleSpecifier === undefined || !ts.isStringLiteral(node.moduleSpecifier)) return [];
    const isType = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly === true : node.isTypeOnly;
    const to = node.moduleSpecifier.text;
    return [{ from, to: to.startsWith('.') ? join(dirname(from), to) : to, isType }];
  }),
);
/** Storage meets the interfaces of whoever uses it, and knows nothing else of them. */
const isStorageInterface = ({ from, isType }: Import): boolean => folderOf(from) === 'storage' && isType;
const inside = imports.filter(({ to }) => to.startsWith('src/'));

describe('the layers', () => {
  it('are all in the table', () => {
    assert.deepEqual(
      [...new Set(files.map(folderOf))].filter((folder) => mayImport[folder] === undefined),
      [],
    );
  });

  for (const [folder, allowed] of Object.entries(mayImport))
    it(`${folder} imports ${allowed.join(', ') || 'nothing more'}`, () => {
      const known = shared.includes(folder) ? [folder] : [folder, ...shared, ...allowed];
      const wrong = inside.filter(({ from, to }) => folderOf(from) === folder && !known.includes(folderOf(to)));
      const counted = wrong.filter((i) => !isStorageInterface(i));
      assert.deepEqual(
        counted.map(({ from, to }) => `${from} → ${to}`),
        [],
      );
    });

  for (const [outsider, owner] of owners)
    it(`${outsider.source} stays with its owner`, () => {
      const wrong = imports.filter((i) => outsider.test(i.to) && !owner.test(i.from) && !isStorageInterface(i));
      assert.deepEqual(
        wrong.map(({ from, to }) => `${from} → ${to}`),
        [],
      );
    });

  for (const [what, owner] of outside)
    it(`${what.source} stays with its owner`, () => {
      const wrong = [...sources].flatMap(([file, source]) =>
        nodesIn(source)
          .filter((node) => what.test(node.getText()) && !owner.test(file))
          .map((node) => `${file}: ${node.getText()}`),
      );
      assert.deepEqual(wrong, []);
    });

  it('have no circles', () => {
    assert.deepEqual(circles(), []);
  });
});

describe('every file', () => {
  it(`has at most ${String(longest)} lines`, () => {
    const long = [...sources, ...sourceFiles('test').map((file) => [file, syntaxOf(file)] as const)].filter(
      ([, source]) => source.getLineStarts().length - 1 > longest,
    );
    assert.deepEqual(
      long.map(([file]) => file),
      [],
    );
  });

  it('has a kebab-case name', () => {
    const names = [...files, ...sourceFiles('test')].flatMap((file) => file.split('/').slice(1));
    assert.deepEqual(
      names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|d))?(\.tsx?)?$/.test(name)),
      [],
    );
  });

  it('lies in a folder that says what it is about', () => {
    const folders = new Set(files.flatMap((file) => dirname(file).split('/')));
    const names = files.map((file) => basename(file).replace(/\.tsx?$/, ''));
    assert.deepEqual(
      [...folders, ...names].filter((name) => forbidden.test(name)),
      [],
    );
    assert.ok(!folders.has('services'), 'a service is what an organisation gives');
  });
});

/** Files that import each other, directly or through others, each circle once. */
function circles(): string[] {
  const next = new Map(files.map((file) => [file, inside.filter((i) => i.from === file).map((i) => i.to)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
