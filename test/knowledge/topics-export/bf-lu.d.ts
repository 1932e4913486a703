/** Only what the tests use of Microsoft's own reader; what it answers is read with a schema. */
declare module '@microsoft/bf-lu' {
  export const parser: {
    parseFile(content: string, log: boolean, locale: string): Promise<unknown>;
    /** @throws with a sentence when an app breaks a rule or a limit of LUIS */
    validateLUISBlob(app: unknown): boolean;
  };
}
