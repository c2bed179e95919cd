import { createServer, request as ask, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Stands between a browser and the application, and keeps every byte that the browser sends. */
export interface Recorder {
  baseUrl: string
  /** Addresses, headers and bodies, one after the other. */
  sent(): Buffer
  close(): Promise<void>
}

/** Headers that say where a request goes or comes from, as the application expects them. */
const own = (headers: IncomingHttpHeaders, from: string, to: string): IncomingHttpHeaders =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      typeof value === 'string' && ['host', 'origin', 'referer'].includes(name) ? value.replace(from, to) : value,
    ]),
  )

export async function record(target: string): Promise<Recorder> {
  const kept: Buffer[] = []
  const { host } = new URL(target)
  let here = ''
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const body = Buffer.concat(chunks)
      kept.push(Buffer.from(`${incoming.url ?? ''}\n${JSON.stringify(incoming.headers)}\n`), body)
      const onward = ask(
        `${target}${incoming.url ?? '/'}`,
        { method: incoming.method, headers: own(incoming.headers, here, host) },
        (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
          answer.pipe(outgoing)
        },
      )
      onward.on('error', () => outgoing.destroy())
      onward.end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  here = `localhost:${(server.address() as AddressInfo).port}`
  return {
    baseUrl: `http://${here}`,
    sent: () => Buffer.concat(kept),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Where one of these texts stands in bytes: as it is, in UTF-16, in hexadecimal, or in base64 at any place. */
export const foundIn = (bytes: Buffer, texts: readonly string[]): string[] =>
  texts.filter((text) => writings(text).some((one) => bytes.includes(one)))

function writings(text: string): Buffer[] {
  const plain = Buffer.from(text)
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.from(
      Buffer.concat([Buffer.alloc(shift), plain])
        .toString('base64')
        .slice(shift === 0 ? 0 : 4, -4),
    ),
  )
  return [
    plain,
    Buffer.from(text, 'utf16le'),
    Buffer.from(plain.toString('hex')),
    Buffer.from(encodeURIComponent(text)),
    ...base64,
  ]
}
