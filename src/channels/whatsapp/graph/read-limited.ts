/** Reads a body up to `mostBytes`; null when it is longer, and then the rest is not fetched. */
export const readLimited = async (body: ReadableStream<Uint8Array> | null, mostBytes: number) => {
  if (body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    // Leaving the loop cancels the stream.
    if (length > mostBytes) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
};
