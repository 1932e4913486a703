/** A file that a page or the widget needs beside its HTML, served at its own path on this host. */
export interface Asset {
  body: string;
  /** With charset, as it stands in the header. */
  contentType: string;
}

/**
 * What the web server shows to residents: the example pages and the widget.
 * Nothing in it is inline: `default-src 'self'` with `connect-src 'self' ws: wss:` is enough.
 */
export interface Pages {
  /** The page of a municipality's slug; of all municipalities for `null`; `null` when nobody has that slug. */
  page(slug: string | null): { html: string } | null;
  /** The body of `/widget.js`. */
  widgetScript: string;
  /** Path (`/page.css`) → file. */
  assets: Record<string, Asset>;
}
