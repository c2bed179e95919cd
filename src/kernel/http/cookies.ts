import { parse, serialize } from 'hono/utils/cookie'

/** Names and attributes of our cookies; `__Host-` once the site is served over https. */
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
    return parse(request.headers.get('cookie') ?? '', wanted)[wanted] ?? null
  }

  /** The `Set-Cookie` value; `maxAgeSeconds` null for the life of the browser window. */
  write(name: string, value: string, maxAgeSeconds: number | null): string {
    return serialize(this.#name(name), value, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: this.#https,
      ...(maxAgeSeconds !== null && { maxAge: maxAgeSeconds }),
    })
  }

  clear(name: string): string {
    return this.write(name, '', 0)
  }
}
