import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type pg from 'pg'
import { SecretSearch } from '../../tests/planted-secrets/search.ts'

/** Eight times three letters of chance. */
const draw = (): string =>
  randomBytes(12)
    .toString('hex')
    .replaceAll(/\d/g, (one) => 'ghijklmnop'[Number(one)] ?? 'z')

const writings: Readonly<Record<string, (text: string) => Buffer>> = {
  'as it is': (text) => Buffer.from(text),
  'in UTF-16': (text) => Buffer.from(text, 'utf16le'),
  'in base64': (text) => Buffer.from(Buffer.from(`.${text}`).toString('base64')),
  'in hexadecimal': (text) => Buffer.from(Buffer.from(text).toString('hex')),
  compressed: (text) => gzipSync(`. ${text}`),
  'one piece of eight': (text) => Buffer.from(text.slice(8, 16)),
}

/**
 * The control: secrets are left in clear in the database on purpose, each in another writing, and the same search must find every one, in each place. A
 * search that finds nothing proves something only if it would have found.
 */
export async function plantInClear(
  admin: pg.Pool,
  gather: () => Promise<Readonly<Record<string, Buffer[]>>>,
): Promise<{ isFound: boolean; figure: string }> {
  const planted = Object.keys(writings).map((how) => ({ id: how, secret: draw() }))
  const name = draw()
  await admin.query('CREATE TABLE left_in_clear (what bytea)')
  for (const { id, secret } of planted)
    await admin.query('INSERT INTO left_in_clear VALUES ($1)', [writings[id]?.(secret)])
  // A backup holds tables of ours alone.
  await admin.query(
    'UPDATE organization SET name_fr = $1 WHERE id = (SELECT id FROM organization ORDER BY id LIMIT 1)',
    [name],
  )
  const search = new SecretSearch([...planted, { id: 'a name', secret: name }])
  const missed: string[] = []
  for (const [place, all] of Object.entries(await gather())) {
    const found = new Set(all.flatMap((one) => [...search.find(one)]))
    // A dump writes bytes in hexadecimal, which hides what is compressed or in hexadecimal once more: the files show those.
    const asked =
      place === 'backup'
        ? ['a name']
        : place === 'dump'
          ? ['as it is', 'a name']
          : [...planted.map(({ id }) => id), 'a name']
    missed.push(...asked.filter((id) => !found.has(id)).map((id) => `${id} in ${place}`))
  }
  const count = planted.length + 1
  return {
    isFound: missed.length === 0,
    figure:
      missed.length === 0
        ? `the control (${count} secrets left in clear) was found`
        : `the control was NOT found: ${missed.join(', ')}`,
  }
}
