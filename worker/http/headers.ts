/** Headers of every answer: constants, because middlewares for them halve the throughput. */

/** Any page or extension may ask (no cookies, no credentials); nothing is kept anywhere. */
export const apiHeaders: Record<string, string> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'retry-after, server-timing',
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=31536000',
};

export const preflightHeaders: Record<string, string> = {
  ...apiHeaders,
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, accept, accept-language',
  'access-control-max-age': '86400',
};

/** Pages run their own script only, ask nobody but this Worker, and load nothing from elsewhere. */
export const pageHeaders: Record<string, string> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=31536000',
};

export const scriptHeaders: Record<string, string> = {
  'content-type': 'text/javascript; charset=utf-8',
  'cache-control': 'max-age=3600',
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=31536000',
};
