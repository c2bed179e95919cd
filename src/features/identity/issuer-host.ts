/** The host of an issuer, to be recognized; the whole text when it is not an address. */
export const issuerHost = (issuer: string): string => (URL.canParse(issuer) ? new URL(issuer).host : issuer)
