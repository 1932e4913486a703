/** How a resident is addressed; a municipality chooses. */
export type Address = 'u' | 'je';

const bothForms = /\[([^[\]|]*)\|([^[\]|]*)\]/g;

/** Texts are written once with both forms, `[U hebt|Je hebt]`: this reads one of them. */
export function addressed(text: string, address: Address): string {
  return text.replace(bothForms, (_, formal: string, informal: string) => (address === 'u' ? formal : informal));
}
