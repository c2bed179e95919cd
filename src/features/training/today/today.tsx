import type { Child } from 'hono/jsx'
import { Tag } from '../../../design/index.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import type { FeatureToday, TodayTask } from '../../../kernel/feature/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay } from '../../../kernel/language.ts'
import { leads } from '../../../kernel/rights.ts'
import { sayWhen } from '../../meeting/index.ts'
import { addresses, sessionIds } from '../addresses.ts'
import { listCertificates } from '../certificate/queries.ts'
import { listDeclared } from '../elsewhere/save-elsewhere.ts'
import { listOwnCompletions, listOwnPlaces } from '../own/queries.ts'
import { standingIn } from '../rules.ts'
import { subjectCodes, subjectName } from '../topics.ts'
import { listWatched, watchRows } from '../watch/watch-list.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** For everyone: their next places, a place that is offered, a certificate that is new, what is to be taken again. For who leads: what the team needs. */
export const today: FeatureToday = {
  awaiting: async (request) => (await ownOf(request)).places.filter(({ state }) => state === 'offered').length,
  sections: [{ order: 14, show }],
  tasks,
  organizationLinks: (lang, id) => [
    { label: words[lang].link, href: href(lang, addresses.trainings) },
    { label: words[lang].team, href: href(lang, addresses.watch, { id }) },
  ],
  besideWork: async ({ lang, who }) =>
    who.organizations.every((id) => leads(who, id)) ? null : (
      <p>
        <a href={href(lang, addresses.trainings)}>{words[lang].link}</a>
      </p>
    ),
}

/** Most lines of each kind; days that a certificate is new. */
const mostShown = 3
const newDays = 30

const known = new WeakMap<MemberRequest, ReturnType<typeof read>>()

/** Read once a request, whoever asks. */
function ownOf(request: MemberRequest) {
  const asked = known.get(request) ?? read(request)
  known.set(request, asked)
  return asked
}

async function read({ tx, who, deps, today: day }: MemberRequest) {
  const places = await listOwnPlaces(tx, who.personId, { since: deps.clock.now(), limit: 20 })
  const since = addDays(day, -newDays)
  const certificates = (await listCertificates(tx, who.personId)).filter(
    ({ onDay, revokedAt }) => (revokedAt === null ? onDay : dayOf(revokedAt, deps.timeZone)) >= since,
  )
  const completions = await listOwnCompletions(tx)
  const due = subjectCodes.flatMap((subject) => {
    const { standing, until } = standingIn(
      completions.filter(({ subjects }) => subjects.includes(subject)),
      day,
    )
    return until !== null && (standing === 'late' || standing === 'soon') ? [{ subject, standing, until }] : []
  })
  return { places, certificates, due }
}

async function show(request: MemberRequest): Promise<Child | null> {
  const { places, certificates, due } = await ownOf(request)
  if (places.length + certificates.length + due.length === 0) return null
  const { lang } = request
  const t = words[lang]
  const names = shared[lang]
  const first = [...places].sort((a, b) => Number(b.state === 'offered') - Number(a.state === 'offered'))
  return (
    <section>
      <h2>{t.title}</h2>
      <ul>
        {certificates.slice(0, mostShown).map(({ id, title, revokedAt }) => (
          <li>
            <a href={href(lang, addresses.certificate, { id })}>
              {revokedAt === null ? t.certificate(title) : t.certificateWithdrawn(title)}
            </a>
          </li>
        ))}
        {first.slice(0, mostShown).map((place) => (
          <li>
            <a href={href(lang, addresses.session, sessionIds({ id: place.sessionId, trainingId: place.trainingId }))}>
              {place.title}
            </a>{' '}
            <Tag kind={place.isCancelled ? 'dashed' : place.state === 'offered' ? 'filled' : 'outlined'}>
              {place.isCancelled ? names.sessionStates.cancelled : names.placeStates[place.state]}
            </Tag>
            <div class="small mid">{sayWhen(place, lang)}</div>
          </li>
        ))}
        {due.slice(0, mostShown).map(({ subject, standing, until }) => (
          <li>{t.due[standing](subjectName(subject, lang), formatDay(until, lang))}</li>
        ))}
      </ul>
      <p>
        <a href={href(lang, addresses.own)}>{t.all}</a>
      </p>
    </section>
  )
}

async function tasks({ tx, lang, today: day }: MemberRequest, organizationId: string): Promise<TodayTask[]> {
  const t = words[lang]
  const watched = await listWatched(tx, organizationId)
  const people = new Set(watched.map(({ personId }) => personId))
  const declared = (await listDeclared(tx, organizationId)).filter(
    ({ personId, state }) => people.has(personId) && state === 'declared',
  ).length
  const filter = { text: null, subject: null, standing: null, sort: 'due' } as const
  const due = watchRows(watched, filter, { today: day, lang }).filter(
    ({ standing }) => standing === 'late' || standing === 'soon',
  ).length
  const here = href(lang, addresses.watch, { id: organizationId })
  return [
    ...(declared === 0 ? [] : [{ priority: 27, title: t.declared(declared), hint: t.declaredHint, href: here }]),
    ...(due === 0 ? [] : [{ priority: 44, title: t.teamDue(due), hint: t.teamDueHint, href: here }]),
  ]
}
