import { expect, it } from 'vitest'
import { readForm } from './body.ts'
import { FormBody } from './form-body.ts'

const most = 4_000_000
/** As a browser sends it, `size` bytes at a time. */
async function sent(form: FormData, size = 65_536, change = (bytes: Uint8Array) => bytes): Promise<Request> {
  const whole = new Response(form)
  const type = whole.headers.get('content-type') ?? ''
  const bytes = change(new Uint8Array(await whole.arrayBuffer()))
  let at = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + size))
      at += size
    },
  })
  return new Request('http://tisserin.invalid', {
    method: 'POST',
    body,
    headers: { 'content-type': type },
    duplex: 'half',
  } as RequestInit)
}
const formOf = (fields: [string, string | File][]): FormData => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}
async function read(form: FormData, size?: number): Promise<FormBody> {
  const body = await readForm(await sent(form, size), most)
  if (!(body instanceof FormBody)) throw new Error(`refused: ${body}`)
  return body
}

it('reads every value of every field, and the file to the byte, however its bytes come in', async () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 31) & 255)
  const form = formOf([
    ['a', 'un\r\ndeux'],
    ['a', 'École « É »'],
    ['__proto__', 'x'],
    ['file', new File([bytes], 'Écoles d’ici "2".csv')],
  ])
  for (const size of [1_000, 65_536, 1_000_000]) {
    const body = await read(form, size)
    expect(body.all('a')).toEqual(['un\r\ndeux', 'École « É »'])
    expect(body.all('__proto__')).toEqual(['x'])
    expect(body.file('file')?.name).toMatch(/^Écoles d’ici .2.*\.csv$/)
    expect(Buffer.from(body.file('file')?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true)
  }
})

it('sees that no file was chosen', async () => {
  const body = await read(formOf([['file', new File([], '')]]))
  expect(body.file('file')).toBeNull()
})

it('refuses what is too large, in all, in its fields, their number or the files', async () => {
  const file = (size: number) => new File([new Uint8Array(size)], 'x.csv')
  const refused = async (fields: [string, string | File][]) => readForm(await sent(formOf(fields)), most)

  expect(await refused([['file', file(most + 1)]])).toBe(413)
  expect(await refused([['a', 'x'.repeat(1_100_000)]])).toBe(413)
  expect(await refused(Array.from({ length: 20_001 }, () => ['a', '']))).toBe(413)
  expect(await refused(Array.from({ length: 6 }, (_, at) => [`f${at}`, file(1)]))).toBe(413)
})

it('refuses what is cut short or parted by nothing', async () => {
  const form = formOf([['file', new File([new Uint8Array(100_000)], 'x.csv')]])

  expect(await readForm(await sent(form, 65_536, (bytes) => bytes.slice(0, 50_000)), most)).toBe(415)
  const bare = new Request('http://tisserin.invalid', {
    method: 'POST',
    body: 'x',
    headers: { 'content-type': 'multipart/form-data' },
  })
  expect(await readForm(bare, most)).toBe(415)
})

it('refuses more than is ever typed, where a large file may come in', async () => {
  const typed = (body: string) =>
    readForm(
      new Request('http://tisserin.invalid', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
      20_000_000,
    )

  expect(await typed('a=&'.repeat(400_000))).toBe(413)
  expect(await typed('&'.repeat(900_000))).toBe(413)
  expect(await typed('a=1&a=2')).toBeInstanceOf(FormBody)
})
