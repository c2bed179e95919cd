/** Headers of every answer. Nothing inline, nothing from elsewhere, nobody frames us. */
export function securityHeaders({ https, secret }: { https: boolean; secret: boolean }): Record<string, string> {
  return {
    'content-security-policy':
      "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    // Within our own pages the referrer helps to check where a form comes from; a secret address is sent to nobody.
    'referrer-policy': secret ? 'no-referrer' : 'same-origin',
    'permissions-policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(https ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains; preload' } : {}),
  }
}

/**
 * Of a sealed page (docs/decisions, 0059): one script of ours by its hash, no form, no frame, and no text that becomes markup. Its style and its
 * pictures are ours too; `connect-src` is how it asks for what is sealed.
 */
export const sealedHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-embedder-policy': 'require-corp',
  'referrer-policy': 'no-referrer',
}

/** Open data is read by programs and pages of any site. */
export const apiHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Link, Content-Language, Retry-After, RateLimit, RateLimit-Policy, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset',
  'cross-origin-resource-policy': 'cross-origin',
}

/** The methods of an address; of open data, also what a browser is told before it asks from another site. */
export const optionsHeaders = ({ api }: { api: boolean }, methods: readonly string[]): Record<string, string> => ({
  allow: methods.join(', '),
  ...(api
    ? {
        ...apiHeaders,
        'access-control-allow-methods': methods.join(', '),
        'access-control-allow-headers': 'accept, accept-language, content-type, if-none-match',
        'access-control-max-age': '86400',
      }
    : {}),
})
