/** What is used of nlp.js, which brings no types. */
declare module '@nlpjs/basic' {
  interface Nlp {
    readonly container: { use(plugin: unknown): void };
    addLanguage(locale: string): void;
    addDocument(locale: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(
      locale: string,
      text: string,
    ): Promise<{ readonly classifications: readonly { readonly intent: string; readonly score: number }[] }>;
  }
  const basic: {
    dockStart(options: { settings: object; use: string[] }): Promise<{ get(name: 'nlp'): Nlp }>;
  };
  export = basic;
}
declare module '@nlpjs/lang-nl' {
  const dutch: { readonly LangNl: unknown };
  export = dutch;
}
