import { directLinePaths } from './direct-line-paths.ts';
import { otherPaths } from './other-paths.ts';
import { schemas } from './schemas.ts';

export interface OpenApiOptions {
  version: string;
  publicUrl?: string;
}

/** The public HTTP API, as OpenAPI 3.1. Every address in it exists and every public one is in it: a test sees to that. */
export const createOpenApi = ({ version, publicUrl }: OpenApiOptions) => ({
  openapi: '3.1.0',
  info: { title: 'Wegwijs', version, license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
  servers: [{ url: publicUrl ?? '/' }],
  paths: { ...directLinePaths, ...otherPaths },
  components: { schemas, securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
});
