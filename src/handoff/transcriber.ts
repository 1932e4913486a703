/**
 * Turns speech into text, for a municipality that runs something of its own for it. None is built in and none is in a
 * cloud: without one the bot says that it cannot listen.
 *
 * To plug one in, write `create…Transcriber(…): Transcriber` around a speech program on the municipality's own machines, and
 * hand it over in app.ts as `transcriber` of `createWhatsApp`. There its text goes the way of typed words: masked before it is
 * kept, logged or recognised, and shown to the resident, since it may have misheard. The sound is not kept. Before it is used
 * the resident must be told, and the municipality's assessment (AVG art. 35) must say that it may.
 */
export interface Transcriber {
  /**
   * What is said, in the language in which it is said; null when it cannot be made out: better no words than wrong ones.
   * `contentType` as sniffed, such as `audio/ogg`; at most 16 MB. A rejection counts as null.
   */
  transcribe(audio: { readonly bytes: Uint8Array; readonly contentType: string }): Promise<string | null>;
}
