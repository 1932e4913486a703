interface Signature {
  contentType: string;
  /** Each `[offset, bytes]` must be there. */
  marks: readonly (readonly [number, string])[];
}

/** What residents send from a phone: photos, a scanned letter, a spoken message. Nothing that a browser would run. */
const signatures: readonly Signature[] = [
  { contentType: 'image/jpeg', marks: [[0, '\xFF\xD8\xFF']] },
  { contentType: 'image/png', marks: [[0, '\x89PNG\r\n\x1A\n']] },
  { contentType: 'image/webp', marks: [[0, 'RIFF'], [8, 'WEBP']] }, // prettier-ignore
  { contentType: 'image/heic', marks: [[4, 'ftypheic']] },
  { contentType: 'application/pdf', marks: [[0, '%PDF-']] },
  { contentType: 'audio/ogg', marks: [[0, 'OggS']] },
  { contentType: 'audio/webm', marks: [[0, '\x1A\x45\xDF\xA3']] },
  { contentType: 'audio/mp4', marks: [[4, 'ftypM4A ']] },
];

/** What the bytes themselves say they are; `null` for what is not on the list. Names and headers are not believed. */
export const sniffContentType = (bytes: Buffer): string | null =>
  signatures.find(({ marks }) => marks.every(([offset, mark]) => hasMark(bytes, offset, mark)))?.contentType ?? null;

const hasMark = (bytes: Buffer, offset: number, mark: string): boolean =>
  bytes.subarray(offset, offset + mark.length).equals(Buffer.from(mark, 'latin1'));
