import type { Config } from '../config.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { loadTexts, type Texts } from '../locales/texts.ts';

/** What a command may need, read once and only when it is asked for: arguments can be refused before. */
export interface LazyContent {
  readonly config: () => Config;
  readonly knowledge: () => Knowledge;
  readonly texts: () => Texts;
}

export function createLazyContent(readConfig: () => Config): LazyContent {
  let [config, knowledge, texts]: [Config?, Knowledge?, Texts?] = [];
  const configOnce = () => (config ??= readConfig());
  return {
    config: configOnce,
    knowledge: () => (knowledge ??= loadKnowledge(configOnce().knowledgeDir)),
    texts: () => (texts ??= loadTexts('locales')),
  };
}
