import type { Admin } from '../../../tests/database.ts'
import type { Saying, TieKind } from './model.ts'

export interface SeenFacts {
  kind?: TieKind
  /** `2026-11`. */
  month?: string
  times?: number
  weight?: number
}

/** What the log shows of two organizations in a month, written as the superuser. */
export async function aTieMonth(admin: Admin, one: string, other: string, facts: SeenFacts = {}): Promise<void> {
  const { kind = 'activity', month = '2026-11', times = 1, weight = times } = facts
  await admin.query(
    `INSERT INTO tie_month (a_id, b_id, kind, month, times, weight, begun, begun_weight)
     VALUES (least($1::uuid, $2::uuid), greatest($1::uuid, $2::uuid), $3, $4::date, $5, $6, $5, $6)`,
    [one, other, kind, `${month}-01`, times, weight],
  )
}

/** What stands of what an organization says, by the other one. */
export async function standing(
  admin: Admin,
  by: string,
): Promise<Map<string, { says: Saying; isShown: boolean; from: string }>> {
  const { rows } = await admin.query<{ of: string; says: Saying; isShown: boolean; from: string }>(
    `SELECT other_id AS of, says, is_shown AS "isShown", from_day::text AS "from" FROM tie_declaration
     WHERE organization_id = $1 AND until_day IS NULL`,
    [by],
  )
  return new Map(rows.map(({ of, ...one }) => [of, one]))
}

/** Text of a page as it is read, without its marks. */
export const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')

/** What a form of a page would send as it stands: every field with its name, as a browser reads it. */
export function fieldsIn(html: string): Record<string, string[]> {
  const form = /<form id="form"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const fields: Record<string, string[]> = {}
  const add = (name: string, value: string) => void (fields[name] = [...(fields[name] ?? []), value])
  const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = attribute(tag, 'name')
    const isOff = attribute(tag, 'type') === 'checkbox' && !/ checked/.test(tag)
    if (name !== undefined && !isOff) add(name, attribute(tag, 'value') ?? '')
  }
  for (const [, head = '', options = ''] of form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const chosen = /<option value="([^"]*)"[^>]* selected/.exec(options) ?? /<option value="([^"]*)"/.exec(options)
    add(attribute(head, 'name') ?? '', chosen?.[1] ?? '')
  }
  return fields
}
