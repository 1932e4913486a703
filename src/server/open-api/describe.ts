/** Small words for the parts of an OpenAPI document. */

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

export const json = (schema: object) => ({ content: { 'application/json': { schema } } });

export const response = (description: string, schema?: object) => ({
  description,
  ...(schema === undefined ? {} : json(schema)),
});

const refusalTexts: Record<number, string> = {
  400: 'Malformed; the message names the field',
  401: 'No token or secret, or a false one',
  403: 'Not allowed; code TokenExpired when the token was valid once',
  404: 'No such conversation or address',
  413: 'The body is too large',
  415: 'Files of this kind are not accepted',
  429: 'Too many requests',
};

/** The answers that say why something was not done. */
export const refused = (...statuses: number[]) =>
  Object.fromEntries(statuses.map((status) => [status, response(refusalTexts[status] ?? '', ref('Error'))]));

export const inPath = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });
export const inQuery = (name: string, description: string) => ({
  name,
  in: 'query',
  description,
  schema: { type: 'string' },
});

export const secured = [{ bearer: [] }];
