import { refusals, type Refusal } from './refusal.ts';
import { sniffContentType } from '../sniff-content-type.ts';

export interface ReadUpload {
  /** What the client says about the files, unparsed; `undefined` when it says nothing. */
  activity: unknown;
  files: { name: string; contentType: string; bytes: Buffer }[];
}

export interface UploadBody {
  contentType: string;
  contentDisposition: string;
  bytes: Buffer;
}

const mostFiles = 5;

/** One raw file, or a form with files and at most one activity. */
export const readUpload = async (body: UploadBody): Promise<ReadUpload | Refusal> => {
  const read = /^multipart\/form-data\b/i.test(body.contentType) ? await readForm(body) : readRaw(body);
  if ('status' in read) return read;
  if (read.files.length === 0) return refusals.malformed('there is no file');
  if (read.files.length > mostFiles) return refusals.malformed(`there are more than ${mostFiles} files`);
  return withSniffedTypes(read);
};

interface Parts {
  activity: unknown;
  files: { name: string; bytes: Buffer }[];
}

const readRaw = ({ contentDisposition, bytes }: UploadBody): Parts => ({
  activity: undefined,
  files: bytes.length === 0 ? [] : [{ name: fileName(contentDisposition), bytes }],
});

const readForm = async ({ contentType, bytes }: UploadBody): Promise<Parts | Refusal> => {
  try {
    const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
    const parts = await Promise.all([...form].map(readPart));
    return {
      activity: parts.find((part) => part.activity !== undefined)?.activity,
      files: parts.flatMap((part) => part.files),
    };
  } catch {
    return refusals.malformed('the form cannot be read');
  }
};

const readPart = async ([field, part]: [string, string | File]): Promise<Parts> => {
  if (typeof part === 'string') return field === 'activity' ? { activity: JSON.parse(part), files: [] } : noParts;
  const bytes = Buffer.from(await part.arrayBuffer());
  if (part.type === 'application/vnd.microsoft.activity')
    return { activity: JSON.parse(bytes.toString('utf8')), files: [] };
  return { activity: undefined, files: [{ name: safeName(part.name), bytes }] };
};

const noParts: Parts = { activity: undefined, files: [] };

const withSniffedTypes = ({ activity, files }: Parts): ReadUpload | Refusal => {
  const sniffed = files.flatMap((file) => {
    const contentType = sniffContentType(file.bytes);
    return contentType === null ? [] : [{ ...file, contentType }];
  });
  return sniffed.length === files.length ? { activity, files: sniffed } : refusals.fileKind;
};

const fileName = (contentDisposition: string): string =>
  safeName(/filename="?([^";]*)"?/i.exec(contentDisposition)?.[1] ?? '');

/** Only for people to read: never a path. */
const safeName = (name: string): string => name.replace(/[\p{C}"\\/<>:|?*]/gu, '_').slice(0, 100) || 'file';
