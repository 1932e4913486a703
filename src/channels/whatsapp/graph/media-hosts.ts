/** Where Meta keeps what residents send; subdomains count. */
const metaHosts = ['fbsbx.com', 'fbcdn.net', 'whatsapp.net', 'facebook.com'] as const;

/**
 * The token goes to Meta and nowhere else, whatever address an answer or a redirect names. With another Graph API than
 * Meta's (a test tool, a proxy) only to that same host.
 */
export const mayGetToken = (graphUrl: string, url: string): boolean => {
  if (!URL.canParse(url)) return false;
  const graph = new URL(graphUrl);
  const target = new URL(url);
  if (target.username !== '' || target.password !== '') return false;
  if (target.origin === graph.origin) return true;
  if (graph.hostname !== 'graph.facebook.com' || target.protocol !== 'https:' || target.port !== '') return false;
  return metaHosts.some((host) => target.hostname === host || target.hostname.endsWith(`.${host}`));
};
