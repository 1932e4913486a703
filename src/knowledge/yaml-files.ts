import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The YAML files of a folder and the folders in it, from the root on, in the order of their names. */
export function yamlFiles(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return yamlFiles(root, path);
    return entry.name.endsWith('.yaml') ? [path] : [];
  });
}
