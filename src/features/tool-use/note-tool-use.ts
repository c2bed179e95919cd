import { sql } from 'kysely'
import type { AnyRequest } from '../../kernel/http/index.ts'
import { markOf, monthOf, schoolYearOf, type CountedTool } from './mark.ts'

/** A service or tool for schools: of the register, or the article of the toolbox that it is. */
export type ToolOpened = { tool: Exclude<CountedTool, 'school-tool'> } | { entry: string } | { article: string }

/** Marks that this process knows to be kept; the oldest go first. What is forgotten is only asked of the database again. */
const known = new Set<string>()
const mostKnown = 20_000

function remember(mark: string): void {
  if (known.size >= mostKnown) for (const oldest of known.values().take(mostKnown / 10)) known.delete(oldest)
  known.add(mark)
}

/**
 * Counts who opens a tool among the different members of staff of their organizations, once a school year: one statement the first time,
 * none after. Nothing for a visitor, nor while the database is away.
 */
export async function noteToolUse({ who, hasData, tx, today, deps }: AnyRequest, opened: ToolOpened): Promise<void> {
  if (who === null || !hasData || who.organizations.length === 0) return
  const tool = 'tool' in opened ? opened.tool : 'school-tool'
  const year = schoolYearOf(today)
  const entry = 'entry' in opened ? opened.entry : null
  const article = 'article' in opened ? opened.article : null
  const uses = who.organizations
    .map((organization) => {
      const mark = markOf(deps.secretKey, { person: who.personId, organization, tool, year })
      return { organization, tool, year, month: monthOf(today), mark, known: `${mark} ${entry ?? article ?? ''}` }
    })
    .filter((use) => !known.has(use.known))
  if (uses.length === 0) return
  const { rows } = await sql<{ kept: boolean }>`
    select sec.note_tool_use(${JSON.stringify(uses)}::jsonb, ${entry}::uuid, ${article}) as kept`.execute(tx)
  if (rows[0]?.kept === true) for (const use of uses) remember(use.known)
}
