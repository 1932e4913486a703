/** A signpost, for the browser's tab. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M11 1h2v2h-2zM4 4h13l4 3.5-4 3.5H4zM11 12h2v1h-2zM20 13.5H8L4 17l4 3.5h12zM11 21.5h2V24h-2z" fill="#154273"/></svg>';
