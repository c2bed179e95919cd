/** A page as it was made, for who compresses and sends it: reading it back from a response costs as much as making it. */
export interface WholePage {
  html: Buffer<ArrayBuffer>
  headers: Readonly<Record<string, string>>
  /** Values of `Set-Cookie`, each a header of its own. */
  cookies: readonly string[]
  /** The same bytes will be sent again: what is made of them is worth keeping. */
  isKept: boolean
}

/** The page behind a response; it has every header it should. */
export const wholePages = new WeakMap<Response, WholePage>()

/** A response with these headers; a plain object of them is sent without being read again. */
export function respondWith(
  body: Buffer<ArrayBuffer> | null,
  status: number,
  headers: Record<string, string>,
  cookies: readonly string[],
): Response {
  if (cookies.length === 0) return new Response(body, { status, headers })
  const all = new Headers(headers)
  for (const cookie of cookies) all.append('set-cookie', cookie)
  return new Response(body, { status, headers: all })
}
