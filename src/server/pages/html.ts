/** Text that is HTML already. */
export interface Html {
  html: string;
}

type Value = string | Html | readonly Html[];

/** HTML in which every value is escaped, unless it was made by `html` itself. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: parts.map((part, index) => part + shown(values[index] ?? '')).join('') };
}

function shown(value: Value): string {
  if (typeof value === 'string') return escapeHtml(value);
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
