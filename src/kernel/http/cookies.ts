/** Names and spelling of our cookies; `__Host-` once the site is served over https. */
export class Cookies {
  readonly #https: boolean

  constructor(https: boolean) {
    this.#https = https
  }

  #name(name: string): string {
    return this.#https ? `__Host-${name}` : name
  }

  /** A cookie of the request; null when absent. */
  read(request: Request, name: string): string | null {
    const wanted = this.#name(name)
    for (const part of (request.headers.get('cookie') ?? '').split(';')) {
      const at = part.indexOf('=')
      if (at > 0 && part.slice(0, at).trim() === wanted) return decodeURIComponentOrNull(part.slice(at + 1).trim())
    }
    return null
  }

  /** The `Set-Cookie` value; `maxAgeSeconds` null for the life of the browser window. */
  write(name: string, value: string, maxAgeSeconds: number | null): string {
    const age = maxAgeSeconds === null ? '' : `; Max-Age=${maxAgeSeconds}`
    return `${this.#name(name)}=${encodeURIComponent(value)}; Path=/; HttpOnly; SameSite=Lax${age}${this.#https ? '; Secure' : ''}`
  }

  clear(name: string): string {
    return this.write(name, '', 0)
  }
}

function decodeURIComponentOrNull(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
