import type { Child } from 'hono/jsx'
import type { Panel } from '../../../kernel/feature/index.ts'
import { href, withQuery, type AnyRequest, type MemberRequest } from '../../../kernel/http/index.ts'
import { worksAt } from '../../../kernel/rights.ts'
import { addresses, recordHref } from '../addresses.ts'
import { filterOf } from '../list/filter.ts'
import { numbersSaid } from '../list/presenter.ts'
import { countWork, listWork } from '../list/queries.ts'
import { nameWithDay } from '../own-context.ts'
import { listWorked } from '../queries.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** Most shown beside an action. */
const mostShown = 5

const isMembers = (request: AnyRequest): request is MemberRequest => request.who !== null

/** What was logged for an action, and a way to log more: on its page, for who works in its organization. */
export const workPanels: readonly Panel[] = [
  {
    on: 'plan.action',
    order: 20,
    show: async (request, { adoption, action }) =>
      action.actionId === null || adoption.organizationId === null
        ? null
        : workOfAction(request, { organizationId: adoption.organizationId, actionId: action.actionId }),
  },
]

/** @returns null: it is of an organization where the person does not work */
async function workOfAction(
  request: AnyRequest,
  { organizationId, actionId }: { organizationId: string; actionId: string },
): Promise<Child | null> {
  if (!isMembers(request) || !worksAt(request.who, organizationId)) return null
  const { tx, who, lang } = request
  const t = words[lang]
  const filter = filterOf(new URLSearchParams({ action: actionId }))
  const looking = { organizations: [organizationId], personId: who.personId }
  const [rows, count, worked] = [
    await listWork(tx, looking, filter, { limit: mostShown, offset: 0 }),
    await countWork(tx, looking, filter),
    await listWorked(tx, who),
  ]
  return (
    <section>
      <h2>{t.title}</h2>
      {rows.length === 0 ? (
        <p class="mid">{t.none}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <li>
              <a href={recordHref(lang, row.recordKey)}>{nameWithDay(row, lang)}</a>{' '}
              <span class="mid">{numbersSaid(row, lang)}</span>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        {worked.includes(organizationId) && (
          <a href={withQuery(href(lang, addresses.add), { action: actionId, organization: organizationId })}>
            {shared[lang].add}
          </a>
        )}
        {count > rows.length && (
          <a href={withQuery(href(lang, addresses.list), { action: actionId })}>{t.all(count)}</a>
        )}
      </div>
    </section>
  )
}
