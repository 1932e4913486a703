import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isoDate } from '../contract.ts';
import { analyse as findingsOf } from '../knowledge/analysis/analyse.ts';
import { drawnPath } from '../knowledge/analysis/drawing.ts';
import type { Finding } from '../knowledge/analysis/finding.ts';
import { findingLines, findingSentence } from '../knowledge/analysis/finding-words.ts';
import { groundOf, type Ground } from '../knowledge/analysis/ground.ts';
import { decisionPath } from '../knowledge/analysis/path-words.ts';
import { isValidOn } from '../knowledge/edition.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { readYaml } from '../knowledge/read-yaml.ts';
import { national } from '../knowledge/rules.ts';
import { formatDate } from '../locales/format.ts';
import type { Say } from '../locales/texts.ts';
import { UsageError } from './arguments.ts';
import type { Command } from './command.ts';

/**
 * `knowledge analyse [--municipality M] [--date D] [--scheme ID] [--svg DIR] [--json]`: what an editor should look at in
 * the rules of a day, first what is the same everywhere, then each municipality. Advice: the status is 0, whatever it finds.
 * `--json`: an object a line, one for each of them. `--svg`: the decision path of every scheme as a picture.
 */
export const analyse: Command = (args, { output }, content) => {
  const options = optionsOf(args, content.knowledge);
  const [knowledge, texts] = [content.knowledge(), content.texts()];
  const lineOf = linesIn(content.config().knowledgeDir);
  const sayOf = (place: string): Say => texts.say('nl', knowledge.municipalities.get(place)?.address ?? 'u');
  for (const place of options.places) {
    const say = sayOf(place);
    const all = findingsOf(knowledge, place, options.date, say);
    const findings = all.filter(({ scheme }) => options.scheme === undefined || scheme === options.scheme);
    const section = { knowledge, place, date: options.date, say, findings, lineOf };
    output.write(options.json ? `${JSON.stringify(dataOf(section))}\n` : wordsOf(section));
  }
  const drawnAt = options.municipality === undefined ? options.places : [options.municipality];
  for (const place of options.svg === undefined ? [] : drawnAt)
    draw(groundOf(knowledge, place, options.date, sayOf(place)), options);
  return 0;
};

interface Options {
  /** Whose rules are looked at: the nation's first. */
  readonly places: readonly string[];
  /** When one is named, the nation's schemes are drawn as they are there. */
  readonly municipality: string | undefined;
  readonly date: string;
  readonly scheme: string | undefined;
  readonly svg: string | undefined;
  readonly json: boolean;
}

const usage = 'write: knowledge analyse [--municipality M] [--date D] [--scheme ID] [--svg DIR] [--json]';

/** @throws UsageError naming the option */
function optionsOf(args: string[], loadKnowledge: () => Knowledge): Options {
  const { municipality, date = today(), scheme, svg, json = false } = parsed(args);
  const knowledge = loadKnowledge();
  const known = [...knowledge.municipalities.keys()].sort();
  if (municipality !== undefined && !known.includes(municipality))
    throw new UsageError(`--municipality: give one of ${known.join(', ')}`);
  if (!isoDate.safeParse(date).success) throw new UsageError('--date: give a day as 2026-07-01');
  const places = [national, ...(municipality === undefined ? known : [municipality])];
  const asked = knowledge.schemes.find((one) => one.id === scheme && isValidOn(one, date));
  if (scheme !== undefined && !places.includes(asked?.authority ?? ''))
    throw new UsageError(`--scheme: ${scheme} is no scheme of ${municipality ?? 'any municipality'} on ${date}`);
  return { places: asked === undefined ? places : [asked.authority], municipality, date, scheme, svg, json };
}

const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  const options = { municipality: text, date: text, scheme: text, svg: text, json: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

type LineOf = (finding: Finding) => number;

/** Finds the line of a finding in its file; each file is read once. 0: none. */
function linesIn(root: string): LineOf {
  const places = new Map<string, (path: Finding['path']) => number>();
  return ({ file, path }) => {
    if (!file.endsWith('.yaml')) return 0;
    const known = places.get(file) ?? placeIn(root, file);
    places.set(file, known);
    return known(path);
  };
}

function placeIn(root: string, file: string): (path: Finding['path']) => number {
  const read = readYaml(root, file, z.unknown());
  return read.ok ? read.place.lineOf : () => 0;
}

interface Section {
  readonly knowledge: Knowledge;
  readonly place: string;
  readonly date: string;
  readonly say: Say;
  readonly findings: readonly Finding[];
  readonly lineOf: LineOf;
}

const dataOf = ({ knowledge, place, date, say, findings, lineOf }: Section) => ({
  authority: place,
  date,
  knowledgeVersion: knowledge.version,
  findings: findings.map((finding) => {
    const { kind, scheme, edition, condition, words, file, path, basis } = finding;
    const message = findingSentence(finding, say);
    return {
      kind,
      scheme,
      edition,
      condition,
      message,
      words,
      file,
      line: lineOf(finding),
      field: path.join('.'),
      basis,
    };
  }),
});

function wordsOf({ knowledge, place, date, say, findings, lineOf }: Section): string {
  const name = knowledge.municipalities.get(place)?.name ?? say('analyse.national');
  const heading = say('analyse.heading', { place: name, date: formatDate(date), version: knowledge.version });
  const count = findings.length === 0 ? say('analyse.nothing') : say('analyse.count', { count: findings.length });
  const blocks = findings.map((finding) => findingLines(finding, lineOf(finding), say).join('\n'));
  return [`${heading} ${count}`, ...blocks, ''].join('\n\n');
}

/** `<authority>--<scheme>--<edition>.svg` */
function draw(ground: Ground, { municipality, scheme, svg: folder = '.' }: Options): void {
  const address = ground.knowledge.municipalities.get(ground.authority)?.address ?? 'u';
  const schemes = municipality === undefined ? ground.own : ground.schemes;
  mkdirSync(folder, { recursive: true });
  for (const one of schemes.filter(({ id }) => scheme === undefined || id === scheme)) {
    const file = `${one.id.replaceAll('/', '--')}--${one.validFrom}.svg`;
    writeFileSync(join(folder, file), drawnPath(decisionPath(one, { ground, address }), ground.say));
  }
}
