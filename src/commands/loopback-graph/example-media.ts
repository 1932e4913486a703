/** The smallest files that are what they say. */

/** One grey point. */
export const examplePhoto = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOor6//DwAFgAKANPVAkgAAAABJRU5ErkJggg==',
  'base64',
);
/** The first page of an Ogg file: a head without sound. */
export const exampleVoice = Buffer.concat([
  Buffer.from('OggS\0\u0002', 'latin1'),
  Buffer.alloc(20),
  Buffer.from('\u0001\u0013OpusHead\u0001\u0001', 'latin1'),
  Buffer.alloc(9),
]);
export const exampleDocument = Buffer.from('%PDF-1.4\n%%EOF\n', 'latin1');
