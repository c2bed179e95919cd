import type pg from 'pg'

/** All that a statement said back: rows, COPY data, notices, and the words of its error. */
export async function run(
  client: pg.Client,
  statement: string,
): Promise<{ said: string; failed: string | null; rows: number }> {
  const heard: string[] = []
  const onNotice = (notice: { message?: string | undefined }) => heard.push(notice.message ?? '')
  const onCopy = (message: { chunk: Buffer }) => heard.push(message.chunk.toString())
  const { connection } = client as unknown as { connection: NodeJS.EventEmitter }
  client.on('notice', onNotice)
  connection.on('copyData', onCopy)
  try {
    const result: unknown = await client.query(statement)
    const results = (Array.isArray(result) ? result : [result]) as pg.QueryResult<Record<string, unknown>>[]
    for (const { rows } of results) for (const row of rows ?? []) heard.push(...Object.values(row).map(spell))
    return {
      said: heard.join('\n'),
      failed: null,
      rows: results.reduce((sum, { rows }) => sum + (rows?.length ?? 0), 0),
    }
  } catch (failure) {
    const { message, detail, hint, where } = failure as pg.DatabaseError
    return {
      said: [...heard, message, detail, hint, where].join('\n'),
      failed: (failure as pg.DatabaseError).code ?? 'lost',
      rows: 0,
    }
  } finally {
    client.off('notice', onNotice)
    connection.off('copyData', onCopy)
  }
}

const spell = (value: unknown): string =>
  Buffer.isBuffer(value)
    ? `\\x${value.toString('hex')}`
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value)

/** Values the session may not read that a statement said back; those it contained itself are an echo. */
export function leaksOf(said: string, statement: string, secrets: ReadonlySet<string>): string[] {
  const words = said.match(/[\p{L}\p{N}@._:/+=\\-]{12,}/gu) ?? []
  const suspects = new Set(
    words.flatMap((word) => [
      word,
      ...(word.match(
        /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|canary-[0-9a-f-]{36}|[0-9a-f]{32,}/g,
      ) ?? []),
    ]),
  )
  return [...suspects].filter((word) => (secrets.has(word) || secrets.has(`\\x${word}`)) && !statement.includes(word))
}
