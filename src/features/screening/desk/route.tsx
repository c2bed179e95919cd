import { dayOf } from '../../../kernel/clock.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatDay, nameIn } from '../../../kernel/language.ts'
import { addresses, deskHref } from '../addresses.ts'
import { baseVersion } from '../base-protocol.ts'
import { composeSteps } from '../compose.ts'
import { mostOwnSteps, type ScreeningVersion } from '../model.ts'
import { listDraft, listRead, listReaders } from '../queries.ts'
import { isBehind } from '../rules.ts'
import {
  breadcrumbToStart,
  inForce,
  screeningFor,
  screeningNotice,
  type ScreeningContext,
} from '../screening-context.ts'
import { DeskPage, type DeskPageProps } from './page.tsx'
import { writtenRows } from './presenter.ts'
import { sayRead } from './say-read.ts'
import { words } from './words.ts'

async function show(request: MemberRequest): Promise<Answer> {
  const found = await screeningFor(request, 'see')
  if (found === null) return notFound()
  const { lang, formKeys, deps } = request
  const { organization, versions, state, can } = found
  const at = { id: organization.id }
  const day = (instant: Date): string => formatDay(dayOf(instant, deps.timeZone), lang)
  const [newest] = versions
  const standing = inForce(found)
  const isOpen = standing !== null
  const name = nameIn(organization, lang)
  return page(
    words[lang].title(name),
    <DeskPage
      lang={lang}
      keys={formKeys}
      organization={name}
      state={state}
      hasLeft={organization.hasLeft}
      newest={newest ? { id: newest.id, number: newest.number, day: day(newest.publishedAt) } : null}
      openHref={href(lang, isOpen ? addresses.ownStep : addresses.step, { ...at, number: '1' })}
      paperHref={href(lang, isOpen ? addresses.ownPaper : addresses.paper, at)}
      cardHref={href(lang, isOpen ? addresses.ownCard : addresses.card, at)}
      listHref={href(lang, addresses.list)}
      behind={behindOf(request, found)}
      reading={await readingOf(request, found)}
      readers={await readersOf(request, found, day)}
      writing={await writingOf(request, found)}
      versions={versions.map((one) => ({
        number: one.number,
        day: day(one.publishedAt),
        compareBaseHref: compareHref(request, one, 0),
        compareHref: one.number > 1 ? compareHref(request, one, one.number - 1) : null,
      }))}
      takeDownHref={can('take-down') ? href(lang, addresses.takeDown, at) : null}
      putBackAction={can('put-back') ? href(lang, addresses.putBack, at) : null}
    />,
    { breadcrumb: breadcrumbToStart(lang), notice: screeningNotice(request) },
  )
}

/** `from` 0: the base. */
const compareHref = ({ lang }: MemberRequest, version: ScreeningVersion, from: number): string =>
  withQuery(href(lang, addresses.compare, { id: version.organizationId }), {
    from: String(from),
    to: String(version.number),
  })

function behindOf(request: MemberRequest, found: ScreeningContext): DeskPageProps['behind'] {
  const version = inForce(found)
  if (version === null || !found.can('write') || !isBehind(version, baseVersion.number)) return null
  return { number: baseVersion.number, href: compareHref(request, version, 0) }
}

async function readingOf(request: MemberRequest, found: ScreeningContext): Promise<DeskPageProps['reading']> {
  const version = inForce(found)
  if (version === null || !found.can('say-read')) return null
  const said = await listRead(request.tx, request.who.personId, [version.id])
  const { lang } = request
  return { action: said.length > 0 ? null : href(lang, addresses.read, { id: found.organization.id }) }
}

async function readersOf(
  { tx }: MemberRequest,
  found: ScreeningContext,
  day: (instant: Date) => string,
): Promise<DeskPageProps['readers']> {
  const version = inForce(found)
  if (version === null || !found.can('follow-readings')) return null
  const all = await listReaders(tx, version)
  const read = all.flatMap(({ name, readOn }) => (readOn === null ? [] : [{ name, readOn }]))
  return {
    read: read.map(({ name, readOn }) => ({ name, on: day(readOn) })),
    notYet: all.filter(({ readOn }) => readOn === null).map(({ name }) => name),
  }
}

async function writingOf({ tx, lang }: MemberRequest, found: ScreeningContext): Promise<DeskPageProps['writing']> {
  if (!found.can('write')) return null
  const at = { id: found.organization.id }
  const draft = await listDraft(tx, at.id)
  const standing = inForce(found)
  const isSame = standing !== null && JSON.stringify(standing.steps) === JSON.stringify(composeSteps(draft))
  const own = draft.filter(({ afterStep, isLeftOut }) => afterStep !== null && !isLeftOut)
  return {
    rows: writtenRows(draft, at.id, lang),
    addHref: own.length < mostOwnSteps ? href(lang, addresses.add, at) : null,
    publishHref: isSame ? null : href(lang, addresses.publish, at),
  }
}

async function say(request: MemberRequest): Promise<Answer> {
  const said = await sayRead(request, request.form.first('seen') ?? '')
  if (!said.ok && said.refusal === 'not-found') return notFound()
  return redirect(deskHref(request.lang, request.params['id'] ?? ''), said.ok ? 'screening-read' : 'screening-moved')
}

export const deskRoutes: Route[] = [
  memberGet('screening.desk', addresses.desk, show),
  memberPost('screening.read', addresses.read, say, { maxBytes: 20_000 }),
]
