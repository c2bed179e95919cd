import { afterAll, beforeAll, beforeEach } from 'vitest'
import { openSite, whereTo, type Site } from '../../network/test-site.ts'
import { aClock, aPlan } from '../test-plan.ts'

export const deskClock = aClock()
/** The application; set before the first test. */
export let site: Site
/** The plan of the test; set before each. */
export let plan: Awaited<ReturnType<typeof aPlan>>
/** Opens the application and, before each test of the file, a plan of its own. Call it once, at the top. */
export function openPlanImportDesk(): void {
  beforeAll(async () => {
    site = await openSite({ clock: deskClock.clock })
  })
  afterAll(() => site.close())
  beforeEach(async () => {
    await deskClock.setTo('2026-12-07T15:00:00Z')
    plan = await aPlan(site)
  })
}

export type FileRow = Record<string, string | number | null>
export interface FileJson {
  columns: { id: string; heading: string }[]
  rows: FileRow[]
}

export const here = (rest: string) => `/fr/plans/${plan.adoption}/${rest}`
export const taken = async (): Promise<FileJson> => JSON.parse(await plan.lead.read(here('plan.json'))) as FileJson
export const rowOf = ({ rows }: FileJson, code: string): FileRow => rows.find((row) => row['code'] === code) ?? {}
export const jsonFile = (json: FileJson) => ({
  name: 'plan.json',
  bytes: new TextEncoder().encode(JSON.stringify(json)),
})
export const csvFile = (text: string) => ({ name: 'plan.csv', bytes: new TextEncoder().encode(text) })

/** The plan's own file, changed, sent back. @returns the address of its preview */
export async function uploaded(change: (json: FileJson) => void, lead = plan.lead): Promise<string> {
  const json = await taken()
  change(json)
  return whereTo(await lead.upload(here('importer'), jsonFile(json)))
}
export const cells = (code: string, values: FileRow) => (json: FileJson) =>
  void Object.assign(rowOf(json, code), values)

/** As people read it: spaces that do not break are spaces, and signs are themselves. */
export const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
export const shown = async (path: string) => plain(await plan.lead.read(path))
export const stampIn = (html: string): string => /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? ''
export async function confirm(path: string, page?: string): Promise<Response> {
  const html = page ?? (await plan.lead.read(path))
  return plan.lead.send(path, { seen: stampIn(html) }, { page: html })
}

/** Everything a file could change. */
export async function everything(): Promise<unknown> {
  const { rows } = await site.admin.query(
    `SELECT a.*, (SELECT count(*) FROM action_update u WHERE u.adopted_action_id = a.id) AS updates
     FROM adopted_action a WHERE adoption_id = $1 ORDER BY action_id`,
    [plan.adoption],
  )
  return rows
}
export const adopted = async (code: string) =>
  (
    await site.admin.query('SELECT * FROM adopted_action WHERE adoption_id = $1 AND action_id = $2', [
      plan.adoption,
      code,
    ])
  ).rows[0]
export const ranked = async () =>
  (
    await site.admin.query<{ code: string }>(
      'SELECT coalesce(action_id, title_fr) AS code FROM adopted_action WHERE adoption_id = $1 ORDER BY rank',
      [plan.adoption],
    )
  ).rows.map(({ code }) => code)
