/** What is wrong in a content file, so that an editor finds the place. */
export interface Problem {
  /** From the knowledge folder on. */
  readonly file: string;
  /** From 1; 0 when the whole file is meant. */
  readonly line: number;
  readonly field: string;
  readonly message: string;
}

/** The names and numbers that lead to a field. */
export type Path = readonly (string | number)[];

/** A file in which problems can be pointed at. */
export interface Place {
  readonly file: string;
  /** The line of a field, or of the nearest field around it. */
  readonly lineOf: (path: Path) => number;
}

export const problemAt = ({ file, lineOf }: Place, path: Path, message: string): Problem => ({
  file,
  line: lineOf(path),
  field: path.join('.'),
  message,
});

export const problemLine = (p: Problem): string =>
  `${p.file}${p.line > 0 ? `:${String(p.line)}` : ''}${p.field === '' ? '' : ` ${p.field}`}: ${p.message}`;

/** The content cannot be used; `problems` names file, line and field of each. */
export class KnowledgeError extends Error {
  readonly code = 'KNOWLEDGE_INVALID';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
  }
}
