import type { Site } from '../network/test-site.ts'

interface ChosenAction {
  id: string
  code: string
  rank: number
  outcomes: string[]
}

/** Each action of an adoption, in order: its code (or title), its place, and its outcomes. */
export const actionsOf = async (site: Site, adoption: string): Promise<ChosenAction[]> =>
  (
    await site.admin.query<ChosenAction>(
      `SELECT id, coalesce(action_id, title_fr) AS code, rank, outcomes FROM adopted_action WHERE adoption_id = $1 ORDER BY rank`,
      [adoption],
    )
  ).rows

export const codesOf = async (site: Site, adoption: string): Promise<string[]> =>
  (await actionsOf(site, adoption)).map(({ code }) => code)
