import type { RequestHandler } from 'express';
import helmet from 'helmet';

export interface SecurityHeadersOptions {
  /** Who may show the example pages in a frame: CSP sources. None given: only this host. */
  frameAncestors: readonly string[];
  /** Browsers reach the service over https. */
  https: boolean;
}

/** Pages load nothing but this host's own files; other sites may load the widget's script and call the API. */
export const securityHeaders = ({ frameAncestors, https }: SecurityHeadersOptions): RequestHandler[] => {
  const common = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        // Not every browser takes 'self' to mean the same host's sockets.
        connectSrc: ["'self'", https ? 'wss:' : 'ws:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: frameAncestors.length === 0 ? ["'self'"] : [...frameAncestors],
      },
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    xFrameOptions: frameAncestors.length === 0 ? { action: 'sameorigin' } : false,
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  });
  return [common, denyDevices];
};

/** With a microphone allowed, the usual Direct Line client turns on its voice mode. */
const denyDevices: RequestHandler = (_request, response, next) => {
  response.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  next();
};
