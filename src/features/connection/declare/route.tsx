import { mainForm } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  pageOf,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatDay, formatNumber, nameIn } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { breadcrumbToOwn, ownNotice, ownOrganization, type OwnOrganization } from '../own/own-context.ts'
import { lastAnswer, listHere, listOwnTies, mostFound, searchHere } from '../own/queries.ts'
import { readTies, rowsOf, sayIt, theirsOf, typedIn } from './declare-form.ts'
import { DeclarePage } from './page.tsx'
import { addedRow, rowsOfTies, valuesOfRows } from './presenter.ts'
import { keepAnswer, saveTies } from './save-ties.ts'
import { words } from './words.ts'

/** Known organizations on one page: what one reads before sending. */
const pageSize = 40

/** What was sent, to be shown again. */
interface Sent {
  state: Pick<FormState, 'errors' | 'theirs'>
  /** Organizations of the form that are no longer on the page by themselves. */
  ids: readonly string[]
  hasGone: boolean
  status: 200 | 409 | 422
}

const longestSearch = 100

async function show(request: MemberRequest, own: OwnOrganization, sent: Sent | null): Promise<Answer> {
  const { lang, tx, today, query, form, deps } = request
  const t = words[lang]
  const ties = await listOwnTies(tx, own.id, { today })
  const known = rowsOfTies(ties, today, lang)
  const { page: current, pages } = pageOf(query, known.length, pageSize)
  const listed = known.slice((current - 1) * pageSize, current * pageSize)
  const text = (sent === null ? (query.get('q') ?? '') : form.first('q')).slice(0, longestSearch).trim()
  const added = await addedTo(request, own, { text, listed: known.map(({ partner }) => partner.id), sent })
  const there = new Set(listed.map(({ partner }) => partner.id))
  const rows = [
    ...listed,
    ...known.filter(({ partner: { id } }) => added.kept.includes(id) && !there.has(id)),
    ...added.rows,
  ]
  const ids = rows.map(({ partner }) => partner.id)
  const values = valuesOfRows(rows, ties)
  const typed =
    sent === null
      ? { q: [text] }
      : {
          q: form.all('q'),
          ...typedIn(
            form,
            ids.filter((id) => sent.ids.includes(id)),
          ),
        }
  const title = t.titleOf(nameIn(own, lang))
  const answered = await lastAnswer(tx, own.id)
  const address = href(lang, addresses.declare, { id: own.id })
  return page(
    title,
    <DeclarePage
      lang={lang}
      title={title}
      action={withQuery(address, { page: current === 1 ? null : String(current) })}
      keys={sent?.status === 200 ? { ...request.formKeys, key: deps.clock.newId() } : request.formKeys}
      state={{ errors: {}, theirs: null, ...sent?.state, values: { ...values, ...typed } }}
      rows={rows}
      answeredOn={answered === null ? null : formatDay(answered, lang)}
      search={added.search}
      pages={{
        page: current,
        pages,
        href: (number) => withQuery(address, { page: number === 1 ? null : String(number) }),
        shown: `${formatNumber((current - 1) * pageSize + 1, lang)}–${formatNumber((current - 1) * pageSize + listed.length, lang)}`,
        all: formatNumber(known.length, lang),
      }}
      gone={sent?.hasGone ? t.gone : null}
      withdrawHref={(otherId) => href(lang, addresses.withdraw, { id: own.id, otherId })}
    />,
    {
      status: sent?.status ?? 200,
      breadcrumb: breadcrumbToOwn(lang, own, { toTies: true }),
      notice: ownNotice(request),
      formId: mainForm,
    },
  )
}

/** Rows that are there because they were looked for, now or before, and answered. */
async function addedTo(
  { lang, tx, form }: MemberRequest,
  own: OwnOrganization,
  { text, listed, sent }: { text: string; listed: readonly string[]; sent: Sent | null },
) {
  const kept = sent === null ? [] : sent.ids.filter((id) => listed.includes(id) || form.first(`says.${id}`) !== '')
  const before = await listHere(
    tx,
    own.id,
    kept.filter((id) => !listed.includes(id)),
  )
  const looks = text !== '' && (sent === null || !form.has(sayIt))
  const found = looks
    ? await searchHere(tx, own.id, { text, except: [own.id, ...listed, ...before.map(({ id }) => id)] })
    : []
  const shown = found.slice(0, mostFound)
  return {
    kept,
    rows: [...before, ...shown].map((partner) => addedRow(partner, lang)),
    search: looks ? { text, found: shown.length, hasMore: found.length > mostFound } : null,
  }
}

async function send(request: MemberRequest): Promise<Answer> {
  const own = await ownOrganization(request, 'declare')
  if (own === null) return notFound()
  const { lang, tx, form } = request
  const sentIds = rowsOf(form)
  const here = (await listHere(tx, own.id, sentIds)).map(({ id }) => id)
  const ids = sentIds.filter((id) => here.includes(id))
  const hasGone = form.all('row').some((id) => !here.includes(id))
  const again = (state: Sent['state'], status: Sent['status']) => show(request, own, { state, ids, hasGone, status })
  if (form.has('_language') || !form.has(sayIt)) return again({ errors: {}, theirs: null }, 200)
  const { ties, errors } = readTies(form, ids, lang)
  if (Object.keys(errors).length > 0 || hasGone) return again({ errors, theirs: null }, 422)
  const saved = await saveTies(request, own.id, ties)
  if (!saved.ok) return again({ errors: {}, theirs: theirsOf(saved.refusal, lang) }, 409)
  await keepAnswer(request, own.id)
  return redirect(href(lang, addresses.own, { id: own.id }), 'ties-said')
}

export const declareRoutes: readonly Route[] = [
  memberGet('connection.declaring', addresses.declare, async (request) => {
    const own = await ownOrganization(request, 'declare')
    return own === null ? notFound() : show(request, own, null)
  }),
  memberPost('connection.declare', addresses.declare, send),
]
